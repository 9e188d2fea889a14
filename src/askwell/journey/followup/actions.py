"""Promising, keeping a promise, giving back."""

import datetime as dt
import uuid

from django.db import transaction
from uuid_utils.compat import uuid7

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import GiveBack, Promise
from askwell.journey.once import made_once
from askwell.journey.people.models import Person
from askwell.journey.talk.models import Line


def promise(
    seeker: Seeker,
    *,
    person: Person,
    text: str,
    by: str = Promise.By.ME,
    due_on: dt.date | None = None,
    talk: Talk | None = None,
    line: Line | None = None,
    key: uuid.UUID | None = None,
    now: dt.datetime,
) -> Promise:
    """Write down what one of the two said they would do. A note line becomes one promise of each side, however often it is kept; so does what is sent under one ``key``."""
    if line is not None:
        found, _ = Promise.objects.of(seeker).update_or_create(
            seeker=seeker,
            line=line,
            by=by,
            defaults={"text": text, "due_on": due_on},
            create_defaults={
                "person": person,
                "talk": talk,
                "text": text,
                "due_on": due_on,
                "promised_at": now,
            },
        )
        return found
    return made_once(
        Promise,
        seeker,
        key or uuid7(),
        lambda pk: Promise.objects.create(
            pk=pk, seeker=seeker, person=person, talk=talk, text=text, by=by, due_on=due_on, promised_at=now
        ),
    )


@transaction.atomic
def keep_promise(kept: Promise, *, now: dt.datetime) -> None:
    """Mark a promise as kept. One of mine counts as something given; doing it twice changes nothing."""
    if kept.kept_at is not None:
        return
    kept.kept_at = now
    kept.save(update_fields=["kept_at"])


def drop_promise(dropped: Promise, *, now: dt.datetime) -> None:
    """Let a promise go, without a word of blame."""
    dropped.dropped_at = now
    dropped.save(update_fields=["dropped_at"])


def reopen_promise(reopened: Promise) -> None:
    """Take back that a promise was kept or let go."""
    reopened.kept_at = reopened.dropped_at = None
    reopened.save(update_fields=["kept_at", "dropped_at"])


def could_give(
    seeker: Seeker,
    *,
    person: Person,
    kind: str,
    text: str,
    need: Line | None = None,
    source: Line | None = None,
    other: Person | None = None,
    key: uuid.UUID | None = None,
) -> GiveBack:
    """Write down what I could give a person, for a good moment; what serves the same need, or comes under the same ``key``, is written down once."""
    if need is None:
        return made_once(
            GiveBack,
            seeker,
            key or uuid7(),
            lambda pk: GiveBack.objects.create(
                pk=pk, seeker=seeker, person=person, kind=kind, text=text, other=other
            ),
        )
    gift, _ = GiveBack.objects.of(seeker).get_or_create(
        seeker=seeker,
        person=person,
        need=need,
        source=source,
        other=other,
        defaults={"kind": kind, "text": text},
    )
    return gift


def agree_to_meet(gift: GiveBack, *, other: bool, at: dt.datetime | None) -> None:
    """Keep when one of the two said yes to an introduction (the person, or the ``other``); None takes it back."""
    name = "other_agreed_at" if other else "agreed_at"
    setattr(gift, name, at)
    gift.save(update_fields=[name])


def give_back(gift: GiveBack, *, now: dt.datetime) -> None:
    """Mark a gift as given; doing it twice changes nothing."""
    if gift.given_at is None:
        gift.given_at = now
        gift.save(update_fields=["given_at"])


def drop_gift(gift: GiveBack, *, now: dt.datetime) -> None:
    """Let an idea of a gift go."""
    gift.dropped_at = now
    gift.save(update_fields=["dropped_at"])
