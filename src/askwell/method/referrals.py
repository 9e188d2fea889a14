"""Whoever gave a name is thanked, and told what came of it (handout: "Networking is a give and get")."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from askwell.method.facts import LetterLike

# A letter with either of these says thank you; only news tells what came of a name.
_THANKS = frozenset({"thanks", "update"})
_NEWS = frozenset({"update"})


class GivenNameLike(Protocol):
    """A name that somebody gave; ``thanked_at`` and ``told_at`` are what the seeker noted herself."""

    @property
    def referred_at(self) -> dt.datetime:
        """When it was given."""

    @property
    def thanked_at(self) -> dt.datetime | None:
        """When she noted that she had said thank you."""

    @property
    def told_at(self) -> dt.datetime | None:
        """When she noted that she had told what came of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """What went back to whoever gave a name: since when thanked and told, by whichever way came first."""

    thanked_at: dt.datetime | None
    told_at: dt.datetime | None
    has_news: bool

    @property
    def may_thank(self) -> bool:
        """Return whether a word of thanks is still to come."""
        return self.thanked_at is None

    @property
    def may_tell(self) -> bool:
        """Return whether there is something to tell that was not told."""
        return self.has_news and self.told_at is None


def returned(given: GivenNameLike, *, letters: Iterable[LetterLike], talked_at: dt.datetime | None) -> Return:
    """Return what went back for one name.

    ``letters`` are those to the giver, ``talked_at`` is when the seeker first talked with whoever was named. A letter of thanks or of news since the name was given has thanked; one of news
    since that talk has told.
    """
    sent = [(letter.kind, letter.sent_at) for letter in letters if letter.sent_at]
    thanks = [at for kind, at in sent if kind in _THANKS and at >= given.referred_at]
    news = [at for kind, at in sent if kind in _NEWS and talked_at and at >= talked_at]
    return Return(
        thanked_at=min([*thanks, *filter(None, [given.thanked_at])], default=None),
        told_at=min([*news, *filter(None, [given.told_at])], default=None),
        has_news=talked_at is not None,
    )
