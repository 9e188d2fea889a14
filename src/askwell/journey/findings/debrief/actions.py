"""Turning note lines into claims, people, promises and leads; each can be taken back by sorting again."""

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db import transaction

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.leads.actions import lead_of_line
from askwell.journey.findings.models import Claim, Debrief, Lead
from askwell.journey.followup.actions import promise
from askwell.journey.followup.models import Promise
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Standing


@dataclass(frozen=True, kw_only=True)
class Sorted:
    """What the seeker made of one line. An empty ``purpose`` means that it helps with none of the four."""

    line: Standing
    purpose: str = ""
    stance: str = Claim.Stance.OPEN
    topic: str = ""


@transaction.atomic
def learn(talk: Talk, *, lines: Iterable[Sorted]) -> None:
    """Make a claim of each line that serves a purpose; a line sorted to none loses its claim."""
    for choice in lines:
        if not choice.purpose:
            Claim.objects.of(talk.seeker).filter(line=choice.line.first).delete()
            continue
        said = {
            "purpose": choice.purpose,
            "stance": choice.stance,
            "topic": choice.topic,
            "text": choice.line.text,
            "mine": choice.line.kind == Line.Kind.VIEW,
        }
        Claim.objects.of(talk.seeker).update_or_create(
            seeker=talk.seeker,
            line=choice.line.first,
            defaults=said,
            create_defaults={
                **said,
                "campaign": talk.campaign,
                "talk": talk,
                "person": talk.person,
                "said_at": choice.line.at,
            },
        )


@transaction.atomic
def take_promises(
    talk: Talk,
    *,
    lines: Iterable[Standing],
    by: str,
    now: dt.datetime,
    due: Mapping[uuid.UUID, dt.date | None] | None = None,
) -> None:
    """Make a promise of each of these lines and take those back that were made of others by the same side.

    ``due`` says by which day, by the id of the line.
    """
    kept = list(lines)
    made = Promise.objects.of(talk.seeker).filter(talk=talk, line__isnull=False, by=by, kept_at=None)
    made.exclude(line__in=[line.first for line in kept]).delete()
    for line in kept:
        promise(
            talk.seeker,
            person=talk.person,
            talk=talk,
            line=line.first,
            text=line.text[:500],
            by=by,
            due_on=(due or {}).get(line.id),
            now=now,
        )


@transaction.atomic
def take_leads(talk: Talk, *, lines: Iterable[Standing]) -> None:
    """Make a lead of each of these lines and take those back that were made of others and not yet used."""
    kept = list(lines)
    Lead.objects.of(talk.seeker).filter(talk=talk, line__isnull=False, told_at=None).exclude(
        line__in=[line.first for line in kept]
    ).delete()
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


def reflect(talk: Talk, *, sentence: str, pull: str, now: dt.datetime | None) -> Debrief:
    """Keep what the seeker will remember and how the talk left her. ``now`` marks it as done; None: still at it."""
    found, _ = Debrief.objects.of(talk.seeker).get_or_create(seeker=talk.seeker, talk=talk)
    found.sentence, found.pull = sentence, pull
    found.done_at = found.done_at or now
    found.typed = ""
    found.save(update_fields=["sentence", "pull", "done_at", "typed"])
    return found
