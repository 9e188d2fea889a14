"""A difference between people, and two claims of which only the seeker can tell whether they make one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from askwell.method.grounds import Split

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Difference(Generic[T]):
    """One theme on which two people differ, with what was said for it and against it, and what tells the sides apart.

    Where they differ only within one kind (``split.inside``), it holds what was said there and nothing from elsewhere.
    ``things`` are those of which both sides speak, where the theme holds several. ``purposes`` are those for which it was told, the one with most first: the same theme under two purposes is one matter.
    It ``is_plain`` where both sides say themselves that they speak of the same, whoever they are.
    """

    topic: str
    pro: Sequence[T]
    con: Sequence[T]
    split: Split
    purposes: Sequence[str]
    things: Sequence[str] = ()
    is_plain: bool = False

    @property
    def is_disagreement(self) -> bool:
        """Return whether it remains after every split."""
        return not self.split.explained_by

    @property
    def purpose(self) -> str:
        """Return the purpose under which it is shown."""
        return self.purposes[0]


@dataclass(frozen=True, kw_only=True)
class Unsure(Generic[T]):
    """Two claims that stand opposite under a theme and share no word of a thing: only the seeker can tell whether they speak of one.

    It ``is_likely`` not where each names a thing that we know, and they are two.
    """

    topic: str
    purpose: str
    pro: T
    con: T
    is_likely: bool = True


@dataclass(frozen=True, kw_only=True)
class Apart(Generic[T]):
    """Where people differ, by the keys of the themes, and the pairs to ask about."""

    differences: Sequence[Difference[T]] = ()
    perhaps: Sequence[Unsure[T]] = ()
