"""Days as people name them in an answer, read with the day of the mail."""

import datetime as dt
import re

from askwell.method.replies.times import feasts, in_month, meanings
from askwell.method.replies.times.meanings import Day, Maker, When
from askwell.method.replies.times.names import COUNT, LATE_ORDINAL, MONTH, ORDINAL, WEEKDAY

_NEXT_WEEK = (
    r"next\s+(?:week|wk)|(?:der\s+)?nächste[rn]?\s+woche|(?:la\s+)?semaine\s+prochaine"
    r"|(?:la\s+)?(?:próxima\s+semana|semana\s+que\s+viene)|volgende\s+week"
    r"|(?:la\s+)?settimana\s+prossima"
)
_NTH = r"(?P<nth>1st|2nd|3rd|4th|first|second|third|fourth|last|final)"
# The month by its name, or this one and the next.
_OF_MONTH = (
    rf"(?:(?:of|in)\s+{MONTH}|(?:(?:of|in)\s+)?(?P<which>the(?:\s+next)?|this|next|the\s+coming)\s+month\b)"
)
_ST = r"(?:st|nd|rd|th)"
_YEAR = r"(?:,?\s+(?P<year>20\d\d))?"
_NOT_A_DATE = (
    r"(?!\s+(?:floor|street|st\b|ave|avenue|grade|year|edition|time|anniversary|century|of\s+all"
    r"|birthday|place|round|quarter(?!\s+(?:to|past|of|after|before)\b)|semester|draft|chapter|option|choice|person|thing|interview|cohort|period|shift|lesson|block|hour"
    r"|week|in\s+line|class|degree|attempt|language))"
)
_BEFORE_DOTTED = (
    r"(?:(?<=on )|(?<=about )|(?<=am )|(?<=den )|(?<=vom )|(?<=bis )|(?<=zum )|(?<=dem )|(?<=or )|(?<=oder )"
    r"|(?<=and )|(?<=und )|(?<=, )|(?<=\. )|(?<=day )|(?<=tag )|(?<=och ))"
)

# The same where its name is no matter: "Tuesday 6 or Wednesday 7 October".
_ANY_WEEKDAY, _ANY_MONTH = (re.sub(r"\(\?P<\w+>", "(?:", words) for words in (WEEKDAY, MONTH))

# Words and what they mean; the earlier ones win where two overlap.
_PATTERNS: list[tuple[re.Pattern[str], Maker]] = [
    (re.compile(words, re.IGNORECASE), maker)
    for words, maker in (
        (r"\b(?P<year>20\d\d)-(?P<second>\d\d)-(?P<first>\d\d)(?=\b|T)", meanings.dotted),
        (r"(?<![\d-])(?P<first>\d{1,2})-(?P<second>\d{1,2})-(?P<year>20\d\d)(?![\d-])", meanings.slashed),
        (
            (
                r"\b(?:KW|CW|(?:calendar|kalender)\s?(?:week|woche)|week\s+(?:no\.?|number))\s*(?P<number>[1-5]?\d)\b"
                r"(?:\s*(?:or|oder|/|and|und|&|-|–)\s*[1-5]?\d\b(?![.:]\d|\s*(?:uhr|h\b|[ap]m)))?"  # the dash people type
            ),
            meanings.week_by_number,
        ),
        (feasts.FEAST, feasts.feast),
        (rf"\b(?:the\s+)?{_NTH}\s+{WEEKDAY}\s+{_OF_MONTH}", in_month.nth_weekday),
        (rf"\b(?:the\s+)?{_NTH}\s+week\s+{_OF_MONTH}", in_month.week_of_month),
        (rf"\b{MONTH}(?P<which>)\s+{_NTH}\s+week\b", in_month.week_of_month),
        (rf"\b(?:the\s+)?(?P<d>{ORDINAL}|\d{{1,2}}{_ST})\s+{_OF_MONTH}", in_month.of_month),
        (rf"\b{MONTH}(?P<which>)\s+(?:the\s+)?(?P<d>{ORDINAL})\b{_NOT_A_DATE}", in_month.of_month),
        (
            (
                rf"\b(?P<d>\d{{1,2}}){_ST}?\.?\s*(?:-|–|to"
                rf"|bis)\s*(?P<to>\d{{1,2}}){_ST}?\.?\s+(?:of\s+)?{MONTH}{_YEAR}"
            ),  # the dash people type
            meanings.span,
        ),
        (
            rf"(?<![\d/.])\b(?:the\s+)?(?P<d>\d{{1,2}})(?:{_ST}|\.|er|º)?\s*(?:of\s+|de\s+)?{MONTH}{_YEAR}",
            meanings.of_month,
        ),
        (
            (
                rf"\b{MONTH}\s+(?P<d>\d{{1,2}}){_ST}?\s*(?:-|–"
                rf"|to)\s*(?P<to>\d{{1,2}}){_ST}?\b(?!\s*(?:[ap]\.?m|:|h\b)|\.\d){_YEAR}"
            ),  # the dash people type
            meanings.span,
        ),
        (
            rf"\b{MONTH},?\s+(?:the\s+)?(?P<d>(?:1[3-9]|2\d|3[01])(?=\s+[ap]m\b)|\d{{1,2}}(?!\d|\s*[ap]\.?m)){_ST}?\b(?!\s*(?::\d|uhr|h\b|min)){_YEAR}",
            meanings.of_month,
        ),
        (
            (
                r"(?<![\d/.:])(?!24/7(?!/))(?P<first>\d{1,2})/(?P<second>\d{1,2})(?:/(?P<year>20\d\d"
                r"|\d\d))?(?![\d/])(?!\s+(?:an?\s+)?hour)"
            ),
            meanings.slashed,
        ),
        (
            r"(?<![\d/.:])(?P<first>\d{1,2})\.\s?(?P<second>\d{1,2})\.(?P<year>\s?20\d\d|[2-9]\d)(?!\d|[:.]\d)",
            meanings.dotted,
        ),
        (
            (
                r"(?<![\d/.:])(?P<first>\d{1,2})\.(?P<second>\d{1,2})\.(?P<year>)(?=,?\s*(?:um\s+"
                r"|at\s+|ab\s+)?\d{1,2}(?::\d\d|\s*uhr|h\b|(?:[.]\d\d)?\s*(?:uhr|h)\b))"
            ),
            meanings.dotted,
        ),
        (
            (
                r"(?:(?<=\d\.\d\d\. to )|(?<=\d\.\d\. to )|(?<=\d\.\d\d\. until )|(?<=\d\.\d\. until ))(?P<first>[0-3]?\d)\."
                r"(?P<second>[01]?\d)\.(?P<year>)(?!\d)"
            ),
            meanings.dotted,
        ),
        (
            (
                r"(?<![\d/.:$€£+])(?<!\d-)(?<!at )(?<!um )(?<!to )(?<!till )(?<!until )(?<!after )(?<!before )(?P<first>[0-3]?\d)\."
                r"(?P<second>[01]?\d)\.(?P<year>)(?!\d)"
            ),
            meanings.dotted,
        ),
        (
            r"(?<=\bon )(?P<first>[0-3]?\d)\.(?P<second>[01]?\d)(?P<year>)(?=\s*(?:[?,]|$))",
            meanings.dotted,
        ),
        (
            (
                rf"{_BEFORE_DOTTED}(?P<first>\d{{1,2}})\.(?P<second>\d{{1,2}})(?!\d)(?P<year>)(?=\s*,?\s*(?:at"
                rf"|um|from|ab|@|\d{{1,2}}(?:[:h]|\s*uhr)))"
            ),
            meanings.dotted,
        ),
        (
            (
                rf"\b(?:{COUNT}\s+weeks?|(?P<fortnight>(?:a\s+)?fortnight))\s+(?:from\s+|on\s+|after\s+"
                rf"|this\s+|coming\s+|next\s+)*{WEEKDAY}"
            ),
            meanings.weeks_from_weekday,
        ),
        (
            (
                rf"\b(?:{COUNT}\s+weeks?|(?P<fortnight>(?:a\s+)?fortnight))\s+(?:from\s+"
                rf"|after\s+)?(?P<start>today|tomorrow)\b"
            ),
            meanings.weeks_from_today,
        ),
        (
            (
                rf"\b{WEEKDAY}\s+(?:(?:in\s+)?(?:a\s+)?(?P<fortnight>fortnight)|in\s+{COUNT}\s+weeks?"
                rf"|(?:a\s+)?week(?!\s+(?:of|was|or\s+(?:so|two))))\b"
            ),
            meanings.weekday_in_weeks,
        ),
        (
            rf"\b{WEEKDAY}\s+(?:after\s+next|(?:(?:of|in)\s+)?the\s+week\s+after\s+next)\b",
            meanings.weekday_of(weeks=2),
        ),
        (rf"\b{WEEKDAY}\s*,?\s*(?:of\s+)?(?:{_NEXT_WEEK})\b", meanings.weekday_of(weeks=1)),
        (rf"\bthe\s+{WEEKDAY}\s+(?:after|following)(?:\s+that)?\b", meanings.weekday_behind),
        (rf"\bthe\s+following\s+{WEEKDAY}", meanings.weekday_behind),
        (r"\bthe\s+(?:next\s+day|following\s+day|day\s+after)\b(?!\s+tomorrow)", meanings.day_behind),
        (
            r"(?<!any\s)(?<!every\s)(?<!most\s)\bday\s+after(?=\s*[,.;?!]|\s+(?:at|around|about|from|in\s+the|\d)|\s*$)",
            meanings.day_behind,
        ),
        (
            rf"\b{WEEKDAY}\s+(?P<d>1[3-9]|2\d|3[01])\b(?!\s*(?:[:.h]\d|h\b|uhr|[ap]\.?m|hrs?\b|min|%))",
            meanings.weekday_nth,
        ),
        (rf"\b{WEEKDAY}\s+(?P<d>{LATE_ORDINAL})\b{_NOT_A_DATE}", meanings.weekday_nth),
        (
            rf"\b{WEEKDAY}\s*\(\s*(?:the\s+)?(?P<d>\d{{1,2}}){_ST}?\s*\)",
            meanings.weekday_nth,
        ),
        (
            rf"\b{WEEKDAY}\s+(?P<d>\d{{1,2}})(?=(?:\s*,|\s+(?:or|and|oder|und)|\s*[&/])\s*(?:{_ANY_WEEKDAY},?\s+\d{{1,2}}(?:\s*,|\s+(?:or|and|oder|und)|\s*[&/])\s*)*{_ANY_WEEKDAY},?\s+(?:the\s+)?\d{{1,2}}\.?\s+(?:of\s+)?{_ANY_MONTH})",
            meanings.weekday_nth,
        ),
        (
            rf"\b{WEEKDAY}\s+(?P<d>\d{{1,2}})(?=\s+(?:at\s+(?:noon|mid)|(?:at|à|um|a\s+las?|om|alle|ore)\s+\d))",
            meanings.weekday_nth,
        ),
        (
            (
                rf"\b(?:(?P<mod>next|last|past|this\s+coming|this|coming|nächste[nr]?|kommende[nr]?"
                rf"|diese[nr]?|every|any|each|most|all)\s+)?{WEEKDAY}(?:\s+(?P<post>prochain|próximo"
                rf"|que\s+viene))?"
            ),
            meanings.weekday,
        ),
        (
            (
                r"\b(?:(?:the\s+)?day\s+after\s+tomorrow|overmorrow|übermorgen|après-demain"
                r"|pasado\s+mañana|overmorgen)\b"
            ),
            meanings.days_ahead(2),
        ),
        (
            (
                r"\b(?:tomorrow|tommorow|tommorrow|tomorow|tmrw|tomoz|tmr|tmrow|2mrw|tmw|tomo|2moro|demain|domani)\b"
                r"|(?<!pasado )(?<!la )\bmañana\b|(?<!guten )\bmorgen\b"
            ),
            meanings.days_ahead(1),
        ),
        (
            (
                r"\b(?:(?:later\s+(?:on\s+)?)?today|tonight|this\s+(?:afternoon|evening|morning|arvo)"
                r"|heute|aujourd['’]hui|hoy|oggi|vandaag)\b"
            ),
            meanings.days_ahead(0),
        ),
        (rf"\b(?:(?:the|den|le|el)\s+)?(?P<d>\d{{1,2}}){_ST}\b{_NOT_A_DATE}", meanings.nth),
        (
            (
                r"\b(?:the|den|le|el)\s+(?P<d>\d{1,2})(?=\.?\s*(?:[,;?!)]|at\b|um\b|or\b|à\b|and\b"
                r"|is\b|works\b|would\b|$)|\.\s)"
            ),
            meanings.nth,
        ),
        (rf"\b(?:(?:the|on)\s+)+(?P<d>{LATE_ORDINAL})\b{_NOT_A_DATE}", in_month.in_words),
        (rf"(?<=\bon )the\s+(?P<d>{ORDINAL})(?=\s*(?:[,?.]|$|at\b|in\s+the\b|around\b))", in_month.in_words),
        (
            (
                rf"\b(?:in|within)\s+(?:about\s+|around\s+)?(?:{COUNT}\s+(?:business\s+"
                rf"|working\s+)?(?P<unit>days?|weeks?)(?:['’]s?)?(?:\s+time)?"
                rf"|(?P<fortnight>a\s+fortnight(?:['’]s\s+time)?))\b"
            ),
            meanings.length,
        ),
        (
            (
                rf"\b(?:{COUNT}\s+(?P<unit>days?|weeks?)"
                rf"|(?P<fortnight>(?:a\s+)?fortnight))\s+from\s+(?:now|today)\b"
            ),
            meanings.length,
        ),
        (r"\b(?:this|the)\s+coming\s+week\b", meanings.week_ahead(1)),
        (r"\b(?:the\s+)?week\s+after\s+next\b|\bübernächste\s+woche\b", meanings.week_ahead(2)),
        (rf"\b(?:{_NEXT_WEEK})\b", meanings.week_ahead(1)),
        (
            (
                r"\b(?:(?:later\s+)?this\s+(?:week|wk)|the\s+rest\s+of\s+(?:the|this)\s+week)\b"
                r"|\bdiese\s+woche\b|\bcette\s+semaine\b|\besta\s+semana\b"
            ),
            meanings.week_ahead(0),
        ),
        (r"\bthe\s+(?:following\s+week|week\s+after)\b", meanings.week_ahead(2)),
        (
            (
                r"\b(?:any|every|each|most|all(?=\s+(?:week|work)?days))\s+(?:other\s+)?(?:weekdays?"
                r"|work(?:ing)?\s?days?|business\s+days?|days?|weekends?)\b"
                r"|\b(?:weekdays?|workdays|business\s+days|weekends|daily)\b"
                r"|\b(?:any|every|most)(?=\s+(?:mid-?|early\s+|late\s+)?(?:mornings?|afternoons?"
                r"|evenings?|nights?|lunch\s?times?)\b)"
            ),
            meanings.recurring,
        ),
    )
]


def in_text(text: str, today: dt.date, *, month_first: bool = True) -> list[Day]:
    """Return every mention of a day in a text as it stands, in their order; ``joining`` makes sense of neighbours."""
    found: list[Day] = []
    when = When(today, month_first)
    taken = bytearray(len(text))
    for pattern, maker in _PATTERNS:
        for match in pattern.finditer(text):
            at, end = match.span()
            if any(taken[at:end]):
                continue
            if days := maker(match, when):
                found += days
                taken[at:end] = b"\x01" * (end - at)
    return sorted(found, key=lambda day: day.at)
