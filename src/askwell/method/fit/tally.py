"""How many talks said what of one value: that it is so, that it is not, both, neither, or nothing at all."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import ClassVar

from askwell.method.grounds import AGAINST, FOR

SO, NOT_SO, BOTH, NO_SIDE = "so", "not so", "both", "told without a side"
NOTHING = "nothing sorted yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The talks by what was said in them; a talk in which both sides were taken is of neither."""

    WORDS: ClassVar = (SO, BOTH, NOT_SO, NO_SIDE)

    so: int = 0
    both: int = 0
    not_so: int = 0
    no_side: int = 0
    nothing: int = 0

    @classmethod
    def of(cls, told: Iterable[Collection[str]], *, talks: int) -> "Tally":
        """Return the tally of so many talks; ``told`` are the sides taken in each that spoke of it, none for one that took none."""
        found = Counter(map(cls.word, told))
        return cls(
            so=found[SO],
            both=found[BOTH],
            not_so=found[NOT_SO],
            no_side=found[NO_SIDE],
            nothing=max(0, talks - found.total()),
        )

    @staticmethod
    def word(sides: Collection[str]) -> str:
        """Return what was said in a talk in which these sides were taken."""
        if FOR in sides:
            return BOTH if AGAINST in sides else SO
        return NOT_SO if AGAINST in sides else NO_SIDE

    @property
    def talks(self) -> int:
        """Return how many talks there are in all."""
        return self.so + self.both + self.not_so + self.no_side + self.nothing

    @property
    def words(self) -> str:
        """Return it in words; both and no side are named only where there are some."""
        both = [f"{self.both} {BOTH}"] if self.both else []
        no_side = [f"{self.no_side} {NO_SIDE}"] if self.no_side else []
        named = [f"{self.so} {SO}", *both, f"{self.not_so} {NOT_SO}", *no_side, f"{self.nothing} {NOTHING}"]
        return ", ".join(named)
