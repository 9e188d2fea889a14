"""First names and their short forms: Bill is William, but Betty and Lisa, both Elizabeth on paper, are two."""

from askwell.method.duplicates.spelling import skeleton

# Each line: the full forms of one name (spellings of it, or its forms in other languages), then the short ones.
_TABLE = """
    robert roberto = bob bobby rob robbie bert beto; william guillermo = bill billy will willy willie liam memo;
    richard ricardo = dick rick ricky rich richie; james jaime = jim jimmy jamie jem; john = jack johnny jon johnnie;
    jonathan johnathan jonathon = jon jonny; thomas tomas = tom tommy thom; charles carlos = charlie chuck chas chip carlitos;
    margaret margarita margarete = maggie peggy meg greta marge margie madge rita gretchen daisy; edward eduardo eduard = ed eddie ted ned lalo edu;
    elizabeth elisabeth elisabet = liz lizzie beth betty eliza libby bess betsy elsa liza lisbeth elise; lisa = lis;
    katherine catherine kathryn catharine katharina katarina caterina catalina kathrin katrin ekaterina yekaterina = kate katie kathy cathy kat katy kay cate kati katya katja cat kitty trina kathi;
    henry henrik heinrich enrique = harry hank hal heinz kike quique; alexander alejandro aleksandr alexandr aleksander alessandro = alex al sandy sasha xander alec sascha lex ale sandro;
    alexandra alejandra aleksandra alessandra = alex sandra sandy sasha lexi lexie ale sascha; anthony antonio anton antony = tony ant toni tonio;
    michael miguel michel mikhail michal mikael = mike mikey mick mickey misha micha miki; joseph jose josef giuseppe jozef = joe joey jo pepe beppe sepp jupp chepe;
    daniel daniil = dan danny dani danila; danielle daniela daniella = dani dany danny; samuel = sam sammy; samantha = sam sammy;
    benjamin = ben benny benji benjie; andrew andreas andrei andrey andre andrea andres = andy drew andi andriusha; christopher christoph cristobal kristoffer christophe = chris kit topher stoffel;
    christine christina cristina kristina kristin kristine christiane = chris chrissy tina christie kris krissy christl; stephen steven stephan stefan esteban stefano = steve stevie steffen steph;
    stephanie stefanie estefania = steph steffi stephie fanny; patricia = pat patty patti tricia trish paty; patrick patricio = pat paddy rick ricky;
    jennifer = jen jenny jenni jenn; susan susanne suzanne susanna susana = sue susie suzy susi suse; deborah debra debora = deb debbie debby;
    rebecca rebekah = becky becca beck; victoria viktoria = vicky tori vicki vikki vika; dorothy dorothea dorotea = dot dolly dottie dora thea;
    mary maria marie = molly polly mimi mitzi maja masha mia mamie; nicholas nicolas nikolaus nikolai nikolay nicolai = nick nicky klaus nico niko kolya nic;
    nicole nikola = nicky nikki nic nico; matthew matthias matteo mateo mathias mattias = matt matty matze teo; gregory gregorio grigori grigory = greg gregg grisha goyo;
    timothy timofey = tim timmy tima; francisco francis franz frank frantisek = paco pancho fran frank frankie curro kiko cisco; francesca francisca franziska = fran franzi paqui kika;
    ignacio ignatius ignaz = nacho iggy; guadalupe = lupe lupita; eleanor eleonora eleonore = ellie nell nora nelly lenore leonor; theodore theodor teodoro = theo ted teddy teo;
    abigail = abby gail abbie; ronald ronaldo = ron ronnie ronny; donald = don donnie donny; kenneth = ken kenny; lawrence laurence lorenz = larry laurie lars lenz;
    raymond ramon raimund = ray monchi; jeffrey geoffrey jeffery = jeff geoff; gerald gerard gerhard = gerry jerry gerd; jerome = jerry; david davide = dave davey davy dov;
    frederick friedrich frederic federico fredrik = fred freddy fritz rick freddie fede fiete; philip phillip philipp felipe philippe filip = phil pip flip lippi;
    peter pedro pierre piotr pyotr pietro petr = pete petey perico petya; walter = walt wally; leonard leonardo leonhard = leo len lenny leon; albert alberto = al bert bertie berto;
    arthur arturo = art artie; vincent vicente vincenzo = vince vinny vinnie chente enzo; douglas = doug dougie; russell = russ rusty; stanley stanislav stanislaus = stan stas;
    nathaniel nathan nathanael = nate nat nathan; zachary zachariah = zach zack zac; joshua josue = josh; jacob jakob jacobo = jake jack cob jacky; joel = jo;
    maximilian maximiliano maxim maksim = max maxi; sebastian bastian = seb bastian basti seba; tobias = toby tobi; florian = flo flori; johannes johann hannes giovanni ivan = hans hannes johan jan gianni vanya;
    wolfgang = wolf wolfi; ulrich = uli ulli; ulrike = uli ulli rike; jurgen juergen = jogi; dietrich dieter = dieter didi; rudolf rodolfo rudolph = rudi rudy rolf fito; ludwig luis louis lodewijk = lutz wiggerl lou louie lucho;
    manfred = manni fred manny; manuel emanuel emmanuel = manny manu manolo lolo; sabine sabina = bine; angelika angelica = geli angie; barbara varvara = barb barbie babs bobbie varya; brigitte birgit bridget = gitte gitta biddy;
    gabriele gabriela gabriella gabrielle = gabi gaby ella brie; ursula = uschi ulla; waltraud = traudl; ingeborg = inge; magdalena madeleine madeline = lena magda maddie leni malena; helena helene elena helen yelena = lena leni nelly lenka;
    julia julie yulia iuliia juliane juliana = jule jules juli yulya; laura lauren laurie = lori laurie; carolina caroline karoline carolyn karolina = carol caro carrie lina caddy; jessica = jess jessie; kimberly kimberley = kim kimmy;
    pamela = pam; sandra = sandy sandi; cynthia = cindy; theresa teresa therese = terry tess resi tessa tere; judith = judy jutta; jacqueline = jackie jacqui; amanda = mandy manda; melissa = mel missy; melanie = mel melli;
    virginia = ginny ginger gina; gwendolyn gwendoline = gwen wendy; priscilla = cilla prissy; rosemary rosemarie = rosie rose; valentina valentine = valya val; valerie valeria = val lera; veronica veronika = ronnie vero nika vroni; natalia natalie natalya nataliya = nat natasha nata talia;
    dmitri dmitry dmitrii dimitri = dima mitya dmitriy; sergei sergey sergio sergiy = serg seryozha checo; vladimir volodymyr wladimir = vova volodya vlad; yevgeny evgeny evgenii eugene eugenio eugen = zhenya gene geno; evgenia yevgenia eugenia = zhenya genia;
    anastasia anastasiya = nastya ana stacy tasia; anna ana anne ann = annie anya nancy ania anni ani; hanna hannah hana = hanni; tatiana tatyana = tanya tania; olga = olya; irina irene = ira irinka rena; svetlana = sveta lana; ludmila lyudmila = lyuda mila lusya;
    pavel paul pablo paulo paolo pawel = pasha paulie; konstantin constantine constantin = kostya costa kosta dinos; georgy georgios george jorge georg giorgio = gosha yura coco giorgos schorsch jurgen; yuri yuriy juri = yura; aleksei alexei alexey alejo = lyosha alyosha lyokha;
    rodrigo = rod rigo; rafael raphael raffaele = rafa raf rafi; gustavo gustav = gus tavo gustl; fernando ferdinand = nando fer ferdi; enrico = rico; giuliana = giuli; guillaume = gui; benoit = ben; dominique dominic domingo dominik = dom nick mingo nik;
    augustin agustin augustine = gus tino augie; salvador salvatore = sal chava toto; concepcion = concha conchita; dolores = lola loli; rosario = charo; mercedes = merche mercy meche; isabel isabella isabelle isabela = izzy bella belle isa chabela ysabel; consuelo = chelo;
    muhammad mohammed mohamed mohammad muhammed = mo md; abdullah abdallah = abdul; ibrahim abraham = abe ibo bram; suleiman solomon = sol; yusuf = yus; hassan = has; fatima fatma = fati; khadija = dija; mustafa = musti; ahmed ahmad ahmet = ahmet;
    rajesh = raj; rajendra = raj rajen; krishnan krishna = kris; venkatesh venkataraman = venkat; subramanian = subbu mani; lakshmi = laxmi; priyanka = priya; siddharth siddhartha = sid; vikram = vik vicky; aditya = adi; abhishek = abhi; harpreet = harry;
    bartholomew bartolome = bart bartek; bartosz = bartek; malgorzata = gosia; agnieszka = aga; wojciech = wojtek; krzysztof = krzysiek chris; zbigniew = zbyszek; jadwiga = jadzia; frederica = freddie; marcus markus marco marcos mark = marky; clement clemens = clem;
    cameron = cam; harold harald = harry hal; lucille lucia lucy lucie = lucy lu lulu; martha marta = marty patty; martin = marty; roderick = rod roddy; sidney sydney = sid syd; terence terrence = terry; wilhelmina = mina willa; winifred = winnie freda; millicent mildred = millie; calvin = cal; clifford = cliff;
    clinton = clint; eugenie = genie; gilbert = gil bert; herbert heriberto = herb bert herbie; hubert = bert hub; isaac isaak = ike zac; jedediah = jed; leslie = les; lester = les; mitchell = mitch; norman = norm; oliver = ollie oli; olivia = liv livvy ollie; penelope = penny nell; reginald = reg reggie; sheldon = shel;
    vivian vivienne = viv; woodrow = woody; xavier javier = xavi javi; yvonne = vonnie; zoe = zo; sarah sara = sari; beatrice beatriz beatrix = bea trixie; carl karl carlo = kalle;
    eric erik erich = rikki; sophia sofia sophie sofie = soph; alan allan allen = al; brian bryan = bri; neil neal niall = neily; sean shaun shawn = shauny
"""

# First names that differ by a letter from others and are no slip of the keys.
_OTHERS = """
    adam alan alana alba alice alicia alina allan alma amelia amy anita anja anke anton antonia april ara arne asa astrid ava axel beate beatrice
    bernard bernd bettina bianca bjorn boris brenda brian bruce bruno bryan camila carl carla carlo carmen chiara clara claudia claudio colin conor
    cora cornelia curt dana darren dean denis denise diana diane diego dina dino donna doris earl edda edgar edith elias elke ella ellen elvira emil
    emilia emma erica erich erik erika erin ernst esther eva evan eve faith felicia felix fiona flora frida gina gino glen gloria grace greta guido
    gunter hana hanne heidi heike helga herman hilda holger hugo ian ida ignatia ilse ina ines inga ingrid iris isla ivana jan jana jane janet janine jasmin
    jean jeanne jens jill joan joana joanna joanne joan johanna jonas jordan jordana juan juana judith julian juliette june karen karl karla karin kevin klara
    kurt kyle lana lara lars lea lia lian lina linda lino lisa livia liza lola loris luca lucas luisa luise luna mara marc marcel marcela marcella maren
    margit marian mariana marina mario marion maris marisa marit marlene martina mats maura mauro maya megan meike mia mila milan mira miriam mona monica
    monika nadia nadine nathalie neil nele nelson nikita nils nina noah noel noelle nuno oscar otto paola paula pauline petra pia ralf ramona raul regina reiner
    rene renee reza rita roger roland rolf roman romana ronja rosa rosana rosanna ruben ruth sara sarah sean selma selina shane shawn silke silvia simon simona simone
    sina sofia sofie sonia sonja sophia sophie sue svenja sven tamara tara thea tia tiana tilda tim timo tina tom tomas tony tracy ulla ursel uta ute uwe vera
    viola volker wanda wendy werner wiebke yvette zara zelda
"""


def _read() -> tuple[dict[str, frozenset[int]], dict[str, frozenset[int]]]:
    full: dict[str, set[int]] = {}
    short: dict[str, set[int]] = {}
    for at, line in enumerate(_TABLE.split(";")):
        names, _, forms = line.partition("=")
        for word in names.split():
            full.setdefault(skeleton(word), set()).add(at)
        for word in forms.split():
            short.setdefault(skeleton(word), set()).add(at)
    return {word: frozenset(at) for word, at in full.items()}, {
        word: frozenset(at) for word, at in short.items()
    }


_FULL, _SHORT = _read()
_ALSO = frozenset(map(skeleton, _OTHERS.split()))
_NONE: frozenset[int] = frozenset()
_STEM = 3


def families(sound: str) -> frozenset[int]:
    """Return the numbers of the names that a first name, as it sounds, is a full or a short form of."""
    return _FULL.get(sound, _NONE) | _SHORT.get(sound, _NONE)


def is_given(sound: str) -> bool:
    """Whether this is a first name that is known here."""
    return sound in _FULL or sound in _SHORT or sound in _ALSO


def short_form(first: str, second: str) -> bool:
    """Whether two first names, as they sound, are one: a name and its short form, or two spellings of one short form.

    Two forms in two languages (Robert, Roberto) count, two different short forms (Betty, Libby) do not.
    """
    mine, theirs = _FULL.get(first, _NONE), _FULL.get(second, _NONE)
    if mine & theirs or mine & _SHORT.get(second, _NONE) or theirs & _SHORT.get(first, _NONE):
        return True
    both_short = _SHORT.get(first, _NONE) & _SHORT.get(second, _NONE)
    return bool(both_short) and first[:_STEM] == second[:_STEM]
