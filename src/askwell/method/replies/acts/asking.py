"""They ask: for times that suit the seeker, for a resume, or for anything else before they decide."""

from askwell.method.etiquette.words.patterns import any_of

_TIMES = (
    r"(?:times?|dates?|days?|slots?|options?|windows?|availability|availabilities|timings?|hours?|moments?)"
)
_SOME = (
    r"(?:a\s+(?:few|couple(?:\s+of)?|handful\s+of)|some|two|three|four"
    r"|(?:two|three|four|2|3)\s+(?:or|to|-)\s+(?:three|four|five|3|4)|several|your|any|possible|a"
    r"|one\s+or\s+two|the)"
)
_SUITS = (
    r"(?:work|works|worked|suit|suits|good|best|free|available|convenient|fit|fits|prefer|like|okay|ok"
    r"|possible|easiest|better|ideal)"
)

FOR_TIMES = any_of(
    rf"(?:(?:any|what|which|some)\s+(?:other|more|different)|(?:do\s+you\s+have|have\s+you(?:\s+got)?|is\s+there|are\s+there|got)\s+(?:any\s+|an|some\s+)?\s*(?:other|different|alternative|further))\s+{_TIMES}\b[^.?!\n]{{0,60}}\?",
    r"what(?:['’]?s|\s+is|\s+would\s+be)\s+(?:good|best|convenient|easy|easiest|better)\s+for\s+you|(?:do\s+you\s+have|have\s+you\s+got|got)\s+(?:any|some)\s+(?:availability|time|free\s+time|slots?|openings)\b[^.?!\n]{0,40}\?|(?:look|check)\s+(?:at\s+)?(?:in\s+)?your\s+(?:diary|calendar|schedule)\b[^.?!\n]{0,20}\blet\s+me\s+know",
    rf"(?:make|send|give)\s+(?:me|us)\s+{_SOME}\s+(?:other\s+|possible\s+)?(?:proposals|suggestions)\b",
    r"(?:make|send|give)\s+(?:me|us)\s+(?:\w+\s+){0,2}(?:proposals?|suggestions?)\s+(?:for|of)\s+(?:a\s+|the\s+)?(?:dates?|times?|days?|meeting|call|talk)",
    r"(?:send|give|tell|text|e-?mail|message|drop)\s+(?:my|our|the)\s+(?:assistant|secretary|pa|ea|office|scheduler)\b(?:[^.?!\n]|\.(?=\S)){0,80}\b(?:times?|slots?|dates?|days?|when|availability)\b",
    r"(?:just\s+)?tell\s+me\s+when(?=\s*(?:[.!]|$))",
    r"which\s+(?:evenings?|mornings?|afternoons?|weeks?|weekends?)\b[^.?!\n]{0,40}\?|(?:timetable|schedule|diary|calendar|time|I['’]m|I\s+am)\s+(?:is\s+|are\s+)?(?:\w+\s+)?flexible",
    r"(?:tell\s+me|let\s+me\s+know|say)\s+when\s+it(?:['’]s|\s+is|\s+would\s+be)?\s+(?:convenient|good|best|suits|easiest|works)",
    r"I(?:['’]ll|\s+will|\s+can)\s+(?:tell\s+you|say|let\s+you\s+know)\s+(?:which|whether|if|what)\b[^.?!\n]{0,30}\b(?:stick|works?|suits?|fits?|ok|okay|possible|good|free)\b",
    r"you\s+tell\s+me(?=\s*(?:[.!;]|$))|(?:ball\s+is|ball['’]s)\s+in\s+your\s+court|(?:fit|slot|squeeze|get|put)\s+you\s+in\b(?!\s+(?:touch|contact))",
    r"(?:when\s+and\s+where|where\s+and\s+when)\b|(?<=[.!?,]\s)(?:and\s+)?you\s*\?",
    r"(?:when|which\s+(?:days?|slots?|times?|dates?)|what\s+(?:times?|days?|dates?))\s*\?",
    rf"(?:when|what\s+(?:time|day|date|times|days|dates|week|hour)"
    rf"|which\s+(?:day|time|days|times|week|of\s+(?:these|those)"
    rf"|date))\b[^.?!\n]{{0,50}}\b(?:{_SUITS}|you|were\s+you|thinking)\b[^.?!\n]{{0,40}}\?"
    rf"|(?<!(?:ring|call) )(?<!phone )(?:what|when|which|whatever|whenever"
    rf"|whichever)\s+(?:\w+\s+)?{_SUITS}\s+(?:\w+\s+)?(?:for\s+)?(?:you|your"
    rf"|at\s+your)\b(?!\s+doing)|(?:how|what)(?:['’]s|\s+is|\s+does|\s+are"
    rf"|['’]re)\s+your\s+(?:\w+\s+)?(?:availability|schedule|calendar|week|diary|agenda|timing"
    rf"|next\s+week|\w+day)|how\s+are\s+you\s+(?:fixed|placed)|what\s+did\s+you\s+have\s+in\s+mind"
    rf"|time-?wise|when\s+(?:would|do|did|can|could|should|shall|are|were|is|will)\s+(?:you|we|it"
    rf"|best|good|a)\b(?![^?]{{0,40}}\b(?:graduat\w*|finish\w*|start\w*|begin\w*|leav\w*|decid\w*"
    rf"|stud\w+|mov\w+|join\w*|appl\w+|need\s+(?:this|it|an\s+answer))\b)",
    rf"(?!give\s+me\s+(?:an?\s+)?(?:few|couple\s+of)\s+days)(?:send|give|suggest|propose|offer|share|shoot|name|throw|toss|fire|drop|mail|text|provide"
    rf"|indicate|let\s+me\s+have|pass|list|pick|choose|find|put\s+forward|come\s+up\s+with|float"
    rf"|message|block|fix)\s+(?:me\s+through\s+|me\s+|over\s+|us\s+|along\s+|across\s+|a\s+line\s+with\s+"
    rf"|on\s+)?(?:{_SOME}\s+)?(?:possible\s+|good\s+|preferred\s+|suitable\s+|available\s+"
    rf"|convenient\s+|free\s+|more\s+)?{_TIMES}\b(?!\s+(?:here|on\s+my|from\s+my|in\s+my"
    rf"|at\s+(?:http|calendly)|lines?|off\b))|(?:propose|suggest)\s+(?:something|anything|whatever)"
    rf"|with\s+(?:{_SOME})\s+(?:slots|times|dates|options)",
    rf"(?:let\s+(?:me|us)\s+know|tell\s+me|say|advise|confirm|write\s+me"
    rf"|inform\s+me)\s+(?:\w+\s+){{0,3}}?(?:when(?!\s+(?:the|it|that"
    rf"|you\s+(?:have|get\s+(?:the|a)|need)))|what\s+(?:time|day|works|suits|date)"
    rf"|which\s+(?:day|time|date)|your\s+(?:availability|preferred|preference|schedule|timings?"
    rf"|convenien\w+)|(?:{_SOME})\s+(?:good|convenient|suitable|best|preferred)?\s*(?:times?|slots?"
    rf"|days?|dates?)|times\s+that|how\s+your|whatever\s+works)"
    rf"|(?:(?<!made )(?<!did )(?<!do )(?<!would )you\s+(?:choose|pick|decide|name)"
    rf"|(?:name|pick|choose)\s+(?:a|the|your|any)\s+(?:time|day|date|hour)"
    rf"|your\s+(?:choice|call|pick|pleasure)|up\s+to\s+you"
    rf"|(?:I['’]?(?:ll|m)|I\s+am|I\s+will)\s+(?:adapt|flexible|easy|adjust|work\s+around)"
    rf"|whenever\s+(?:you\s+(?:like|want|can|are)|it\s+suits|is\s+good|suits|works))"
    rf"|(?:do|would)\s+you\s+(?:prefer|rather|like)\b[^?.\n]{{0,40}}\b(?:mornings?|afternoons?"
    rf"|evenings?|days?|weeks?|times?|before|after|lunch)\b"
    rf"|(?:any|which|what)\s+(?:\w+\s+)?preferences?\b[^?.\n]{{0,30}}\?|say\s+when\b"
    rf"|you\s+tell\s+me\s+when|at\s+your\s+convenience",
    r"(?:do\s+you\s+want|would\s+you\s+like|care|feel\s+free|can\s+you|could\s+you|please"
    r"|go\s+ahead\s+and|happy\s+for\s+you|want)\s+to\s+(?:suggest|propose|pick|set|schedule|book"
    r"|find|send\s+(?:me\s+)?(?:an?\s+)?(?:\w+\s+)?(?:invite|invitation))"
    r"|(?:send|shoot|drop|share|throw|put)\s+(?:me\s+|over\s+)?(?:an?\s+|the\s+)?(?:calendar\s+"
    r"|meeting\s+|teams\s+|zoom\s+)?(?:invite|invitation)(?!\s+(?:for|on|at)\s+(?:mon|tue|wed|thu|fri|sat|sun|\d|tomorrow|the\s+\d))"
    r"|(?:put|pop|stick)\s+something\s+in\s+(?:my|the)\s+(?:calendar|diary)"
    r"|(?:let['’]?s|we(?:['’]ll|\s+can)|and)\s+(?:find|set|fix|arrange|schedule"
    r"|sort)\s+(?:\w+\s+)?(?:a\s+time|a\s+date|a\s+day|something|up|time)"
    r"|set\s+(?:something|it|a\s+(?:time|call|date))\s+up"
    r"|get\s+(?:something|it)\s+(?:in|on)\s+(?:the|our|my)\s+(?:calendar|diary|books?)",
    r"(?:will|can|could|to)\s+(?:find|get|fit|squeeze|slot)\s+you\s+(?:an?\s+(?:hour|slot|time|half|gap|appointment|space)|in|something|some\s+time)\b",
    r"(?:through|via|with)\s+my\s+(?:\w+\s+)?(?:assistant|secretary|pa|ea)\b",
    r"(?:she|he|they)(?:['’]ll|\s+will)\s+(?:\w+\s+)?(?:arrange|set\s+(?:\w+\s+)?up"
    r"|find\s+(?:a|you)|fix|book|sort)\b"
    r"|(?:assistant|secretary|office|colleague|pa|ea|scheduler|coordinator)\b(?:(?<=Mr)\.|(?<=Mrs)\.|(?<=Ms)\.|(?<=Dr)\.|[^.\n]){0,60}\b(?:find"
    r"|set\s+(?:\w+\s+)?up|arrange|schedule|book|fix|sort\s+(?:\w+\s+)?out|organi[sz]e"
    r"|be\s+in\s+(?:touch|contact)|get\s+you|look\s+after)"
    r"|(?:coordinate|arrange|schedule|set\s+(?:\w+\s+)?up|sort|check|liaise|book|speak"
    r"|talk)\s+(?:\w+\s+){0,3}?with\s+(?:[\w.]+\s+){0,2}?[\w,]*\s*my\s+(?:\w+\s+)?(?:assistant"
    r"|secretary|pa|ea|office)",
    r"(?:wann|welcher\s+tag|welche\s+zeit)\b[^.?!\n]{0,50}\?|schlagen\s+sie"
    r"|quand\b[^.?!\n]{0,50}\?|proposez|quelles?\s+(?:sont\s+vos\s+)?(?:disponibilités|dates)"
    r"|cuándo\b[^.?!\n]{0,50}\?|quando\b[^.?!\n]{0,50}\?|wanneer\b[^.?!\n]{0,50}\?",
)

_CV = r"(?:r[eé]sum[eé]s?|c\.?v\.?s?\b|curriculum(?:\s+vitae)?|lebenslauf|biodata|bio-data)"
RESUME = any_of(
    rf"(?:send|share|attach|forward|see|have|e-?mail|include|provide|with|get|look\s+at|drop|mail"
    rf"|shoot|bring|submit|enclose|pass|read|view|need|want|require|like|upload|ping|whatsapp|fire|sling|chuck|pop|stick|bung|lob|throw|whack"
    rf"|revert\s+with|got)\b(?:\s+(?!not\b|no\b|n['’]t)[\w’',-]+){{0,9}}?\s+{_CV}"
    rf"|(?:your|a|an\s+up-?to-?date|updated|latest"
    rf"|current)\s+(?:\w+\s+){{0,2}}?{_CV}(?=[^.!\n]{{0,40}}(?:\?|please|first|beforehand|ahead"
    rf"|helpful|useful|along|across|over|would\s+help|handy))"
    rf"|a\s+{_CV}\s+(?:(?:is|would\s+be)\s+(?:fine|enough|ok(?:ay)?|plenty)|(?:will|would)\s+do)\b"
    rf"|(?:your|the)\s+(?:\w+\s+)?{_CV}\b(?!\s+(?:is|was|looks?|reads|will\s+not|shows|impress\w+"
    rf"|and\s+(?:was|am|found)))|lebenslauf",
)
NO_RESUME = any_of(
    rf"(?:no\s+need|don['’]?t|do\s+not|not|never\s+mind|without|forget"
    rf"|leave)\b[^.?!\n]{{0,40}}\b{_CV}|{_CV}\b[^.?!\n]{{0,30}}\b(?:not\s+(?:needed|necessary"
    rf"|required)|is\s+n['’]t\s+(?:needed|necessary)|unnecessary|can\s+stay)"
    rf"|(?:saw|seen|read|looked\s+at|got|received|thanks\s+for|thank\s+you\s+for|find"
    rf"|found)\s+(?:your|the|a)\s+(?:\w+\s+)?{_CV}"
    rf"|(?:I|we)(?:['’]ve|\s+have)?\s+(?:passed|forwarded|sent|shared|shown|put|saved|kept"
    rf"|filed)\b[^.?!\n]{{0,30}}\b{_CV}|(?:submit|upload|send|apply)\b[^.?!\n]{{0,50}}\b(?:portal"
    rf"|website|careers?|hr\b|system)",
)

# Something else that they want to know, asked or demanded.
TO_KNOW = any_of(
    r"(?:before|once|after|until|unless)\s+you(?:['’]ve|\s+have)?\s+(?:sent|send|told|tell|shared"
    r"|share|explained|explain|answered)\b"
    r"|(?:who|what|why|where|how)(?:['’]s|\s+(?:is|are|was|do|did|does))\s+(?:this|that|you|it"
    r"|your)\b[^.!?\n]{0,30}$",
    r"(?:who|whose|whom|why(?!\s+(?:not|don))|which|where|what|what['’]s|how|how['’]d)\b[^.!\n]*\?"
    r"|(?:are|is|was|were|do|does|did|have|has|will|would|can|could|may|might|should|am|wo"
    r"|did)(?:n['’]?t)?\s+(?:you|this|it|that|there|we|they|he|she|I|your|the|someone|jun|any|\d"
    r"|ten|fifteen)\b[^.!\n]*\?",
    r"(?:tell|give|send|share)\s+(?:me|us)\s+(?:\w+\s+){0,2}?(?:more|details|information|info"
    r"|an?\s+(?:idea|outline|overview|agenda)|what\s+(?:this|you|it)|why|who|how"
    r"|something\s+about)\b|(?:need|like|want|have)\s+to\s+(?:know|understand|hear"
    r"|see)\s+(?:\w+\s+){0,3}?(?:more|questions|agenda|topics|what|why|who|how|first|which|whether"
    r"|where|about)|(?:let|remind)\s+me\s+(?:know\s+)?(?:what\s+(?:you|exactly|this|it|topics"
    r"|kind)|who|which\s+(?:topics|questions)|why|how\s+(?:you|we)|more)"
    r"|(?:more|further)\s+(?:details|information|info|context"
    r"|background)\s+(?:\w+\s+){0,3}?(?:please|first|needed|would|about|on|before)"
    r"|(?:send|share)\s+(?:me\s+|over\s+)?(?:your|the|some)\s+(?:questions|agenda"
    r"|topics)\b[^.?!\n]{0,30}\b(?:first|beforehand|ahead|in\s+advance|before)",
)
