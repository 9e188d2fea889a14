"""Where people differ, as an audience may read it: both sides in their words, and what tells them apart."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from askwell.journey.findings.models import Claim
from askwell.journey.findings.sharing.told import Told
from askwell.journey.findings.themes.book import ThemeBook
from askwell.method.differences import Difference

OF_A_SIDE = 2


@dataclass(frozen=True, kw_only=True)
class SharedSides:
    """One difference: about what, by what it is told apart ("" for a disagreement), and the newest words of each side."""

    about: str
    by: str
    pro: list[Told]
    con: list[Told]

    @property
    def in_short(self) -> str:
        """Return what is told apart in one piece of a sentence: "training (certificate), by the kind of organization"."""
        return f"{self.about}, by the {self.by}" if self.by else self.about

    @property
    def words(self) -> str:
        """Return what is to be said of it in a sentence."""
        about = f"{self.about[:1].upper()}{self.about[1:]}"
        return (
            f"{about}: it differs by the {self.by}, so both may be right."
            if self.by
            else f"{about}: people disagree."
        )


def shared_sides(
    found: Iterable[Difference[Claim]], *, told: Callable[[Claim], Told | None], book: ThemeBook
) -> list[SharedSides]:
    """Return differences, disagreements first. Claims that the audience may not have were never counted.

    What tells two sides apart is named and not what it is of each: the kind of one's place may say who spoke.
    """
    return [
        SharedSides(
            about=book.about(one.topic, one.things),
            by=one.split.causes,
            pro=_newest(one.pro, told),
            con=_newest(one.con, told),
        )
        for one in sorted(found, key=lambda one: not one.is_disagreement)
    ]


def _newest(claims: Iterable[Claim], told: Callable[[Claim], Told | None]) -> list[Told]:
    return [words for claim in claims if (words := told(claim))][:OF_A_SIDE]
