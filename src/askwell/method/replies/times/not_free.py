"""Whether a part of a sentence says that they are not free, or when they could be."""

import re

_I = re.IGNORECASE
_NOT_FREE = re.compile(
    r"\b(?:not|cannot|never|neither|nor|no\s+(?:good|longer|way|go|chance|use)|none|nothing"
    r"|without|no\s+(?:time|availability|space|room|gaps?)\b|(?:apart|aside)\s+from|other\s+than|busy|booked|full|(?:is|are|looks?|been|['’]s)\s+(?:\w+\s+)?(?:hectic|crazy|mad"
    r"|mental|nuts|wild|chaos|chaotic|crammed|rammed|stuffed)|(?:is|are|looks?|['’]s)\s+(?:\w+\s+)?(?:shot|gone|toast|taken"
    r"|blocked|spoken\s+for|wiped|ruined|over|a\s+(?:write-?off|no-?go|mess|disaster|nightmare|wash))"
    r"|(?:shift|class|school|meeting|work|lesson|surgery|service|mass|game|match|day)\s+(?:ends?|starts?|begins?|finish(?:es)?|is\s+over)\s+at|running\s+(?:late|behind)|clocks\s+(?:go|change)|time\s+change"
    r"|(?:something|stuff|things?)(?:['’]s|\s+has|\s+have)?\s+(?:\w+\s+)?(?:come|came|cropped|popped)\s+up"
    r"|(?:come|get)\s+back\s+to\s+you|I['’]?(?:ll|\s+will)\s+(?:write|reply|answer|let\s+you\s+know|get\s+back|come\s+back|know"
    r"|be\s+in\s+touch|check|confirm|look|read|respond|decide|tell|e-?mail)\b"
    r"|I\s+(?:board|fly|leave|land|depart|teach|travel|must\s+(?:go|leave|run)"
    r"|have\s+to\s+(?:go|leave|run|be))"
    r"|(?:I|we)(?:['’]ve\s+got|\s+have(?:\s+got)?)\s+(?:an?|another|our|my"
    r"|the)\s+(?:\w+\s+){0,2}?(?:call|meeting|appointment|class|deadline|workshop|lunch|dinner"
    r"|visit|review|presentation|exam|flight|shift|surgery|training|game|party|funeral|wedding)"
    r"|(?:I|we)(?:['’]ve\s+got|\s+have(?:\s+got)?|\s+got)\s+(?:\w+\s+)?(?:class(?:es)?|lectures?|labs?|clinics?|rounds|practice|rehearsals?|meetings"
    r"|calls|patients|clients|court|surgery|church|training|therapy|school|lessons?|deliveries|stand-?up|football|soccer|yoga|gym)\b"
    r"|(?:I|we)(?:['’]ve\s+got|\s+have(?:\s+got)?)\s+(?:the|my|our)\s+(?!\w*\s*(?:free|time|whole|entire|afternoon|morning|evening|day|hour|rest|office|place|house|room|slot|gap|lunch)\b)[^\W\d]\w*"
    r"|I\s+(?:do|walk|feed|milk|drop|collect|pick\s+up)\s+(?:the|my|our)\s+\w+(?:\s+\w+)?\s+(?:off\s+)?(?=at\b)"
    r"|(?:kids?|son|daughter|wife|husband|partner|boss|team|crew|mom|mum|dad|toddler|baby)\s+(?:has|have|['’]s\s+got)\b"
    r"|(?:I['’]?m|I\s+am|I['’]ll\s+be)\s+at\s+(?:the|a|an|my)\s+(?:\w+\s+)?(?:fair|conference|hospital|clinic|client\w*|customer\w*|site|doctor\w*|dentist\w*"
    r"|vet\w*|airport|trade\s+show|workshop|funeral|wedding|warehouse|warehouses?|event|training)\b"
    r"|swamped|wall[\s-]to[\s-]wall|chock-?a-?block|chocka|non-?stop|mayhem|on\s+(?:call|nights|earlies|lates|shift|duty)|(?:has|have|owns|claims)\s+me|belongs?\s+to|don['’]?t\s+(?:even\s+)?ask|jammed|jam[\s-]packed|packed|slammed|unavailable|away|out|off|closed|bar(?=\s+(?:\d|from|between))|travel\w*"
    r"|flying|fly|abroad|except|instead\s+of|rather\s+than|hopeless|impossible|tricky|difficult"
    r"|bad|awful|terrible|(?:on|at|in)\s+(?:an?\s+|another\s+|my\s+)?(?:\w+\s+)?(?:deadline|vacation|holiday|leave|conference|course|training|workshop|retreat|business\s+trip|placement)"
    r"|holiday|vacation|tied\s+up|in\s+(?:back[\s-]to[\s-]back\s+|all[\s-]day\s+)?(?:meetings"
    r"|court|surgery|class|theatre|clinic|rehearsals?|lectures?|seminars?|hearings?|interviews|session|transit|workshops?)|back[\s-]to[\s-]back|leider|verreist|kein\w*|nicht"
    r"|ne\b[^.]{0,20}\bpas|impossible|ocupad\w*)\b|n['’]t\b|\bcant\b|\bwont\b|\bdont\b"
    "|\ue000[\\s:,-]*no\\b(?!\\s+(?:problem|worries|later|earlier|sooner|need))",
    _I,
)
# A "not" that rules nothing out.
_NO_NO = re.compile(
    r"\b(?:(?:no|not\s+an?|not)\s+(?:problem|worries|issue|bother|trouble)"
    r"|not\s+(?:before|after|until|till|earlier|later|only|sure|far|too)"
    r"|no(?:t)?\s+(?:later|earlier|sooner)\s+than|nothing\s+(?:before|until|till|earlier|after)|why\s+not|can['’]?t\s+wait"
    r"|(?:don|won|doesn)['’]?t\s+(?:mind|matter|hesitate|take|be\s+long|forget)"
    r"|if\s+(?:not|that\s+(?:doesn['’]t|does\s+not|isn['’]t|is\s+not))"
    r"|would\s?n['’]?t\s+(?:it|that|you)|is\s?n['’]?t\s+it|no\s+need|not\s+(?:at\s+all|a\s+lot)"
    "|days?\\s+off\\b(?=[^.;?!]{0,40}\\b(?:is|are)\\b)"
    "|off\\b(?!\\s+to\\b)(?=[^.;?!\ue000]{0,20}(?:\ue000++(?:\\s*,)?\\s*(?:(?:and|or|&)\\s*)?)+(?:(?!\\bbut\\b)[^.;?!\ue000])*?\\b(?:so|any\\s?time|whenever|works?|fine|free|from\\s+\\d|after\\s+\\d|before\\s+\\d|around\\s+\\d|at\\s+\\d|either\\s+day|all\\s+day|call|ring)(?!\\s*\ue000))"
    r"|(?:keep|mind|remember|note|with|given)\s+the\s+time\s+(?:change|difference)"
    r"|\bi(?:['’]?m|\s+am)\s+off(?=[^.;]{0,30}\bso\s+(?:whenever|any(?:\s?time)?|come|pick|free|you|we|I['’]?m\s+free)\b)|time\s+off|day\s+off\s+(?:so|and)|dropping\s+off|drop\s+off|(?:kick|knock)[\s-]?off"
    r"|out\s+of\s+(?:a|the)\s+\w+\s+at|(?:after(?:\s+that|wards)|then),?\s+(?:I|we)(?:\s+have|['’]ve)(?:\s+got)?\s+nothing(?!\s+(?:free|open|available|left))|nothing\s+(?:booked|on|scheduled|planned|in\s+(?:my|the))"
    r"|not\s+(?:booked|busy|travelling|away|tied)|do\s?n['’]?t\s+have\s+(?:anything|much)"
    r"|away\s+from\s+\w+\s+is\s+fine|(?:fully|wide)\s+out|work(?:ing)?\s+it\s+out"
    r"|figure\s+(?:it\s+)?out|reach(?:ing)?\s+out|check\s+out|hang\s+out|out\s+of\s+interest"
    r"|come\s+out|try\s+(?:it\s+)?out|find\s+out|help\w*\s+out|sort\s+(?:it\s+)?out"
    r"|set(?:ting)?\s+out|turns\s+out|out\s+there|get\s+out\s+of|(?:step|pop|nip|slip|sneak|duck|head)(?:ping)?\s+out|better\s+off|hands\s+off"
    r"|take\s+(?:it\s+)?off|be\s+(?:\w+\s+)?(?:awful|terrible|bad|tricky|difficult)(?=\s*\?))\b",
    _I,
)
# "Friday at 10", "after that": another day than the one named before.
_ANOTHER_DAY = "(?:(?!\\b(?:otherwise|but|or)\\b)[^.;?!\ue000])*?(?:\ue000|\\bafter(?:wards|\\s+that)\\b|\\bweek\\s+after\\b|\\banother\\b)"
# "I'm driving to Tulsa on Thursday so could talk in the car": what they do then is when they can.
_MEANWHILE = re.compile(
    "\\b(?:I|we)(?:['’]?(?:m|re|ll\\s+be)|\\s+(?:am|are|will\\s+be))\\s+[a-z]+ing\\b(?=[^.;,?!\ue000]{0,40}\ue000+[\\s,–-]*(?:so|and)\\s+(?:I\\s+|we\\s+)?(?:can|could)\\b"  # the dash people type
    f"(?!['’]?t\\b|\\s+(?:not|never|hardly|barely|you)\\b)(?!{_ANOTHER_DAY}))",
    _I,
)
# Who works early this week is not away: "on earlies this week so home by 3".
_SHIFTS = re.compile(
    r"\b(?:(?:I|we)(?:\s+have|['’]ve)\s+)?(?:late|early|night|day)\s+shifts?(?=[\s,–-]*(?:so|but|and)\b)"  # the dash people type
    "|\\bon\\s+(?:earl(?:y|ies)|lates?|nights|days|mornings|afternoons|shifts?|the\\s+(?:early|late|night)\\s+shift)(?=\\s+(?:all\\s+)?\ue000+[\\s,–-]*(?:so|but|and)\\b)",
    _I,
)
_PAST = re.compile(
    r"\b(?:I|we|you|he|she|they|it|who|that|Jun)\s+(?:have\s+|has\s+|had\s+|just\s+|only\s+"
    r"|already\s+|also\s+)?(?:got|saw|read|received|met|spoke|talked|had|was|were|left|started"
    r"|began|joined|came|returned|found|sent|heard|tried|called|missed|wrote|moved|told|retired"
    r"|finished|promised|emailed|e-mailed|said|agreed\s+on|settled\s+on|pencilled\s+in)\b"
    r"|\b(?:yesterday|ago|got\s+your|thanks\s+for\s+your\s+\w+\s+(?:on|of)|received\s+your"
    r"|yours\s+(?:of|from)|your\s+(?:note|mail|e-?mail|message|letter)\s+(?:of|from|on))\b",
    _I,
)
# What they are doing then themselves: "we're moving house on Saturday", "reading it tonight".
_BUSY_WITH = re.compile(
    r"\b(?:I|we)(?:['’]?(?:m|re)|\s+(?:am|are|was|were|will\s+be))\s+(?:(?!free|happy)\w+\s+)?(?!thinking|hoping|suggesting"
    r"|proposing|offering|having\s+(?:one|an?|some|free|time)|looking|working\s+from|coming|being|during|calling|ringing|writing|sitting|going\s+to\s+be\s+free)"
    r"[a-z]{2,}ing\b|^\s*(?:just\s+)?(?!during|morning|evening|being|anything|something|working|meeting)[a-z]{3,}ing\s+(?:it|this|my|the|your|a)\b"
    r"|\b(?:the|my|our|an?)\s+(?:[\w’'-]+\s+){1,3}(?:is|are)\s+(?:coming|visiting|arriving|due|here|in\s+town)\b"
    r"|\bI\s+work\s+(?:part|full|only|shifts|nights)\b|\bwill\s+(?:answer|reply|respond)\b",
    _I,
)
_OFFERS = re.compile(r"\?|\b(?:can|could|free|works?(?!\s+(?:part|full|only|shifts|nights)))\b", _I)


def without_harmless(text: str) -> str:
    """Return a text of the same length without a "not" that rules nothing out, and without shifts that only tell when they work."""
    return blanked_out(_MEANWHILE, blanked_out(_SHIFTS, blanked_out(_NO_NO, text)))


def blanked_out(words: re.Pattern[str], text: str) -> str:
    """Return a text of the same length without some of its words."""
    return words.sub(lambda match: " " * len(match.group()), text)


def says_not_free(words: str) -> bool:
    """Return whether a part of a sentence says that they are not free, or what they did or do then themselves."""
    elsewhere = _PAST.search(words) or _BUSY_WITH.search(words)
    return bool(_NOT_FREE.search(words)) or bool(elsewhere and not offers(words))


def offers(words: str) -> bool:
    """Return whether a part of a sentence asks, or says that something is possible."""
    return bool(_OFFERS.search(words))
