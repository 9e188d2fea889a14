"""Figures that people told differently: read from the few notes that hold one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from askwell.journey.findings.answers.heard import Heard
from askwell.journey.findings.answers.quoted import Quoted
from askwell.journey.findings.models import Claim
from askwell.journey.findings.themes.book import ThemeBook
from askwell.journey.findings.voices import GroundsWithin
from askwell.journey.purpose.models import Campaign
from askwell.method.figures import FigureDifference, differing_figures, in_words
from askwell.method.figures.differing import Counted
from askwell.method.figures.reading import NUMBERISH, figures_in

Figures = FigureDifference[Claim]
# So many of each side are shown.
OF_A_SIDE = 2


@dataclass(frozen=True, kw_only=True)
class TwoFigures:
    """One thing of which people told different figures, in words: about what, each side as what was said and the figure in it, and what else was told of it."""

    found: Figures
    about: str
    low: Sequence[tuple[Quoted, str]]
    high: Sequence[tuple[Quoted, str]]
    also: Sequence[tuple[Quoted, str]] = ()

    @property
    def in_short(self) -> str:
        """Return it in one piece of a sentence: "travel: 2 in 5 of the time, or three quarters of the time"."""
        return f"{self.about}: {self.low[0][1]}, or {self.high[0][1]}"


def figures_of(campaign: Campaign, told: Heard) -> list[Figures]:
    """Return where people told different figures. One statement, and another where more than one note holds a figure."""
    every = told.within.claims(campaign).filter(mine=False)
    numberish = every.filter(text__iregex=NUMBERISH).order_by().values_list("pk", "text", "topic")
    counted = [pk for pk, text, topic in numberish if figures_in(text, topic=told.book.theme_of(topic))]
    if len(counted) < 2:  # noqa: PLR2004  # one alone differs from nobody
        return []
    claims = every.filter(pk__in=counted).select_related(
        "person__organisation", "about_organisation", "target"
    )
    within = GroundsWithin(told.field, newest=told.newest)
    return figures_among(claims.order_by("-said_at", "id"), within=within, book=told.book)


def figures_among(claims: Iterable[Claim], *, within: GroundsWithin, book: ThemeBook) -> list[Figures]:
    """Return where some claims tell different figures; needs the people joined, with their organisations, and the targets."""
    return differing_figures(
        claims, ground_of=within.of_claim, said_in=lambda claim: claim.said_at.year, theme_of=book.theme_of
    )


def two_figures(found: Figures, book: ThemeBook) -> TwoFigures:
    """Return a difference of figures as it is shown."""

    def side(lot: Sequence[Counted[Claim]], most: int | None = OF_A_SIDE) -> list[tuple[Quoted, str]]:
        return [(Quoted.of(one.said), in_words(one.figure)) for one in lot[:most]]

    return TwoFigures(
        found=found,
        about=found.about or book.name(found.topic),
        low=side(found.low),
        high=side(found.high),
        also=[
            *side(found.low[OF_A_SIDE:], None),
            *side(found.high[OF_A_SIDE:], None),
            *side(found.also, None),
        ],
    )
