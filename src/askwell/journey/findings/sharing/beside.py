"""What stands in a report beside the answers: whether it is enough, and how it fits, in the seeker's own words."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.conf import settings

from askwell.journey.findings.answers.heard import heard
from askwell.journey.findings.answers.queries import judged
from askwell.journey.findings.answers.quoted import Quoted
from askwell.journey.findings.enough.queries import HeardEnough, heard_enough
from askwell.journey.findings.fit.counted import counted_against, counted_for
from askwell.journey.findings.fit.queries import FitPage, Fits, fit_of
from askwell.journey.findings.sharing.names import as_it_may_be_read
from askwell.journey.findings.sharing.queries import SharedAnswer, shared_answers
from askwell.journey.findings.within import Within
from askwell.journey.purpose.models import Campaign, Target
from askwell.journey.purpose.queries import targets_of
from askwell.journey.talk.queries import in_confidence
from askwell.method.enough_words import of_mine
from askwell.method.fit.shapes import Likeness
from askwell.method.fit.wording import chance_in_words
from askwell.method.quotes import in_marks
from askwell.method.trust import IN_CONFIDENCE, Audience
from askwell.method.wording import plural

# So much of the list to explore is told.
EXPLORED = 10


@dataclass(frozen=True, kw_only=True)
class OfTarget:
    """One of several kinds of work side by side: its name, my answer to each purpose with how many stand behind it, and whether it is enough."""

    name: str
    answers: Sequence[SharedAnswer]
    enough: HeardEnough

    @property
    def rows(self) -> list[tuple[str, str]]:
        """Return each question with its answer and strength, and at last whether it is enough."""
        answered = [
            (
                one.answer.purpose.question,
                f"{one.sentence or 'Not answered yet.'} ({one.answer.strength.words})",
            )
            for one in self.answers
        ]
        found = self.enough
        return [*answered, ("Enough?", f"{found.found.verdict.words}. {of_mine(found.headline)}")]


@dataclass(frozen=True, kw_only=True)
class Beside:
    """What stands for each target where there are several; whether it is enough; how it fits only for the seeker herself. ``in_confidence`` are the lines that are to be marked."""

    enough: HeardEnough
    fit: FitPage | None
    audience: Audience
    in_confidence: frozenset[uuid.UUID] = frozenset()
    targets: Sequence[OfTarget] = ()

    @property
    def counted(self) -> list[str]:
        """Return what the verdict rests on: what the last talks brought, how much was new, how many themes there may be in all."""
        found = self.enough
        told = (found.headline, found.measured, of_mine(found.unheard), found.one_more)
        return [words for words in told if words]

    @property
    def conditions(self) -> list[tuple[str, str]]:
        """Return what else must be so, each with how it stands; nothing for somebody else, to whom it may say who spoke."""
        if self.audience is not Audience.ME:
            return []
        return [(one.tag, of_mine(one.words)) for one in self.enough.found.conditions]

    @property
    def against(self) -> list[str]:
        """Return what speaks against it: what the numbers say, then what people said."""
        if self.fit is None:
            return []
        return [
            *(of_mine(one.words) for one in counted_against(self.fit)),
            *map(self._said, self.fit.against),
        ]

    @property
    def pro(self) -> list[str]:
        """Return what speaks for it, in the same order."""
        if self.fit is None:
            return []
        return [*(of_mine(one.words) for one in counted_for(self.fit)), *map(self._said, self.fit.pro)]

    @property
    def shapes(self) -> list[str]:
        """Return how each kind of work looked at goes with her interests and values, with what chance alone would give."""
        return [words for one in self.fit.known if (words := _shape(one))] if self.fit else []

    @property
    def explored(self) -> str:
        """Return how many kinds of work are much alike, and how many would be by chance; "" where nothing was compared."""
        found = self.fit.exploring if self.fit else None
        if found is None:
            return ""
        return (
            f"Compared with {plural(found.compared, 'kind of work', 'kinds of work')}. Much like my interests in shape: {found.much_alike}. "
            f"By chance alone it would be about {found.by_chance_rounded}, so these are places to look and no advice."
        )

    @property
    def explore(self) -> list[tuple[str, str]]:
        """Return the list to explore: each kind of work with how alike it is."""
        found = self.fit.exploring if self.fit else None
        return [(title, _r(one)) for title, one in found.shown[:EXPLORED]] if found else []

    def _said(self, quoted: Quoted) -> str:
        by = f"{quoted.by}, {IN_CONFIDENCE}" if quoted.line_id in self.in_confidence else quoted.by
        return f"{in_marks(quoted.text, verbatim=quoted.verbatim)} ({by})"


def beside(campaign: Campaign, *, audience: Audience) -> Beside:
    """Return what stands beside the answers for one reader."""
    return Beside(
        enough=heard_enough(campaign, judged(campaign)),
        fit=fit_of(campaign, home=settings.HOME) if audience is Audience.ME else None,
        audience=audience,
        in_confidence=in_confidence(campaign.seeker),
        targets=[_of_target(campaign, one, audience) for one in targets_of(campaign)],
    )


def _of_target(campaign: Campaign, target: Target, audience: Audience) -> OfTarget:
    within = Within(target=target)
    return OfTarget(
        name=as_it_may_be_read(campaign, audience=audience)(target.name),
        answers=shared_answers(campaign, audience=audience, within=within),
        enough=heard_enough(campaign, judged(campaign, told=heard(campaign, within))),
    )


def _shape(one: Fits) -> str:
    parts = "; ".join(_parts(one))
    return parts and f"{one.against.title}: {parts}"


def _parts(one: Fits) -> Iterator[str]:
    named: Sequence[tuple[str, Likeness | None]] = (
        ("my interests", one.interests), ("my values", one.values), ("moved by my talks", one.values_moved),
    )  # fmt: skip
    for name, likeness in named:
        if likeness:
            yield f"{name} {_r(likeness)}"


def _r(one: Likeness) -> str:
    return f"{one.r:+.2f} (by luck {chance_in_words(one.by_chance)})"
