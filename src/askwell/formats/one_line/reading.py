"""The parts of a line, each given to what it says of the person."""

import re

from askwell.formats.linkedin import profile_key
from askwell.formats.one_line.addresses import Addresses
from askwell.formats.one_line.said import OneLine
from askwell.formats.one_line.words import (
    is_capitalised,
    is_tail,
    names_a_workplace,
    names_an_occupation,
    words_of,
)
from askwell.formats.records import Problem

_LONGEST = 2000
_LONGEST_TITLE = 5
_LONGEST_NAME = 6
_EXAMPLE = 'Begin with the name, as in "Tom Reyes, nurse at Mercy, through Aunt Rosa".'
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+")
_DIVIDERS = re.compile(r"[,;|\n\r\t\u060c\uff0c\uff1b\u3001]|\s+[-\u2013\u2014\u00b7\u2022]\s+|(?<=\w):\s+")
_ASIDE = re.compile(r"\s+\(([^()]*)\)(?=\s*(?:$|[,;|]))")
_LEADS = re.compile(r"(?:and|but|who|also)\s+", re.IGNORECASE)
_PRONOUN = re.compile(
    r"^(?:(?:s?he|they|who)\s+(?=(?:works?|is|was|are)\b)|(?:s?he|they|who)['\u2019](?:s|re)\s+)",
    re.IGNORECASE,
)
_TO_SAY = re.compile(
    r"(?:^|(?P<and>\s+and\s+)|\s+)(?:(?:s?he|they|who)\s+)?asked\s+(?:me\s+)?to\s+(?:say|tell)\s+(?P<words>.+)$",
    re.IGNORECASE,
)
_SENT_BY = r"through|via|thanks\s+to|introduced\s+by|referred\s+by|recommended\s+by|suggested\s+by|sent\s+by|by\s+way\s+of|courtesy\s+of"
_REFERRER = re.compile(
    rf"(?:^|\s+)(?:(?:i\s+)?(?:got|have|had|heard\s+of)\s+(?:(?:the|his|her|their)\s+name\s+|him\s+|her\s+|them\s+)?)?(?:{_SENT_BY})\s+(.+)$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"(?:^|\s+)(?:(?:got\s+)?(?:(?:the|his|her|their)\s+)?name\s+)?from\s+(.+)$", re.IGNORECASE
)
_WORKS = re.compile(r"(?:^|\s+)(?:works?|working)\s+(?:(as)\s+|(?:at|for|with|in)\s+)(.+)$", re.IGNORECASE)
_OWN_BOSS = re.compile(r"(?:him|her|them)sel(?:f|ves)\b(?:\s+as\s+(?P<role>.+))?", re.IGNORECASE)
_IS_A = re.compile(r"(?:^|\s+)(?:is|was)\s+(?:an?|the)\s+(.+)$", re.IGNORECASE)
_AT = re.compile(r"\s+(?:at|@|bei|chez)\s+", re.IGNORECASE)
_NAME_THEN_ROLE = re.compile(r"((?:[^\W\d_a-z][\w.'\u2019-]*\s+)+[^\W\d_a-z][\w.'\u2019-]*)\s+([a-z].*)$")
_ARTICLE = re.compile(r"(?:an?|the)\s+", re.IGNORECASE)
_ONLY_AT = re.compile(r"(?:at|@|bei|chez)\s+(.+)$", re.IGNORECASE)


def read_line(text: str) -> tuple[OneLine | None, list[Problem]]:
    """Read a person from one line of words, in any order of its parts.

    Addresses and numbers are known by their shape, the referrer by "through", "via", "from" and the like, the work by
    "at" and by words for what people do; the name is what is left and looks most like one. What was not understood is
    kept as the note. A line without a name is read all the same and told of as a Problem; an empty one gives None.
    """
    cleaned = _CONTROLS.sub(" ", text).strip()
    if not cleaned:
        return None, [Problem("the line", "There is nothing in the line.", _EXAMPLE, text)]
    reading = _Reading()
    reading.cased = cleaned != cleaned.lower()
    problems = []
    if len(cleaned) > _LONGEST:
        reading.notes.append(cleaned[_LONGEST:].strip())
        reason = f"The line is very long; what stands after {_LONGEST} characters was kept as a note."
        problems.append(
            Problem("the line", reason, "Put longer notes on the person's page.", text, kept=True)
        )
    for part in _parts(reading.addresses.take_from(cleaned[:_LONGEST])):
        reading.take(part)
    line = reading.result(text)
    if not line.name:
        problems.append(Problem("the line", "There is no name in this line.", _EXAMPLE, text))
    return line, problems


def _parts(text: str) -> list[str]:
    """Divide a line at its commas and the like; "Inc." and "PhD" stay with what they end."""
    parts: list[str] = []
    for piece in _DIVIDERS.split(_ASIDE.sub(r", \1", text)):
        part = piece.strip(' \u00a0"\u201c\u201d:')
        if parts and part and is_tail(part):
            parts[-1] += f", {part}"
        elif part:
            parts.append(part)
    if parts and re.search(r"[^\W\d_]{3}\.$", parts[-1]) and not is_tail(parts[-1].split()[-1]):
        parts[-1] = parts[-1][:-1]
    return parts


class _Reading:
    """A line being read: each part is given to what it says, and plain ones wait until all are seen."""

    def __init__(self) -> None:
        self.addresses = Addresses()
        self.notes: list[str] = []
        self.plain: list[str] = []
        self.cased = True
        self.name = self.title = self.organisation = self.referrer = self.to_say = ""

    def take(self, part: str) -> None:
        """Give one part of the line to what it says."""
        part = _LEADS.sub("", part, count=1) if _LEADS.match(part) else part
        if match := _TO_SAY.search(part):
            self.to_say = self._or_note(self.to_say, match["words"])
            part = part[: match.start()].strip()
            if part and not match["and"]:
                self.referrer, part = self._or_note(self.referrer, part), ""
        if match := _REFERRER.search(part):
            self.referrer = self._or_note(self.referrer, match[1])
            part = part[: match.start()].strip()
        elif match := _FROM.search(part):
            part = self._take_from(part, match)
        if part:
            self._take_work(part)

    def result(self, text: str) -> OneLine:
        """Give out the plain parts, and say what the line tells."""
        if not self.name and self.plain:
            best = max(range(len(self.plain)), key=lambda at: (self._likeness(at), -at))
            if self._likeness(best) > 0:
                self.name = self.plain.pop(best)
        for part in self.plain:
            self._place(part)
        profile = next((url for url in self.addresses.urls if profile_key(url)), "")
        return OneLine(
            text=text,
            name=self.name,
            title=self.title,
            organisation=self.organisation,
            emails=tuple(self.addresses.emails),
            phones=tuple(self.addresses.phones),
            profile_url=profile,
            urls=tuple(url for url in self.addresses.urls if url != profile),
            referrer=self.referrer,
            to_say=self.to_say,
            note=", ".join(self.notes),
        )

    def _take_from(self, part: str, match: re.Match[str]) -> str:
        """Take "from Grace" as the referrer, and "from Mercy Hospital" as the place of work."""
        before = part[: match.start()].strip()
        if names_a_workplace(match[1]):
            self.organisation = self._or_note(self.organisation, match[1])
        elif not before or is_capitalised(before) or _AT.search(before):
            self.referrer = self._or_note(self.referrer, match[1])
        else:
            self.notes.append(part)
            return ""
        return before

    def _take_work(self, part: str) -> None:
        part = _PRONOUN.sub("", part)
        if match := _WORKS.search(part):
            self._take_person(part[: match.start()])
            if match[1]:
                self._take_role(match[2])
            elif own := _OWN_BOSS.match(match[2]):
                if own["role"]:
                    self._take_role(own["role"])
                self.notes.append(match[0].strip())
            else:
                self.organisation = self._or_note(self.organisation, match[2])
        elif match := _IS_A.search(part):
            self._take_person(part[: match.start()])
            self._take_role(match[1])
        elif match := _ONLY_AT.match(part):
            self.organisation = self._or_note(self.organisation, match[1])
        elif _AT.search(part):
            self._take_at(part)
        else:
            self.plain.append(_ARTICLE.sub("", part, count=1) if _is_role_with_article(part) else part)

    def _take_person(self, words: str) -> None:
        if (self.name or self.plain) and names_an_occupation(words) and not is_capitalised(words):
            self._take_role(words)
        elif words.strip():
            self.name = self._or_note(self.name, words)

    def _take_role(self, words: str) -> None:
        """Take "a nurse at Mercy"."""
        title, *places = _AT.split(words.strip(), maxsplit=1)
        self.title = self._or_note(
            self.title, _ARTICLE.sub("", title, count=1) if _ARTICLE.match(title) else title
        )
        for place in places:
            self.organisation = self._or_note(self.organisation, place)

    def _take_at(self, part: str) -> None:
        """Take "nurse at Mercy", where the words before "at" may also be the person's name."""
        before, place = _AT.split(part, maxsplit=1)
        if (match := _NAME_THEN_ROLE.match(before)) and names_an_occupation(match[2]) and not self.name:
            self.name, before = match[1], match[2]
            part = part[match.start(2) :]
        is_person = is_capitalised(before) and not names_an_occupation(before)
        if is_person and not self.name and not self.plain:
            self.name = before
            self.organisation = self._or_note(self.organisation, place)
        else:
            self._take_role(part)

    def _likeness(self, at: int) -> float:
        """Say how much a plain part looks like a name; nothing over 0 means that it does not."""
        part = self.plain[at]
        words = part.split()
        if (
            len(words) > _LONGEST_NAME
            or (names_an_occupation(part) and at)
            or (names_a_workplace(part) and len(words) > 1)
        ):
            return 0
        if names_an_occupation(part) and not is_capitalised(part):
            return 0
        first = 1.5 if at == 0 else 0
        shape = (
            (3 if len(words) > 1 else 2)
            if is_capitalised(part)
            else (0.5 if not words_of(part) or at == 0 else 0)
        )
        return shape + first + self._seen_in_addresses(part) - (2 if names_an_occupation(part) else 0)

    def _seen_in_addresses(self, part: str) -> float:
        """Weigh that a word of the name often stands before the @ of an address, and the employer's after it."""
        boxes, _, domains = " ".join(self.addresses.emails).casefold().partition("@")
        words = [word.casefold() for word in words_of(part) if len(word) > 2]  # noqa: PLR2004 - "of" is in many words
        return 3 * any(word in boxes for word in words) - 3 * any(word in domains for word in words)

    def _place(self, part: str) -> None:
        """Give a plain part that is not the name to the title, the organisation or the note."""
        short = len(part.split()) <= _LONGEST_TITLE
        small = bool(words_of(part)) and part == part.lower()
        if short and not self.title and (names_an_occupation(part) or small):
            self.title = part
        elif not self.organisation and (
            names_a_workplace(part) or (short and (is_capitalised(part) or not self.cased))
        ):
            self.organisation = part
        else:
            self.notes.append(part)

    def _or_note(self, held: str, found: str) -> str:
        """Give what is held already, and then keep what was found as a note; else give what was found."""
        if held:
            self.notes.append(found.strip())
            return held
        return found.strip()


def _is_role_with_article(part: str) -> bool:
    return bool(_ARTICLE.match(part)) and names_an_occupation(part)
