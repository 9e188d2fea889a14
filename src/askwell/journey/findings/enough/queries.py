"""Which talk named which theme first, and whether that is enough."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.answers.queries import Answer
from askwell.journey.purpose.models import Campaign
from askwell.method import enough_words
from askwell.method.enough import Enough, TalkHeard, enough
from askwell.method.roles import role_of
from askwell.method.saturation import DEFAULT, Pack
from askwell.method.topics import topic_name
from askwell.web import charts


@dataclass(frozen=True, kw_only=True)
class TalkThemes:
    """One talk in its order: every theme it named, those that no earlier one had, and how many there were by then."""

    number: int
    talk: Talk
    themes: Sequence[str]
    new: Sequence[str]
    so_far: int

    @property
    def new_words(self) -> str:
        """Return the new themes in words."""
        return ", ".join(topic_name(theme) for theme in self.new)


@dataclass(frozen=True, kw_only=True)
class HeardEnough:
    """The verdict on a campaign with the talks behind it, out of all ``held``; those without a theme do not count."""

    found: Enough
    pack: Pack
    talks: Sequence[TalkThemes]
    held: Sequence[Talk]

    @property
    def unsorted(self) -> Sequence[Talk]:
        """Return the talks that do not count yet."""
        counted = {row.talk.pk for row in self.talks}
        return [talk for talk in self.held if talk.pk not in counted]

    @property
    def headline(self) -> str:
        """Return what the last talks brought."""
        return enough_words.headline(self.found)

    @property
    def measured(self) -> str:
        """Return how it was measured."""
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
        return charts.saturation("enough", self.found.saturation.new_per_talk, "Themes heard, talk by talk")


def heard_enough(campaign: Campaign, answers: Sequence[Answer[Any]], *, pack: Pack = DEFAULT) -> HeardEnough:
    """Judge the talks of a campaign that have ended, in that order. One statement, however many talks.

    A theme is the topic of something that somebody said in the talk for one of the purposes; the seeker's own views bring none.
    """
    named = _topics_by_talk(answers)
    held = list(
        Talk.objects.of(campaign.seeker)
        .filter(campaign=campaign, ended_at__isnull=False)
        .select_related("person__organisation")
        .only("ended_at", "person__full_name", "person__title", "person__organisation__name")
        .order_by("ended_at", "id")
    )
    counted = [talk for talk in held if named[talk.pk]]
    return HeardEnough(
        found=enough(
            [_heard(talk, named[talk.pk], field=campaign.name) for talk in counted],
            sources={answer.purpose.question: answer.strength.independent for answer in answers},
            disputed={found.topic for answer in answers for found in answer.disagreements},
            pack=pack,
        ),
        pack=pack,
        talks=_in_order((talk, named[talk.pk]) for talk in counted),
        held=held,
    )


def _topics_by_talk(answers: Sequence[Answer[Any]]) -> defaultdict[uuid.UUID, set[str]]:
    named: defaultdict[uuid.UUID, set[str]] = defaultdict(set)
    for answer in answers:
        for claim in answer.claims:
            if claim.topic and not claim.mine:
                named[claim.talk_id].add(claim.topic)
    return named


def _heard(talk: Talk, themes: set[str], *, field: str) -> TalkHeard:
    person = talk.person
    return TalkHeard(
        themes=themes,
        title=person.title,
        role=role_of(person.title, field=field) if person.title else "",
        organisation=str(person.organisation_id or ""),
    )


def _in_order(talks: Iterable[tuple[Talk, set[str]]]) -> list[TalkThemes]:
    rows, known = [], set[str]()
    for number, (talk, themes) in enumerate(talks, start=1):
        new = sorted(themes - known)
        known |= themes
        rows.append(TalkThemes(number=number, talk=talk, themes=sorted(themes), new=new, so_far=len(known)))
    return rows
