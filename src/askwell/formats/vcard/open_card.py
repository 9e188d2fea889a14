"""A card being read: each property is taken once, and what nobody took is kept as unknown."""

import re
from collections.abc import Iterator, Sequence

from askwell.formats.records import Problem
from askwell.formats.vcard.extras import further_parameters, rank
from askwell.formats.vcard.ours import FIELD
from askwell.formats.vcard.properties import Property
from askwell.formats.vcard.values import Settle, kept_text, kept_value, list_of, parts_of, text_of

_OF_THE_FILE = frozenset({"VERSION", "PRODID"})
_MESSAGING = re.compile(r"X-MESSAGING/(\w+)-ALL")
_SEPARATOR_OF_KDE = "\ue000"


class OpenCard:
    """The properties of one card by their places, which of them were taken, and what is in doubt.

    `settle` makes text of values that have bytes kept in them.
    """

    def __init__(self, properties: Sequence[Property], *, place: str, raw: str, settle: Settle) -> None:
        self.properties = properties
        self.place = place
        self.raw = raw
        self.settle = settle
        self.doubts: list[Problem] = []
        self.taken: set[int] = set()
        self.extras: list[tuple[str, str]] = []
        self._named: dict[str, list[int]] = {}
        for at, prop in enumerate(properties):
            self._named.setdefault(prop.name, []).append(at)
        self._old = False
        self._old = self.first("VERSION").startswith("2")

    def named(self, name: str) -> Sequence[int]:
        """Return the places of the properties of a name."""
        return self._named.get(name, ())

    def text(self, at: int) -> str:
        """Return the value of a property as text."""
        return text_of(self.properties[at], self.settle, old=self._old)

    def parts(self, at: int) -> list[str]:
        """Return the parts of a value that semicolons divide."""
        return parts_of(self.properties[at], self.settle, old=self._old)

    def listed(self, at: int) -> list[str]:
        """Return the values of a list that commas divide."""
        return list_of(self.properties[at], self.settle, old=self._old)

    def first(self, name: str) -> str:
        """Take the first property of this name that says something."""
        for at in self.named(name):
            value = self.text(at)
            self.take(at, kept_text(value))
            if value:
                return value
        return ""

    def own(self, name: str) -> str:
        """Return the text of a property that only we write, "" where it is not there."""
        self.taken.update(self.named(name))
        return next(map(self.text, self.named(name)), "")

    def take(self, at: int, written: str, *, is_best: bool = True) -> None:
        """Take a property for a field, and keep what it says beyond that under the value as it will be written."""
        self.taken.add(at)
        prop = self.properties[at]
        if prop.parameters and written and (further := further_parameters(prop, is_best=is_best)):
            self.extras.append((prop.name + self.settle(further, ""), written))

    def best(self, name: str) -> int:
        """Return the rank of the most preferred property of a name."""
        return min((rank(self.properties[at]) for at in self.named(name)), default=0)

    def doubt(self, reason: str, what_to_do: str) -> None:
        """Note what is in doubt about the card, which is kept."""
        self.doubts.append(Problem(self.place, reason, what_to_do, self.raw, kept=True))

    def unknown(self) -> tuple[tuple[str, str], ...]:
        """Return what nobody took, and what those that were taken say beyond their fields."""
        left = (prop for at, prop in enumerate(self.properties) if at not in self.taken)
        pairs = [pair for prop in left if prop.name not in _OF_THE_FILE for pair in self._pairs(prop)]
        return (*pairs, *self.extras)

    def _pairs(self, prop: Property) -> Iterator[tuple[str, str]]:
        if prop.name == FIELD and prop.parameter("NAME"):
            name = self.settle(prop.parameter("NAME"), "")
            yield name, text_of(prop, self.settle, old=self._old)
        elif messaging := _MESSAGING.fullmatch(prop.name):
            for address in text_of(prop, self.settle, old=self._old).split(_SEPARATOR_OF_KDE):
                yield "IMPP", f"{messaging[1].casefold()}:{address}"
        else:
            yield self.settle(prop.head, ""), kept_value(prop, self.settle, old=self._old)
