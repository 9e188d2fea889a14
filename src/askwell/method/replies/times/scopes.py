"""What a sentence says about its times: which of them are offered, and which only say when it cannot be."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from askwell.method.replies.times.theirs import (
    are_kept_for_callers,
    is_asked_for,
    is_for_talk,
    is_of_their_day,
)

_I = re.IGNORECASE
_BREAK = re.compile(
    r"(?=\b(?:bar\s+(?=\d|from|between)|rather\s+than|instead\s+of|except|apart\s+from|other\s+than)\b)|[;()]|(?<!\d):|:(?!\d)|\s[-–—]+\s"
    r"|[—–](?=\s)|,\s*|\b(?:but|however|though|although|otherwise|aber|mais|pero"
    r"|instead\s+(?!of\b)|(?<!['’]m\s)(?<!\bam\s)(?<!\bis\s)(?<!\bare\s)(?<!\bor\s)so\s+(?!that\b|far\b|much\b|many\b|long\b|sorry\b|does\b|do\b|is\b|are\b|on\s*[.,;?!]|busy\b|full\b)"
    r"|no,?\s+(?:hang\s+on|wait|hold\s+on)\b|make\s+(?:it|that)\b|scratch\s+that\b|because|\bas\s+(?=(?:I|we|he|she|it|they|my|our|the|his|her|that|this|there|(?!soon|long|well|early|late|much|many|per|usual|before|always|above|follows|good|far|possible|needed|agreed|discussed|suggested|mentioned)[a-z]+\s+[a-z]+\s+(?:is|are|has|leaves|starts|ends|comes|goes|closes|opens|runs))\b)|\bsince\s+(?=(?:I|we|he|she|it|they|my|our|the|that|this|there)\b)|whereas|while|then\s+(?=(?:I|we|it|the\s+rest|any\s?time)\b|(?:all\s+)?yours|free|open|clear|available)"
    r"|(?:free|clear|open|all\s+yours|available)\s+(?=after|then|from\s+then)|after(?:wards?|\s+that)\b|and\s+(?=after|from\s+(?:then|there)|(?:I|we|could|can|how|then|maybe|perhaps"
    r"|would)\b(?!['’]?m?\s+(?:not|away|out))))",  # the dashes people type
    _I,
)
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
    "|off\\b(?=[^.;?!\ue000]{0,20}(?:\ue000+(?:\\s*,)?\\s*(?:(?:and|or|&)\\s*)?)+(?:(?!\\bbut\\b)[^.;?!\ue000])*?\\b(?:so|any\\s?time|whenever|works?|fine|free|from\\s+\\d|after\\s+\\d|before\\s+\\d|around\\s+\\d|at\\s+\\d|either\\s+day|all\\s+day|call|ring)(?!\\s*\ue000))"
    r"|(?:keep|mind|remember|note|with|given)\s+the\s+time\s+(?:change|difference)"
    r"|\bi(?:['’]?m|\s+am)\s+off(?=[^.;]{0,30}\bso\s+(?:whenever|any|come|pick|free|you|we|I['’]?m\s+free)\b)|time\s+off|day\s+off\s+(?:so|and)|dropping\s+off|drop\s+off|(?:kick|knock)[\s-]?off"
    r"|out\s+of\s+(?:a|the)\s+\w+\s+at|(?:after(?:\s+that|wards)|then),?\s+(?:I|we)(?:\s+have|['’]ve)(?:\s+got)?\s+nothing(?!\s+(?:free|open|available|left))|nothing\s+(?:booked|on|scheduled|planned|in\s+(?:my|the))"
    r"|not\s+(?:booked|busy|travelling|away|tied)|do\s?n['’]?t\s+have\s+(?:anything|much)"
    r"|away\s+from\s+\w+\s+is\s+fine|(?:fully|wide)\s+out|work(?:ing)?\s+it\s+out"
    r"|figure\s+(?:it\s+)?out|reach(?:ing)?\s+out|check\s+out|hang\s+out|out\s+of\s+interest"
    r"|come\s+out|try\s+(?:it\s+)?out|find\s+out|help\w*\s+out|sort\s+(?:it\s+)?out"
    r"|set(?:ting)?\s+out|turns\s+out|out\s+there|get\s+out\s+of|(?:step|pop|nip|slip|sneak|duck|head)(?:ping)?\s+out|better\s+off|hands\s+off"
    r"|take\s+(?:it\s+)?off|be\s+(?:\w+\s+)?(?:awful|terrible|bad|tricky|difficult)(?=\s*\?))\b",
    _I,
)
# A condition or the moment of something else: "if this is not possible", "unless I'm called out", "7 am when I'm loading".
# Who works early this week is not away: "on earlies this week so home by 3".
_SHIFTS = re.compile(
    r"\b(?:(?:I|we)(?:\s+have|['’]ve)\s+)?(?:late|early|night|day)\s+shifts?(?=[\s,–-]*(?:so|but|and)\b)"  # the dash people type
    "|\\bon\\s+(?:earl(?:y|ies)|lates?|nights|days|mornings|afternoons|shifts?|the\\s+(?:early|late|night)\\s+shift)(?=\\s+(?:all\\s+)?\ue000+[\\s,–-]*(?:so|but|and)\\b)",
    _I,
)
_ASIDE = re.compile(
    r"\b(?:if|unless|in\s+case|assuming|provided|as\s+long\s+as|when(?:ever)?|while|whilst|once|as\s+soon\s+as"
    r"|(?:just\s+)?(?:before|after)(?=\s+(?:I|we|the|my|our|they)\b)|should(?=\s+(?:that|this|it|these|those|neither|none|you)\b)"
    r"|(?:falls|wenn|si|als|se)(?=\s+(?:das|es|sie|nicht|non|no|ce|niet)\b))\b"
    "(?:(?!\\bthen\\b|\\bI\\s+(?:can|could)\\b)[^,;:?!.()\ue000\\d])*",
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
_EXCEPT = re.compile(r"\s*(?:except|apart\s+from|other\s+than)\b(?!.*\bnot\b)", _I)
_MOVED = re.compile(
    r"\b(?:cancel\w*|mov(?:e|ing)|postpon\w*|resched\w*|miss(?:ed)?|push\w*|shift\w*|bump\w*"
    r"|skip\w*|can(?:no|['’])t\s+make|won['’]t\s+make|unable\s+to\s+make|swap\w*|withdraw\w*"
    r"|drop\s+out|back\s+out|bow\s+out|instead\s+of|rather\s+than)\b",
    _I,
)
# "I have to move our call tomorrow"; "to tomorrow" is where it goes.
_MOVED_TALK = re.compile(
    rf"{_MOVED.pattern}\s+(?:our|the|your)\s+(?:\w+\s+)?(?:call|talk|chat|meeting|appointment|conversation)\s+(?:on\s+|for\s+)?$",
    _I,
)
_ONLY_TIMES = re.compile(
    "[\ue000\\s,/&+]*(?:(?:or|nor|and|on|the|at|in|all|both|also|even|either|any|mornings?|afternoons?|evenings?|next|this|week|I['’]m\\s+afraid|sorry|unfortunately|please|though|sadly)\\b[\ue000\\s,/&+]*)*[.!?\\s]*",
    _I,
)
# "Monday is full, Tuesday, 2 is fine": the day before such an hour begins anew.
_HOUR_THEN = re.compile(
    "\\s*,(?:[^,;.?!\ue000]|\\.\\d)*\\b(?:fine|ok(?:ay)?|works?|good|great|free|possible|suits?|better|perfect)\\b",
    _I,
)
_NOPE = re.compile(r"\s*(?:no(?:pe)?|x|nein|non)[\s.!,]*", _I)
_OWN_DAY = re.compile("[^)]*\ue000")
_HEADED = re.compile("\ue000\\s*(?:[:–—-]|\\()\\s*$")  # the dashes people type
# "Next Friday, not this one": the other is meant.
_NOT_THAT = re.compile(
    r"\s*(?:(?:and|but)\s+)?not\s+(?!possible|good|free|available|ok|okay|great|ideal|an\s+option|so\b|at\s+all|for\s+me|really|an?y\s+good|working|great)",
    _I,
)
# "Sunday is, as you'd expect, out".
_PARENTHESES = re.compile(
    r",\s*(?:as\s+you[^,.;?!\d]{0,30}|sadly|alas|of\s+course|I['’]m\s+afraid|unfortunately|I\s+(?:think|fear|suppose|guess)|obviously|naturally),",
    _I,
)
_ONLY_HOURS = re.compile(
    r"[\d\s:.–-]+(?:[ap]\.?m\.?|to|and)?[\d\s:.]*(?:[ap]\.?m\.?)?\s*", _I
)  # the dash people type
# "If I'm not at my desk by 2:05 try my cell".
_CONDITION = re.compile(
    r"\W*(?:if|unless|in\s+case|should)\s+(?:(?:I|we)(?!\s+(?:say|do|did|made?|went|go|took|take|meet|met)\b)|my|our|anything|something|you(?:['’]re|\s+are))\b(?!['’]?\s*(?:m\s+free|am\s+free|can|could|may))",
    _I,
)
_BECAUSE = re.compile(
    r"(?:because|since|as)\s+(?:I|we|he|she|it|they|my|our|the|his|her|that|this|there|[a-z]+\s+[a-z]+)\b", _I
)
# "Any time but 2", "all day but not 12 to 1".
_ANY_TIME = re.compile(
    "\\b(?:any\\s?time|all\\s+day|whenever|any\\s+hour)(?:\\s+(?:works?|is\\s+(?:fine|good|ok)|on|is|\ue000+))*[\\s,]*$",
    _I,
)
_BUT_HOURS = re.compile(
    r"but\s+(?:for\s+|not\s+)?(?:(?:at|between|from|around|before|after)\s+)?\d[\d:.\s–-]*(?:[ap]\.?m\b\.?)?(?:\s*(?:and|to|or|till)\s+\d[\d:.\s]*(?:[ap]\.?m\b\.?)?)?[\s.!]*",
    _I,
)
_MEETING = re.compile(
    r"\s*[’']?s?\s*(?:\d{1,2}(?::\d\d)?\s*(?:[ap]m)?\s+)?(?:call|meeting|chat|talk|appointment"
    r"|conversation|session|coffee|catch-?up)\b",
    _I,
)


@dataclass(frozen=True, slots=True)
class _Piece:
    at: int
    end: int
    no: bool
    aside: bool = False


def scopes(text: str, *, taken_up: bool = False) -> Callable[[int], bool]:
    """Return a function that tells of a place in a sentence whether what stands there is not offered.

    ``taken_up``: the next sentence offers the hours of this one. ``text`` has its days as rows of blanks (``hours.BLANK``). A denial reaches to the end of its clause, and on over parts
    that hold nothing but times ("not Tuesday, Wednesday or Friday"); "but", "otherwise" and a semicolon end it.
    """
    pieces: list[_Piece] = []
    headed = False  # in a list behind "Tomorrow isn't good:"
    text = _PARENTHESES.sub(lambda match: match.group().replace(",", " "), text)
    parts, quiet = _parts(text), _hushed(_SHIFTS, _hushed(_NO_NO, text))
    for (at, end, mark), (_, then, _) in zip(parts, [*parts[1:], (0, 0, "")], strict=True):
        words = _hushed(_ASIDE, quiet[at:end])
        no = _denies(text, at, words) and not is_asked_for(text[end:then])
        if not is_for_talk(text[end:then]) and not are_kept_for_callers(quiet[at:end], text[end:then]):
            no = no or is_of_their_day(quiet[at:end], taken_up=taken_up)
        aside = not no and _is_aside(text, at, end, words)
        no = no or aside
        if no and pieces and pieces[-1].no and _EXCEPT.match(words):
            no = False  # "Next week is hopeless except Thursday"
        goes_on = bool(pieces) and pieces[-1].no
        headed = (
            goes_on
            and not pieces[-1].aside
            and (mark == ":" or (mark == "," and headed))
            and not _OFFERS.search(words)
        )
        only_times = goes_on and mark == "," and bool(_ONLY_TIMES.fullmatch(text[at:end]))
        gloss = goes_on and text[at - 1 : at] == "(" and bool(_ONLY_HOURS.fullmatch(text, at, end))
        carried = headed or gloss or (only_times and not _HOUR_THEN.match(text, end))
        pieces.append(_Piece(at, end, no or carried, aside))
        if no and (mark == "," or _heads(text, at)) and not _NOT_THAT.match(text, at, end):
            _reach_back(pieces, text)
    return lambda place: any(piece.no and piece.at <= place < piece.end for piece in pieces)


def _denies(text: str, at: int, words: str) -> bool:
    """Return whether a part of a sentence, without its asides, says that they are not free."""
    elsewhere = _PAST.search(words) or _BUSY_WITH.search(words)
    nope = bool(_NOPE.fullmatch(words)) and _heads(text, at)
    return nope or bool(_NOT_FREE.search(words)) or bool(elsewhere and not _OFFERS.search(words))


def _is_aside(text: str, at: int, end: int, words: str) -> bool:
    """Return whether the hours of a part belong to a condition, a reason, or what is taken out: "any time but 2"."""
    aside = _CONDITION.match(text, at, end) or _BECAUSE.match(text, at, end)
    if aside and not _OFFERS.search(words) and not _OFFERS.search(text, at, end):
        return True
    return bool(_BUT_HOURS.fullmatch(text, at, end) and _ANY_TIME.search(text, 0, at))


def _hushed(words: re.Pattern[str], text: str) -> str:
    return words.sub(lambda match: " " * len(match.group()), text)


def _heads(text: str, at: int) -> bool:
    """Return whether a day stands before a colon, a dash or a bracket: "Monday - slammed", not "Tuesday (Monday's a holiday)"."""
    headed = _HEADED.search(text, max(0, at - 6), at)
    return bool(headed and not (headed.group().rstrip().endswith("(") and _OWN_DAY.match(text, at)))


def _reach_back(pieces: list[_Piece], text: str) -> None:
    """Rule out what is only listed before the denial: "Tuesday, Wednesday and Friday are impossible"."""
    for at in range(len(pieces) - 2, -1, -1):
        piece = pieces[at]
        if not _ONLY_TIMES.fullmatch(text[piece.at : piece.end]) or not text[piece.at : piece.end].strip():
            return
        pieces[at] = _Piece(piece.at, piece.end, no=True)


def _parts(text: str) -> list[tuple[int, int, str]]:
    listed, at, mark = [], 0, ""
    for match in _BREAK.finditer(text):
        if match.start() > at:
            listed.append((at, match.start(), mark))
        at = match.start() if match.group()[:1].isalpha() else match.end()
        mark = match.group()[:1] if match.group().startswith((",", ":")) else ";"
    return [*listed, (at, len(text), mark)]


def is_moved(text: str, at: int, end: int) -> bool:
    """Return whether a day is the one of a talk that is cancelled or moved: "cancel our Thursday call"."""
    if not _MOVED.search(text):
        return False
    before = text[max(0, at - 22) : at]
    if _MOVED_TALK.search(text, max(0, at - 40), at):
        return True
    return bool(_MEETING.match(text, end)) or bool(
        re.search(
            r"\b(?:from|instead\s+of|rather\s+than|call\s+on|meeting\s+on|talk\s+on|chat\s+on"
            r"|make\s+it\s+on|make|our|your|cancel)\s+(?:the\s+|on\s+)?$",
            before,
            _I,
        )
        and not re.search(r"\b(?:could|can|let['’]s|to)\s+(?:we\s+)?make\s+(?:it\s+)?$", before, _I)
    )
