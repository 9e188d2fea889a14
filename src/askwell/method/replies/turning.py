"""How much the words around a name say that one should turn to that person."""

import re

from askwell.method.replies.acts.vocabulary import PERSON_ROLE
from askwell.method.replies.naming import Name, has_title
from askwell.method.replies.times.places import zone_of

_I = re.IGNORECASE
_OF = r"(?:(?:my|our|the|a|an|his|her|this|old|former|dear|good|lovely|brilliant)\s+)*"
_RELATED = (
    rf"{_OF}(?:[\w-]+\s+){{0,3}}?{PERSON_ROLE}(?:-in-law)?,?\s+(?:(?:of|in|at|for|from)\s+[\w-]+,?\s+)?"
)
TURN = (
    r"(?:try|tried|trying|ask|asked|asking|contact|contacting|call|calling|ring|ringing|phone"
    r"|e-?mail|e-?mailing|approach|approaching|message|meet|met|meeting|suggest|recommend|consider"
    r"|see|want|wants|need|look\s+up|google|find|pick|ask\s+(?:\w+\s+){0,4}?for|text|ping|nudge|visit|chase|hit\s+up"
    r"|thought\s+of|think\s+of|know|"
    r"(?:start|starting|begin|beginning|speak|speaking|talk|talking|write|writing|reach|reaching|turn|turning|chat|chatting"
    r"|connect|connecting|spoken|talked|go|going|check|direct|get|touch|hold|word|served|luck"
    r"|get\s+on)\s+(?:\w+\s+)?(?:to|with|of|out\s+to)|out\s+of|off\s+with|"
    r"in\s+touch\s+with|hold\s+of|(?:introduce|introducing|connect|connecting|refer|referring"
    r"|point|pointing|put|putting|hand|handed|handing|pass|passed|passing|gave|given|showed|shown|send|sent|sending|direct"
    r"|directing|steer)\s+(?:you|this|it|that|your\s+\w+)\s+(?:\w+\s+){0,3}?(?:to|onto|with"
    r"|towards?|at)|"
    r"(?:learn|hear|get|find\s+out|gain|profit|benefit)\s+(?:a\s+)?(?:lot\s+|far\s+|much\s+"
    r"|way\s+)?(?:more|better|clearer|fuller"
    r"|fresher)(?:\s+(?:picture|idea|answers?|view|advice|sense|account|insight))?\s+(?:from"
    r"|by\s+talking\s+to)|forward(?:ed|ing)?\s+(?:you|this|it|your\s+\w+)\s+(?:on\s+)?to|copied"
    r"|copying|cc['’]?(?:ed|d|ing)?|looping\s+in|loop\s+in|adding|asking\s+for|one\s+for"
    r"|question\s+for|job\s+for|"
    r"wenden\s+sie\s+sich\s+(?:bitte\s+)?an|fragen\s+sie|sprechen\s+sie\s+mit|schreiben\s+sie"
    r"|kontaktieren\s+sie|contactez|demandez\s+à|adressez-vous\s+à|contacte\s+(?:con\s+|a\s+)?"
    r"|hable\s+con|neem\s+contact\s+op\s+met|contatti)"
)
# What stands before a name, and how much it tells that one should turn to that person.
_BEFORE = [
    (
        4,
        re.compile(
            rf"\b{TURN}\s+(?:please\s+|bitte\s+|instead\s+|with\s+|to\s+|directly\s+|maybe\s+"
            rf"|perhaps\s+|out\s+)*(?:(?:my|our|the|a)\s+(?:dear\s+|old\s+"
            rf"|good\s+)?(?:{PERSON_ROLE})?,?\s*)?(?:{_RELATED})?$",
            _I,
        ),
    ),
    (
        4,
        re.compile(
            rf"\b(?:person|one|somebody|someone|expert|name|contact|choice|colleague|successor|fit"
            rf"|place|bet|man|woman|source|guy|gal|authority|option|match|idea|boss|mentor|manager"
            rf"|friend)\b(?:\s+[\w’']+){{0,7}}?\s*(?:is|would\s+be|might\s+be(?:\s+game)?|was"
            rf"|called|named|being|:)\s*(?:probably\s+|actually\s+|really\s+"
            rf"|certainly\s+)?(?:{_RELATED})?$",
            _I,
        ),
    ),
    (4, re.compile(rf"\b{TURN}\s+[^.?!\n:]{{0,50}}:\s*$", _I)),
    (4, re.compile(rf"\b{TURN}\s+[\"“]\w+[\"”]\s+$|(?<!\w)@$|\bname\s+of\s+$", _I)),
    (2, re.compile(rf"\b{_RELATED}$", _I)),
    # Whoever is "my old platoon sergeant" may be of any trade.
    (
        2,
        re.compile(
            r"\b(?:my|our)\s+(?:(?!(?:is|are|was|were|in|at|on|of|for|to|from|and|or|with|by|office|address|name)\b)[a-z][\w-]+\s+){1,4}$"
        ),
    ),
    (1, re.compile(r"\b(?:perhaps|maybe|possibly)\s+$", _I)),
    (
        4,
        re.compile(
            r"\b(?:(?:his|her|their)\s+name(?:['’]s|\s+is)|(?:he|she|who)(?:['’]s|\s+is)\s+called)\s*$", _I
        ),
    ),
    (3, re.compile(r"(?:\bme:|\bcall\s+before\s+me:|game:)\s*$", _I)),
    (3, re.compile(r"\b(?:but|however|instead|rather)[,:]?\s+(?:maybe\s+|perhaps\s+)?$", _I)),
    (-9, re.compile(r"\b(?:thanks|thank\s+you)\s+for\s+(?:\w+\s+){0,4}$", _I)),
    (
        -6,
        re.compile(
            r"\b(?:hi|hello|hey|dear|thanks|thank\s+you|cheers|hallo|lieber?|bonjour|hola|best"
            r"|regards|wishes|sincerely|yours|love|congratulations),?\s*$",
            _I,
        ),
    ),
    (
        -6,
        re.compile(
            r"\b(?:I['’]m|I\s+am|(?:^|[.!,])\s*this\s+is|it['’]s|my\s+name\s+is|name['’]s"
            r"|friends?\s+of|hi\s+to|hello\s+to|regards\s+to|love\s+to|since|as|because|from|by"
            r"|that|say|tell|told|thank|thanks\s+to|unlike|give|heard\s+from)\s*$",
            _I,
        ),
    ),
]
# "It's my sister you're after. Kirra.": the sentence before tells what the lone name is.
_WHOM = re.compile(
    r"\b(?:you(?:['’]re|\s+are)\s+after|you(?:['’]d)?\s+(?:want|need)|(?:person|(?<!pick )(?<!choose )(?<!take )one|woman|man|name)\b[^.?!\n]{0,30}|instead|someone\s+else|to\s+ask)\W*$",
    _I,
)
# "Better to ask someone who does it now. Gareth Pugh on our grid team moved over."
_SOMEONE = re.compile(rf"\b{TURN}\s+(?:to\s+)?(?:someone|somebody)\b[^.?!\n]{{0,60}}[.!:]\s*$", _I)
_TITLED = re.compile(
    r"(?:(?:Herrn?|Frau|Mrs?|Ms|Mx|Dr|Prof|Mme|Sra?|Sgt|Capt|Lt|Officer|Chief|Nurse|Coach|Pastor|Father|Sister)\.?\s+)+$"
)
_ALONE = re.compile(r"\s*(?:[.!,]|$|\n)", _I)
_ABOUT_HIM = (
    r"(?:knows?|knew|runs?|leads?|heads?|manages|handles|handling|does|did|took\s+over|takes\s+care"
    r"|looks\s+after|works?|has|have\s+been|wrote|would|might|may|could|can|will|should|is|was|teaches"
    r"|owns|sits|covers|deals|loves|likes|used\s+to|spent|won['’]t\s+mind|['’](?:s|d|ll))"
)
ARRANGES = re.compile(
    r"[\s\S]{0,30}?\b(?:runs?|keeps?|manages?|handles?|holds?|looks\s+after|has)\s+(?:my|our)\s+(?:\w+\s+)?(?:diary"
    r"|calendar|schedule|agenda)\b|[\s\S]{0,60}?\b(?:fit|slot|squeeze)\s+you\s+in\b"
    r"|[\s\S]{0,60}?\b(?:can|will|could)\s+(?:put|get|pencil|write)\s+(?:it|you|us|that|me)\s+(?:\w+\s+)?(?:in|on|into|onto|down)\b"
    r"|[\s\S]{0,60}?\b(?:will|can|to|could)\s+(?:\w+\s+)?(?:find|set\s+(?:\w+\s+)?up|arrange"
    r"|schedule|book|fix|sort\s+(?:\w+\s+)?out|organi[sz]e\s+a|get\s+you\s+a|look\s+after\s+my)\b"
    r"|[\s\S]{0,40}?\b(?:assistant|secretary|pa|ea)\b[\s\S]{0,40}?\b(?:slot|time|date|calendar"
    r"|diary|appointment)\b",
    _I,
)
_THEIR_WORK = r"(?:world|thing|area|field|turf|patch|department|domain|territory|bag|line|beat|specialty|speciality|corner)"
_AFTER = [
    (4, re.compile(rf"[’']s\s+{_THEIR_WORK}\b(?:\s+(?:of\s+\w+\s+)?than|,?\s+(?:and\s+)?not)\s+mine\b", _I)),
    (
        4,
        re.compile(
            r"\s+(?:said|says|told\s+me)\s+(?:that\s+)?(?:he|she|they)(?:['’](?:d|ll)|\s+(?:would|will|could|can))\s+(?:\w+\s+){0,2}?(?:take|talk|speak|help|meet|answer|chat)\b",
            _I,
        ),
    ),
    (
        4,
        re.compile(
            r"\s+(?:that\s+|who\s+)?(?:you(?:['’]re|\s+are)\s+after|you(?:['’]d)?\s+(?:want|need)|you\s+should\s+\w+\s+to)\b",
            _I,
        ),
    ),
    (
        4,
        re.compile(
            r"(?:\s+(?:over\s+)?(?:in|at|from|of|on)\s+(?:[\w’'-]+\s?){1,4}?)?\s*\bis\s+(?:exactly\s+|really\s+)?"
            r"(?:who|whom|the\s+(?:one|person|man|woman)(?:\s+(?:that|who|whom))?)\s+(?:you|to)\b",
            _I,
        ),
    ),
    (
        4,
        re.compile(
            r"\s+(?:rather\s+)?(?:than|before|over|instead\s+of)\s+(?:from\s+|of\s+|to\s+"
            r"|with\s+)?(?:me|myself|I)\b",
            _I,
        ),
    ),
    (
        4,
        re.compile(
            r"\s*[(<\[,:–-]{0,3}\s*(?:(?:on|at|under|via|e-?mail|mail|his|her|their|mail\s+is"
            r"|address\s+is|is)\s*:?\s*){0,3}[\w.+-]{1,64}@",
            _I,
        ),
    ),  # the dash people type
    (
        3,
        re.compile(
            r"\s*(?:is|would\s+be|['’]s|was|might\s+be|is\s+probably|is\s+certainly"
            r"|is\s+definitely)\s+(?:the|your|a|an|my|our|so\s+much|much|far|way|probably"
            r"|really)\b[^.!?\n]{0,30}?\b(?:man|woman|person|one|bet|expert|better|best|right|fun"
            r"|source|choice|match|guru|guy|authority|go-to|lady|contact|answer|gal|sort)\b",
            _I,
        ),
    ),
    (
        3,
        re.compile(
            rf"(?:,?\s+(?:in|at|from|over\s+(?:in|at)|of|on|down\s+in|up\s+in|who"
            rf"|one\s+of)\s+(?:[\w’'&-]+\s?){{1,5}}?)?,?\s*(?:(?:who|he|she"
            rf"|they)\s+)?(?:still\s+|now\s+|also\s+|actually\s+)?{_ABOUT_HIM}\b(?=[^.\n]{{0,90}}\b(?:better|best|right|know|knows|more"
            rf"|help|helpful|useful|ideal|good|closer|person|talk|speak|answer|that|this|now"
            rf"|instead|same\s+(?:work|job|thing|kind)|team|department|everything|lot|tell|job|years|lab|side|field|persuaded"
            rf"|willing|game|able|exactly|it|all|pharmacist|engineer|nurse|[a-z]+ing)\b)",
            _I,
        ),
    ),
    (
        2,
        re.compile(
            rf",\s+(?:who\b|our\b|my\b|the\s+(?:head|director|lead|chief|manager|one)|head\s+of"
            rf"|a\s+(?:\w+\s+){{0,2}}?{PERSON_ROLE}|director\s+of|(?:he|she)(?:\s|['’]))",
            _I,
        ),
    ),
    (2, re.compile(r"[^.\n@]{0,40}[\w.+-]{1,64}@|[^.\n@]{0,30}\+\d{2}", _I)),
    (
        1,
        re.compile(
            r"\s+(?:over\s+)?(?:in|at|from)\s+(?:our\s+|the\s+)?[\w-]+|\s+ma['’]?am|\s+sir\b|\s*\(", _I
        ),
    ),
    (
        -7,
        re.compile(
            r"\s+(?:sent\s+(?:you|me)|(?:told(?:\s+me)?|said|says)(?!(?:\s+me)?\s+(?:that\s+)?(?:he|she|they)(?:['’](?:d|ll)|\s+(?:would|will|could|can))\b)|asked|mentioned|gave"
            r"|suggested\s+(?:that\s+)?(?:you|I|we)|speaks|spoke|introduced|recommended"
            r"|is\s+(?:great|wonderful|lovely|a\s+(?:dear|good|great|old|lovely)\s+friend)"
            r"|and\s+I\s+(?:go|went|were|are|have))\b"
            r"|[’']s\s+(?!(?:world|thing|area|field|turf|patch|department|domain|territory|bag|line|beat)\b|your\b|the\b|been\b|got\b|an?\s+(?:expert|\w+er\b)|my\b|our\b|in\b|on\b"
            r"|at\b|more\b|much\b|far\b|better\b|who\b|done\b|mail\s+is|address|number"
            r"|e-?mail)[a-z]+",
            _I,
        ),
    ),
    (-6, ARRANGES),
    # "Mrs. Whitcomb has asked me to offer Tuesday": whoever has an assistant write speaks for herself.
    (
        -6,
        re.compile(
            r"[^.?!\n]{0,60}?\b(?:has\s+|have\s+)?asked\s+(?:me|us)\s+to\s+(?:offer|give\s+you|suggest|propose|send\s+you|set|find|book|arrange|fix|schedule|reply|answer|write|let\s+you\s+know)\b",
            _I,
        ),
    ),
]
_SURELY = 4
# "Siobhán, of course": who is spoken to at the head of the answer is nobody else.
_SPOKEN_TO = re.compile(r"\s*[,!–—-]")  # the dashes people type
# "Let my assistant, Mr. Pratt, know which one", "my PA Louise looks after my diary".
_SECRETARY = re.compile(
    r"\b(?:my|our)\s+(?:\w+\s+)?(?:assistant|secretary|pa|ea|receptionist|scheduler|office\s+manager)[,:]?\s+$",
    _I,
)
_KEEPS_TIMES = re.compile(
    r"\b(?:which|what)\s+(?:one|time|day|slot|works|suits)|\b(?:dates?|times?|slots?|diary|calendar|schedul\w+|appointment|availability|arrange|book)\b",
    _I,
)
# "Remind me how you know Harriet", "where did you meet her?": the seeker is asked about that person.
# So are "a fellow Terp" and "through my assistant Kavita" nobody to turn to instead.
_ASKED_ABOUT = re.compile(
    r"\b(?:are|were)\s+you\s+(?:the|that)\s+(?:same\s+)?$|\b(?:a|another)\s+fellow\s+$|\b(?:through|via)\s+my\s+(?:\w+\s+)?(?:assistant|secretary|pa|ea),?\s+$|\b(?:how|where|when|why|since\s+when)\s+(?:(?:do|did|have|long|well|exactly)\s+){0,2}you\s+(?:\w+\s+){1,3}$",
    _I,
)
# "Come to the yard, ask for Baz": whom to ask for at the door.
_AT_THE_DOOR = re.compile(
    r"\b(?:come|drop|pop|stop|call|swing)\s+(?:on\s+)?(?:to|by|in|into|at|round|over|down|up)\b[^.?!\n]{0,40}?[,;.–—-]?\s*(?:and\s+|just\s+|then\s+)*ask\s+(?:\w+\s+){0,3}?for\s+$",
    _I,
)
_ASK_FOR = re.compile(r"\bask\s+(?:\w+\s+){0,3}?for\s+$", _I)
_DOOR = re.compile(
    r"\s+(?:at|in|by)\s+(?:the\s+|our\s+)?(?:\w+\s+)?(?:gate|gatehouse|reception|desk|door|counter|office|till|bar|entrance|lobby|switchboard|security|window)\b",
    _I,
)
_IN_A_PLACE = re.compile(
    r"\b(?:at|in|for|of|via|on|near|until|around|by|through|off\s+to|with\s+the|for\s+the|at\s+the"
    r"|in\s+the|of\s+the|joined|left|leave|leaving)\s*$",
    _I,
)


def how_meant(text: str, name: Name) -> int:
    """Return how much the words around a name say that one should turn to that person."""
    start = max(text.rfind("\n", 0, name.at) + 1, name.at - 90)
    told = _TITLED.search(text, start, name.at)
    head = told.start() if told else name.at
    before = max(
        (points for points, words in _BEFORE if points > 0 and words.search(text, start, head)), default=0
    )
    after = max((points for points, words in _AFTER if points > 0 and words.match(text, name.end)), default=0)
    against = sum(points for points, words in _AFTER if points < 0 and words.match(text, name.end))
    if max(before, after) < _SURELY:
        against += sum(
            points for points, words in _BEFORE if points < 0 and words.search(text, start, name.at)
        )
    if _is_told_before(text, name, start):
        before = max(before, _SURELY)
    if _IN_A_PLACE.search(text, start, name.at) and (not before or zone_of(name.words)):
        against -= 4
    against -= 9 * sum(_named_otherwise(text, name, start))
    return before + after + against + (bool(before or after) and name.full + has_title(name.words))


def _is_told_before(text: str, name: Name, start: int) -> bool:
    """Return whether the sentence before says what the name at the head of this one is."""
    if not text[start : name.at].strip(" -–—") and _ALONE.match(text, name.end):  # the dashes people type
        return bool(_WHOM.search(text, max(0, start - 90), max(start - 1, 0)))
    heads = name.full and not text[start : name.at].strip() and not _ALONE.match(text, name.end)
    return heads and bool(_SOMEONE.search(text, max(0, start - 90), start))


def _named_otherwise(text: str, name: Name, start: int) -> tuple[bool, ...]:
    """Return whether the name is there to be asked about, to be spoken to, to arrange a time, or to be asked for at the door."""
    return (
        bool(_ASKED_ABOUT.search(text, start, name.at)),
        not text[: name.at].strip() and not name.full and bool(_SPOKEN_TO.match(text, name.end)),
        bool(_SECRETARY.search(text, start, name.at))
        and bool(_KEEPS_TIMES.search(text, max(0, start - 60), name.end + 140)),
        bool(_AT_THE_DOOR.search(text, max(0, start - 60), name.at))
        or bool(_ASK_FOR.search(text, start, name.at) and _DOOR.match(text, name.end)),
    )
