"""E-mail, web and phone addresses found in plain words by their shape."""

import re
from dataclasses import dataclass, field

from askwell.formats.days import read_day

_FEWEST_DIGITS = 7
_ADDRESS = re.compile(
    r"(?:\b(?:e-?mail|mail|phone|tel|telephone|mobile|cell|linkedin|web|site)\b\.?(?:\s+is)?\s*:?\s*)?"
    r"(?:(?P<email>[<(]?(?:mailto:)?[^\s@,;<>()|\"]+@[^\s@,;<>()|\"]+\.[^\s@,;<>()|\"]*\w[>)]?)"
    r"|(?P<url>(?:https?://|www\.|(?:[\w-]+\.)*linkedin\.com/)[^\s,;|<>\"]+)"
    r"|(?P<phone>(?<![\w@/])(?:tel:)?\+?\(?\d[\d\s().\u2011/-]{5,}\d(?:\s*(?:ext\.?|x)\s*\d{1,6})?(?![\w@])))",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Addresses:
    """The addresses that were taken out of a text, each in the order of the text."""

    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)

    def take_from(self, text: str) -> str:
        """Take the addresses out of `text` with the words that announce them, and give what is left."""
        return _ADDRESS.sub(self._take, text)

    def _take(self, match: re.Match[str]) -> str:
        if match["email"]:
            self.emails.append(re.sub(r"^mailto:", "", match["email"].strip("<>()"), flags=re.IGNORECASE))
        elif match["url"]:
            self.urls.append(match["url"].rstrip(".)!?"))
        else:
            phone = match["phone"].strip()
            if sum(map(str.isdigit, phone)) < _FEWEST_DIGITS or read_day(phone):
                return match[0]
            self.phones.append(phone)
        return ","
