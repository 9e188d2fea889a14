"""Turning note lines into claims, people, promises and leads; each can be taken back by sorting again."""

import datetime as dt
import uuid
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from django.db import transaction
from uuid_utils.compat import uuid7

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.leads.actions import lead_of_line
from askwell.journey.findings.models import Claim, Debrief, Lead
from askwell.journey.followup.actions import promise
from askwell.journey.followup.models import Promise
from askwell.journey.people.actions import find_organisation
from askwell.journey.purpose.models import Target
from askwell.journey.talk.actions import note
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Standing, standing_lines
from askwell.method.trust import Trust


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """What a line is about where it is not its speaker's own place now: a house by name, a kind, a role, a region, a time; "" for none."""

    house: str = ""
    kind: str = ""
    role: str = ""
    place: str = ""
    time: str = ""


@dataclass(frozen=True, kw_only=True)
class Sorted:
    """What the seeker made of one line. An empty ``purpose`` means that it helps with none of the four."""

    line: Standing
    purpose: str = ""
    stance: str = Claim.Stance.OPEN
    topic: str = ""
    how_sure: str = ""
    grounds: Grounds = field(default_factory=Grounds)
    target: Target | None = None


@transaction.atomic
def learn(talk: Talk, *, lines: Iterable[Sorted]) -> None:
    """Make a claim of each line that serves a purpose; a line sorted to none loses its claim."""
    for choice in lines:
        if not choice.purpose:
            Claim.objects.of(talk.seeker).filter(line=choice.line.first).delete()
            continue
        said = _said(talk, choice)
        Claim.objects.of(talk.seeker).update_or_create(
            seeker=talk.seeker,
            line=choice.line.first,
            defaults=said,
            create_defaults={
                **said,
                "campaign": talk.campaign,
                "talk": talk,
                "person": talk.person,
            },
        )


def _said(talk: Talk, choice: Sorted) -> dict[str, object]:
    grounds = choice.grounds
    return {
        "said_at": talk.said_at(choice.line.at),
        "purpose": choice.purpose,
        "stance": choice.stance,
        "topic": choice.topic,
        "text": choice.line.text,
        "mine": choice.line.kind == Line.Kind.VIEW,
        "verbatim": choice.line.verbatim,
        "how_sure": choice.how_sure,
        "target": choice.target,
        "about_organisation": find_organisation(talk.seeker, name=grounds.house),
        "about_kind": grounds.kind,
        "about_role": grounds.role,
        "about_place": grounds.place,
        "about_time": grounds.time,
    }


@transaction.atomic
def talk_about(talk: Talk, target: Target | None) -> None:
    """Let a talk be about one target of its campaign, None for all; what was said in it goes along, but for what was set otherwise."""
    if talk.target == target:
        return
    Claim.objects.of(talk.seeker).filter(talk=talk, target=talk.target_id).update(target=target)
    talk.target = target
    talk.save(update_fields=["target"])


@transaction.atomic
def stand_under(talk: Talk, asked: Mapping[Standing, uuid.UUID | None], *, now: dt.datetime) -> None:
    """Let each of these lines stand under the question that it answers, in the words that it has; None for no question."""
    for line, question in asked.items():
        _write_again(talk, line, question=question, trust=None, now=now)


@transaction.atomic
def mark_all(talk: Talk, trust: Trust, *, now: dt.datetime) -> None:
    """Let everything noted in a talk travel this far. What was said in confidence stays so: it was marked by itself."""
    for line in standing_lines(talk):
        if line.trust not in {trust, Trust.CONFIDENTIAL}:
            _write_again(talk, line, question=line.question_id, trust=trust, now=now)


def _write_again(
    talk: Talk, line: Standing, *, question: uuid.UUID | None, trust: Trust | None, now: dt.datetime
) -> None:
    """Write a line again in its words, under a question and with a mark; None keeps the mark it has."""
    note(
        talk.seeker,
        talk,
        line_id=uuid7(),
        text=line.text,
        kind=Line.Kind(line.kind),
        question=question,
        at=now,
        now=now,
        revises=line.id,
        trust=trust,
    )


def how_far_all(lines: Iterable[Standing]) -> str:
    """Return how far all of a talk may travel, "" where notes differ; what was said in confidence does not count."""
    marks = {line.trust for line in lines} - {Trust.CONFIDENTIAL}
    return marks.pop().value if len(marks) == 1 else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promising:
    """One promise to be kept of a line: what, and by which day."""

    line: Standing
    text: str
    due_on: dt.date | None = None


@transaction.atomic
def take_promises(talk: Talk, *, promises: Iterable[Promising], by: str, now: dt.datetime) -> None:
    """Make a promise of each of these and take those back that were made of other lines by the same side."""
    kept = list(promises)
    made = Promise.objects.of(talk.seeker).filter(talk=talk, line__isnull=False, by=by, kept_at=None)
    made.exclude(line__in=[one.line.first for one in kept]).delete()
    for one in kept:
        promise(
            talk.seeker,
            person=talk.person,
            talk=talk,
            line=one.line.first,
            text=one.text[:500],
            by=by,
            due_on=one.due_on,
            now=min(now, talk.ended_at or now),  # it was said in the talk, whenever that was put in
        )


@transaction.atomic
def take_leads(
    talk: Talk, *, lines: Iterable[Standing], looked_at: Collection[uuid.UUID] | None = None
) -> None:
    """Make a lead of each of these lines, and take those back that were made of others that she looked at, and not yet used.

    Without ``looked_at`` she looked at all of them.
    """
    kept = list(lines)
    made = Lead.objects.of(talk.seeker).filter(talk=talk, line__isnull=False, told_at=None)
    if looked_at is not None:
        made = made.filter(line__in=looked_at)
    made.exclude(line__in=[line.first for line in kept]).delete()
    for line in kept:
        lead_of_line(talk, line)


LONGEST_TYPED = 200_000


def keep_typed(talk: Talk, *, typed: str) -> bool:
    """Keep the page as it was typed so far, and nothing else of it: people and claims wait for the seeker's yes.

    Returns whether it was kept; more than ``LONGEST_TYPED`` characters are not.
    """
    if len(typed) > LONGEST_TYPED:
        return False
    Debrief.objects.of(talk.seeker).update_or_create(seeker=talk.seeker, talk=talk, defaults={"typed": typed})
    return True


def reflect(
    talk: Talk, *, sentence: str, pull: str, now: dt.datetime | None, decided: str | None = None
) -> Debrief:
    """Keep what the seeker will remember and how the talk left her. ``now`` marks it as done; None: still at it.

    ``decided`` is what was left aside, so that it is not offered again as a guess; without it that stays as it was.
    """
    found, _ = Debrief.objects.of(talk.seeker).get_or_create(seeker=talk.seeker, talk=talk)
    found.sentence, found.pull = sentence, pull
    found.done_at = found.done_at or now
    found.typed = ""
    found.decided = found.decided if decided is None else decided
    found.save(update_fields=["sentence", "pull", "done_at", "typed", "decided"])
    return found
