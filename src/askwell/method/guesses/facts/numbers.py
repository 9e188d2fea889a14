"""Numbers in digits and in words: "52k", "two twenty-five", "seventy-one thousand", "half past three"."""

import re

ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_ONE = "|".join(sorted(ONES, key=len, reverse=True))
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
SPELLED = (
    rf"(?:(?:a|{_ONE})\s+hundred(?:\s+and)?(?:[\s-]+(?:{_ONE})){{0,2}}"
    rf"|(?:one|two|three)[\s-](?:{_TENS}|ten)(?:[\s-](?:{_ONE}))?|(?:{_TENS})[\s-](?:{_ONE})|(?:{_ONE}))"
)
NUMBER = rf"(?:[$€£]?\s?\d[\d,.]{{0,18}}\d|[$€£]?\s?\d|{SPELLED})"


# Dots before each three digits part thousands, as in much of Europe; there a comma parts the cents.
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d{1,2}(?!\d))?")
_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")


def amount(words: str) -> float:
    """Return the number that digits or words say: "52" gives 52, "3.200" 3200, "ninety-five" 95, "one forty" 140, "a hundred and five" 105."""
    plain = words.casefold()
    if re.search(r"\d", plain):
        return _digits(re.sub(r"[^\d.,]", "", plain).strip(".,"))
    parts = [part for part in re.split(r"[\s-]+", plain) if part != "and"]
    if "hundred" in parts:
        place = parts.index("hundred")
        return float(100 * (ONES.get(parts[place - 1], 1) if place else 1) + _sum(parts[place + 1 :]))
    first, *rest = (ONES.get(part, 0) for part in parts)
    of_hundreds = rest and first < ONES["ten"] and rest[0] >= ONES["ten"]
    return float(100 * first + sum(rest) if of_hundreds else first + sum(rest))


def _digits(number: str) -> float:
    if _DOTTED.fullmatch(number):
        return float(number.replace(".", "").replace(",", "."))
    if _DECIMAL_COMMA.fullmatch(number):
        return float(number.replace(",", "."))
    plain = number.replace(",", "")
    return float(plain if plain.count(".") <= 1 else plain.replace(".", ""))


def _sum(parts: list[str]) -> int:
    return sum(ONES.get(part, 0) for part in parts)
