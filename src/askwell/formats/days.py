"""Days as exports write them, in the languages that people's exports come in."""

import re
import unicodedata
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
def read_day(text: str, *, day_first: bool = False) -> date | None:
    """Read the day that `text` begins with, and let a time of day behind it go; None when it is not a day.

    Knows `05 Mar 2024`, `12 mars 2023`, `5. März 2023`, `Mar 5, 2024`, `5-Mar-24`, `2024-03-05 14:22:11 UTC`,
    `03/05/2024` (month first unless `day_first` or the month is over 12) and `05.03.2024` (day first).
    """
    text = " ".join(text.split())[:_LONGEST]
    if match := _ISO.match(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMBERS.match(text):
        return _from_numbers(match, day_first=day_first)
    if match := _DAY_FIRST_WORDS.match(text):
        return _day(_year(match[3]), _month(match[2]), int(match[1]))
    if match := _MONTH_FIRST_WORDS.match(text):
        return _day(int(match[3]), _month(match[1]), int(match[2]))
    return None


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
