"""Days as exports write them, in the languages that people's exports come in."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

# English, German, French, Spanish, Italian, Portuguese and Dutch month names by their first letters,
# accents folded; each is the shortest beginning that no other month of these languages shares.
_MONTH_STARTS = (
    ("jan", "ene", "gen"),
    ("feb", "fev"),
    ("mar", "mrz", "maa", "mrt"),
    ("apr", "avr", "abr"),
    ("may", "mai", "mei", "mag"),
    ("jun", "juin", "giu"),
    ("jul", "juil", "lug"),
    ("aug", "aou", "ago"),
    ("sep", "set"),
    ("oct", "okt", "out", "ott"),
    ("nov",),
    ("dec", "dez", "dic"),
)
_MONTHS = {start: number for number, starts in enumerate(_MONTH_STARTS, 1) for start in starts}
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=\D|$)")
_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?=\D|$)")
_DAY_FIRST_WORDS = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s-]+(?:de\s+)?([^\W\d_]{3,12})\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})(?=\D|$)"
)
_MONTH_FIRST_WORDS = re.compile(r"([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?=\D|$)")
_LONGEST = 60
_MONTHS_IN_A_YEAR = 12
_CENTURY = 100


@lru_cache(maxsize=4096)
def read_day(text: str, *, day_first: bool | None = False) -> date | None:
    """Read the day that `text` begins with, and let a time of day behind it go; None when it is not a day.

    Knows `05 Mar 2024`, `12 mars 2023`, `5. März 2023`, `Mar 5, 2024`, `5-Mar-24`, `2024-03-05 14:22:11 UTC`,
    `03/05/2024` (month first unless `day_first` or the month is over 12) and `05.03.2024` (day first). Where
    `day_first` is None, nobody knows which of the two leads, and a day that `is_open` is none.
    """
    text = " ".join(text.split())[:_LONGEST]
    if match := _ISO.match(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMBERS.match(text):
        if day_first is None and is_open(text):
            return None
        return _from_numbers(match, day_first=bool(day_first))
    if match := _DAY_FIRST_WORDS.match(text):
        return _day(_year(match[3]), _month(match[2]), int(match[1]))
    if match := _MONTH_FIRST_WORDS.match(text):
        return _day(int(match[3]), _month(match[1]), int(match[2]))
    return None


def is_open(text: str) -> bool:
    """Return whether a day such as `03/05/2024` can be read in two ways, as one of March or of May."""
    match = _NUMBERS.match(" ".join(text.split())[:_LONGEST])
    return match is not None and _leader(match) is None and match[1] != match[3]


def is_day_first(texts: Iterable[str], *, otherwise: bool | None) -> bool | None:
    """Return which leads in the days of one file, the day (True) or the month, as those show of which only one can.

    Where none of them shows it `otherwise` counts; where they do not agree it is None.
    """
    matches = (_NUMBERS.match(" ".join(text.split())[:_LONGEST]) for text in texts)
    shown = {
        leads for match in matches if match and match[2] != "." and (leads := _leader(match)) is not None
    }
    return otherwise if not shown else None if len(shown) > 1 else shown.pop()


def _leader(match: re.Match[str]) -> bool | None:
    """Return whether a day or a month leads, or None where it can be both; behind dots the day always does."""
    first, second = int(match[1]), int(match[3])
    if match[2] == "." or first > _MONTHS_IN_A_YEAR:
        return True
    return False if second > _MONTHS_IN_A_YEAR else None


def _from_numbers(match: re.Match[str], *, day_first: bool) -> date | None:
    first, second = int(match[1]), int(match[3])
    day_leads = day_first or match[2] == "."
    turned = first > _MONTHS_IN_A_YEAR or (day_leads and second <= _MONTHS_IN_A_YEAR)
    day, month = (first, second) if turned else (second, first)
    return _day(_year(match[4]), month, day)


def _year(digits: str) -> int:
    year = int(digits)
    return year + 2000 if year < _CENTURY else year


def _month(word: str) -> int:
    plain = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
    return _MONTHS.get(plain[:4]) or _MONTHS.get(plain[:3], 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
