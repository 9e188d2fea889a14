"""The words that make a request: who I am, who sent me, why this work, a short talk, its minutes, an easy no.

The handout, "Setting up the interview", names the first five; the easy no is METHOD.md 1.4 (the burden of the next step
stays with the one who asks). The groups are lenient: a letter that says it in its own way must not be corrected.
"""

from askwell.method.etiquette.words.patterns import any_of

_I_AM = r"\bI(?:['’]m|\s+am)"
_I_HAVE = r"\bI(?:['’]ve|\s+have)"
_ROLE = (
    r"(?:nurse|teacher|student|engineer|analyst|pharmacist|accountant|designer|developer|scientist|researcher|graduate|postdoc|senior"
    r"|junior|sophomore|freshman|chef|cook|baker|parent|veteran|technician|supervisor|assistant|apprentice|undergraduate|mechanic"
    r"|[a-z]{3,}(?:er|or|ist|ian|ant|ent|ee|ic|man|woman|person|maker|smith))"
)

# "I've kept bees" is a deed; "I've read your article" is not.
_NO_DEED_DONE = (
    r"(?:(?:\w+ly|always|long|just|also|now|never|often|recently)\s+)*(?:been|read|heard|seen|met|wanted|admired|followed|attached|enclosed|enjoyed|found|included"
    r"|not|noticed|wondered|thought|hoped|come|become|got|gotten|listened|watched|included|learned|learnt|understood|tried|written|decided|appreciated|dreamt"
    r"|had\s+the|sent|forwarded|felt|left\s+(?:my|the)|given|received|popped|put|added|asked|promised|contacted|reached|caught|spent\s+(?:some|a\s+while|hours))"
)
INTRODUCES = any_of(
    r"(?:an?\s+)(?:\w+\s+){0,2}?(?:lover|reader|owner)\s+of\b|(?-i:[A-Z]\w+(?:\s+[A-Z][\w'’-]+)?)\s+(?:here|speaking)\b",
    r"(?-i:[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?),\s+(?:an?|the|\w+\s+years)\s+(?:[\w-]+\s+){0,4}?"
    + _ROLE
    + r"\b",
    rf"{_I_HAVE}\s+(?!{_NO_DEED_DONE}\b)\w+(?:ed|en|pt|nt|ld|ught|ne|un|own|ung|t)\b|{_I_AM}\s+(?:still\s+)?in\s+(?!the\s+process|a\s+hurry|touch|need|search|awe|love|two\s+minds)\w+|{_I_AM}\s+(?-i:[A-Z])\w+",
    r"\bI\s+(?:was|got)\s+(?:laid\s+off|made\s+redundant|let\s+go|born|raised|brought\s+up|a\b|an\b)",
    r"\bmy\s+name\s+is\b|\bmy\s+name['’]s\b",
    r"\bthis\s+is\s+(?-i:[A-Z])\w+",
    rf"{_I_AM}\s+(?-i:[A-Z])\w+",
    rf"{_I_AM}\s+(?:an?|the|in\s+my|on\s+my|one\s+of|currently|[\w\s]{{0,20}}years?\s+old)\s+(?!big\b|huge\b|great\b|bit\b|fan\b|admirer\b|interested\b|process\b|exploring\b|looking\b|writing\b|in\s+the\s+process\b)\w+",
    r"\b(?:as|being)\s+an?\s+(?:[\w-]+\s+){0,3}?" + _ROLE + r"\b",
    rf"\bI\s+(?:study|teach|drive|work|run|finish|leave|manage|lead|repair|sell|coach|nurse|graduate[d]?)\b|{_I_HAVE}\s+(?:been|worked|spent|taught)\b",
    r"\bwe\s+met\b|\bmet\s+you\b|\byou\s+(?:may|might|will)\s+remember\s+me\b",
    r"\b(?:after|for|with|in)\s+(?:\w+\s+){1,2}years\b|\bI\s+(?:began|started|went\s+on|trained|grew\s+up|served|joined|moved\s+from)\b",
)

SOURCE = any_of(
    r"(?-i:[A-Z][\w'’]+)(?:\s+(?:from|at|of|in)\s+[^.?!,\n]{1,30})?,?\s+(?:sent|named|steered|pointed|nudged|told|directed)\s+(?:me|you)\b",
    r"\b(?:served|worked|studied|trained|sang|rowed|played|taught|sailed)\s+(?:under|with|beside|alongside|for)\s+you\b|\bspeaks?\s+(?:of|about)\s+you\b|\bkeeps?\s+(?:telling|talking)\b[^.?!\n]{0,30}\byou",
    r"\bintroduced\s+(?:me|us)\b|\bsays?\s+hello\b|\bsends?\s+(?:her|his|their|you)\s+(?:greetings|regards|best)\b|\bgot\s+hold\s+of\s+your\b|\byou\s+(?:spoke|lectured|presented|signed|taught|judged|answered|were\s+(?:on|at|in|quoted|named|mentioned|profiled))\b",
    r"\bswears?\s+(?:that\s+)?you\b|\b(?:friend|acquaintance|classmate|colleague)\s+in\s+common\b|\bin\s+common\b|\bwe(?:['’]re|\s+are)\s+both\b|\bsame\s+(?:school|college|class|choir|club|village|street|team)\b",
    r"\b(?:gave|given|passed|sent|handed|shared|mentioned|offered|suggested|got|had|have|received|found|saw|heard|noticed|came\s+across|dropped)\s+(?:(?:me|on|along|across|us)\s+)?(?:your|the)\s+(?:name|number|address|contact|details|e-?mail|profile|work)\b",
    r"\byour\s+(?:name|profile|work|e-?mail|number|details)\s+(?:came|was|were|is\s+on|has\s+been|kept|comes)\b",
    r"\b(?:suggest(?:s|ed)|recommend(?:s|ed)|proposed|advised|encouraged|urged|told|thought|thinks|said|says|mentioned|pointed|directed|referred|sent|steered|nudged)\b[^.?!\n]{0,60}\b(?:you|your|we(?:['’]d|\s+would|\s+might|\s+should)?|to\s+(?:write|ring|call|contact|get\s+in\s+touch|reach\s+out|try|ask|talk|speak)|I\s+(?:might\s+|should\s+|could\s+|would\s+)?(?:write|ring|call|get|talk|speak|contact|reach|e-?mail|ask|try|drop|turn|come))\b",
    r"\b(?:suggest|recommend|propos|encourag)\w*\s+(?:\w+\s+){0,2}(?:writing|ringing|calling|contacting|that\s+I|to\s+me)\b",
    r"\bintroduc(?:ed|tion|ing)\b|\bput\s+(?:me|us)\s+in\s+touch\b|\bspoke\s+(?:so\s+)?(?:highly|warmly|well)\s+of\s+you\b|\bspeaks?\s+(?:highly|warmly|well)\s+of\s+you\b",
    r"\b(?:found|came\s+across|saw|spotted|discovered|noticed|find)\s+(?:you|your)\b",
    r"\b(?:read|reading|enjoyed|admired?|heard|watched|attended|saw|listened\s+to|loved|liked|following|follow|caught|hearing|seen)\s+(?:\w+\s+){0,2}?your\s+(?!bio\b|website\b|site\b|company\b|work\b)\w+",
    r"\byour\s+(?:\w+\s+){0,3}?(?:talk|panel|article|piece|podcast|webinar|post|essay|book|blog|lecture|interview|column|presentation|session|newsletter|story|thread|paper|column|exhibition|workshop)\b",
    r"\b(?:read|hear|heard|saw|watched|seen)\s+(?:about\s+)?you\s+(?:\w+\s+)?(?:in|on|at|speak|talk|explain|say|present|give|describe|mention)\b",
    r"\bwe\s+(?:met|share|both|spoke|talked|sat|were\s+(?:both|in|at)|once|have\s+met)\b|\bmet\s+you\b|\byou\s+and\s+I\b|\bfellow\s+\w+|\balum(?:ni|na|nus|nae)?\s+(?:network|directory|group|list|association|database|page|office|evening|event|mentor\w*)\b|\bboth\s+(?:went|graduated|studied|attended|alum)\w*",
    r"\b(?:through|via|from|by)\s+(?:my|our|the|your)\s+(?:[\w'’-]+\s+){0,3}?(?:friend|aunt|uncle|cousin|sister|brother|mother|father|mum|mom|dad|neighbou?r|teacher|professor|tutor|lecturer|coach|adviser|advisor|counsell?or|colleague|boss|manager|network|directory|association|society|club|group|church|mosque|temple|library|list|programme|program|newsletter|website)\b",
    r"\b(?:referred|recommended)\s+by\b|\bon\s+the\s+(?:recommendation|advice|suggestion)\s+of\b|\bat\s+the\s+suggestion\s+of\b|['’]s\s+(?:suggestion|recommendation|advice)\b|\bwas\s+(?:told|advised|encouraged)\s+(?:to|that)\b",
    r"\bI\s+wrote\s+(?:to\s+(?:you|him|her|them)\s+)?(?:on|last|in)\b|\b(?:you|who)\s+(?:worked|studied|served|went\s+to\s+school|trained)\s+with\b|\bwho\s+(?:works|worked|served|studied|sits|plays|sings|rows)\s+with\s+you\b|\ba\s+(?:friend|colleague|former\s+\w+|student|neighbou?r)\s+of\s+yours\b|\byour\s+(?:friend|colleague|cousin|sister|brother|neighbou?r|former\s+\w+|old\s+\w+)\s+(?-i:[A-Z])\w+",
    r"\bsaw\s+(?:on|in)\s+(?:LinkedIn|the)\b|\b(?:on|in|through|via)\s+(?:LinkedIn|the\s+(?:[\w'’-]+\s+){0,3}?(?:directory|newsletter|alumni|network|list|journal|magazine|paper|radio))\b|\b(?:you|your\s+name)\b[^.?!\n]{0,40}\bon\s+LinkedIn\b",
)

# "I stock shelves", "I rebuilt a clock": any doing of one's own is background, except what letters are made of.
_NOT_A_DEED = (
    r"(?:am|['’]\w+|was|were|had|have|hope|hoped|would|could|can|cannot|can['’]t|may|might|will|shall|should|must|do|don['’]t|did|didn['’]t|wonder"
    r"|wondered|know|knew|see|saw|love|loved|like|liked|want|wanted|need|needed|wish|think|thought|believe|understand|found|find|read|heard"
    r"|hear|came|come|met|got|get|write|wrote|ask|asked|noticed|enjoy|enjoyed|appreciate|look|looked|admire|admired|promise|attach|attached"
    r"|emailed|called|sent|send|remain|moved|recently|realise|realize|realised|realized|guess|expect|feel|felt|mean|plan|intend|apologise"
    r"|apologize|understood|learned|learnt|watched|attended|spent|prefer|mention|refer|chose|received|look|contact|reach|ring|rang|thank|kept"
    r"|keep|urgently|just|also|only|really|still|already|recommend|say|said|tell|told|imagine|suppose|welcome|value|accept|await|give|gave"
    r"|completely|fully|quite|certainly|simply|truly|sincerely|always|never|and|in|to|as|at|a|the|not|no|if|so)"
)
BACKGROUND = any_of(
    r"(?-i:[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?),\s+(?:an?|the|\w+\s+years)\s+(?:[\w-]+\s+){0,4}?"
    + _ROLE
    + r"\b",
    rf"{_I_HAVE}\s+(?!{_NO_DEED_DONE}\b)\w+(?:ed|en|pt|nt|ld|ught|ne|un|own|ung|t)\b|{_I_AM}\s+(?:still\s+)?in\s+(?!the\s+process|a\s+hurry|touch|need|search|awe|love|two\s+minds|luck|doubt)\w+",
    rf"{_ROLE}\s+here\b|\b\w+\s+years\s+(?:of|in|at|with|on)\s+\w+",
    r"\bI\s+(?:was|got)\s+(?:laid\s+off|made\s+redundant|let\s+go|born|raised|brought\s+up)\b|\bmy\s+(?:day\s+job|trade|shop|farm|practice|workshop|bakery|business|classroom|regiment)\b",
    rf"(?<!ould )(?<!may )(?<!can )(?<!ight )(?<!hall )(?<!if )(?<!that )(?<!what )(?<!will )(?-i:I)\s+(?!{_NOT_A_DEED}\b)[a-z]{{3,}}\s+(?:[\w'’-]+\s+){{0,2}}?\w+",
    rf"{_I_AM}\s+(?:\w+\s+(?:years?|months?|semesters?|terms?|weeks?)|halfway|midway|part\s+of\s+the\s+way|well)\s+(?:into|through|from)\b",
    rf"{_I_HAVE}\s+(?:\w+ly\s+)?(?:been\s+(?!passionate|exploring|looking|thinking|wanting|trying|following|meaning|hoping|reading|wondering|interested|curious|drawn|fascinated|told|given|in\s+touch|always)|worked|spent|taught|run|studied|managed|led|trained|served|volunteered|built|cooked|sold|written|coached|nursed|completed|finished|earned|done|just\s+(?:finished|completed|graduated))",
    r"\bI(?:['’]ve|\s+have)\s+(?:\w+\s+){1,4}?(?:years?|months?|decades?|semesters?)\b",
    r"\bI\s+(?:currently\s+|now\s+|also\s+|recently\s+|just\s+|have\s+just\s+|used\s+to\s+|once\s+|still\s+|mostly\s+|first\s+)?(?:study|studied|teach|taught|drive|drove|work|worked|run|ran|train|trained|graduate|graduated|finish|finished|began|began|leave|left|manage|managed|lead|led|served|sold|volunteer|volunteered|majored|coach|coached|repair|repaired|retire|retired|cook|build|built|major|minored|hold|grew|translated?|nurse|nursed|care|cared|keep|kept|spent|qualified|interned|earned)\b",
    rf"{_I_AM}\s+(?:(?:currently|also|now|still|originally|presently|just|myself|finishing|completing|about\s+to\s+\w+)\s+)?(?:an?|the|in\s+my|on\s+my|my|one\s+of)\s+(?!big\b|huge\b|great\b|bit\b|little\b|fan\b|admirer\b|process\b|good\b|hard\b|lover\b|believer\b|person\b|people\b|motivated\b|passionate\b|firm\b|long-?time\s+(?:fan|reader|admirer))\w+",
    rf"{_I_AM}\s+(?:currently\s+|now\s+|still\s+)?(?:studying|finishing|completing|working|teaching|training|graduating|retraining|majoring|leaving|managing|running|employed|retired|returning|serving|pursuing|enrolled|doing)\b",
    rf"{_I_AM}\s+(?:[a-z-]+\s+){{0,2}}?(?:by\s+training|by\s+trade|turned)\b",
    r"\b(?:after|with|following|in)\s+(?:[\w'’-]+\s+){1,3}?(?:years?|decades?|months?)\b",
    rf"\b(?:as|being|once|from\s+being|was|were|I['’]m|my\s+(?:time|job|work|years)\s+as)\s+an?\s+(?:[\w-]+\s+){{0,3}}?{_ROLE}\b",
    r"\b(?:complete|completed|finish|finished|hold|have|has|earned|doing|pursuing|did|do|got|get)\s+(?:my|an?)\s+(?:[\w'’-]+\s+){0,3}?(?:degree|diploma|studies|training|apprenticeship|thesis|master['’]?s?|bachelor['’]?s?|phd|doctorate|certificate|licen[cs]e|bsc|msc|ba|ma|mba)\b",
    r"\bmy\s+(?:[\w'’-]+\s+){0,2}?(?:degree|background|training|studies|apprenticeship|thesis|major|(?:last|final|first|second|third|fourth|senior|junior)\s+year)\b|\ba\s+little\s+about\s+me\b",
    r"\b(?:nurse|teacher|student|engineer|analyst|parent|veteran|graduate|technician)\s+(?:of|for|with)\s+(?:\w+\s+){0,2}years\b|\bwith\s+a\s+(?:background|degree)\s+in\b|\b(?:first|second|third|fourth|final)[- ]year\s+\w+|\b(?:returning|stay-at-home)\s+(?:parent|mother|father)\b",
)

_SOMETHING = r"(?!your\s+(?:field|work|company|industry|job|career|organi[sz]ation)\b|you\b|(?:this|the|that)\s+(?:field|industry|company)\s*[.,!])"
APPEAL = any_of(
    r"\b(?:charm|enchant|enthral|puzzl|thrill|delight|amaz|absorb|grip|beguil|engross|electrif|energi[sz]|spark|stirr?|move|haunt|tug|lure|beckon|tickle)\w*\b(?!\s+(?:to\s+(?:meet|speak|talk|hear)|if))[^.?!\n]{0,30}\b(?:me|my|since|because|ever)\b",
    r"\b(?:charms|enchants|enthrals?|enthralls?|thrills|delights|amazes|moves|haunts|lures|beckons|puzzles?)\s+(?:me\b)?|\b(?:charmed|enchanted|enthralled|thrilled|gripped|smitten|captured|bitten)\s+(?:me|by|with)\b",
    r"\b(?:fell|falling|fallen)\s+(?:for|in\s+love)\b|\bkind\s+of\s+(?:puzzle|work|place|thing)\b|\bwhere\s+I\s+feel\b|\b(?:makes?|made)\s+me\s+(?:happy|happier|smile|feel)\b|\bhappier\b|\bkeeps?\s+me\s+(?:up|awake|reading|going)\b|\bwo(?:n['’]t|uld\s+not)\s+(?:leave|let\s+go\s+of)\s+me\b|\b(?:hold|pull)\s+(?:of|on|over)\s+me\b|\bmagic\b|\blike\s+heaven\b|\bI['’]d\s+(?:pay|love)\s+to\s+do\b|\bcannot\s+let\s+go\b|\bcould\s+not\s+let\s+go\b",
    r"\b(?:wanted|like|love|want)\s+to\s+know\s+(?:what|how|why|whether|if|more\s+about)\b|\b(?:nothing\s+but|everything|all)\s+(?:\w+\s+)?(?:books?\s+)?(?:on|about)\s+\w+|\bsince\s+(?:I|my|our|the)\b[^.?!\n]{0,60}|\bmy\s+(?:\w+\s+)?(?:obsession|calling|hobby|dream|fascination|favou?rite|heart)\b|\bobsess\w+|\bmesmeri[sz]\w+|\beye-?opening\b|\bspellbound\b|\bcan(?:not|['’]t)\s+leave\s+(?:\w+\s+)?alone\b|\bha(?:s|ve)\s+(?:had\s+)?me\s+\w+",
    r"\bcurious\b|\bcuriosity\b|\bintrigu\w+|\bfascinat\w+|\bappeal\w*|\badmir\w+|\binspir(?:ed|es|ing)\b|\bcaptivat\w+|\battract\w*|\btempt\w*|\bpull(?:s|ed)?\s+(?:me|to|toward)",
    rf"\binterest(?:s|ed)?\s+(?:me\b|in\s+{_SOMETHING}\w+)|\binterest\s+(?:is|was|began|grew|started|lies)\b|\bmy\s+interest\b",
    r"\bdr(?:aw|awn|aws|ew)(?:ing)?\s+(?:me|to|toward\w*|in)\b|\bdr(?:ew|aws?)\s+my\b|\bcaught\s+my\b|\bstruck\s+by\b|\bmade\s+me\s+(?:want|wonder|think|curious)\b|\bgot\s+me\s+(?:thinking|hooked|interested|wondering)\b|\bhooked\b|\bwon\s+me\s+over\b|\bstayed\s+with\s+me\b",
    r"\benjoy(?:ed|s|ing)?\b|\blov(?:e|ed|es|ing)\b(?!\s+(?:to|an?|\d+|twenty|fifteen|ten|thirty|some|your\s+time|what\s+you\s+do|it\s+if)\b)|\bthe\s+part\s+(?:I|of)\b|\bpassion(?:ate)?\b(?!\s+about\s+making)|\bhappiest\b|\bexcit(?:es|ed)\s+(?:me|by|about)\b|\bcare\s+about\b|\bdrives\s+me\b|\bmatters\s+to\s+me\b",
    r"\b(?:explor(?:e|ing)|looking\s+into|look\s+into|thinking\s+(?:of|about)|think(?:ing)?\s+hard\s+about|weighing|considering|wondering|wonder|toying\s+with|leaning\s+toward\w*|moving\s+(?:into|toward\w*)|move\s+(?:into|from|to)|switch(?:ing)?\s+(?:to|into|from)|step\s+(?:into|from|toward\w*)|change\s+(?:to|into|from)|turn(?:ing)?\s+to|hope\s+to\s+(?:move|enter|go)|want\s+to\s+(?:move|enter|go|become|understand|know|find\s+out|see|learn))\b(?!\s+(?:an?\s+)?(?:number\s+of|different|various|opportunit\w+|how\s+we\s+might))",
    r"\b(?:like|trying|want|value|glad|love|grateful|hoping|hoped|ask|keen|wish|eager|questions?)\b[^.?!\n]{0,60}\b(?:learn|know|hear|understand|find\s+out|ask|see)\b[^.?!\n]{0,30}\b(?:how|what|whether|if|why|where|which|about\s+(?!your\s+(?:field|career|job|company|experience|work)\s*[.?!]|audit\b)\w+)\b",
    r"\b(?:ask|minutes|talk|advice|questions?)\b[^.?!\n]{0,50}\b(?:on|about)?\s*(?:how|what|whether|why)\s+(?:\w+\s+){2,}",
    r"\bbecause\b|\bever\s+since\b|\bsince\s+I\s+(?:was|first|saw|read|heard|began|started)\b|\bsuits?\s+(?:me|somebody|someone|people|a\s+person)\b|\bwould\s+suit\b|\bmakes?\s+me\s+(?:want|think|wonder)\b|\bwhat\s+draws\b|\bdream\b|\bwhat\s+I['’]d\s+(?:do|keep|choose|pick)\b|\bcan['’]?t\s+(?:stop|get\s+enough)\b|\b(?:looks?|seems?)\s+like\s+(?:the|my|what|work)\b|\bsounds?\s+like\s+(?:the|my|what|something|work)\b|\bfeels?\s+like\s+(?:the|my|home)\b|\bI\s+(?:have\s+)?(?:always\s+)?(?:wanted|dreamed|dreamt|hoped)\s+(?:to|of)\b|\bcalls?\s+to\s+me\b|\bspeaks\s+to\s+me\b|\bwhat\s+I\s+(?:like|enjoy|love|want|care)\b|\bgood\s+at\b|\bgrew\s+up\b|\bbeg[au]n\s+to\s+(?:wonder|think)\b|\bstarted\s+(?:to\s+think|thinking|wondering)\b",
)

NUMBER = (
    r"(?:\d{1,3}(?:\s*(?:-|–|to|or)\s*\d{1,3})?|five|ten|twelve|fifteen|eighteen|twenty(?:[- ]five)?|thirty|forty(?:[- ]five)?"
    r"|fifty|sixty|ninety)"
)
_MINUTES = rf"\b{NUMBER}(?:\s*(?:to|or|-|–)\s*{NUMBER})?\s*-?\s*(?:min(?:ute)?s?\b)(?!\s+(?:away|from|walk|drive|late|ago|earlier|(?:before|after)\s+(?:I|we|he|she|they|it)\b|by\s+(?:car|bus|train|bike)|north|south|east|west|down|up\s+the))"
LENGTH = any_of(
    rf"\b{NUMBER}\s*['’\u2032](?!\w)",
    r"\b(?:1/4|1/3|1/2|[¼½⅓]|third|quarter|fraction)\s*(?:of\s+)?(?:an?\s+)?hour\b",
    r"\b\d{1,2}\s*m\b",
    _MINUTES,
    r"\b(?:a\s+)?quarter\s+(?:of\s+)?(?:an\s+)?hour\b|\bquarter-hour\b",
    r"\bhalf\s+(?:an\s+|a\s+)?hour\b|\bhalf[- ]hour\b",
    r"\b(?:an|one)\s+hour\b",
    anywhere=[r"[¼½⅓]\s*hour"],
)
VAGUE_LENGTH = any_of(
    r"\b(?:a\s+few|a\s+couple\s+of|some|several)\s+minutes\b",
    r"\b(?:some|a\s+little|a\s+bit)\s+(?:of\s+)?(?:your\s+)?time\b",
)
MEETING = any_of(
    r"\b(?:open|up|free|game|time)\s+(?:to|for)\s+(?:an?\s+)?(?:\w+\s+)?(?:chat|talk|call|coffee|conversation|word)\b",
    r"\b(?:an?|the)\s+(?:\w+\s+)?(?:meeting|talk|chat|call|conversation)\s+(?:with\s+you\s+)?(?:would|might|be|is)\b|\b(?:quick|brief|short|friendly)\s+word\b",
    r"\b(?:come|pop|drop|stop)\s+(?:over|by|round|in)\b|\bjoin\s+you\s+(?:for|on|at)\b|\bpicture\s+(?:us|sitting)\b",
    r"\b(?:could|can|might|may|would|shall|should|will|if)\s+(?:I|we)\s+(?:\w+\s+){0,2}?(?:talk|speak|meet|chat|connect|call|ring|phone|ask\s+you|have|get|borrow|take|steal|buy\s+you|come\s+by|visit|arrange|set\s+up|schedule|find|sit\s+down|zoom)\b",
    r"\b(?:could|can|might|may|would|will|do|are)\s+you\s+(?:\w+\s+){0,3}?(?:spare|give\s+me|have|be\s+(?:open|willing|free|available|up|able|game)|open|willing|free|available|up\s+for|consider\s+(?:a|talking|speaking|meeting)|talk|speak|meet|chat|join\s+me|hop|ask\s+(?:him|her|them)\s+if|let\s+me\s+(?:ask|call|ring|visit|come))\b",
    r"\b(?:hop(?:e|ed|ing)|ask(?:ing)?|like|love|value|grateful|appreciate|glad|welcome|thrilled|delighted|happy|wonder(?:ing)?|possible)\b[^.?!\n]{0,60}\b(?:talk|speak|meet|chat|call|conversation|minutes?|min|hour|visit|coffee|phone|zoom|video)\b",
    rf"\b{NUMBER}[\s-]*min\w*\s+(?:\w+\s+)?(?:talk|call|chat|conversation|meeting|visit|interview)\b|\b(?:thank|oblig|glad|grateful|love|like|appreciate)\w*\b[^.?!\n]{{0,60}}\b(?:{NUMBER}[\s-]*min|conversation)\w*",
    rf"\b(?:would|might|could|are|is|for)\s+(?:about\s+|maybe\s+|even\s+)?{NUMBER}[\s-]*min\w*|\b{NUMBER}[\s-]*min\w*[^.?!\n]{{0,80}}\?",
    r"\bup\s+for\s+(?:a|an)\b|\bplease\s+call\s+me\b|\bmay\s+I\s+(?:visit|come|ring|call|ask)\b|\blet\s+me\s+ask\s+you\b|\bthe\s+chance\s+to\s+(?:talk|speak|meet|hear|ask)\b",
    r"\b(?:stop|drop|pop|swing|come)\s+(?:by|in|over|round)\b|\b(?:want|wanted|wish)\s+to\s+(?:talk|speak|meet|chat)\b|\b(?:talk|speak|chat)\s+(?:to|with)\s+you\b|\b(?:short|brief|quick|informational)\s+(?:\w+\s+)?(?:talk|call|chat|conversation|meeting|interview|visit|phone\s+call)\b",
    r"\bwhen\s+(?:does|do|would|is|might)\s+(?:he|she|they|you|Dr|Mr|Ms|Mrs)\b[^?\n]{0,40}\b(?:calls?|time|good|reach)\b|\bminutes\s+of\s+(?:your|his|her|their)\s+time\b",
    r"\b(?:grab|have|buy)\s+(?:you\s+)?(?:an?\s+)?(?:coffee|tea|lunch|virtual\s+coffee)\b|\bpick\s+your\s+brain\b|\bover\s+(?:coffee|tea|lunch)\b|\bsee\s+me\b",
)
ONLY_CONNECTS = any_of(
    r"\b(?:happy|glad|like|love|pleased|hope|would\s+like)\s+to\s+(?:connect|follow|stay\s+in\s+touch)\b|\b(?:let['’]s|may\s+we|could\s+we|can\s+we|shall\s+we)\s+connect\b|\bfollow\s+your\s+work\b"
)
TOO_LONG_A_TALK = any_of(
    r"\b(?:two|three|four|five|several|a\s+(?:couple|few)(?:\s+of)?|(?<!/)[2-9]|1[0-2])(?:\s*(?:or|to|-|–)\s*\w+)?[\s-]+hours?\b(?!\s+(?:away|from|ago|later|drive|behind|ahead|a\s+week|per|shifts?))",
    r"\b(?:an|one)\s+hour\s+(?:and\s+a\s+half|or\s+(?:two|so|more))\b|\b(?:60|75|90|120|180)\s*-?\s*min\w*|\b(?:sixty|ninety)\s+min\w*",
    r"\bshadow(?:ing)?\s+(?:you|your|him|her|them|someone|a\s+\w+)\b|\bfor\s+(?:a|half\s+a|the|one|a\s+whole|a\s+full)\s+(?:day|morning|afternoon|week)\b|\b(?:whole|entire|full|half)\s+(?:a\s+)?(?:day|morning|afternoon)\b(?=[^.?!]{0,40}\b(?:you|your)\b)",
    r"\b(?:weekly|monthly|regular|series\s+of|several|multiple)\s+(?:calls?|talks?|meetings?|sessions?|conversations?|check-?ins?|chats?)\b",
)
TOO_BIG_AN_ASK = any_of(
    r"\b(?:be|become|being|becoming)\s+my\s+mentor\b|\bmentor\s+me\b|\btake\s+me\s+under\b",
)

EXIT = any_of(
    r"\bif\s+(?:this|that|now|it|the|you(?:['’]re|\s+are)?|your)\b[^.?!\n]{0,60}(?:\bnot|n['’]t|\bcannot|\bno\s+good|\bno\s+time|\bbad|\bfull|\bbusy|\btoo\s+much|\bswamped|\boverloaded|\binconvenient|\brather\s+not|\bprefer|\baway|\bin\s+the\s+field)\b",
    r"\bif\s+(?:not|so|you\s+(?:can|could|have|are\s+able|feel|wish))\b|\bif\s+(?:somebody|someone|anyone|another)\s+(?:else\b|would|is|might)|\bif\s+(?:that|this|it)(?:['’]s|\s+is|\s+works|\s+suits)\b",
    r"\bno\s+(?:pressure|hurry|worries|rush|problem|trouble|need\s+to|obligation|hard\s+feelings|offen[cs]e|reply\s+needed)\b",
    r"\b(?:completely|perfectly|quite|totally|also|absolutely|entirely|of\s+course)\s+(?:fine|all\s+right|okay|ok|understand\w*)\b|\bthat(?:['’]s|\s+is)\s+(?:fine|okay|ok|all\s+right)\b",
    r"\b(?:I|would|will|I['’]ll|I['’]d)\s+(?:fully\s+|completely\s+|quite\s+|entirely\s+|of\s+course\s+|certainly\s+)?understand\b(?!\s+(?:how|what|why|the|better|more|whether|your))",
    r"\bonly\s+(?:if|when)\b|\ba\s+(?:\w+\s+)?[“\"]?no[”\"]?\s+(?:is|would|will)\b|\bfeel\s+free\s+to\s+(?:say\s+no|ignore|decline|pass)\b|\bplease\s+(?:just\s+)?say\s+so\b|\bsay\s+no\b|\bno\s+thank\s+you\b",
    r"\bwhenever\s+(?:it\s+|that\s+)?(?:suits|works|is\s+(?:easiest|convenient|best))|\bany\s+(?:time|hour|day|evening|format)\b[^.?!\n]{0,20}\b(?:suits?|works?)\b|\bwhichever\s+(?:is\s+)?(?:easi|suits|works|you)\w*|\bwhatever\s+(?:\w+\s+)?(?:is\s+|are\s+)?(?:easi|simpl|best|suits|works)\w*|\bat\s+(?:a|any)\s+time\s+(?:that\s+)?(?:you|suits|works)\b|\bsuits\s+you\b",
    r"\bin\s+case\s+(?:this|that|you)\b|\bif\s+you(?:['’]re|\s+are|\s+were|['’]d\s+be)?\s+(?:open|willing|able|up\s+for|happy)\b|\bwould\s+you\s+be\s+(?:open|willing)\b|\bunless\b|\bnever\s+mind\b|\b(?:can|could)\s+wait\b|\b(?:another|some\s+other|any\s+other|next)\s+(?:time|day|week|month|year)\s+(?:is|would\s+be|works|suits|will\s+do)\b|\b(?:fine|okay|ok|good)\s+too\b|\b(?:easiest|easier|best|convenient)\s+for\s+you\b|\bno\s+need\s+to\s+(?:reply|answer)\b",
)
