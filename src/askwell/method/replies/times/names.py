"""The names of weekdays, months and numbers, in English, German, French, Spanish, Italian and Dutch."""

import re
from functools import cache

# What stands behind "sat" and "sun" where they are days.
_SHORT_DAY = (
    r"[\s,.(:/–-]*(?:\d|at\b|[ap]m\b|(?:early|mid|late)?[\s-]*(?:morning|afternoon|evening|lunch)|noon|first\b|or\b|week\b"  # the dash people type
    r"|next\b|of\s+(?:next|the)\b|works\b|the\s+(?:\d|week)|in\s+(?:a|two|\d)\b|any|after\b|before\b|between\b|from\b|around\b|[?!]|$)"
)
# Each tuple is Monday to Sunday or January to December.
_WEEKDAYS = (
    r"mon(?:day)?s?|montags?|lundi|lunes|lunedì|maandag",
    r"tue(?:s(?:day)?)?s?|dienstags?|mardi|martes|martedì|dinsdag",
    r"wed(?:nes(?:day)?|s)?s?|wednesdays?|mittwochs?|mercredi|miércoles|mercoledì|woensdag",
    r"thu(?:r(?:s(?:day)?)?)?s?|donnerstags?|jeudi|jueves|giovedì|donderdag",
    r"fri(?:day)?s?|freitags?|vendredi|viernes|venerdì|vrijdag",
    (
        rf"saturdays?|sat(?={_SHORT_DAY}|\s+(?:is|suits)\b)|samstags?|sonnabend"
        r"|samedi|sábado|sabato|zaterdag"
    ),
    (
        rf"sundays?|(?<=or )sun\b|(?<=and )sun\b|(?<=[/&+] )sun\b|(?<=/)sun\b|(?<!the )sun(?={_SHORT_DAY})|sonntags?"
        r"|dimanche|domingo|domenica|zondag"
    ),
)
_MONTHS = (
    r"jan(?:uary|uar|vier)?|enero|gennaio|januari",
    r"feb(?:ruary|ruar|r)?|février|febrero|febbraio|februari",
    r"mar(?:ch)?|märz|mars|marzo|maart",
    r"apr(?:il)?|avril|abril|aprile",
    r"may|mai|mayo|maggio|mei",
    r"june?|juni|juin|junio|giugno",
    r"july?|juli|juillet|julio|luglio",
    r"aug(?:ust)?|août|agosto|augustus",
    r"sept?(?:ember)?|septembre|septiembre|settembre",
    r"o[ck]t(?:ober)?|octobre|octubre|ottobre",
    r"nov(?:ember)?|novembre|noviembre",
    r"de[cz](?:ember)?|décembre|diciembre|dicembre",
)
_NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "a couple of": 2,
    "couple of": 2,
    "a few": 3,
    "several": 4,
    "eins": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
    "elf": 11,
    "zwölf": 12,
}
_LONG_MONTHS = 4

WEEKDAY = "(?P<weekday>" + "|".join(_WEEKDAYS) + r")\b\.?"
MONTH = "(?P<month>" + "|".join(_MONTHS) + r")\b\.?"
COUNT = (
    r"(?P<count>\d{1,2}|a\s+couple\s+of|couple\s+of|a\s+few|several|an?|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve)"
)
_ORDINALS = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth
    twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first
    """.split()  # noqa: SIM905  # a list of one word a line would fill a screen
# Up to the tenth they count other things as often; the longer ones stand first, or "twentieth" would hide them.
_LATE = "|".join(word.replace("-", r"[\s-]?") for word in reversed(_ORDINALS[10:]))
_EARLY = "|".join(_ORDINALS[:10])
LATE_ORDINAL = rf"(?:{_LATE})"
ORDINAL = rf"(?:{_LATE}|{_EARLY})"
HOUR_WORDS = r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
GERMAN_HOURS = r"eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"


@cache
def weekday_number(word: str) -> int:
    """Return the weekday that a word names, Monday being 0."""
    return _at(_WEEKDAYS, word)


@cache
def month_of(word: str) -> int:
    """Return the month that a word names, January being 1."""
    return _at(_MONTHS, word) + 1


def number_of(words: str) -> int:
    """Return the number that a word or figures name; 0 where it names none."""
    said = " ".join(words.casefold().split())
    return int(said) if said.isdigit() else _NUMBERS.get(said, 0)


def ordinal_of(words: str) -> int:
    """Return the number of "twenty-first", "2nd"; 0 where it is none."""
    said = re.sub(r"[\s-]", "", words.casefold())
    if figures := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)", said):
        return int(figures[1])
    return next((at for at, word in enumerate(_ORDINALS, 1) if word.replace("-", "") == said), 0)


def _at(names: tuple[str, ...], word: str) -> int:
    said = word.casefold().strip(". ")
    for at, name in enumerate(names):
        if re.match(rf"(?:{name})(?:$| )", f"{said} 1"):
            return at
    raise ValueError(word)
