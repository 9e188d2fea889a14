"""The words by which a line of a card is known to say what somebody does, in the languages in which cards are often printed."""

import unicodedata


def plain(word: str) -> str:
    """Return a word in lower case and without marks on its letters, as a camera often sees it."""
    apart = unicodedata.normalize(
        "NFKD", word.casefold().replace("ł", "l").replace("ø", "o").replace("\u0131", "i")
    )
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


_ENGLISH = """
    director manager engineer officer president chief head lead leader professor scientist researcher designer developer
    analyst consultant architect founder cofounder co-founder owner partner associate assistant coordinator specialist
    supervisor administrator executive advisor adviser counsel attorney lawyer solicitor barrister editor writer journalist
    producer nurse physician doctor surgeon therapist teacher lecturer fellow dean strategist planner buyer agent broker
    representative technician accountant auditor ceo cto cfo coo cio cmo chro ciso vp svp evp avp chairman chairwoman chair
    secretary treasurer principal photographer artist curator librarian pharmacist veterinarian recruiter trainer coach
    intern trainee programmer animator illustrator translator interpreter chef baker plumber electrician carpenter mechanic
    builder gardener florist stylist barber pilot captain paramedic midwife dentist optometrist psychologist counselor
    counsellor biologist chemist physicist geologist economist statistician actuary historian archivist ranger inspector
    investigator detective commissioner ambassador minister mayor councillor senator judge clerk notary underwriter banker
    trader controller comptroller bookkeeper receptionist operator merchandiser merchant marketer copywriter
    evangelist facilitator mediator organizer organiser publicist columnist reporter correspondent publisher
    apprentice postdoc postdoctoral instructor tutor educator foreman surveyor estimator realtor deputy chairperson
    manageress superintendent steward conservator conservationist naturalist ecologist botanist zoologist hydrologist
    meteorologist astronomer mathematician linguist anthropologist sociologist epidemiologist toxicologist
    hygienist dietitian nutritionist audiologist pathologist chiropractor masseur doula caregiver caretaker
    welder machinist fitter roofer painter decorator upholsterer tailor seamstress jeweler jeweller goldsmith
    sculptor composer musician conductor actor actress filmmaker videographer cinematographer choreographer dancer
    playwright screenwriter novelist author proofreader typesetter printer bookseller bookbinder
    beekeeper brewer distiller winemaker sommelier barista bartender waiter fishmonger grocer caterer
    driver courier dispatcher conductor firefighter officer sergeant lieutenant colonel
    priest pastor rabbi imam chaplain
    appraiser adjuster assessor arbitrator paralegal legislator lobbyist diplomat consul attache envoy
    tester devops sysadmin webmaster scrum cybersecurity hacker
    lector reader demonstrator registrar provost chancellor bursar headmaster headmistress
    landscaper arborist locksmith handyman contractor installer concierge housekeeper
    fundraiser volunteer activist advocate ombudsman delegate spokesperson spokeswoman spokesman
    salesperson salesman saleswoman freelancer entrepreneur investor shareholder proprietor
"""
_GERMAN = """
    leiter leiterin geschäftsführer geschäftsführerin ingenieur ingenieurin berater beraterin vorstand vorständin direktor
    direktorin assistent assistentin entwickler entwicklerin referent referentin sachbearbeiter sachbearbeiterin rechtsanwalt
    rechtsanwältin steuerberater architektin inhaber inhaberin prokurist prokuristin redakteur redakteurin arzt ärztin
    techniker technikerin leitung leitende leitender geschäftsleitung geschäftsleiter bereichsleitung vertrieb verkauf
    einkäufer einkäuferin kaufmann kauffrau meister meisterin lehrer lehrerin erzieher erzieherin professorin dozent
    dozentin wissenschaftler wissenschaftlerin forscher forscherin mitarbeiter mitarbeiterin vertreter vertreterin
    koordinator koordinatorin spezialist spezialistin fotograf fotografin grafiker grafikerin gestalter gestalterin
    journalistin autor autorin übersetzer übersetzerin dolmetscher dolmetscherin apotheker apothekerin tierarzt zahnarzt
    notar notarin richter richterin bürgermeister bürgermeisterin pfarrer pfarrerin hebamme pfleger pflegerin
    krankenschwester therapeut therapeutin psychologe psychologin biologe biologin chemiker chemikerin physiker
    volontär volontärin praktikant praktikantin werkstudent werkstudentin doktorand doktorandin gesellschafter
    gesellschafterin teilhaber sekretär sekretärin buchhalter buchhalterin planer planerin gärtner gärtnerin tischler
    schreiner maler elektriker elektrikerin schornsteinfeger makler maklerin disponent disponentin sprecher sprecherin
    vorsitzender vorsitzende beauftragter beauftragte stellvertretender stellvertretende kurator kuratorin
    bibliothekar bibliothekarin bauleiter verleger verlegerin lektor lektorin intendant intendantin
"""
_ROMANCE = """
    directeur directrice ingénieur ingénieure responsable gérant gérante président présidente conseiller conseillère
    adjoint adjointe chargé chargée avocat avocate médecin infirmier infirmière comptable rédacteur rédactrice
    chercheur chercheuse maître maîtresse enseignant enseignante professeur professeure chef cheffe cadre attaché attachée
    commercial commerciale vendeur vendeuse acheteur acheteuse technicien technicienne dessinateur dessinatrice
    développeur développeuse illustrateur illustratrice graphiste photographe traducteur traductrice interprète éditeur éditrice libraire
    bibliothécaire pharmacien pharmacienne vétérinaire dentiste kinésithérapeute ostéopathe psychologue sage-femme
    notaire huissier juge maire délégué déléguée secrétaire assistante assistant animateur animatrice formateur formatrice
    consultante fondateur fondatrice associé associée cofondateur cofondatrice administrateur administratrice
    coordinateur coordinatrice coordonnateur coordonnatrice gestionnaire conservateur conservatrice
    boulanger boulangère pâtissier pâtissière cuisinier cuisinière plombier électricien menuisier maçon paysagiste
    architecte urbaniste géomètre économiste analyste statisticien chimiste physicien biologiste doctorant doctorante
    journaliste reporter écrivain auteur autrice comédien comédienne metteur réalisateur réalisatrice
    gerente ingeniero ingeniera directora jefe jefa presidente presidenta abogado abogada médico médica enfermero enfermera
    profesor profesora asesor asesora coordinador coordinadora arquitecto arquitecta consultor consultora encargado encargada
    investigador investigadora científico científica técnico técnica administrador administradora administrativo
    administrativa auxiliar analista desarrollador desarrolladora ilustrador ilustradora diseñador diseñadora programador programadora
    periodista redactor redactora editora escritor escritora traductor traductora fotógrafo fotógrafa veterinario veterinaria
    farmacéutico farmacéutica odontólogo odontóloga psicólogo psicóloga biólogo bióloga químico química economista contador
    contadora vendedor vendedora comprador compradora socio socia fundador fundadora propietario propietaria secretario
    secretaria maestro maestra docente notario notaria juez alcalde alcaldesa cocinero cocinera panadero electricista
    fontanero carpintero director ejecutivo ejecutiva subdirector subdirectora supervisor supervisora
    representante delegado delegada concejal becario becaria bibliotecario bibliotecaria
    diretor diretora engenheiro engenheira gestor gestora coordenador coordenadora professora advogado advogada
    pesquisador pesquisadora cientista enfermeiro técnica assistente analista desenvolvedor desenvolvedora
    designer jornalista redator redatora editor tradutor tradutora fotógrafo veterinário veterinária farmacêutico
    farmacêutica dentista psicólogo nutricionista contador vendedor comprador sócio sócia fundador fundadora proprietário
    proprietária secretário estagiário estagiária chefe supervisora arquiteto arquiteta médico vereador prefeito
    encarregado encarregada responsável consultora administradora presidente
    direttore direttrice ingegnere responsabile avvocato avvocata dottore dottoressa consulente architetto architetta
    amministratore amministratrice ricercatore ricercatrice scienziato scienziata professoressa insegnante maestra tecnico
    tecnica assistente segretario segretaria capo coordinatore coordinatrice progettista sviluppatore sviluppatrice
    programmatore restauratore restauratrice illustratore illustratrice grafico grafica giornalista redattore redattrice scrittore scrittrice traduttore traduttrice fotografo
    fotografa veterinario farmacista dentista psicologo psicologa biologo biologa chimico chimica economista
    commercialista contabile ragioniere venditore venditrice addetto addetta socio titolare fondatore fondatrice
    proprietario proprietaria notaio giudice sindaco cuoco cuoca panettiere elettricista idraulico falegname geometra
    infermiere infermiera ostetrica curatore curatrice bibliotecario impiegato impiegata dirigente
    analist inginer contabil medic avocat asistent asistentă consilier director directoare șef manager arhitect profesor
    profesoară cercetător cercetătoare traducător jurnalist economist administrator specialist inspector
    agent vânzări coordonator programator
"""
_NORTHERN = """
    chef sjef leder ledare salgschef salgssjef salgsleder försäljningschef säljare säljchef vd direktør direktör ingeniør
    ingenjör konsulent konsult rådgiver rådgivare projektleder projektledare prosjektleder udvikler utvikler utvecklare
    forsker forskare lektor underviser lærer lärare sygeplejerske sykepleier sjuksköterska læge lege läkare advokat arkitekt
    designer grafiker journalist redaktør redaktör skribent oversætter översättare bibliotekar bibliotekarie kurator
    medarbejder medarbetare koordinator assistent sekretær sekreterare regnskabschef ekonom økonom revisor indkøber inköpare
    butikschef restaurantchef køkkenchef kokk kock tømrer snickare elektriker smed gartner rektor
    psykolog fysioterapeut tandlæge tannlege tandläkare dyrlæge veterinær veterinär jordemoder barnmorska
    handläggare verksamhetschef enhetschef afdelingsleder avdelingsleder avdelningschef stifter indehaver ägare grundare
    markedschef markedssjef marknadschef kommunikationschef kommunikatör rekrytör rekruttør formand ordförande styreleder
    toimitusjohtaja johtaja päällikkö myyntipäällikkö projektipäällikkö asiantuntija suunnittelija insinööri tutkija
    opettaja lääkäri sairaanhoitaja lakimies arkkitehti toimittaja kääntäjä kehittäjä konsultti koordinaattori
    assistentti sihteeri professori yliopettaja lehtori rehtori yrittäjä perustaja kirjanpitäjä ostaja myyjä
    eläinlääkäri hammaslääkäri psykologi kokki valokuvaaja muotoilija
    adviseur adviseuse medewerker medewerkster hoofd verkoper ontwerper ontwikkelaar directeur onderzoeker docent
    leraar lerares hoogleraar verpleegkundige arts huisarts tandarts dierenarts advocaat notaris architect redacteur
    journalist vertaler boekhouder accountmanager projectmanager projectleider teamleider coördinator assistente
    secretaresse inkoper eigenaar eigenaresse oprichter bestuurder voorzitter wethouder burgemeester
    fysiotherapeut psycholoog bioloog apotheker kok bakker loodgieter timmerman elektricien hovenier makelaar
    juhataja direktor spetsialist konsultant insener projektijuht vadītājs vadītāja direktore speciālists vadovas vadovė
    direktorius direktorė specialistas specialistė
"""
_EASTERN = """
    ředitel ředitelka jednatel jednatelka manažer manažerka vedoucí inženýr inženýrka obchodní zástupce zástupkyně
    specialista specialistka poradce poradkyně konzultant konzultantka vývojář vývojářka programátor programátorka analytik
    analytička účetní ekonom ekonomka právník právnička advokát advokátka lékař lékařka učitel učitelka profesorka
    redaktor redaktorka novinář novinářka překladatel překladatelka koordinátor koordinátorka asistentka technik architekt
    architektka výzkumník výzkumnice majitel majitelka veterinář kurátor kurátorka
    riaditeľ riaditeľka konateľ konateľka manažér manažérka vedúci vedúca špecialista poradca
    dyrektor dyrektorka kierownik kierowniczka prezes specjalista specjalistka inżynier doradca konsultant konsultantka
    programista programistka analityk księgowy księgowa prawnik prawniczka adwokat lekarz lekarka pielęgniarka
    nauczyciel nauczycielka redaktorka dziennikarz dziennikarka tłumacz tłumaczka koordynator koordynatorka asystent
    asystentka architekt projektant projektantka badacz badaczka właściciel właścicielka adiunkt rzecznik
    przedstawiciel handlowiec farmaceuta weterynarz kurator bibliotekarz
    ügyvezető igazgató igazgatóhelyettes vezető osztályvezető mérnök tanácsadó fejlesztő programozó elemző könyvelő ügyvéd
    orvos főorvos tanár kutató szerkesztő újságíró fordító koordinátor asszisztens építész tervező menedzser értékesítő
    munkatárs szakértő tulajdonos alapító állatorvos fogorvos
    direktorica voditelj voditeljica menadžer menadžerka inženjer inženjerka savjetnik savjetnica stručnjak suradnik
    suradnica konzultantica programer programerka analitičar analitičarka odvjetnik odvjetnica liječnik liječnica
    profesorica urednik urednica novinar novinarka prevoditelj prevoditeljica koordinatorica asistentica arhitekt
    arhitektica vlasnik vlasnica osnivač istraživač istraživačica predstojnik pročelnik vodja svetovalec svetovalka
    müdür müdürü yönetici yöneticisi direktörü mühendis mühendisi uzman uzmani danişman danişmani avukat doktor öğretmen
    mimar tasarimci yazilimci geliştirici analisti editör gazeteci çevirmen koordinatör koordinatörü asistan asistani
    sorumlusu temsilcisi kurucu ortak başkan başkani muhasebeci eczaci veteriner hemşire psikolog şef
    manajer direktur kepala insinyur dosen guru dokter perawat akuntan pengacara konsultan
    trưởng phòng giám đốc kỹ sư nhân viên chuyên viên
"""
TITLES = frozenset(
    plain(word) for text in (_ENGLISH, _GERMAN, _ROMANCE, _NORTHERN, _EASTERN) for word in text.split()
)
# Endings of compound words and of trades: Projektleiterin, Radiologist, Vertriebsingenieur, försäljningschef.
_ENDINGS = """
    leiter leiterin ingenieur ingenieurin berater beraterin direktor direktorin assistent assistentin entwickler entwicklerin
    führer führerin techniker technikerin meister meisterin ärztin arzt anwalt anwältin referent referentin beauftragter
    beauftragte mitarbeiter mitarbeiterin lehrer lehrerin planer planerin forscher forscherin therapeut therapeutin
    manager managerin kaufmann kauffrau pfleger pflegerin redakteur redakteurin wissenschaftler wissenschaftlerin
    koordinator koordinatorin leitung vertreter vertreterin ologist ographer iatrist ician opathe ologue ologe ologin ologo
    ologa ologia chef sjef ledare leder konsulent konsult medarbejder medarbetare handläggare rådgivare rådgiver utvecklare
    udvikler ingeniør ingenjör päällikkö johtaja suunnittelija asiantuntija insinööri opettaja leider adviseur medewerker
    kundige beheerder ontwikkelaar vezető igazgató mérnök
"""
TITLE_ENDINGS = tuple(plain(word) for word in _ENDINGS.split())
WIDE_TITLES = (
    "部長", "課長", "係長", "社長", "代表", "取締役", "主任", "教授", "研究員", "经理", "經理", "経理", "总监", "總監", "工程师", "工程師", "董事", "主管",
    "室長", "店長", "所長", "会長", "専務", "常務", "支配人", "弁護士", "医師", "講師", "技師", "デザイナー", "エンジニア", "マネージャー", "コンサルタント",
    "ディレクター", "プロデューサー", "編集者", "編集長", "営業", "总裁", "總裁", "主席", "院长", "医生", "律师", "讲师", "研究员", "设计师", "編輯", "编辑", "記者", "记者",
    "대표", "부장", "과장", "이사", "차장", "팀장", "연구원", "교수",
)  # fmt: skip
