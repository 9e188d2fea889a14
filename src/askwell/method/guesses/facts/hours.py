"""Hours: "40 to 50 hours a week", "12 hr shifts", "four tens", "4am starts", "seven to three-thirty"; hours of training are none."""

import re
from collections.abc import Iterator
from dataclasses import replace

from askwell.method.guesses.facts.day import day_in, without_day
from askwell.method.guesses.facts.numbers import ONES, SPELLED, amount
from askwell.method.guesses.facts.real_hours import real_hours
from askwell.method.guesses.facts.typed import Fact

# What sort of hours: "25 paid hours a week".
_SORT = r"(?:paid|unpaid|billable|billed|teaching|flying|working|guaranteed|scheduled|real|actual|solid|full|honest|chair|floor|contact(?=\s+hours\s+(?:a|per|each)\s+week\b))"
_LENGTH = re.compile(
    rf"(?<![\w$€£.,])(?P<low>\d{{1,3}}(?:\.5)?|{SPELLED})(?:\s*(?:to|or|-|–)\s*(?P<high>\d{{1,3}}|{SPELLED}))?[\s-]*(?:{_SORT}\s+)?(?:hours?|hrs?)\b(?P<rest>[^.;,]{{0,24}})",
    re.IGNORECASE,
)
_PER = re.compile(
    r"\b(?:a|an|per|each|every|/)\s*(day|week|month|year|shift)\b|\b(shift|day|week)s?\b", re.IGNORECASE
)
# "Four tens", "back-to-back twelves".
_SHIFTS = re.compile(
    rf"\b(?:(?P<days>{'|'.join(ONES)}|\d)\s+)?(?P<length>eights|tens|twelves|sixteens)\b", re.IGNORECASE
)
_LENGTHS = {"eights": 8, "tens": 10, "twelves": 12, "sixteens": 16}
_CLOCK = rf"(?:\d{{1,2}}(?::\d{{2}})?|(?:{'|'.join(ONES)})(?:[\s-](?:thirty|fifteen|forty-five))?)"
_SUFFIX = r"(?P<{0}>\s?(?:am|pm|a\.m\.?|p\.m\.?))"
_SPAN = re.compile(
    rf"(?<![\w$€£.,-])(?P<from>{_CLOCK}){_SUFFIX.format('fs')}?\s*(?:to|till|until|-|–)\s*(?P<to>{_CLOCK}){_SUFFIX.format('ts')}?(?![\w%])(?!\s*(?:hours?|hrs?|k\b|thousand|days?|years?|weeks?|months?))",
    re.IGNORECASE,
)
_START = re.compile(
    rf"(?<![\w$€£.,])(?P<at>{_CLOCK}){_SUFFIX.format('s')}(?!\w)\s*(?P<what>starts?|start times?)?|\b(?:(?:starts?|start|begins?|alarm|(?<!lock )(?<!locks )(?<!close )(?<!closes )up)\s+at|(?:in|up|there)\s+by|up(?=\s+\d{{1,2}}:\d\d))\s+(?P<at2>{_CLOCK})(?P<s2>\s?(?:am|pm))?(?![\w%])",
    re.IGNORECASE,
)
# How often somebody works when others do not: "nights every third weekend", "on call one week in five".
_ODD = r"(?:nights?|weekends?|saturdays?|sundays?|evenings?|holidays|on call|on-call|call|pager|shifts?)"
_OFTEN = r"(?:every|each)\s+(?:(?:second|third|fourth|fifth|other|\d\w\w)\s+)?(?:night|weekend|saturday|sunday|week|month|evening)|(?:one|two|a|\d)\s+(?:night|weekend|week|saturday|sunday|evening|day)s?\s+(?:in|out of|a|per)\s+(?:\w+)"
_HOW_OFTEN = re.compile(
    rf"\b{_ODD}\s+(?:is\s+|are\s+|about\s+|only\s+)?(?:{_OFTEN})\b|\b(?:{_OFTEN})\s+(?:is|are|on|of)\s+{_ODD}\b|\b(?:rotating|swing|split|night|double)\s+shifts?\b"
    # How they are without a number: "no fixed hours", "rotating 12s", "part time".
    r"|\b(?:(?:no\s+)?(?:fixed|set|regular|flexible|flex|long|short|normal|humane|crazy|odd|steady|office)\s+(?:hours|days)|hours\s+are\s+[a-z]+|(?:part|full|half)[\s-]time"
    r"|(?:rotating\s+)?(?:8|10|12|16)s|comp(?:ensation)?\s+time|time\s+and\s+a\s+half)\b",
    re.IGNORECASE,
)
# When somebody is done: "home by 4", "out by half past three", "nobody calls after six".
_DONE = re.compile(
    rf"(?:(?:^|[,;.!–-]|\b(?:i|you|we|he|she|they|everyone|everybody|usually|mostly|always|and|is|are|am|be)\b)\s*(?:home|out|done|off)\s+(?:by|at)|\b(?:calls?|stays?|works?|here|there)\s+(?:past|after))\s+(?P<half>half past\s+)?(?P<at>{_CLOCK}){_SUFFIX.format('ds')}?(?![\w%])",
    re.IGNORECASE,
)
# "The class is four hours", "a 4 hour exam": how long one learns, and nobody's work.
_COURSE = r"(?:course|class(?:es)?|exams?|tests?|training|workshop|seminar|webinar|continuing education|contact time|certification|orientation|program(?:me)?|bootcamp)"
_OF_A_COURSE = re.compile(
    rf"\b{_COURSE}\b[^,;.]{{0,30}}\b(?:is|are|was|were|takes?|took|lasts?|runs?|needs?)\s+(?:[a-z]+\s+){{0,2}}$",
    re.IGNORECASE,
)
_A_COURSE = re.compile(rf"^\s*(?:of\s+)?(?:[\w-]+\s+){{0,2}}?{_COURSE}\b", re.IGNORECASE)
_NOON = 12
_LEARNED = re.compile(
    r"\b(?:supervised|signed|practice|practicum|on the card|clinical|internship|training|classroom|credit|of study|and a test|of coursework|course)\b",
    re.IGNORECASE,
)
_MOST, _A_DAY = 100, 24
# "Hours are 40 a week", and the other number of a line that has its hours: "45 hours a week at month end, otherwise 38".
_COUNTED = re.compile(
    r"\bhours\s+(?:are|is)\s+(?:about\s+|usually\s+)?(?P<week>\d{2}(?:\.5)?)\s+(?:a|per|each)\s+week\b"
    r"|(?<=\W)(?P<when>otherwise|else|normally|usually|the rest of the (?:year|month|time))\s+(?:it\s+is\s+|it['’]s\s+|about\s+)?(?P<other>\d{2}(?:\.5)?)(?!\s*(?:hours?|hrs?|%|k\b|\w))",
    re.IGNORECASE,
)
# "The hours are long, 60 a week", "she works 50 to 60 a week", "Hours: 45 a week": so many, where the same sentence says that it is work.
_WORKED = re.compile(
    rf"\b(?:(?:hours|hrs)\b(?P<long>[^.;!?$€£]{{0,40}}?)|(?:works?|worked|working|put(?:s|ting)?\s+in|clock(?:s|ing|ed)?(?:\s+in)?)\b(?P<until>[^.,;!?$€£]{{0,40}}?))(?<![\w$€£.,-])(?P<low>\d{{2}}(?:\.5)?|{SPELLED})(?:\s*(?:to|or|and|-|–)\s*(?P<high>\d{{2}}|{SPELLED}))?\s+(?:a|per|each|every)\s+week\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\b(?:pays?|paid|salar\w*|wages?|earn\w*|dollars?|euros?|bucks|makes?|made)\b", re.IGNORECASE
)
# "They work on 30 a week": what is worked on is no time.
_OF_ELSE = re.compile(r"\b(?:on|with|for|through|from)\s+(?:about\s+|up\s+to\s+)?$", re.IGNORECASE)
_LEAST_A_WEEK = 10
_WHEN = re.compile(
    r"\b(?:at|in|during|around|before)\s+(?:the\s+)?(?:month|year|quarter|season|week)[\s-]?(?:end|close|s\s+end)\b|\b(?:at|during|in)\s+(?:the\s+)?(?:end\s+of\s+(?:the\s+)?(?:month|year|quarter)|(?:busy|tax|peak|high)\s+season|spring|summer|autumn|fall|winter|season)\b",
    re.IGNORECASE,
)


def hours_in(text: str, *, topic: str = "") -> Iterator[Fact]:
    """Yield each length of work (``low``, ``high``, ``per``) and each time of day (``from``, ``to``) at which it begins or ends."""
    if topic != "training" and not (_LEARNED.search(text) and topic != "hours"):
        yield from real_hours(text, _lengths(text, topic))
        for match in _SHIFTS.finditer(text):
            if topic == "hours" or match["days"]:
                length = float(_LENGTHS[match["length"].casefold()])
                value: dict[str, object] = {"low": length, "high": length, "per": "day"}
                yield Fact(kind="hours", words=match[0], value=value, how_sure=0.7)
    yield from (fact for _, _, fact in day_in(text))
    text = without_day(text)
    yield from _times(text, topic)
    for match in _HOW_OFTEN.finditer(text):
        yield Fact(kind="hours", words=match[0].strip(), value={}, how_sure=0.5)
    for match in _DONE.finditer(text):
        if at := _end_of_day(match):
            yield Fact(kind="hours", words=match[0].strip(" ,;.!–-"), value={"to": at}, how_sure=0.6)


def without_times(text: str) -> str:
    """Return a line with the times blanked at which a day begins and ends, which are no money."""
    text = without_day(text)
    for match in _DONE.finditer(text):
        if _end_of_day(match):
            text = f"{text[: match.start()]}{' ' * len(match[0])}{text[match.end() :]}"
    return text


def _lengths(text: str, topic: str) -> Iterator[Fact]:
    """Yield the lengths of work that a text tells, as they stand there."""
    for match in _LENGTH.finditer(text):
        if fact := _length(text, match):
            yield replace(fact, condition=_condition(text[match.start() :]))
    if topic == "hours" or _LENGTH.search(text) or "week" in text.casefold():
        yield from (_counted(text, match) for match in _COUNTED.finditer(text))
    yield from _worked(text)


def _condition(text: str) -> str:
    """Return when the hours hold with which a text begins, where it says so in the same part."""
    part = re.split(r"[,;.](?!\d)", text)[0]
    found = _WHEN.search(part)
    return found[0].casefold() if found else ""


def _counted(text: str, match: re.Match[str]) -> Fact:
    """Return hours that are told without the word behind them: of a week, or by what the line counts its others."""
    hours = amount(match["week"] or match["other"])
    per = "week" if match["week"] or re.search(r"\bweek\b", text, re.IGNORECASE) else ""
    return Fact(
        kind="hours",
        words=match[0].strip(),
        value={"low": hours, "high": hours, "per": per},
        how_sure=0.9 if per else 0.6,
        condition=(match["when"] or "").casefold(),
    )


def _worked(text: str) -> Iterator[Fact]:
    """Yield the hours of a week that stand without the word "hours" right behind them."""
    told = {match.span("week") for match in _COUNTED.finditer(text)}
    for match in _WORKED.finditer(text):
        low, high = amount(match["low"]), amount(match["high"] or match["low"])
        until = match["long"] or match["until"] or ""
        counted = match.span("low") in told or _MONEY.search(until) or _OF_ELSE.search(until)
        if counted or not _LEAST_A_WEEK <= low <= high <= _MOST:
            continue
        yield Fact(
            kind="hours",
            words=text[match.start("low") : match.end()],
            value={"low": low, "high": high, "per": "week"},
            how_sure=0.9,
            condition=_condition(text[match.start("low") :]),
        )


def _end_of_day(match: re.Match[str]) -> str:
    """Return the time at which a day ends: without am or pm in the afternoon or evening."""
    at = _clock(match["at"], match["ds"])
    if not at:
        return ""
    hour, minute = map(int, at.split(":"))
    if not match["ds"] and hour < _NOON:
        hour += _NOON
    return f"{hour:02}:{30 if match['half'] else minute:02}"


def _length(text: str, match: re.Match[str]) -> Fact | None:
    low, high = amount(match["low"]), amount(match["high"] or match["low"])
    before = text[: match.start()].casefold()
    if max(low, high) > _MOST or re.search(r"\b(?:half|an?|every|first|last)\s*$", before):
        return None
    if _OF_A_COURSE.search(before) or _A_COURSE.match(match["rest"]):
        return None
    per = _PER.search(match["rest"])
    named = (per[1] or per[2] or "").casefold() if per else ""
    if not named and max(low, high) <= _A_DAY and re.search(r"\b(?:shift|day)s?\b", text, re.IGNORECASE):
        named = "day"
    value: dict[str, object] = {
        "low": min(low, high),
        "high": max(low, high),
        "per": "day" if named == "shift" else named,
    }
    # The words end with what they are counted by: "10 hours of meetings a week", "eight hours" and not how she goes home.
    words = text[match.start() : match.start("rest") + (per.end() if per else 0)]
    return Fact(kind="hours", words=words.strip(), value=value, how_sure=0.9 if named else 0.6)


def _times(text: str, topic: str) -> Iterator[Fact]:
    spans = [
        match
        for match in _SPAN.finditer(text)
        if topic == "hours"
        or match["fs"]
        or match["ts"]
        or (":" in match["from"] and ":" in match["to"])
        or match[0].casefold() in {"nine to five", "9 to 5"}
        or (topic == "tasks" and not text[match.end() :].lstrip(" )")[:1].isalnum())
    ]
    for match in spans:
        start, end = _clock(match["from"], match["fs"]), _clock(match["to"], match["ts"])
        if start and end:
            end = _later(start, end) if not match["ts"] else end
            yield Fact(
                kind="hours",
                words=match[0].strip(),
                value={"from": start, "to": end},
                how_sure=0.7 if topic == "hours" else 0.6,
            )
    for match in _START.finditer(text):
        inside = any(span.start() <= match.start() < span.end() for span in spans)
        at = _clock(match["at"] or match["at2"], match["s"] or match["s2"])
        if (
            at
            and not inside
            and (match["what"] or match["at2"])
            and (topic in {"hours", "tasks", "v_conditions"} or match["what"])
        ):
            yield Fact(kind="hours", words=match[0].strip(), value={"from": at}, how_sure=0.6)


def _clock(words: str, suffix: str | None) -> str:
    """Return "04:00" for "4" and "am"; "" where no clock shows it."""
    hour, minute = _parts(words.casefold())
    if suffix and "p" in suffix.casefold() and hour < 12:  # noqa: PLR2004  # noon
        hour += 12
    return f"{hour:02}:{minute:02}" if hour < _A_DAY and minute < 60 else ""  # noqa: PLR2004  # a clock's minutes


def _parts(words: str) -> tuple[int, int]:
    if words[0].isdigit():
        hour, _, minute = words.partition(":")
        return int(hour), int(minute or 0)
    first, _, rest = words.replace("-", " ").partition(" ")
    return ONES[first], int(amount(rest)) if rest else 0


def _later(start: str, end: str) -> str:
    """Return the end in the afternoon where it would stand before the start: nine to five."""
    hour, minute = end.split(":")
    return f"{int(hour) + 12:02}:{minute}" if end <= start and int(hour) < 12 else end  # noqa: PLR2004  # noon
