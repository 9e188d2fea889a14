"""They point to somebody else, named or not: they are the wrong one, another knows better, or it was passed on."""

from askwell.method.etiquette.words.patterns import any_of
from askwell.method.replies.acts.vocabulary import NOT, PERSON_ROLE

_SOMEONE = (
    rf"(?:some(?:one|body)(?:\s+else)?|others?|people(?!\s+(?:who|that)\b)"
    rf"|(?:one\s+of\s+)?(?:my|our|the)\s+(?:[\w-]+\s+){{0,2}}?(?:{PERSON_ROLE}s?|team|department|office"
    rf"|group|folks|people|lot|desk|press\s+office|reception|hr)"
    rf"|(?:a|an)\s+(?:[\w-]+\s+){{0,2}}?(?:{PERSON_ROLE})|reception|hr|he|she|they)"
)

# They are not the one.
WRONG_ONE = any_of(
    rf"(?:{NOT})\s+(?:\w+\s+)?(?:feel|think|believe|sure|say)\s+(?:that\s+)?I(?:['’]m|\s+am|\s+would\s+be|['’]d\s+be)\s+(?:really\s+|quite\s+)?(?:the|your|a)\s+(?:right|best|good|ideal)\s+(?:person|one|man|woman|choice|source)"
    r"|(?:wrong|not\s+(?:really\s+|quite\s+|actually\s+)?(?:the|your)\s+(?:right|best|ideal|person"
    r"|one|man|woman))\s*(?:person|one|contact|department|guy|man|woman|address|tree"
    r"|end\s+of\s+the\s+stick|office|team|chap|fellow|place|party|desk|for\s+this|to\s+ask)?\b"
    r"|not\s+(?:really\s+|quite\s+)?(?:my|our)\s+(?:\w+\s+)?(?:area|field|department|line|patch"
    r"|subject|topic|world|remit|domain|speciality|specialty|expertise|turf|job|team|side)"
    r"|(?:meant|intended)\s+for\s+(?:some(?:one|body)\s+else|another)"
    r"|(?:outside|beyond)\s+(?:of\s+)?my\s+(?:area|field|remit|expertise)",
    rf"(?:{NOT})\s+(?:really\s+|actually\s+)?(?:know|do|work|deal|handle|have"
    rf"|understand)\s+(?:the\s+first\s+thing|much|a\s+lot|anything|enough"
    rf"|that\s+(?:any\s?more|side)|with\s+that|in\s+that|on\s+that|a\s+thing)"
    rf"|(?:know|knows)\s+(?:very\s+|too\s+)?(?:little|next\s+to\s+nothing)"
    rf"|(?:I|we)\s+(?:only|just)\s+(?:did|do|handle|work|look\s+after|run)\b"
    rf"|I(?:['’]m|\s+am)\s+(?:only|just)\s+(?:the|a|an)\b"
    rf"|(?:moved|switched|changed|gone|went|transferred)\s+(?:over\s+)?(?:on\s+)?(?:to|into"
    rf"|in)\s+\w+|no\s+longer\s+(?:my|in|work\s+(?:in|on)|do)",
)
# Another is the better one, or has it now.
ANOTHER = any_of(
    r"(?:asked|asking|ask|try|tried)\s+(?:one\s+of\s+)(?:my|our|the)\s+[\w-]+",
    r"there(?:['’]s|\s+is|\s+are)\s+(?:an?|one|two|some|another|someone|somebody|people)\b(?:\s+[\w’'-]+){0,7}?\s+(?:who|that)\s+(?:might|would|could|can|may|does|do|knows?|did)\b",
    r"you(?:['’]d)?\s+(?:want|need)\s+(?:one\s+of|someone|somebody|a\s+\w+)\b(?!\s+(?:slot|time|date))|(?:best|better)\s+(?:to\s+)?(?:go|ask|write|apply|do\s+this)\s+(?:via|through|to)\s+(?:our|the|my)\b",
    r"(?:route|direct|send|address|refer)\s+(?:(?:all|any|such|these|your|those)\s+){0,3}(?:enquiries|inquiries|requests|questions|queries|mail)\s+to\b",
    rf"(?:(?<!find )(?<!finds )(?<!for ){_SOMEONE})\b(?:\s+[\w’',-]+){{0,8}}?\s+(?:would|might"
    rf"|could|can|will|may|should|['’]d|(?:is|are)(?!\s+(?:\w+\s+)?(?:particular|strict|picky|careful|nervous|fussy|sensitive|funny|touchy|busy|away))|knows?|does|do|runs?|handles?|heads?|leads?|has"
    rf"|have)\b(?=[^.\n]{{0,80}}\b(?:better|best|right|know|knows|more|help|ideal|good|closer|tell"
    rf"|answer|this|that|instead|everything|talk|speak|love|like|game|helpful|useful)\b)"
    rf"|(?:more|better|best|right|ideal|perfect|suitable)\s+(?:of\s+)?(?:use|help|person|placed"
    rf"|suited|off|contact|source|choice|positioned|fit|bet|equipped|informed|qualified|match"
    rf"|one\s+(?:to|for)|out\s+of)|more\s+(?:useful|helpful|knowledgeable|relevant|fun"
    rf"|interesting)\s+(?:to\s+(?:you|talk|speak|listen)|on|about|for|than|source|person)"
    rf"|(?:far|much|way|so\s+much)\s+(?:better|more)\s+(?:than|person|source|placed|suited)",
    r"(?:gave|given|handed|showed|shown)\s+(?:your|the|this)\s+(?:letter|note|mail|e-?mail|message|details|name|question)s?\s+to\b",
    r"(?:forward|pass|hand)(?:ed|ing)\s+(?:(?:on|over|it|this|you|your\s+\w+)\s+){0,2}to\s+(?-i:[A-Z])",
    r"(?:shall|should|can|could|may|let|want)\s+(?:me|I)\s+(?:to\s+)?(?:ask|introduce|connect|put"
    r"|forward|hand|point|see\s+if)\s+(?:\w+\s+)?(?:him|her|them|someone|a\s+colleague|over)"
    r"|(?:shall|should|can|could|may|let|want)\s+(?:me|I)\s+(?:to\s+)?(?:introduce|connect|put"
    r"|hand|point)\s+you|introduc(?:e|ing)\s+you\s+to|connect(?:ing)?\s+you\s+(?:with|to)"
    r"|refer(?:red|ring)?\s+you\s+(?:on\s+)?to"
    r"|point(?:ing)?\s+you\s+(?:to|toward|towards|at|in\s+the\s+direction)"
    r"|hand(?:ing|ed)?\s+you\s+(?:over\s+|on\s+)?to"
    r"|put(?:ting)?\s+you\s+(?:in\s+touch|on\s+to|onto|through|together)"
    r"|(?:(?:I|we)(?:['’](?:ve|ll|m|re)"
    r"|\s+(?:have|will|am|are|can|could|just|shall))?\s+(?:\w+\s+)?(?:pass|forward|sen[dt]|relay"
    r"|show)(?:ed|ing|n)?|(?:passing|forwarding|relaying)"
    r"|(?:let\s+me|going\s+to)\s+(?:pass|forward|send))\s+(?:you|this|it|that"
    r"|your\s+(?!cv\b|r[eé]sum|details|profile)\w+|along)\s+(?:on\s+|along\s+|over\s+)?(?:on|along"
    r"|over|to)|(?:cc['’]?(?:ed|ing|d)?|copied|copying|looping\s+in|looped\s+in)\b|(?:adding|added)\s+(?:in\s+)?(?:my|our|(?-i:[A-Z]))"
    r"|(?:knows?|know)\s+(?:far\s+|much\s+|a\s+lot\s+|way\s+|so\s+much\s+|loads\s+)?(?:more"
    r"|better)\s+(?:about|than)|took\s+over\s+(?:from\s+me|my)|(?:sits|sat)\s+in\s+my\s+old"
    r"|(?:some(?:one|body)|anyone|colleagues)\s+(?:else\s+)?(?:in|from|at|on)\s+(?:our|the"
    r"|my|another)\b|one\s+for\s+(?:our|the|my)"
    r"|(?<!^)(?<![.?!,]\s)(?<!\n)(?:does|did|has|runs|heads|leads)\s+(?:exactly\s+)?(?:the|that|this|my\s+old)\s+(?:job|work"
    r"|team|side|programme|program|role)",
    rf"(?:try|ask|asking|contact|call|approach|e-?mail|write\s+to"
    rf"|(?:talk|speak|speaking|talking|write|reach\s+out|turn|get\s+in\s+touch|chat|connect"
    rf"|check)\s+(?:to|with))\s+(?:someone|somebody|another|one\s+of"
    rf"|(?:my|our|the)\s+(?!cell|phone|number|mobile|office\s+(?:line|number)|line|desk|direct"
    rf"|landline|extension|work\s+(?:line|phone)|secretary|assistant"
    rf"|pa\b)(?:[\w’'-]+\s+){{0,3}}?(?:{PERSON_ROLE}s?|team|department|office|reception|desk|hr|folks"
    rf"|people|group)|reception|hr\b)",
    r"I(?:['’]ll|\s+will|\s+can|\s+could)\s+(?:find\s+out|get|ask\s+for|look\s+up)\s+(?:his|her|their)\s+(?:name|number|details|e-?mail|address)\b"
    r"|whether\s+(?:she|he|they)\s+(?:minds?|would\s+(?:talk|mind))\b",
    r"wenden\s+sie\s+sich|falsche[rn]?\s+(?:person|ansprechpartner)|adressez-vous|contactez"
    r"|contacte\s|diríjase|neem\s+contact",
)
