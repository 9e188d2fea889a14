"""Whether a bare number is an hour: behind "at" or a day, before a day or a clock's name, or in a row with other hours."""

import re

from askwell.method.replies.times.clocks import FOUR, MINUTES_SAID
from askwell.method.replies.times.parts import Part
from askwell.method.replies.times.spans import BLANK, Hours

_I = re.IGNORECASE
_DASH = "[-–—]"  # the dashes people type
_AT = re.compile(
    r"(?:\b(?:at|um|gegen|à|a\s+las|alle|om|same\s+(?:time|hour),)|@)\s*(?:about\s+|around\s+|say\s+|ca\.?\s+|like\s+)?$",
    _I,
)
_MAYBE_AT = re.compile(
    r"(?:\b(?:say|around|about|approx\.?|like|for|circa|make\s+it|is|do|be|does|maybe|perhaps"
    r"|would|but|manage|offer|prefer)|~)\s*$",
    _I,
)
# Behind these a number in words is an hour as well: "Saturday around ten".
_NEARLY = re.compile(r"\b(?:around|about|approx\.?|circa|say|make\s+it|towards?|gegen|vers|ungefähr)\s*$", _I)
_BEHIND_DAY = re.compile(rf"{BLANK}[\s,:(]*(?:{_DASH}\s*)?$")
# "So could do 8.45 before the phones start".
_DOES = re.compile(r"\b(?:can|could|might)\s+(?:(?:I|we|you)\s+)?(?:do|manage|make|offer)\s+$", _I)
# "Eleven I could do", "would 12 work": an hour though no day stands beside it.
_COULD_BE = re.compile(
    r"\s+(?:(?:I|we)\s+(?:could|can)\b|(?:works?|suits?)\b|(?:is|would\s+be)\s+(?:fine|good|better|best|free|possible|ok)\b)",
    _I,
)
_HEAD = re.compile(r"(?:^|[.,;])\s*(?:or\s+|and\s+)?$", _I)
_WOULD = re.compile(r"\b(?:would|does|could|can|will|might)\s+(?:about\s+|around\s+|say\s+)?$", _I)
_WORK = re.compile(r"\s+(?:work|suit|do|fit|be\s+(?:ok|okay|good|fine|possible|better))\b", _I)
_ASKS = re.compile(
    r"(?:\b(?:could|can|shall|should)\s+(?:we|I|you)\s+(?:say|do|make\s+it|manage|try)|\b(?:I|we)\s+(?:can|could)\s+(?:do|make|manage|offer)|\b(?:how|what)\s+about|\bmake\s+(?:it|that)|\blet['’]?s\s+(?:say|do))\s+$",
    _I,
)
_SO = re.compile(r"\bso(?:\s+(?:say|maybe|perhaps|at|around|about))?\s+$", _I)
_STOPS = re.compile(r"\s*(?:[?.!,]|$)", _I)
_ONLY = re.compile(
    r"\W*(?:(?:say|at|around|about|maybe|perhaps|or|so|ish|sharp|is|would\s+be|best|good|better|ideal|fine|here|for\s+(?:me|you)|does|could|will|works?|suits?"
    r"|how\s+about|what\s+about|you|(?:my|your|our|local)\s+(?:time|end)|\([^()]{2,30}\)|(?-i:[A-Z]\w{1,12}\s+time)|(?-i:[A-Z]{2,4}T?))\W+)*",
    _I,
)
_ON_A_DAY = re.compile(rf"\s+on\s+(?:the\s+)?{BLANK}", _I)
_LINK = re.compile(
    r"(?:,|/|\bor|\bbut|\band|\boder|\bund|\bou|&)\s*(?:(?:maybe|also|even|at|perhaps|else)\s+)*$", _I
)
# "7 when I'm loading, or 4": words may stand between two hours where a comma ends them.
_OR_ELSE = re.compile(
    r"[,;–—-]\s*(?:or|oder|ou)\s+(?:else\s+|maybe\s+|perhaps\s+|then\s+)?(?:at\s+|around\s+|about\s+)?$", _I
)
_LINK_AHEAD = re.compile(r"\s*(?:,|/|or|and|oder|und|ou|&)\s*(?:(?:maybe|also|even|at|perhaps|else)\s+)*", _I)
_ZONE_AHEAD = re.compile(
    r"\s*\(?(?:(?-i:[A-Z]{1,4}T|GMT|UTC|MEZ|MESZ)\b|(?:Eastern|Central|Mountain|Pacific)\b"
    r"|(?:your|my|our|local|UK)\s+(?:time|end)\b|(?-i:[A-Z]\w+(?:\s[A-Z]\w+)?)\s+time\b|for\s+you\b)",
    _I,
)
_BEFORE_DAY = re.compile(rf"\s*,?\s*(?:(?:on|am|le|el|this|that|every|any)\s+)*{BLANK}", _I)
_ENDS = re.compile(
    rf"\s*(?:[.,?!;)/]|{_DASH}|$|{BLANK}|\(|(?-i:[A-Z]{{2,4}})\b"
    r"|say(?=\s*(?:[.,?!;]|$))"
    rf"|(?:or|on|and|oder|und|for|if|your|my|our|here|works?|would|could|is|are|suits?|in|sharp"
    rf"|please|then|latest|that|each|both|by|via|at|ok|okay|good|fine|best|too|instead|perhaps"
    rf"|maybe|so|all|both|either|any|but|until|till|with|over|once|when|while|after|before|as|because|since|though|although"
    rf"|unless|depending|whichever|which|should|just|exactly|provided|give|ish|onwards?|suits?)\b)",
    _I,
)
# "Friday afternoon, 3 or 4", "morning (9?)".
_BEHIND_PART = re.compile(
    rf"(?:(?:['’]s|\s+(?:is|are|would\s+be))?\s+(?:fine|good|best|better|ok|okay|great|free|works?|suits?))?[\s{BLANK}]*(?:,|{_DASH}|\()?\s*(?:(?:say|maybe|perhaps|at|around|about)\s+)*",
    _I,
)
_IT_IS = re.compile(r"\s+(?:o['’]clock\s+)?it\s+is\b(?!\s+not\b)", _I)  # "Great, 10 it is on Friday then."
_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2099
_LONGEST_DURATION = 8  # "2h" is more often how long than when
_BEFORE = 24  # characters
# "Station 9", "Room 4": which one of several, and no hour.
_OF_A_PLACE = re.compile(
    r"\b(?:Station|Room|Building|Gate|Floor|Bay|Unit|Suite|Ward|Platform|Dock|Hall|Lot|Level|Door|Route|Bus|Line|Shop|Studio|Lab|Pier|Exit|Apt|Apartment|Terminal|Store|Plant|House|Block|Wing|Table|Desk|Window|Pod|Engine|Ladder|District|School|PS|Local|Post|Shed|Yard|Hangar)\s+$"
)


def is_hour(match: re.Match[str], found: list[Hours], parts: list[Part]) -> bool:
    """Return whether a number is an hour. ``match`` has it as ``a`` and its mark as ``am``; ``found`` are the hours so far."""
    if _OF_A_PLACE.search(match.string, max(0, match.start() - _BEFORE), match.start()):
        return False
    if re.fullmatch(FOUR, match["a"]):
        return _is_four(match, found)
    marked = _by_its_marks(match, parts)
    return _by_its_place(match, found) if marked is None else marked


def _is_four(match: re.Match[str], found: list[Hours]) -> bool:
    """Return whether "0930" is an hour, and "2025" no year."""
    before = _before(match)
    if match["am"] or _AT.search(before) or _ZONE_AHEAD.match(match.string, match.end()):
        return True
    if _EARLIEST_YEAR <= int(match["a"]) <= _LATEST_YEAR:
        return False
    if len(match["a"]) < 4:  # noqa: PLR2004  # "930" is an hour, "room 400 on Friday" none
        return bool(_BEHIND_DAY.search(before) or _linked(match, found))
    said = BLANK in match.string and _MAYBE_AT.search(before)
    return bool(
        said
        or _BEHIND_DAY.search(before)
        or _stands_alone(match, before)
        or _before_day(match)
        or _linked(match, found)
    )


def _by_its_marks(match: re.Match[str], parts: list[Part]) -> bool | None:
    """Return whether its own marks or what follows at once tell that it is an hour; None where they tell nothing."""
    words, before = match["a"], _before(match)
    mark = (match["am"] or "").strip(" .").casefold()
    if mark and (mark[0] in "apoui" or not words.isdigit() or int(words) > _LONGEST_DURATION):
        return True
    if "." in words and _DOES.search(before):
        return True
    if MINUTES_SAID.search(words):
        placed = _AT.search(before) or _BEHIND_DAY.search(before)
        return not re.fullmatch(r"\dh", words) or bool(placed)
    followed = _ZONE_AHEAD.match(match.string, match.end()) or any(
        part.at - match.end() in {0, 1} for part in parts
    )
    behind = any(_BEHIND_PART.fullmatch(match.string, part.end, match.start()) for part in parts)
    ends = _ENDS.match(match.string, match.end())
    return True if words[0].isdigit() and (followed or (behind and ends)) else None


def _by_its_place(match: re.Match[str], found: list[Hours]) -> bool:
    figures, before = match["a"][0].isdigit(), _before(match)
    ends, day_ahead = bool(_ENDS.match(match.string, match.end())), _before_day(match)
    if _stands_alone(match, before) or (_AT.search(before) and (ends or figures)):
        return True
    if not ends and not (day_ahead and not _AT.search(before)):
        return False
    return _beside_a_day(match, found, day_ahead=figures and day_ahead) or _linked(match, found)


def _beside_a_day(match: re.Match[str], found: list[Hours], *, day_ahead: bool) -> bool:
    """Return whether it stands at a day, or a day and words for it elsewhere in the sentence; a mere "one" seldom is an hour."""
    figures, before = match["a"][0].isdigit(), _before(match)
    if day_ahead or (BLANK in match.string and (_MAYBE_AT if figures else _NEARLY).search(before)):
        return True
    return match["a"].casefold() != "one" and bool(
        _BEHIND_DAY.search(before) or (found and _OR_ELSE.search(before))
    )


def _stands_alone(match: re.Match[str], before: str) -> bool:
    """Return whether the words around a number make it an hour, be there a day or not."""
    text, end = match.string, match.end()
    if match["a"].casefold() == "one":
        return False
    if (_ASKS.search(before) and _STOPS.match(text, end)) or _ONLY.fullmatch(
        text[: match.start()] + text[end:]
    ):
        return True
    if (_SO.search(before) and _ENDS.match(text, end)) or _IT_IS.match(text, end):
        return True
    asked = _WOULD.search(before) and _WORK.match(text, end)
    said = _HEAD.search(before) and (_COULD_BE.match(text, end) or _ON_A_DAY.match(text, end))
    return bool(asked or said)


def _before(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - _BEFORE) : match.start()]


def _before_day(match: re.Match[str]) -> bool:
    return bool(_BEFORE_DAY.match(match.string, match.end()))


def _linked(match: re.Match[str], found: list[Hours]) -> bool:
    """Return whether it stands in a row with an hour: "10 or 2pm", "at 9, 11 or 2"."""
    text = match.string
    link = _LINK.search(text, max(0, match.start() - _BEFORE), match.start())
    if link and any(hours.end == len(text[: link.start()].rstrip()) for hours in found):
        return True
    ahead = _LINK_AHEAD.match(text, match.end())
    return ahead is not None and any(hours.at == ahead.end() and hours.kind == "exact" for hours in found)
