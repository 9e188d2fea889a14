"""Pay that is told in plain words and without a sign of money: "Pay is 2,900 to start", "new hires get 3,300 a month"."""

import re

from askwell.method.guesses.facts.numbers import amount

_ABOUT = r"(?:(?:about|around|roughly|some|maybe|nearly|almost|over|up to|only|between|like|an extra)\s+)?"
# "You pay 1,200" is paid out.
_PAY = re.compile(
    rf"\b(?:(?<!you )(?<!to )(?<!we )(?<!i )pay|wages?|salary|salaries)\b(?:\s+(?!(?:for|tuition|fees?|courses?|class(?:es)?|school|college|loans?|rent)\b)[a-z'’]+){{0,3}}\s*[:=]?\s*{_ABOUT}$|\b(?:pays|earns?|(?:is|are|get|gets) paid)\s+(?:(?:you|them|me|us|him|her)\s+)?{_ABOUT}$",
    re.IGNORECASE,
)
# One gets and makes many things; so only where the number is large.
_GETS = re.compile(
    rf"\b(?:gets?|makes?|making|getting|start(?:s|ed)?\s+(?:at|on|with))\s+{_ABOUT}$", re.IGNORECASE
)
_PAID_EXTRA = re.compile(r"\bpaid\s+$", re.IGNORECASE)
_EXTRA = re.compile(r"^\s*(?:extra|on top|more)\b", re.IGNORECASE)
# No noun stands behind it that would be what is counted.
_ALONE = re.compile(
    r"^\s*(?:$|[.,;:!?)–-]|(?:brutto|netto|gross|net|before|after|to (?:start|begin)|starting|at|with|without|in|when|if|now|once|today|then|and|but|plus|extra|on top|as|for|while|until)\b)",
    re.IGNORECASE,
)
_PARTED = re.compile(r"(?<!\d)\d{1,3}[.,]\d{3}(?!\d)")
_YEARS, _LEAST = range(1900, 2100), 400
_LEAST_EXTRA = 100


def is_stated(before: str, number: str, behind: str) -> bool:
    """Return whether a clause says of a number that it is pay, and no noun stands behind it; ``number`` is the amount as it is written."""
    if not re.search(r"\d{3}", number) or not _ALONE.match(behind):
        return False
    if _PARTED.search(number):
        return bool(_PAY.search(before) or _GETS.search(before))
    said = amount(re.split(r"\s*(?:to|and|-|–|or)\s*", number.strip())[0])
    if _EXTRA.match(behind) and said >= _LEAST_EXTRA:
        return bool(_PAID_EXTRA.search(before) or _PAY.search(before))
    return bool(_PAY.search(before)) and said >= _LEAST and said not in _YEARS


def stands_alone(number: str, behind: str) -> bool:
    """Return whether a number with its thousands parted has no noun behind it, so that beside another pay it is pay too: "3,600 after three years"."""
    return bool(_PARTED.search(number) and _ALONE.match(behind))
