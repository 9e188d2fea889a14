"""What a kind of letter says of itself: what its draft is made of, how it is kept and which checks it has."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar

from django.http import HttpResponse

from askwell.accounts.requests import SeekerRequest
from askwell.journey.outreach.models import Channel, Letter
from askwell.journey.outreach.writing.sheet import Sheet
from askwell.journey.people.models import Person
from askwell.method.etiquette import Check


class LetterKind(ABC):
    """A kind of letter to one person."""

    template: ClassVar[str]

    def __init__(self, request: SeekerRequest, person: Person) -> None:
        self.request = request
        self.person = person

    @property
    @abstractmethod
    def path(self) -> str:
        """The address of the page, without what stands behind the question mark."""

    @abstractmethod
    def first(self, sheet: Sheet) -> Sheet:
        """Return the draft that is made of what is known now, for the channel of this one."""

    @abstractmethod
    def kept(self, sheet: Sheet) -> Letter | None:
        """Return the draft that is kept."""

    @abstractmethod
    def keep(self, sheet: Sheet) -> Letter:
        """Keep the letter as it stands."""

    @abstractmethod
    def checks(self, sheet: Sheet) -> Sequence[Check]:
        """Return what the rules say of it, failing ones first."""

    @abstractmethod
    def went(self, letter: Letter) -> str:
        """Note that it went out, and say so. Returns where that leads."""

    @abstractmethod
    def ways(self, sheet: Sheet) -> Sequence[Channel]:
        """Return by which ways it can go."""

    def query(self, sheet: Sheet) -> str:
        """Return what the address holds behind the question mark."""
        return sheet.query

    def pressed(self, sheet: Sheet, what: str, of: str) -> HttpResponse | None:  # noqa: ARG002  # for the kinds
        """Answer a button that only this kind has; nothing where it is none."""
        return None

    def not_yet(self, sheet: Sheet) -> tuple[str, ...]:  # noqa: ARG002  # for the kinds
        """Return what speaks against sending it from here now; it asks once, and leaves all the same on her word."""
        return ()

    def shown(self, sheet: Sheet) -> dict[str, Any]:  # noqa: ARG002  # for the kinds
        """Return what else its page shows."""
        return {}

    def address(self, sheet: Sheet) -> str:
        """Return where this letter stands."""
        return f"{self.path}?{self.query(sheet)}"
