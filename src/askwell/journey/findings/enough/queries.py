"""Which talk named which theme first, and whether that is enough."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.utils.safestring import SafeString

from askwell.journey.findings.answers.heard import KEPT
from askwell.journey.findings.answers.queries import Judged
from askwell.journey.findings.answers.written import Held
from askwell.journey.findings.themes.book import ThemeBook
from askwell.journey.purpose.models import Campaign
from askwell.method import enough_words
from askwell.method.enough import Enough, TalkHeard, enough
from askwell.method.roles import role_of
from askwell.method.saturation import DEFAULT, Pack
from askwell.web import charts


@dataclass(frozen=True, kw_only=True)
class TalkThemes:
    """One talk in its order: with what kind of person ("" for unknown), every theme it named, those that no earlier one had, and how many there were by then."""

    number: int
    talk: Held
    role: str
    themes: Sequence[str]
    new: Sequence[str]
    so_far: int


@dataclass(frozen=True, kw_only=True)
class HeardEnough:
    """The verdict on a campaign with the talks behind it, out of all ``held``; those without a theme do not count."""

    found: Enough
    pack: Pack
    talks: Sequence[TalkThemes]
    held: Sequence[Held]
    book: ThemeBook

    @property
    def rows(self) -> Iterator[tuple[TalkThemes, str]]:
        """Yield each talk with its new themes in words."""
        return ((row, ", ".join(map(self.book.name, row.new))) for row in self.talks)

    @property
    def unsorted(self) -> Sequence[Held]:
        """Return the talks that do not count yet."""
        counted = {row.talk.pk for row in self.talks}
        return [talk for talk in self.held if talk.pk not in counted]

    @property
    def headline(self) -> str:
        """Return what the last talks brought."""
        return enough_words.headline(self.found)

    @property
    def measured(self) -> str:
        """Return how much was new and how much may be."""
        return enough_words.measured_in_words(self.found)

    @property
    def measure_named(self) -> str:
        """Return the figures of the measure, with its source."""
        return enough_words.measure_named(self.found)

    @property
    def unheard(self) -> str:
        """Return how many themes there may be in all."""
        return enough_words.still_unheard(self.found.chao2)

    @property
    def one_more(self) -> str:
        """Return what one more talk would likely bring."""
        return enough_words.one_more_talk(self.found.chao2)

    @property
    def packs(self) -> Sequence[Pack]:
        """Return the measures to choose from."""
        return list(Pack)

    @property
    def drawing(self) -> SafeString:
        """Draw the themes talk by talk; needs a talk."""
        return _drawn(tuple(self.found.saturation.new_per_talk))


@lru_cache(maxsize=KEPT)
def _drawn(new_per_talk: tuple[int, ...]) -> SafeString:
    return charts.saturation("enough", new_per_talk, "Themes heard, talk by talk")


def heard_enough(campaign: Campaign, found: Judged[Any], *, pack: Pack = DEFAULT) -> HeardEnough:
    """Judge the talks of a campaign, or of the part of it that was looked at, that have ended, in that order. No statement.

    A theme is that of something that somebody said in the talk for one of the purposes; the seeker's own views bring none.
    """
    counted = [talk for talk in found.held if found.themes.get(talk.pk)]
    within, field = found.within, found.within.field(campaign)
    return HeardEnough(
        found=enough(
            [_heard(talk, found.themes[talk.pk], field=field) for talk in counted],
            sources={answer.purpose.question: answer.strength.independent for answer in found.answers},
            disputed=found.disputed,
            top=found.top,
            lesser=found.lesser,
            name_of=found.book.name,
            pack=pack,
            of_one_place=within.place is not None,
        ),
        pack=pack,
        talks=_in_order(((talk, found.themes[talk.pk]) for talk in counted), field=field),
        held=found.held,
        book=found.book,
    )


def _heard(talk: Held, themes: Collection[str], *, field: str) -> TalkHeard:
    speaker = talk.speaker
    return TalkHeard(
        themes=themes,
        title=speaker.title,
        role=_role(talk, field=field),
        organisation=str(speaker.organisation_id or ""),
    )


def _role(talk: Held, *, field: str) -> str:
    return role_of(talk.speaker.title, field=field) if talk.speaker.title else ""


def _in_order(talks: Iterable[tuple[Held, Collection[str]]], *, field: str) -> list[TalkThemes]:
    rows, known = [], set[str]()
    for number, (talk, themes) in enumerate(talks, start=1):
        new = sorted(set(themes) - known)
        known |= set(themes)
        rows.append(
            TalkThemes(
                number=number,
                talk=talk,
                role=_role(talk, field=field),
                themes=sorted(themes),
                new=new,
                so_far=len(known),
            )
        )
    return rows
