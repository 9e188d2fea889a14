"""First names and words of places: data, by which people.py tells "Owen Park" from "Prairie Park". Our own lists."""

import tomllib
from importlib.resources import files

_GIVEN_WORDS = """
    aaron abby abdul abigail achim ada adam adele aditi adrian agnes ahmed aiko aisha akira alan albert alejandro aleksandra alex alexander alexandra alexis alfred
    ali alice alicia alina alison allison alma alok alvin amanda amara amber amelia amir amit amy ana anders andre andrea andreas andrew angela angelica anil anita anja
    anjali ann anna anne annette annie anthony antonio anya april archie ariana ariel arjun arlene arnold art arthur arun asha ashley astrid audrey austin ava axel ayesha
    barbara barry bart bea beatrice beatriz becky bella ben benjamin benny bernard bert beth bethany betty beverly bianca bill billy björn blake bo bob bobby bonnie brad
    brandon brenda brent brett brian brianna bridget brigitte brooke bruce bruno bryan caleb callum camila camille carl carla carlos carmen carol carolina caroline carrie casey cass
    cassandra catherine cathy cecilia cedric celeste celia chad chandra charlene charles charlie charlotte chen cheryl chiara chidi chloe chris christian christina christine christoph
    christopher chuck cindy claire clara clark claudia claudio clay clem cleo clara clifford clive cody colin colleen connie connor conrad cora corey craig curt curtis cynthia dale dan dana
    daniel daniela danielle danny daphne darius darlene darren dave david dawn dean deb debbie deborah dee deepa deirdre denise dennis derek deshawn devon dev diana diane diego dieter
    dimitri dina dirk dolores dominic don donald donna dora doris dorothy doug douglas drew duncan dylan earl ed eddie edgar edith eduardo edward edwin eileen elaine eleanor elena eli elias
    elijah elisa elise elizabeth ella ellen elliot ellis elsa emeka emil emilia emily emma emmanuel enrique eric erica erik erin ernest ernesto esra esteban esther ethan eugene eva evan eve
    evelyn fabian faith farah farid fatima fay felicia felipe felix fernando fiona florence frances francesca francis francisco frank frankie fred freda frederick frieda gabriel gabriela
    gail gareth gary gavin gemma gene geoff george georgia gerald gerard gerry gideon gina ginny gita giulia gladys glen glenn gloria gordon grace graham grant greg gregory greta gus guy hakim
    hal hamza hank hanna hannah hans harold harriet harry harvey hassan hazel heather hector heidi helen helena helga henri henry herb herbert hilary hiro holly hope howard hugh hugo hussein
    ian ibrahim ida ignacio igor ilse imani imogen ina ines inez ingrid ira irene iris irma isaac isabel isabella ismail ivan ivy jack jackie jacob jacqueline jacques jaime jake jamal james
    jamie jan jane janet janice jasmine jason javier jay jean jeanne jeff jeffrey jen jennifer jenny jeremy jerome jerry jess jesse jessica jesus jill jim jimmy jo joan joanna joanne joaquin
    joe joel johan johanna john johnny jon jonas jonathan jordan jorge jose josé josef joseph josephine josh joshua josie joy joyce juan juanita judith judy julia julian juliana julie
    juliet julio jun june justin kai kamal kamala karen kari karim karin karl karla kate katharina katherine kathleen kathryn kathy katie katrin katrina kavita kay kayla keiko keith kelly
    kelvin ken kendra kenji kenneth kevin khadija khalid kim kimberly kira kirsten klaus kofi kristen kristin kurt kwame kyle lakshmi lamar lana lance lara lars laura lauren laurence laurie
    lawrence layla lea leah leanne lee leila lena leo leon leonard leroy leslie leticia levi lewis li liam lila lili lillian lily lin lina linda lindsay lisa liu liz lloyd logan lois lola
    lorena lorenzo lori lorraine lou louis louisa louise luca lucas lucia lucille lucy luis luisa luke luther lydia lyle lynn mabel madison mads mae maggie magnus mai maja malcolm malik manuel
    mara marc marcel marcia marco marcos marcus margaret margarita margot marguerite maria mariam marian mariana marie marilyn marina mario marion marisol marissa marjorie mark markus marlene
    marsha marta martha martin martina marty marvin mary mateo mathilde matt matteo matthew maureen maurice max maxine maya mary-ann meera megan mehmet mei mel melanie melinda melissa mercedes meredith
    mia michael michel michelle miguel mika mike mila milan mildred miles millie milo mina ming miranda miriam mitch mitchell mohamed mohammed moira molly mona monica monique moses muhammad
    murray myra nadia nadine nancy naomi nasser natalia natalie natasha nate nathan nathaniel ned neil nell nicholas nick nicola nicolas nicole niels nigel nikhil nikki nina nita noah noel nora
    norm norma norman nuala odile olaf oleg olga oliver olivia omar oscar otto owen pablo paige pam pamela paolo parker pascal pat patience patricia patrick patty paul paula pauline pavel
    pedro peggy penelope penny perpetua pete peter petra phil philip phillip phoebe phyllis pierre pilar polly prakash preeti priya priyanka quentin quinn rachel rafael rahul raj rajesh ralph
    ramon ramona randall randy raquel rashid rashida raul ravi ray raymond rebecca reggie regina reinhard rekha renata rene renee renzo reza rhonda ricardo rich richard rick ricky rita rob robert
    roberta roberto robin rodney rodrigo roger roland roman ron ronald ronnie rory rosa rosalind rosalie rosario rose rosemary ross roxanne roy ruben ruby rudolf rudy rupert russ russell ruth
    ryan sabine sabrina sadie sal sally salma sam samantha samir sammy samuel sandra sandy sanjay santiago sara sarah sasha saul scott sean sebastian selena serena sergei sergio seth shannon
    shanice shari sharon shaun shawn sheila shelby shelley sherry shirin shirley sid sidney siegfried silvia simon simone sofia sofie sonia sonja sonya sophia sophie stacey stan stanley stefan
    stefanie stella stephan stephanie stephen steve steven stewart stuart sue sumita sunil susan susanna susanne suzanne sven sylvia tabitha takeshi tamara tamika tanya tara tariq tasha tatiana
    taylor ted terence teresa teri terrence terri terry tess thelma theo theodore theresa thierry thomas tiffany tim timothy tina tobias toby todd tom tomas tomasz tommy toni tony tracy travis
    trevor tricia tristan trudy tyler tyrone ulrich uma ursula valentina valerie vanessa vera vernon veronica vic vicky victor victoria vijay vikram vince vincent viola violet virginia vivian
    vladimir wade wallace walter wanda warren wayne wei wendell wendy werner wes wesley whitney wilhelm will willa william willie wilson winston wolfgang xavier yan yang yara yasmin ying yolanda
    yoko yosef yuki yuri yusuf yves yvette yvonne zach zachary zainab zara zeke zoe zoë
    """
GIVEN = frozenset(_GIVEN_WORDS.split())

# Words that stand in the names of places, projects, products and houses; a given name before them makes a person again.
_OF_A_PLACE_WORDS = """
    academy agency alliance american analytics animal apartments arts associates association atlantic authority avenue bank bay beach bio board bridge bros brothers bureau campus
    canyon capital care cedar center central centre chamber church city clinic club co coast college colony commons community company consulting corp corporation council county courier court creek
    dallas daily data dental department design development digital district dock downtown east eastern electric energy engineering enterprise estate exchange express falls farm farms federal field first
    force forest fort foundation freight freshers fund gallery games garden general global gold golden grand great green group guild hall harbor harbour harvest health heating heights hill hills holdings home hospital
    hotel house human inc industries inn institute insurance international island journal kitchen lab laboratories labs lake lakes lakeside land lane law league learning legal libraries library life light
    lines llc local logistics lodge ltd lumber maple march market marketing media medical memorial mercy metro mill mills mission motors mount mountain museum national natural network new news newsroom north northern
    northwest oak ocean office old ops orchard pacific paper park parks partners philharmonic pine plaza point port prairie press products program programs project properties public quarter radio railway ranch
    recruiting regional republic research resources restaurant ridge river riverside road royal saint school schools science sciences second security senior services shop shore silver slack society software solutions
    south southern southwest springs square st staffing star state states station stone store street studio studios summit supply systems team tech technologies technology theater theatre third times tower town trade transit transport
    travel tribune trust union united university urban valley vendor ventures view village vineyard vista water wealth west western wind windows wireless wood woods works workshop world writing york zoo
    """
_HOUSES = tomllib.loads(
    (files("askwell.method.guesses") / "data" / "houses.toml").read_text(encoding="utf-8")
)
OF_A_PLACE = frozenset(_OF_A_PLACE_WORDS.split()) | frozenset(_HOUSES["last_words"])

# Regions that no house, no list and no person is called by.
_REGION_WORDS = """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
    minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ontario quebec alberta england scotland wales ireland
    """
REGIONS = frozenset(_REGION_WORDS.split())
# Days and months, and how they are cut short; not those that are first names too.
_DAY_WORDS = """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    january february march april may june july august september october november december feb mar apr jul aug sep sept oct nov dec
    """
DAYS = frozenset(_DAY_WORDS.split())
