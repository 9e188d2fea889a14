"""Each purpose with everything that people said for it and against it."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from askwell.journey.findings.answers.heard import Heard, Said
from askwell.journey.findings.models import Claim, Conclusion
from askwell.journey.findings.voices import referrers, segments_within, voices_of
from askwell.journey.preparation.models import Question
from askwell.journey.purpose.models import Aim, Campaign
from askwell.journey.talk.models import Line
from askwell.method.bank import not_asked
from askwell.method.contradictions import Difference, differences
from askwell.method.purposes import Purpose
from askwell.method.strength import Strength, strength

T = TypeVar("T", Claim, Said)


@dataclass(frozen=True, kw_only=True)
class Answer(Generic[T]):
    """One purpose with the claims about it, newest first, or what was counted of them."""

    aim: Aim
    purpose: Purpose
    conclusion: Conclusion | None
    strength: Strength
    claims: Sequence[T]
    differences: Sequence[Difference[T]]
    not_asked: Sequence[str]

    @property
    def disagreements(self) -> list[Difference[T]]:
        """Return where people differ and no kind of place or person tells them apart."""
        return [found for found in self.differences if found.is_disagreement]


def answers(campaign: Campaign, *, passes: Callable[[Claim], bool] | None = None) -> list[Answer[Claim]]:
    """Return the answers to the purposes taken up, in the handout's order. Four statements, however many claims.

    ``passes`` says which claims count, for readers who may not have them all.
    """
    claims: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in (
        Claim.objects.of(campaign.seeker)
        .filter(campaign=campaign)
        .select_related("person__organisation", "talk", "seeker")
    ):
        if passes is None or passes(claim):
            claims[claim.purpose].append(claim)
    return list(_answers(campaign, claims))


def counted_answers(campaign: Campaign, heard: Heard) -> list[Answer[Said]]:
    """Return the answers with what was counted, in the handout's order. Three statements."""
    return list(_answers(campaign, heard.said))


def _answers(campaign: Campaign, claims: Mapping[str, Sequence[T]]) -> Iterator[Answer[T]]:
    aims = Aim.objects.of(campaign.seeker).filter(campaign=campaign).select_related("conclusion")
    taken_up = {aim.purpose: aim for aim in aims}
    sent_by, asked = referrers(campaign), _asked(campaign)
    for purpose in Purpose:
        if aim := taken_up.get(purpose):
            said = claims.get(purpose, ())
            told = [one for one in said if not one.mine]
            newest = max((one.said_at for one in told), default=None)
            yield Answer(
                aim=aim,
                purpose=purpose,
                conclusion=getattr(aim, "conclusion", None),
                strength=strength(voices_of(told, sent_by=sent_by, field=campaign.name)),
                claims=said,
                differences=differences(told, segments=segments_within(campaign.name, newest=newest)),
                not_asked=not_asked(purpose, heard=asked),
            )


def _asked(campaign: Campaign) -> set[str]:
    """Return the bank keys under which at least one person said something."""
    lines = Line.objects.of(campaign.seeker).filter(talk__campaign=campaign, question__isnull=False)
    return set(
        Question.objects.of(campaign.seeker)
        .filter(pk__in=lines.values("question_id"))
        .values_list("key", flat=True)
    )
