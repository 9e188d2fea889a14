"""They say no: by a word of refusal, by denying that they could or would, by a rule that forbids it, or for want of anything to tell."""

from askwell.method.etiquette.words.patterns import any_of
from askwell.method.replies.acts.vocabulary import ENGAGE, NOT, NOW, SEASONS, TALKS, WILL, I, gap

_NOT_THEM_OVER = (
    r"(?!\s+(?:(?:this|it|you|that|them|your\s+\w+|the\s+\w+)\s+(?:on|along|over|to)\b"
    r"|(?:it\s+)?along\b|on\s+(?:your|my)\s+(?:note|mail|message|e-?mail|details|name|letter|cv"
    r"|question)\b))"
)
_SMALL = (
    r"(?:\s+(?:very|really|quite|at\s+all|so|too|all\s+that|terribly|particularly|entirely|currently"
    r"|usually|generally|normally|typically|ever|just|simply|honestly|also|even|yet|going\s+to|be))*"
)

# Said outright, and for good.
SURE_NO = any_of(
    r"saying\s+no\s+to\b",
    r"(?:positions?|roles?|vacanc(?:y|ies)|places?|slots?)\s+(?:is|are|has\s+been|have\s+been)\s+(?:now\s+|already\s+|all\s+)?filled\b",
    r"but\s+(?:it['’]s\s+)?(?:a\s+)?(?:no|not\s+for\s+me)(?=\s*(?:[.,!;]|$))|I['’]?(?:ll|\s+will|\s+shall)\s+leave\s+it\b(?!\s+(?:until|till|to\s+you|with|open))",
    rf"(?:{I}|let\s+me|best)(?:{gap(3)})?(?:{WILL})(?:{gap(3)})?(?:pass|decline|say\s+no"
    rf"|sit\s+(?:this|it|that)(?:\s+one)?\s+out|bow\s+out|opt\s+out|skip(?:\s+this)?|refuse"
    rf"|turn\s+(?:(?:\w+\s+){{0,3}}?down|down\b)|beg\s+off|excuse\s+myself|steer\s+clear|cry\s+off"
    rf"|abstain|refrain|stop\s+(?:answering|doing|giving|taking|accepting|replying|talking|helping)"
    rf"|give\s+(?:this|it|that)(?:\s+(?:one|time))?\s+a\s+miss|leave\s+it\s+(?:there|at\s+that)"
    rf"|stay\s+out\s+of\s+(?:this|it)|disappoint\s+you|let\s+you\s+down)\b{_NOT_THEM_OVER}",
    rf"(?:{I}(?:['’](?:ll|d|m)|\s+(?:will|would|am|must|do))?\s+(?:respectfully|politely"
    rf"|regretfully|reluctantly|regrettably|sadly|gratefully|gently|kindly"
    rf"|afraid\s+I\s+)?\s*(?:pass|decline|declining|passing|refuse"
    rf"|regret(?!s?\s+(?:the\s+delay|my\s+slow|not\s+answering))))\b{_NOT_THEM_OVER}"
    rf"|(?:must|have\s+to|going\s+to\s+have\s+to|need\s+to|['’]ll\s+have\s+to|will|gonna"
    rf"|going\s+to)\s+(?:\w+\s+)?(?:pass|decline|say\s+no|skip)\b{_NOT_THEM_OVER}"
    rf"|(?:it|this|that|answer|the\s+answer)(?:['’]s|\s+is|\s+has\s+to\s+be|\s+will\s+be"
    rf"|['’]ll\s+be|\s+would\s+be)\s+(?:\w+\s+){{0,2}}?(?:a\s+(?:\w+\s+)?)?(?:no|pass|nope"
    rf"|non-starter)\b(?!\s+(?:problem|trouble|bother|issue|worr))"
    rf"|(?:a\s+)?(?:no|pass)\s+from\s+(?:me|us|my\s+side|our\s+side)|no\s+can\s+do|no\s+chance"
    rf"|not\s+a\s+chance(?!\s+(?:this|right|now|until|before))|no\s+way\b|count\s+me\s+out|thanks\s+but\s+no\s+thanks"
    rf"|no,?\s+(?:but\s+)?thank(?:s|\s+you)"
    rf"|(?:{NOT})\s+(?:really\s+|at\s+all\s+)?(?:be\s+)?interested|no\s+interest"
    rf"|don['’]?t\s+(?:want|wish|care)\s+to\b",
    rf"(?:would|['’]d|do|I)\s+(?:much\s+|honestly\s+|really\s+|actually\s+)?(?:rather"
    rf"|prefer(?:red)?|sooner)\s+(?:to\s+)?not\b|rather\s+(?:we\s+|I\s+)?(?:did\s?n['’]?t|not)"
    rf"|prefer\s+(?:not\s+to|to\s+keep)\b"
    rf"|{NOT}{_SMALL}\s+(?:be\s+)?(?:feel\s+)?(?:comfortable|willing|keen|inclined|prepared|allowed"
    rf"|permitted|authori[sz]ed|at\s+liberty|in\s+a\s+position|eager|disposed|up\s+for"
    rf"|up\s+to)\b(?!\s+(?:{NOW}))|uncomfortable\s+(?:with|talking|speaking|about|discussing"
    rf"|sharing)|(?:{NOT})\s+feel\s+(?:able|up\s+to|right|happy)\b"
    rf"|{NOT}{_SMALL}\s+(?:for\s+me|my\s+(?:thing|cup\s+of\s+tea|kind\s+of\s+thing|bag|style)"
    rf"|something\s+(?:that\s+)?(?:{I}|we)(?:['’](?:d|m|ll))?\s+(?:\w+\s+)?(?:can|could|do|want|am"
    rf"|have|feel|would|offer|wish|be|like|enjoy|go|take|get)"
    rf"|(?:feel\s+)?(?:I['’]?m\s+|I\s+am\s+)?(?:the|a)\s+(?:kind|sort|type)\s+of\s+(?:person|thing"
    rf"|conversation|talk))\b|I\s+keep\s+(?:that|this|it|my\s+\w+)\s+(?:private|to\s+myself)"
    rf"|private\s+person",
    rf"(?:policy|policies|rules?|contract|nda|legal|compliance|employer|company|firm|management"
    rf"|lawyers?|counsel|comms|communications|pr|board|boss|union|confidentiality|agency|ministry"
    rf"|department|guidelines?|regulations?)\b(?:\s+[\w’'-]+){{0,5}}?\s+(?:{NOT}|forbids?|forbidden"
    rf"|prohibits?|prevents?|bars?|stops?|restricts?|bans?|discourages?|against)\b(?!\s+so\s+much)"
    rf"|against\s+(?:\w+\s+)?(?:policy|the\s+rules|my\s+contract|regulations|company)"
    rf"|(?:{NOT})\s+(?:allowed|permitted)\b"
    rf"|(?:make|made|have|had|got)\s+(?:it\s+)?(?:to\s+)?(?:make\s+)?a\s+(?:\w+\s+)?(?:rule|point"
    rf"|policy|principle)\b[^.\n]{{0,50}}\b(?:no|not|n['’]t|never|against|declin\w+)\b"
    rf"|as\s+a\s+(?:rule|matter\s+of\s+(?:policy|principle))\b[^.\n]{{0,50}}\b(?:not|n['’]t|never"
    rf"|no|decline)\b|under\s+(?:an?\s+)?nda|strict(?:ly)?\s+(?:no|confidential)",
    rf"(?:no|{NOT}\s+(?:have|any)(?:\s+any)?)\s+(?:current\s+|open\s+|suitable\s+|such\s+"
    rf"|more\s+)?(?:openings?|vacanc(?:y|ies)|positions?|jobs?|roles?)\b"
    rf"|(?:{NOT})\s+(?:currently\s+|presently\s+|actively\s+)?(?:hiring|recruiting"
    rf"|looking\s+for\s+(?:anyone|people|staff))"
    rf"|(?:apply|application\w*|cv|submit\w*)\s+(?:\w+\s+){{0,2}}?(?:through|via|on|at|to|using"
    rf"|over)\s+(?:our|the|www|https?)|(?:through|via|on|use|visit|see|to)\s+(?:our"
    rf"|the)\s+(?:\w+\s+)?(?:careers?|jobs?|recruit\w+|hr|application|applicant|talent)\s+(?:page"
    rf"|portal|site|website|section|system|team|department|pool)"
    rf"|keep\s+your\s+(?:details|cv|resume|application|profile)\s+on\s+file|all\s+vacancies",
    r"(?:can|could|may)\s+only\s+(?:say\s+no|decline|pass|refuse)"
    r"|not\s+at\s+this\s+(?:time|point|stage)|no\s+choice\s+but\s+to\s+(?:decline|say\s+no|pass)"
    r"|(?:had\s+|I['’]d\s+|we['’]d\s+)?better\s+not\b"
    r"|(?:decided|chosen|chose|opted|elected)\s+(?:not\s+to|against|to\s+decline)"
    r"|best\s+(?:for\s+me\s+)?(?:to\s+decline|that\s+I\s+decline)"
    r"|(?:rather|sooner|prefer\s+to)\s+(?:spend|keep|use|focus|stay|leave\s+(?:it|that|this)"
    r"|have\s+my)\b|(?:blanket|firm|flat|polite|standing|strict|hard|general|friendly|regretful"
    r"|resounding)\s+(?:no|pass)\b|(?:regret\w*|sadly|unfortunately|alas)\s+(?:I\s+)?(?:won['’]?t"
    r"|will\s+not|can['’]?t|cannot)(?=\s*(?:[,.!;]|$))",
    r"grundsätzlich\s+(?:nicht|keine?\w?)\b|leider\s+(?:nicht|nein|kann\s+ich|muss\s+ich|habe\s+ich\s+(?:keine|dafür\s+keine))"
    r"|nein\s+danke|kein(?:e)?\s+(?:interesse|zeit)"
    r"|muss\s+(?:ich\s+)?(?:leider\s+)?(?:ab|nein|passen)|non\s+merci"
    r"|je\s+ne\s+(?:peux|souhaite|suis)\s+(?:malheureusement\s+)?pas|pas\s+intéressée?"
    r"|no,?\s+gracias|lo\s+siento,?\s+(?:pero\s+)?no"
    r"|no\s+(?:puedo|me\s+es\s+posible|me\s+interesa)|no\s+grazie"
    r"|non\s+(?:posso|mi\s+è\s+possibile|sono\s+interessat\w)|nee,?\s+(?:dank|bedankt)"
    r"|helaas\s+(?:niet|kan\s+ik|moet\s+ik)",
    anywhere=[
        (
            r"^\W*(?:(?:hi|hello|hey|dear)\b[^,!.]{0,30}[,!.]\s*)?(?:(?:sorry|alas|afraid|thanks"
            r"|thank\s+you)(?:\s+\w+)?,?\s+(?:but\s+)?|yeah,?\s+)?(?:no|nope|nah|nein|non|nee|pass"
            r"|negative)\s*(?:[.,!;–—-]|$)(?!\s*(?:problem|worries))"
        ),  # the dashes people type
    ],
)
# They deny that they could or would. With a word for a while it is only put off.
CANNOT = any_of(
    r"if\s+(?:only\s+)?(?:I|we)\s+(?:could|had\s+(?:the\s+)?time|were\s+able|knew)\b",
    r"(?:can['’]?t|cannot|won['’]?t|wouldn['’]t|couldn['’]t)(?=\s*(?:[,.!;]|$))"
    r"|afraid\s+(?:not|I\s+can(?:not|['’]?t))\b(?=\s*(?:[,.!;]|$))"
    r"|(?:not|n['’]t)\s+(?:entirely\s+|really\s+)?(?:sure|certain|convinced"
    r"|confident)\s+(?:that\s+|how\s+)?(?:I|we)(?:\s+(?:can|could|would|am|will|have)"
    r"|['’](?:d|m|ll))\b|(?:that['’]?s|this\s+is)\s+(?:my|our|the)\s+(?:limit|maximum|cap)"
    r"|(?:at|reached|over|beyond)\s+(?:my|our|full)?\s*(?:limit|capacity|quota)\b|full\s+up"
    r"|wast(?:e|ing)\s+(?:of\s+)?your\s+time|too\s+much\s+(?:on|going|already|work)"
    r"|(?:my|our)\s+time\s+is\s+(?:\w+\s+)?(?:short|limited|tight|precious|scarce|not\s+my\s+own)"
    r"|no\s+more\s+(?:\w+\s+){0,3}?for\s+me",
    rf"(?:{NOT}){_SMALL}(?:{gap(3)})?(?:to\s+)?(?:able\s+to\s+|possible\s+to\s+|going\s+to\s+"
    rf"|happy\s+to\s+|position\s+to\s+|in\s+a\s+position\s+to\s+|time\s+to\s+|want\s+to\s+"
    rf"|like\s+to\s+)?(?:be\s+able\s+to\s+)?{ENGAGE}\b(?!\s+(?:sure|you\s+(?:when|how)"
    rf"|better\s+(?:than|person|placed)|wait|thank|agree\s+more|justice|why\s+not|no\b))",
    rf"{NOT}{_SMALL}\s+(?:be\s+)?(?:able|possible|available|feasible|free|an\s+option|realistic"
    rf"|going\s+to\s+(?:work|happen|be\s+possible|fly)|work(?:\s+out)?|happen|happening|fit"
    rf"|make\s+(?:it|this|that)(?:\s+work|\s+happen)?|the\s+time|capacity|bandwidth"
    rf"|(?:that\s+)?(?:much|any|enough)\s+(?:time|use|help|capacity|bandwidth|room))\b(?!\s+(?:that"
    rf"|which|to\s+wait))",
    rf"(?:no|too\s+little|not\s+(?:enough|much)|zero|without|lack(?:ing)?(?:\s+the)?"
    rf"|{NOT}\s+(?:really\s+)?(?:have|got)(?:\s+(?:the|any|enough|much|a\s+lot\s+of))?|short\s+on"
    rf"|out\s+of)\s+(?:free\s+|spare\s+)?(?:time|capacity|bandwidth|room|space|energy|headspace"
    rf"|resources|availability|staff)\b|too\s+(?:busy|stretched|old|tired|far\s+removed|senior"
    rf"|junior|many)\b|(?:my|the|our)\s+(?:schedule|time|calendar|workload|diary|health|day"
    rf"|plate)\s+(?:\w+\s+){{0,3}}?(?:n['’]t|not|{NOT})\s+(?:\w+\s+)?(?:allow|permit|let)",
    rf"(?:{I}|there)(?:\s+(?:really\s+|honestly\s+|would\s+|do\s+|['’]d\s+)?)?(?:\s*(?:have|had|has"
    rf"|is|['’]s|['’]ve))?\s+(?:nothing|little|not\s+much"
    rf"|n['’]t\s+anything)\s+(?:\w+\s+){{0,2}}?(?:to\s+|I\s+(?:could|can)\s+)(?:tell|offer|say|add"
    rf"|share|contribute|give|teach)|{NOT}\s+(?:(?:feel|think|believe|suppose|imagine)\s+(?:that\s+)?I(?:['’](?:d|ll|ve)|\s+would|\s+will)?\s+)?(?:have|got)\s+(?:anything|much"
    rf"|a\s+lot)\s+(?:\w+\s+){{0,3}}?(?:to\s+|I\s+)?(?:tell|offer|say|add|share|contribute|give"
    rf"|teach)|{NOT}{_SMALL}\s+(?:be\s+)?(?:of\s+)?(?:much\s+|any\s+)?(?:use|help|useful|helpful)\b"
    rf"|be\s+(?:of\s+)?no\s+(?:use|help|good)\b|out\s+of\s+the\s+loop"
    rf"|(?:left|leaving)\s+(?:that|this|the|all\s+that)\s+(?:\w+\s+)?(?:world|life|field|business"
    rf"|trade|profession|industry|game|line)\b"
    rf"|(?:stopped|quit|given\s+up|gave\s+up|no\s+longer|done\s+with"
    rf"|through\s+with)\s+(?:\w+\s+)?(?:doing|giving|taking|accepting|talking|granting|offering"
    rf"|{TALKS})|wish\s+I\s+could|would\s+if\s+I\s+could|would\s+have\s+(?:liked|loved)\s+to"
    rf"|much\s+as\s+I(?:['’]d|\s+would)",
)
# It reads like a no, where nothing else is said: a thanks with a "but", regret, a limit.
LIKE_NO = any_of(
    r"hands\s+are\s+tied|(?:not|n['’]t)\s+(?:\w+\s+)?(?:in|on)\s+the\s+cards|no[\s-]\w+\s+(?:rule|policy)|uneasy|unwise|inappropriate|awkward\s+for\s+me",
    r"(?:flattered|touched|honou?red|appreciate|admire|kind|nice|thanks?|thank\s+you|sorry"
    r"|grateful|generous|sympath\w+)\b[^.?!\n]{0,90}?\b(?:but|however|yet)\b"
    r"|(?:unfortunately|sadly|regrettably|alas|regretfully|I['’]?m\s+afraid|I\s+am\s+afraid)\b"
    r"|(?:only|exclusively)\s+(?:speak|talk|meet|work|deal|engage|see|advise"
    r"|take)\w*\s+(?:\w+\s+)?(?:with|to|for|on)\b"
    r"|leave\s+(?:\w+\s+){0,4}?to\s+(?:others|the|those|them|younger|people|my)\b"
    r"|(?:outside|beyond|exceeds)\s+(?:of\s+)?(?:what|the\s+(?:scope|limits)"
    r"|my\s+(?:remit|role|powers|brief))|off[\s-]limits|confidential|classified|secrecy|sworn\s+to"
    r"|hope\s+you(?:['’]ll|\s+will|\s+can)?\s+understand|please\s+understand"
    r"|you(?:['’]ll|\s+will)\s+understand|not\s+up\s+to\s+it|I\s+(?:doubt|fear)\b|for\s+(?:health|personal|family|private|legal|security|professional)\s+reasons"
    r"|not\s+(?:convinced|persuaded|sold|tempted)\b",
)
# Only what often goes with a no; never enough by itself where something else is said.
FAREWELL = any_of(
    r"(?:good\s+luck|best\s+of\s+luck|all\s+the\s+(?:best|luck)|best\s+wishes|every\s+success"
    r"|much\s+(?:luck|success)|success)\s+(?:with|in|on|for|to\s+you|elsewhere|finding|as\s+you)"
    r"|(?:good\s+luck|best\s+of\s+luck|all\s+the\s+(?:best|luck))(?=\s*[.!]|\s*$)"
    r"|(?:wish|wishing)\s+you\s+(?:all|every|much|well|luck|the\s+(?:very\s+)?best|success|good"
    r"|lots)|hope\s+you\s+(?:find|get|have\s+(?:better\s+)?luck)"
    r"|luck\s+(?:elsewhere|with\s+(?:it|your))",
    rf"(?:get|receive|have)\s+(?:\w+\s+){{0,2}}?(?:lots|a\s+lot|many|dozens|hundreds|several"
    rf"|so\s+many|too\s+many|tons|plenty|loads)\s+of\s+(?:these|such|them|{TALKS})",
)
FOR_A_WHILE = any_of(rf"{NOW}", rf"(?:in|after|over|during|for|through)\s+(?:the\s+)?(?:{SEASONS})\b")
