"""Twelve campaigns of six talks by eight writers, kept as talks with their notes and told as data: the true contradictions that we know how to find, and no other."""

import datetime as dt
from uuid import UUID

import pytest
from tests.method.things.test_two_campaigns import (
    CAMPAIGNS,
    FALSE,
    FALSE_GUESSED,
    MISSED,
    MISSED_GUESSED,
    is_of,
)
from tests.method.things.two_campaigns import FIELDS, Claim, Teller, claims, tellers, truth

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.debrief.actions import Grounds, Sorted, learn
from askwell.journey.findings.models import Claim as Kept
from askwell.journey.findings.whole.writing import whole_findings
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import standing_lines

# Of campaign E the third lives in Phoenix and the sixth in Denver, and they speak of it by name; the others are far from each other.
ZONES = [
    "America/New_York",
    "America/Chicago",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Toronto",
    "America/Denver",
]


def talk_of(campaign: Campaign, teller: Teller, notes: list[Claim]) -> Talk:
    when = notes[0].said_at
    person = meet(
        campaign.seeker,
        full_name=f"Person {teller.number} Ofthe Talks",
        now=when,
        found=True,
        organisation=teller.house,
    )
    person.title, person.time_zone = teller.title, ZONES[teller.number - 1]
    person.save()
    assert person.organisation
    person.organisation.kind = teller.kind
    person.organisation.save()
    return Talk.objects.create(
        seeker=campaign.seeker, campaign=campaign, person=person,
        starts_at=when - dt.timedelta(hours=1), started_at=when - dt.timedelta(hours=1), ended_at=when,
    )  # fmt: skip


def kept(maya: Seeker, which: str, *, guessed: bool, now: dt.datetime) -> tuple[Campaign, dict[str, str]]:
    """Return a campaign with all its notes sorted, and which note each claim is."""
    campaign = set_out(maya, name=FIELDS[which], kind="occupation", now=now)
    ref_of_line = dict[UUID | None, str]()
    told = claims(which, guessed=guessed)
    for teller in tellers(which):
        notes = [one for one in told if one.ref.startswith(f"{which}{teller.number}:")]
        talk = talk_of(campaign, teller, notes)
        written = Line.objects.bulk_create(
            Line(seeker=maya, talk=talk, text=one.text, kind=Line.Kind.SAID, at=one.said_at + dt.timedelta(seconds=second))
            for second, one in enumerate(notes)
        )  # fmt: skip
        learn(
            talk,
            lines=[
                Sorted(
                    line=line,
                    purpose=one.purpose,
                    stance=one.stance,
                    topic=one.topic,
                    grounds=Grounds(**one.about),
                )
                for line, one in zip(standing_lines(talk), notes, strict=True)
            ],
        )
        ref_of_line |= {line.pk: one.ref for line, one in zip(written, notes, strict=True)}
    of_note = {str(claim.pk): ref_of_line[claim.line_id] for claim in Kept.objects.of(maya)}
    return campaign, of_note


def wrong(
    maya: Seeker, which: str, *, guessed: bool, now: dt.datetime
) -> tuple[list[str], list[tuple[set[str], set[str]]]]:
    """Return which true contradictions are missed, and what is called one and is none."""
    campaign, of_note = kept(maya, which, guessed=guessed, now=now)
    found = [
        ({of_note[key] for key in one["for"]}, {of_note[key] for key in one["against"]})
        for one in whole_findings(campaign)["contradictions"]
        if one["disagreement"]
    ]
    real = truth(which, "real")
    missed = [name for name, sides in real if not any(is_of(one, sides) for one in found)]
    return missed, [one for one in found if not any(is_of(one, sides) for _, sides in real)]


@pytest.mark.parametrize("which", CAMPAIGNS)
def test_the_true_contradictions_and_no_other_but_those_known_are_told(
    maya: Seeker, now: dt.datetime, which: str
) -> None:
    missed, false = wrong(maya, which, guessed=False, now=now)
    assert len(false) <= FALSE.get(which, 0)
    assert set(missed) <= MISSED.get(which, set())


@pytest.mark.parametrize("which", CAMPAIGNS)
def test_with_the_sides_guessed_and_left_so_no_other_is_told(
    maya: Seeker, now: dt.datetime, which: str
) -> None:
    missed, false = wrong(maya, which, guessed=True, now=now)
    assert len(false) <= FALSE_GUESSED.get(which, 0)
    assert set(missed) <= MISSED_GUESSED.get(which, set())
