"""They are willing: a word of assent, a wish to, an offer of time, an invitation to call or come, an answer in writing."""

from askwell.method.etiquette.words.patterns import any_of
from askwell.method.replies.acts.vocabulary import NOT

_PASSING_ON = (
    r"(?:pass|refer|point|introduce|connect\s+you|put\s+you|forward|hand\s+you"
    r"|share\s+(?:his|her|their)|suggest\s+(?:some|another|a\s+colleague)|be\s+asked|hear|know|see\s+you\s+stop"
    r"|decline|be\s+(?:removed|left))"
)

# Willing, without more.
WILLING = any_of(
    # The wish is said with would or will; a mere "I'm honoured" may end in a no.
    rf"(?:(?:I|we)(?:['’]?d|['’]ll|\s+would|\s+will|\s+should)|(?:I|we)(?:['’]?m|['’]re|\s+am|\s+are)"
    rf"(?=\s+(?:\w+\s+){{0,2}}?(?:happy|glad|willing|keen|game|up\s+(?:for|to)|open\s+(?:to|for)"
    rf"|all\s+(?:for|in)|\w+\s+(?:to|for|with)\b))"
    rf"|more\s+than|always|very|quite|only\s+too|truly|so|really)\s+(?:\w+\s+){{0,2}}?(?:happy|glad"
    rf"|delighted|pleased|honou?red|thrilled|willing|keen|game|up|open|all|love|like|excited|enjoy"
    rf"|welcome)\b(?:\s+(?:to|for|with|that"
    rf"|about))?(?!\s+(?:if\s+you\s+(?:would\s+)?(?:stop|remove)|(?:to\s+)?{_PASSING_ON}))",
    rf"(?:happy|glad|delighted|pleased|love|thrilled|honou?red|keen"
    rf"|eager)\s+to(?!\s+{_PASSING_ON})\b|happy\s+(?:for|with)\s+(?:a|that|this|it)"
    rf"|with\s+(?:great\s+|the\s+greatest\s+|much\s+)?(?:pleasure|joy|delight)"
    rf"|(?:my|a|the)\s+pleasure|(?:give|be)\s+(?:me\s+|us\s+)?(?:\w+\s+)?pleasure|gladly|why\s+not"
    rf"|(?<!me )(?<!name )by\s+all\s+means|be\s+my\s+guest|you\s+bet|count\s+me\s+in"
    rf"|I(?:['’]m|\s+am)\s+(?:in|game|on)\b(?=\s*[.!,]|$)|ok\s+from\s+(?:my|our)\s+side"
    rf"|okay\s+for\s+me|(?:fine|ok|okay|good|cool|no\s+problem)\s+(?:with|by)\s+(?:me|us)"
    rf"|love\s+(?:this|it|the\s+idea)|consider\s+it\s+(?:a\s+date|done|agreed)"
    rf"|(?:do\s?n['’]?t|do\s+not|can['’]?t)\s+see\s+why\s+not|no\s+reason\s+(?:why\s+)?not"
    rf"|all\s+ears|(?:it|that|this)(?:['’]d|\s+would|\s+could|\s+might)\s+be\s+(?:\w+\s+)?(?:fun"
    rf"|great|nice|lovely|good|pleasure|honou?r|privilege|fine|wonderful|interesting|cool)"
    rf"|(?:would|could)\s+be\s+(?:my\s+pleasure|fun|lovely|an?\s+(?:honou?r|pleasure|joy))"
    rf"|sounds\s+(?:like\s+(?:fun|a\s+(?:plan|great))"
    rf"|(?:very\s+|really\s+|pretty\s+|all\s+)?(?:good|great|fun|lovely|fine|ok|okay|nice"
    rf"|interesting|perfect|wonderful|excellent))"
    rf"|(?:I|we)\s+(?:think\s+I\s+)?(?:can|could)\s+(?:\w+\s+)?(?:manage|spare"
    rf"|do\s+(?:a|that|this|it|\d+|\w+\s+minutes)|make\s+(?:time|that|it|room)"
    rf"|find\s+(?:time|half|\d+|twenty|some)|squeeze|fit\s+(?:you|that|it)|help)"
    rf"|any(?:one|body)?\s+(?:friend|one)\s+of\s+\w+|fellow\s+\w+",
    r"(?:that|this|it)\s+(?:works|suits|fits)(?=\s*(?:[.!,]|$))|(?:looking|look)\s+forward\s+to\s+(?:it|talking|speaking|meeting|our|chatting|the|this"
    r"|hearing\s+(?:your\s+(?:questions|story)|more))"
    r"|(?:talk|speak|see)\s+(?:to\s+)?(?:you\s+)?(?:then|soon|there|tomorrow|on)\b|until\s+then(?=\s*(?:[!.,]|$))"
    r"|I['’]?(?:ll|\s+will)\s+(?:send\s+(?:you\s+)?(?:an?\s+)?(?:\w+\s+)?(?:invite|invitation|link"
    r"|zoom)|be\s+there|make\s+(?:it|one)\s+work|pick\s+one|expect\s+(?:you|your)"
    r"|be\s+(?:waiting|ready|free|around))|put\s+(?:it|me|you)\s+(?:in|down|into)"
    r"|(?:it['’]s|that['’]s)\s+(?:a\s+(?:date|deal|plan)|in\s+my\s+(?:calendar|diary))|confirmed\b"
    r"|consider\s+it\s+done|no\s+(?:problem|worries)(?:\s+at\s+all)?\b",
    r"(?:I(?:['’]d|\s+would)|would)\s+(?:rather|prefer\s+to|sooner)\s+(?:answer|reply|respond|do\s+(?:this|it|that)|write)\b",
    r"gerne?\b|sehr\s+gern|natürlich|klar\b|selbstverständlich|passt\s+(?:mir|gut|es)"
    r"|rufen\s+sie\s+(?:mich\s+)?(?:einfach\s+)?an|avec\s+(?:grand\s+)?plaisir|volontiers"
    r"|bien\s+sûr|d['’]accord|oui\b|con\s+(?:mucho\s+)?gusto|claro|por\s+supuesto|encantad[oa]"
    r"|sí\b|volentieri|certo\b|con\s+piacere|graag|natuurlijk|prima\b",
)
# "Yes", "Sure", at the head of a sentence or after the greeting.
ASSENT = any_of(
    r"(?:sure|yes|yeah|yep|yup|ya|yea|absolutely|certainly|of\s+course|definitely|okay|ok|oke|okey"
    r"|surely|great|perfect|lovely|fine|brilliant|wonderful|deal|cool|excellent|alright"
    r"|all\s+right|fab|super|right\s+then|most\s+certainly|why\s+yes|indeed|affirmative|agreed"
    r"|done)(?=\s*[,.!;:–—?…-]|\s*$|\s+(?:let['’]?s|I|we|that|thing|tomorrow|how|can|but|give|call"
    r"|works|to|what|sir|ma['’]?am|go|happy|no|for|from|please|it|by|on|mon|tue|wed|thu|fri|with"
    r"|grace|my|then|any|will|sounds|this|next)\b)(?!\s+(?:for\s+your|that\s+you|to\s+hear"
    r"|to\s+(?:get|receive|see)|you\s+have))",
)
# An offer of time or place, though no hour is said.
OFFERS = any_of(
    r"(?:is|are|looks?)\s+(?:wide|completely|totally|fairly|pretty|quite|all)\s+(?:open|free|clear)\b",
    r"(?:works?|good|fine|great|suits?|perfect|ok|okay|convenient"
    r"|possible)\s+(?:(?:well|best|fine|better|great|just|perfectly|also|ok|too|equally"
    r"|either\s+way)\s+)*(?:for|with)\s+(?:me|us|my)\b|(?:suits|fits)\s+me"
    r"|let['’]?s\s+(?:do|talk|speak|chat|meet|say|set|schedule|try|make|aim|have|get|grab|go"
    r"|connect|book|fix|zoom|catch|plan|arrange|sit)\b"
    r"|let\s+us\s+(?:talk|speak|connect|meet|have|fix)",
    rf"I(?:['’]?m|\s+am|\s+can\s+be|['’]ll\s+be|\s+will\s+be)\s+(?!{NOT})(?:\w+\s+){{0,2}}?(?:free"
    rf"|available|around|open|flexible|in\s+the\s+office|at\s+my\s+desk|reachable|in\s+town"
    rf"|at\s+home|in\b(?=\s+(?:mon|tue|wed|thu|fri|most|every|all)))"
    rf"|(?:I|we)\s+(?:can|could)\s+(?:also\s+|probably\s+|certainly\s+|definitely\s+|always\s+"
    rf"|offer\s+you\s+|easily\s+)?(?:do|make|offer|talk|speak|spare|give|meet|find|manage|chat"
    rf"|connect|host|answer)\b|(?:I|we)\s+have\s+(?:time"
    rf"|(?:an?\s+|some\s+|a\s+few\s+)?(?:slots?|openings?|gaps?|windows?|minutes"
    rf"|half\s+(?:an\s+)?hour|free\s+\w+)|\w+\s+minutes)"
    rf"|(?:my\s+)?(?:diary|calendar|schedule|door|line|office)\s+(?:is|are|looks?"
    rf"|['’]s)\s+(?:\w+\s+){{0,2}}?(?:open|free|clear|empty|flexible|wide)"
    rf"|you(?:['’]?re|\s+are)\s+(?:most\s+|more\s+than\s+|very\s+)?welcome\s+to\b"
    rf"|(?:you\s+(?:can|may|could)\s+)(?:have|call|ring|reach|catch|phone|drop|come|visit|find|pick"
    rf"|book|choose|write|use|ask|expect)\b",
    r"(?:pick|choose|book|grab|find|select|take|use|schedule|reserve)\s+(?:a\s+|any\s+"
    r"|an?\s+open\s+|yourself\s+a\s+|some\s+|whatever|whichever|something|yourself"
    r"|in\s+a\s+)?(?:slot|time|window|date|spot|suits|fits|you\s+(?:like|want)|on\s+my)"
    r"|(?:call|ring|phone|text|whatsapp|dial|reach|catch"
    r"|buzz)\s+me\b(?!\s+(?:back\s+in|again\s+in))"
    r"|give\s+me\s+a\s+(?:call|ring|shout|bell|buzz|tinkle)"
    r"|(?:come|drop|stop|swing|pop|visit)\s+(?:by|along|over|round|in|on\s+over|to\s+(?:my|the|our))\b"
    r"|(?:call|ring|phone|reach|catch)\s+(?:my|me)\b"
    r"|I['’]?(?:ll|\s+will|\s+can|\s+could)\s+(?:call|ring|phone|zoom|dial)\s+you\b"
    r"|same\s+time\s+(?:next|on|tomorrow)"
    r"|try\s+me\s+(?:again\s+)?(?:today|tomorrow|on|at|this|next|monday|tuesday|wednesday|thursday"
    r"|friday)|(?:my\s+)?(?:cell|mobile|phone|number|direct\s+line|extension|dial-in)\s*(?:is|:"
    r"|no)",
)
COME_OR_CALL = any_of(
    r"(?:call|ring|phone|text|dial|catch|reach)\s+me\b"
    r"|give\s+me\s+a\s+(?:call|ring|shout|bell|buzz|tinkle)"
    r"|(?:come|drop|stop|swing|pop)\s+(?:by|over|round|in|along|and\s+(?:find|see|visit))\b"
    r"|come\s+(?:find|see|visit)\b|just\s+(?:call|ring|phone)\b",
)
# They answer in writing.
IN_WRITING = any_of(
    r"(?<!applications )(?<!application )(?<!documents )(?:by|via|over|in|through)\s+(?:e-?mail|mail|writing|text|message)\b"
    r"|(?:rather|prefer(?:red)?)\s+(?:it\s+)?(?:if\s+)?you\s+(?:e-?mail|sen[dt]|wrote|write|mail|text)(?:ed)?\b|write\s+(?:it|them)\s+(?:here|to\s+me)\b|written\s+(?:answers?|questions?)"
    r"|(?:send|mail|e-?mail|shoot|fire|drop|write|forward|share|text)\s+(?:me\s+|over\s+|them\s+"
    r"|across\s+|us\s+)?(?:your|the|a\s+few|four|five|six|some|three|two|any|those|\w+\s+or\s+\w+"
    r"|up\s+to\s+\w+|\d\s*-\s*\d)\s+(?:\w+\s+)?questions?\b(?![^.?!\n]{0,30}\b(?:beforehand|first"
    r"|in\s+advance|ahead|before)\b)|(?:answer|reply|respond)\s+(?:\w+\s+){0,3}?(?:in\s+writing"
    r"|by\s+e-?mail|on\s+the\s+train|over\s+the\s+weekend|what\s+I\s+can|whatever|them"
    r"|your\s+questions)|(?:write|put|jot)\s+(?:\w+\s+)?(?:down|out|in\s+(?:a|an)\s+e?-?mail)\b"
    r"|if\s+you\s+(?:write|send|e-?mail|put|mail)\b[^.?!\n]{0,60}\bI['’]?(?:ll"
    r"|\s+will)\s+(?:\w+\s+)?(?:reply|answer|respond)"
    r"|questions\s+in\s+writing(?![^.?!\n]{0,30}\b(?:beforehand|first|in\s+advance|ahead"
    r"|before)\b)|fire\s+away|(?:ask|shoot)\s+away",
)
