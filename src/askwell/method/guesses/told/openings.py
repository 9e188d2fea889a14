"""Whether a line says that there is work, or a way to it: "nine chairs open", "the shortage is over", "one post in three years"."""

import re

from askwell.method.guesses.told.form import AGAINST, FOR, NEUTRAL, Form, form, listed

_THERE, _NONE = "It says that there is work.", "It says that there is little work."
_IN, _OUT = "It tells of a way in.", "It tells of a way that leads nowhere."
_POST = r"(?:openings?|posts?|jobs?|postings?|vacanc(?:y|ies)|positions?|seats?|chairs?|spots?|hires?|roles?|lines)"
_HELPERS = r"(?:temps?|temping|contracts?|contractors?|agenc(?:y|ies)|interns?|internships?|volunteers?|volunteering|trainees?|apprentices?|recruiters?)"
_NEED = r"(?:shortage|wave|boom|demand|need|gap|hype)"
_MACHINES = r"(?:software|ai|automation|robots?|machines?|systems?|monitoring|bots?|tools?|it|they)"
FEW_APPLY = form(
    FOR, _THERE,
    *listed("openings", "few_people"),
    r"\bno takers\b|\b(?:nobody|no one) (?:applies|applied)\b|\b(?:only|just) (?:\w+ ){1,2}applied\b|\bapplied,? (?:in )?total\b",
)  # fmt: skip
# What there is of work for those who live by days, cases or bookings; and how much of it went to others.
_TRADE = r"(?:work|jobs?|cases?|bookings?|clients?|customers?|patients|orders|gigs?|assignments|projects|hearings|loads|business|income)"
_TIME = r"(?:days|hours|shifts?|calls|documents|routes?)"
_SHARE = r"(?:half|most|(?:a|one|two|nearly a|about a|over a)[\s-](?:third|thirds|half|quarter|fifth)|(?:\d{2}|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) ?(?:percent|%)|three quarters)(?:\s+of)?\s+(?:his|her|my|our|their|your|the|all|its)\s+(?:[\w-]+\s+)?"
_TOOK = r"(?<!n['’]t )(?<!not )(?<!never )\b(?:took|taken|takes?|taking|ate|eats?|eaten|cost|costs|cut|cuts|swallow\w*|wip\w+ out|kill\w*)\s+(?:(?:away|him|her|me|us|them|about|almost|nearly)\s+){0,2}"
# What takes the days of a trade away and is none of its own tasks.
_TAKER = r"\b(?:remote|video|online|apps?|software|machines?|ai|translation|robots?|automation|system|telehealth|\w*bots?|self[- ]\w+|agenc(?:y|ies)|overseas|competitors?|chains?)\b"
_LITTLE_WORK = (
    rf"(?:\bnot (?:nearly |really |quite |always )?enough|n['’]t (?:nearly |really |quite )?enough|\b(?:too little|too few|hardly any|barely enough|so little|far fewer|never enough))\s+(?:(?!people|hands|staff)[\w-]+\s+)?(?:{_TRADE}|hours|shifts?|days|calls)\b",
    rf"{_TOOK}{_SHARE}{_TRADE}\b",
    rf"{_TAKER}[^.;,]{{0,30}}?{_TOOK}{_SHARE}{_TIME}\b",
    rf"\b(?:lost|loses?|losing)\s+(?:about\s+|almost\s+|nearly\s+)?{_SHARE}(?:{_TRADE}|{_TIME})\b",
    r"\bwork (?:has |is |all )?(?:dried up|drying up|dries up|gone(?! over)|run(?:s|ning)? out(?! of)|thin|slow|slowed|scarce|drop\w*|fall\w*|fell)\b",
)
LITTLE_WORK = re.compile("|".join(_LITTLE_WORK), re.IGNORECASE)
AGAINST_IT = (
    form(
        AGAINST, _NONE,
        *_LITTLE_WORK,
        *listed("openings", "none"),
        rf"\b{_NEED}\b(?:\s+(?:\w+\s+)?)?(?:is|are|was|['’]s|has|isn['’]t|wasn['’]t)?\s*(?:over(?! (?:the|there|here|in))|gone|a myth|finished|done|history|dried|exaggerated|overblown|overstated|nonsense|ended|ending|passed|fading|made up|coming to an end|not (?:real|coming|here|true))\b",
        rf"\b(?:there(?:['’]s| is)|it['’]s|see|sees|seen|saw|feel|believe|heard of|is) (?:no|not a|not any|n['’]t any|a myth of a)\b[^.;:]{{0,20}}\b{_NEED}\b|\bno (?:such )?{_NEED}\b|\b{_NEED}\b[^.;]*\b(?:isn['’]t coming|not coming|never c[ao]mes?|won['’]t come|never arriv\w+|keep saying|keeps saying|don['’]t see|since (?:19|20)\d\d)",
        r"\b(?:hiring|market|everything|budget|headcount)\b(?:\s+\w+){0,2}\s+(?:freeze|frozen|froze|stops?|stopped|paused|slow|slowed|flat|dead|dry|tight|tough|shut|closed|quiet|cut)\b|\b(?:freeze|frozen|dried up|drying up|saturated|crowded|filling up|filled up|overfull|glut|laid off|layoffs?|cutbacks|let go|lets? (?:people|you|them|half) go|letting people go|shrinking|shrunk)\b(?<!no layoffs)",
        r"\b(?:nobody|no one|never|don['’]t|didn['’]t) (?:ever )?(?:hears?|heard|hearing) (?:anything )?back\b|\bblack hole\b|\bfilled (?:[\w'’]+ ){1,5}from (?:their own|inside|within|our own)\b|\b(?:is|are|keeps?) closing\b|\bline out the door\b|\bno new (?:lines?|posts?|positions?|hires?|jobs?|people|seats?|openings?)\b|\b(?:moving|moved|moves|gone|going|shipped|sent) (?:\w+ )?(?:to (?:india|manila|the philippines|mexico|poland|china)|overseas|offshore|abroad)\b",
        r"\bout of luck\b|\b(?:nobody|no one|none)(?:\s+[\w'’]+){0,4}?\s+(?:takes?|hires?|wants?|touches) (?:them|you|us|off|juniors|beginners|new)\b|(?<!n['’]t )(?<!not )(?<!never )\b(?:kill\w*|eat(?:s|ing)?|wip(?:es?|ing) out|cuts?|cutting|cost(?:s|ing)?) (?:us |the |our )?(?:\w+ ){0,2}(?:jobs?|posts?|hours|positions|people)\b",
        r"\b(?:can['’]t|cannot|couldn['’]t|can not) find (?:anything|work|a job|jobs|one)\b",
        rf"\bwhat {_NEED}\b|\b(?:stack|pile|line|list|mountain|flood) of (?:\w+ )?(?:applicants|applications|resumes|résumés|candidates)\b|\b(?:is|are) (?:ending|going away|dying|fading|drying up|disappearing|on (?:its|their|the) way out|going back|a fad|oversold)\b|\b(?:won['’]t|will not|can['’]t) last\b",
        r"\bnot (?:exactly |really |so |that |very )?(?:wide open|easy|many|much|hiring|good|booming|growing|great)\b|\b(?:is|are|was|it's|market's|pretty|still|stays?) flat\b|^\W*[\w ]{2,25}\bflat\b",
        r"\b(?:no|none|nobody|never|zero|hardly any|barely any)\b(?:\s+[\w'’-]+){0,3}\s+(?:openings?|jobs?|vacanc(?:y|ies)|hiring|hires?|hired|work|positions?|adding|takes? on|desks?)\b|\b(?:nothing|no one)\b[^.;,]{0,25}\b(?:here|around|till|until|hiring|open|moving|at all)\b|\b(?:knows? of|has|have) none\b",
        r"\b(?:\d{2,}|{SOME} (?:hundred|dozen)|dozens of|hundreds of|hundred) (?:\w+ ){0,2}(?:applications?|applicants?|résumés|resumes|letters|candidates|people (?:applied|put in|for))\b|\b(?:\d{2,}|hundreds?) (?:people )?(?:apply|applied|for (?:one|each|every|a single))\b",
        rf"\b{{SOME}} (?:[\w-]+ ){{0,2}}{_POST} (?:[\w-]+ ){{0,3}}?(?:in (?:the (?:last|past) )?{{SOME}} (?:years|months)|all (?:of )?(?:last |this )?year|since (?!(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)(?:\w+ ?){{1,2}}|a year|every {{SOME}} years)|\b{{SOME}} {_POST}[^.;]{{0,30}}\b(?:filled|gone|taken|went) (?:from |by |to )?(?:inside|internally|insiders?|in a day)\b|\bonly {{SOME}} (?:[\w-]+ ){{0,2}}{_POST}\b",
        r"\b(?:mostly|only|all|nothing but|just) (?:part[- ]time|temporary|per diem|short contracts|casual|gigs?|seasonal)\b|\b(?:nobody|no one|can['’]t|hard to) (?:lives?|live|living) on (?:it|that)\b|\bhires? part[- ]time\b",
        r"\b(?:took|takes|taking|needed|was|waited|searched|looking|looked) (?:\w+ ){0,3}(?:\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen) months\b|\b(?:twice|three times) as long\b|\b(?:hard|harder|tough|difficult|impossible) to (?:get|find|break|place|land)\b",
        r"\b(?:grant|funding|money|budget|contract) (?:ends|runs out|stops|is gone|was cut|lapses|expires|isn['’]t renewed)\b|\b(?:nobody|no one) (?:can say|knows) what then\b",
        rf"\b{_MACHINES}\b[^.;]{{0,40}}\b(?<!not )(?<!n['’]t )(?:finish(?:es)? off|tak(?:e|es|en|ing) (?:over|the|our|away|half|most)|replac\w+|kill\w*|eat(?:s|ing)?|wip\w+ out|does? away|do (?:it|that|the) (?:all|now|work|job)|cuts?|ha(?:s|ve) taken|will do|already do(?:es)?)\b|\b(?:fewer|less) (?:jobs|people|posts|work|of us|juniors?)\b(?<!not fewer)",
        r"\bthe (?:juniors?|entry[- ]level|beginners?|basic) (?:\w+ )?(?:is|are|will be|goes?|going|disappear\w*|vanish\w*) (?:first|gone|going|away|out)?\b",
    ),
    form(
        AGAINST, _OUT,
        rf"(?:^|[\"“.;:,]\s*|\bsays?\s+|\bto\s+)(?:skip|avoid|forget|don['’]t (?:go|bother|try|count|use|waste)|stay (?:away|clear)|never mind)\b[^.;]{{0,25}}\b{_HELPERS}\b",
        rf"\b{_HELPERS}\b[^.;]{{0,40}}(?:{{NO}})\b[^.;,]{{0,25}}\b(?:convert\w*|kept|hired|stay\w*|permanent|become|became|turn\w*|lead\w*|last\w*|go(?:es)? (?:any|no)where)\b|\b(?:never|rarely|hardly ever|don['’]t|doesn['’]t|not one|none) (?:of (?:them|ours|those|us) )?(?:ever )?(?:converts?|converted|kept on|became|become|turns?|turned|got kept|stays?|stayed|gets? kept)\b",
        rf"\b(?:can['’]t|cannot|don['’]t|won['’]t|doesn['’]t|never|no longer) (?:take|hire|use|keep|bring in|touch)s? (?:on )?(?:\w+ )?{_HELPERS}\b|\blet (?:you|them|him|her|me) go\b|\b(?:kept|keep) none\b|\bno (?:ladder|way|door|path) (?:in|from)\b",
        r"\b(?:leads?|led|goes?|went|gets? you) (?:no ?where|to nothing|to a handshake)\b|\b(?:dead end|free labou?r|unpaid labou?r|waste of (?:time|a year|money)|useless|pointless)\b|\b(?:don['’]t|doesn['’]t|never) works?\b",
    ),
)  # fmt: skip
FOR_IT = (
    form(
        FOR, _THERE,
        *listed("openings", "there"),
        r"\bnobody behind (?:them|her|him)\b|\b(?:ad|ads|posting) (?:\w+ )?(?:up|out|open) (?:since|for)\b|\b(?:means?|so|now) (?:every|each|all|more) [\w'’-]+ (?:needs?|has to|have to|must)\b",
        r"\balways (?:looking|hiring|short|advertising)\b|\b(?:get|gets|got) (?:hired|snapped up|jobs|work)\b|\b(?:everybody|everyone|they all)(?:\s+[\w'’]+){0,3}?\s+(?:finds?|gets?|lands?|found|got) (?:something|work|a job|one|hired)\b|{NO}\s+(?:\w+ ){0,2}?(?:cut|kill|replace|take|cost|lose|lost|taken|replaced|killed)\w* (?:\w+ ){0,2}(?:jobs?|posts?|positions?|anyone|anybody)\b",
        r"\bwhere (?:every|all|most|everybody|everyone)\b[^.;,]{0,25}\b(?:looks?|hires?|recruits?|goes|go|posts?)\b",
        r"\b(?:shortage|short[- ]staffed|understaffed|short of (?:people|staff|hands)|(?:can['’]t|cannot|couldn['’]t|never|not) (?:find|fill|get|hire|keep|staff)\b[^.;]{0,25}\b(?:people|anyone|anybody|enough|staff|them|fast|it|one|posts?|seats?|chairs?|shifts?))",
        rf"\b{{SOME}} (?:[\w-]+ ){{0,3}}(?:open|empty|vacant|unfilled|new) (?:[\w-]+ )?{_POST}\b|\b{{SOME}} (?:[\w-]+ ){{0,2}}{_POST} (?:are |is |were |was |now |still )?(?:open|opening|empty|vacant|unfilled|approved|coming|posted|to fill|going)\b",
        r"\b(?:hired|hire|took on|taking on|filled|added|adding|placed|places|placing|bring(?:ing)? on|want|wants|need|needs) (?:about |over |another |at least )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b(?! (?:years|months|hours))",
        r"\b(?:kept|keeps?|still|never stop(?:ped|s)?|always|never not|are|is|we['’]re|they['’]re|both) hiring\b|\bhir(?:ing|es?) (?:now|again|right through|all year|all the time|anyone|anybody|everyone|constantly|like crazy|cold|trainees|every)\b",
        r"\b(?:all|every one|each|everyone|everybody|most|nearly all|nine in ten) (?:of )?(?:[\w'’]+ ){0,6}(?:had|has|have|gets?|got|finds?|found|in) (?:a |an |real )?(?:work|jobs?|offers?|hired|placed)\b|\b(?:have|has|had|get|gets|got|with|two|three|several|more) (?:\w+ )?offers\b|\bwalk(?:s|ed)? into (?:a|any|work|jobs?)\b|\bpick of\b",
        r"\b(?:more|new|extra) (?:[\w-]+ ){0,2}(?:jobs?|work|posts?|people|hires|positions|staff|seats)\b(?!\s+than)|\bnot fewer\b|\bhired \w+ more\b|\badded people\b|\bnot one\b[^.;]{0,40}\blet\b[^.;]{0,20}\bgo\b|\bno layoffs\b|\b(?:growing|expanding|booming|wide open)\b(?<!n['’]t growing)",
        r"\b(?:goes?|sells?|fills?|litigation|placed) (?:quickest|quick(?:ly)?|fast(?:est)?)\b|\b(?:here to stay|taking off|not going (?:away|anywhere)|more and more|will always need|spreading)\b|\beasier to get into\b|\b(?:desperate|begging|crying out|screaming|starved|hungry) for\b|\bcome there to recruit\b|\brecruit(?:s|ing)? there\b",
    ),
    form(
        FOR, _IN,
        rf"\basked (?:her|him|me|them|us) to stay\b|\b(?:got|was|were|been|gets?) kept(?: on)?\b|\bkept (?:me|him|her|them|us|on)\b|\b(?:then|became|become|turned|went|made|made (?:him|her|me|them|us)|goes?|to|into) (?:a )?perm(?:anent)?\b|\b{_HELPERS}\b[^.;]{{0,40}}\b(?:get|gets|got|are|were|was|is) (?:hired|taken|kept|offered|in)\b",
        r"\b(?:best|easiest|surest|only|quickest|fastest|real|usual|main|good|one) (?:way|door|route|path|road) (?:in|to)\b|\bway in\b[^.;]{0,30}\bworks?\b|\bthat['’]s the (?:door|way)\b|\bhow (?:\w+ )?(?:everybody|everyone|most(?: people)?|half|people|we all|they all)\b[^.;]{0,25}\b(?:gets?|got|hired|start\w*|came?|come)\b",
        rf"\bgot (?:him|her|me|them|us|you) (?:\w+ ){{0,2}}(?:jobs?|in|hired|the post|an offer)\b|\b(?:half|most|many|all|two thirds|a third) (?:of )?(?:[\w'’]+ ){{0,3}}(?:were|are|was|started as|came (?:in )?as|began as)\b[^.;]{{0,15}}\b{_HELPERS}\b|\bhir(?:e|es|ed|ing) (?:\w+ )?(?:out of|from) (?:\w+ ){{0,3}}(?:pool|temps?|interns?|volunteers?|inside)\b",
        r"\b(?:works?|worked)\b(?=\s*(?:[,.;!]|$))|\bgot (?:in|hired|started) (?:that|this) way\b|\b(?:half|most) (?:of )?(?:the |us |them |[\w'’]+ ){0,5}(?:got|get) (?:in|hired|started)\b",
        r"\bbefore they(?:['’]re| are) (?:listed|posted)\b",
    ),
)  # fmt: skip
FORMS: tuple[Form, ...] = (FEW_APPLY, *AGAINST_IT, *FOR_IT)
# What is said of temps and contracts tells of a way in wherever it stands.
WAYS: tuple[Form, ...] = (AGAINST_IT[1],)
NOT_THERE = form(
    AGAINST, "It says that it is of no use.",
    *listed("resources", "bad"),
    r"(?:^|[\"“.;:,]\s*|\bsays?\s+)(?:skip|avoid|forget|don['’]t (?:bother|waste|count)|stay (?:away|off|clear))\b|\bnever (?:saw|seen|heard of|met|got|found)\b|\b(?:nobody|no one|nothing) (?:\w+ ){0,4}?(?:hires?|looks?|reads?|gets?|posted|posts?|there|on it)\b",
)  # fmt: skip
USEFUL = form(FOR, "It says that it is of use.", *listed("resources", "good"))
# Where else to look, and where jobs are listed, is told and taken for nothing else, however good its words.
PLAIN = frozenset(["alternatives", "resources"])
ELSEWHERE = form(NEUTRAL, "It names where else to look.", r"^")
