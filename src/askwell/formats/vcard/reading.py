"""One card's properties turned into the person whom they describe."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from askwell.formats.days import read_day
from askwell.formats.linkedin import profile_key
from askwell.formats.records import Address, Labelled, PersonRecord, Problem
from askwell.formats.vcard import labels
from askwell.formats.vcard.extras import further_parameters, is_ranked, rank
from askwell.formats.vcard.points import emails_in, phones_in
from askwell.formats.vcard.properties import Property
from askwell.formats.vcard.values import Settle, escaped, kept_text, kept_value, list_of, parts_of, text_of

CONNECTED_ON = "X-ASKWELL-CONNECTED-ON"
# Ours, for what a card has no field for: the profile that stands in as a web page, and that N holds a name not taken apart.
PROFILE = "X-ASKWELL-PROFILE"
WHOLE_NAME = "X-ASKWELL-WHOLE-NAME"
FIELD = "X-ASKWELL-FIELD"
_OF_THE_FILE = frozenset({"VERSION", "PRODID"})
_PARTS = 7
_MESSAGING = re.compile(r"X-MESSAGING/(\w+)-ALL")
_SEPARATOR_OF_KDE = "\ue000"
# A name that is only a web address names nobody.
_WEB = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def read_card(
    properties: Sequence[Property], *, place: str, raw: str, settle: Settle
) -> list[PersonRecord | Problem]:
    """Give the person of one card, then what is in doubt; a card that names nobody gives a Problem alone.

    `settle` makes text of values that have bytes kept in them.
    """
    card = _CardReading(properties, place=place, raw=raw, settle=settle)
    if card.is_group():
        reason, what_to_do = (
            "This card is a list of people, not a person.",
            "Its people are read from their own cards.",
        )
        return [Problem(place, reason, what_to_do, raw)]
    record = card.record()
    if record is None:
        lacks = "no name, organization, email address or phone number"
        reason = f"This card names nobody: it has {'only a web address' if card.has_page else lacks}."
        return [Problem(place, reason, "Add the person by hand if you know who it is.", raw)]
    return [record, *card.problems]


class _CardReading:
    """A card being read: each property is taken once, and what nobody took is kept as unknown."""

    def __init__(self, properties: Sequence[Property], *, place: str, raw: str, settle: Settle) -> None:
        self.properties = properties
        self.place = place
        self.raw = raw
        self.settle = settle
        self.problems: list[Problem] = []
        self.taken: set[int] = set()
        self.extras: list[tuple[str, str]] = []
        self.named: dict[str, list[int]] = {}
        for at, prop in enumerate(properties):
            self.named.setdefault(prop.name, []).append(at)
        self.old = False
        self.old = self._first("VERSION").startswith("2")

    def is_group(self) -> bool:
        """Whether the card is a distribution list."""
        return any(
            self._text(at).casefold() == "group"
            for name in ("KIND", "X-ADDRESSBOOKSERVER-KIND")
            for at in self.named.get(name, ())
        )

    @property
    def has_page(self) -> bool:
        """Whether the card holds a web address."""
        return any(self._text(at).strip() for at in self.named.get("URL", ()))

    def record(self) -> PersonRecord | None:
        """Give the person, or None where the card names nobody."""
        formatted = self._first("FN")
        family, given, additional, prefix, suffix = self._name_parts()
        nickname = self._first("NICKNAME") or self._android_nickname()
        organisation, department = self._organisation()
        emails, phones = self._emails(), self._labelled("TEL", phones_in)
        spoken = " ".join(filter(None, (prefix, given, additional, family, suffix)))
        stands_in = self._own(WHOLE_NAME) or len(given.split()) > 1
        if stands_in and spoken == given and _solid(formatted or given) == _solid(given):
            # The whole name stands in where nobody said which part is which.
            given = ""
        name = formatted or spoken or nickname
        says = self._says_organisation()
        is_organisation = says or (
            says is None and is_like_organisation(formatted, organisation, parts=spoken, nickname=nickname)
        )
        name = name or organisation or self._stand_in(emails, phones)
        if not name or (_WEB.fullmatch(name) and not (emails or phones or organisation)):
            return None
        urls, profile = self._labelled("URL", _one), self._own(PROFILE)
        if profile:
            urls = tuple(url for url in urls if url.value != profile)
        return PersonRecord(
            full_name=" ".join(name.split()),
            given_name=given,
            additional_names=additional,
            family_name=family,
            name_prefix=prefix,
            name_suffix=suffix,
            nickname=nickname,
            title=self._first("TITLE") or self._first("ROLE"),
            organisation=organisation,
            department=department,
            is_organisation=is_organisation,
            emails=emails,
            phones=phones,
            urls=urls,
            addresses=self._addresses(),
            profile_url=profile or self._profile_url(urls),
            birthday=self._birthday(),
            categories=self._categories(),
            note=self._note(),
            connected_on=self._connected_on(),
            uid=self._first("UID"),
            place=self.place,
            raw=self.raw,
            unknown=self._unknown(),
        )

    def _own(self, name: str) -> str:
        """Return the text of a property that only we write, "" where it is not there."""
        self.taken.update(self.named.get(name, ()))
        return next((self._text(at) for at in self.named.get(name, ())), "")

    def _text(self, at: int) -> str:
        return text_of(self.properties[at], self.settle, old=self.old)

    def _parts(self, at: int) -> list[str]:
        return parts_of(self.properties[at], self.settle, old=self.old)

    def _first(self, name: str) -> str:
        """Take the first property of this name that says something."""
        for at in self.named.get(name, ()):
            value = self._text(at)
            self._take(at, kept_text(value))
            if value:
                return value
        return ""

    def _take(self, at: int, written: str, *, is_best: bool = True) -> None:
        """Take a property for a field, and keep what it says beyond that under the value as it will be written."""
        self.taken.add(at)
        prop = self.properties[at]
        if prop.parameters and written and (further := further_parameters(prop, is_best=is_best)):
            self.extras.append((prop.name + self.settle(further, ""), written))

    def _name_parts(self) -> list[str]:
        for at in self.named.get("N", ()):
            parts = [
                ", ".join(" ".join(part.split()) for part in text.split(",") if part.strip())
                for text in self._parts(at)
            ]
            five = [*parts, "", "", "", "", ""][:5]
            self._take(at, ";".join(map(escaped, five)) if any(parts) else "")
            if any(parts):
                return five
        return [""] * 5

    def _android_nickname(self) -> str:
        for at in self.named.get("X-ANDROID-CUSTOM", ()):
            kind, name, *_ = [*self._parts(at), "", ""]
            if kind.endswith("/nickname") and name:
                self.taken.add(at)
                return name
        return ""

    def _birthday(self) -> str:
        """Give the birthday; Apple writes a year that it says to leave out where there is none."""
        left_out = (self.properties[at].parameter("X-APPLE-OMIT-YEAR") for at in self.named.get("BDAY", ()))
        no_year = next(left_out, "")
        said = self._first("BDAY")
        if not no_year or not said.startswith(no_year):
            return said
        return f"--{said[len(no_year) :].lstrip('-')}"

    def _organisation(self) -> tuple[str, str]:
        for at in self.named.get("ORG", ()):
            name, *units = self._parts(at)
            named = list(filter(None, units))
            if len(named) > 1:
                self.taken.add(at)
                further = self.settle(further_parameters(self.properties[at], is_best=True), "")
                self.extras.append((f"ORG{further}", ";".join(map(escaped, (name, *units)))))
            else:
                self._take(at, kept_text(name) if not named else ";".join(map(escaped, (name, *named))))
            if name or named:
                return name, ", ".join(named) or self._first("X-DEPARTMENT")
        return "", self._first("X-DEPARTMENT")

    def _says_organisation(self) -> bool | None:
        """Whether the card says that it is of an organisation, or of a person; None where it says neither."""
        said: bool | None = None
        for name, word in (("KIND", "org"), ("X-ABSHOWAS", "company")):
            for at in self.named.get(name, ()):
                if self._text(at).casefold() in {word, "individual"}:
                    self.taken.add(at)
                    said = bool(said) or self._text(at).casefold() == word
        return said

    def _stand_in(self, emails: tuple[Labelled, ...], phones: tuple[Labelled, ...]) -> str:
        for found, word in ((emails, "email address"), (phones, "phone number")):
            if found:
                reason = f"This card has no name, so its {word} stands in for one."
                self.problems.append(
                    Problem(self.place, reason, "Write the name on the person's page.", self.raw, kept=True)
                )
                return found[0].value
        return ""

    def _emails(self) -> tuple[Labelled, ...]:
        found = self._labelled("EMAIL", emails_in)
        wrong = [email for email in found if "@" not in email.value]
        for email in wrong:
            reason = f"This is not an email address: {email.value[:60]}"
            self.problems.append(
                Problem(self.place, reason, "Write the address on the person's page.", self.raw, kept=True)
            )
        if wrong:
            values = {email.value for email in wrong}
            self.taken.difference_update(
                at for at in self.named["EMAIL"] if values & {*emails_in(self._text(at))}
            )
        return tuple(email for email in found if "@" in email.value)

    def _labelled(self, name: str, values_in: Callable[[str], list[str]]) -> tuple[Labelled, ...]:
        best = self._best(name)
        found: list[Labelled] = []
        for at in self.named.get(name, ()):
            written = self._text(at)
            values = list(filter(None, values_in(written)))
            label = self._label(at) if values else ""
            is_best = rank(self.properties[at]) == best
            self._take(at, kept_text(values[0]) if values else "", is_best=is_best)
            preferred = is_best and is_ranked(best)
            found += [
                Labelled(value, label, preferred, written if values == [value] and value != written else "")
                for value in values
            ]
        return tuple(found)

    def _best(self, name: str) -> int:
        return min((rank(self.properties[at]) for at in self.named.get(name, ())), default=0)

    def _label(self, at: int) -> str:
        """Give the property's own label (Apple's X-ABLabel), else its types without those that say nothing."""
        prop = self.properties[at]
        if prop.group:
            for other in self.named.get("X-ABLABEL", ()):
                if self.properties[other].group.casefold() == prop.group.casefold():
                    self.taken.add(other)
                    return labels.of_apple(self._text(other))
        return labels.of_types(prop.types())

    def _addresses(self) -> tuple[Address, ...]:
        best = self._best("ADR")
        found = []
        for at in self.named.get("ADR", ()):
            parts = [*self._parts(at), *[""] * _PARTS]
            if not any(parts):
                self.taken.add(at)
                continue
            is_best = rank(self.properties[at]) == best
            first_six, country = parts[: _PARTS - 1], " ".join(filter(None, parts[_PARTS - 1 :]))
            self._take(at, ";".join(map(escaped, (*first_six, country))), is_best=is_best)
            po_box, extended, street, city, region, postal_code = first_six
            found.append(
                Address(
                    po_box=po_box,
                    extended=extended,
                    street=street,
                    city=city,
                    region=region,
                    postal_code=postal_code,
                    country=country,
                    label=self._label(at),
                    preferred=is_best and is_ranked(best),
                )
            )
        return tuple(found)

    def _profile_url(self, urls: tuple[Labelled, ...]) -> str:
        social = (
            self._text(at)
            for name in ("X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN", "X-LINKEDIN-URL", "IMPP")
            for at in self.named.get(name, ())
        )
        return next((url for url in (*(url.value for url in urls), *social) if profile_key(url)), "")

    def _categories(self) -> tuple[str, ...]:
        found: list[str] = []
        for at in self.named.get("CATEGORIES", ()):
            self.taken.add(at)
            found += list_of(self.properties[at], self.settle, old=self.old)
        return tuple(dict.fromkeys(found))

    def _note(self) -> str:
        at_notes = self.named.get("NOTE", ())
        self.taken.update(at_notes)
        return "\n\n".join(filter(None, map(self._text, at_notes)))

    def _connected_on(self) -> date | None:
        for at in self.named.get(CONNECTED_ON, ()):
            if day := read_day(self._text(at)):
                self.taken.add(at)
                return day
        return None

    def _unknown(self) -> tuple[tuple[str, str], ...]:
        left = (prop for at, prop in enumerate(self.properties) if at not in self.taken)
        pairs = [pair for prop in left if prop.name not in _OF_THE_FILE for pair in self._pairs(prop)]
        return (*pairs, *self.extras)

    def _pairs(self, prop: Property) -> Iterator[tuple[str, str]]:
        if prop.name == FIELD and prop.parameter("NAME"):
            name = self.settle(prop.parameter("NAME"), "")
            yield name, text_of(prop, self.settle, old=self.old)
        elif messaging := _MESSAGING.fullmatch(prop.name):
            for address in text_of(prop, self.settle, old=self.old).split(_SEPARATOR_OF_KDE):
                yield "IMPP", f"{messaging[1].casefold()}:{address}"
        else:
            yield self.settle(prop.head, ""), kept_value(prop, self.settle, old=self.old)


def is_like_organisation(formatted: str, organisation: str, *, parts: str, nickname: str) -> bool:
    """Whether a card that does not say whose it is looks like that of an organisation: it bears no other name."""
    return bool(organisation) and not parts and not nickname and formatted in {"", organisation}


def _one(value: str) -> list[str]:
    return [value]


def _solid(text: str) -> str:
    return "".join(text.replace(",", " ").split())
