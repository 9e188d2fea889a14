"""The outbox: each letter leaves once or is shown as unsure, whoever crashes when.

Every step is one UPDATE that names the state it expects (compare and set), so that two workers on either database never
hold the same letter; what a crash leaves behind is found by its lease.
"""

import datetime as dt
import uuid
from collections.abc import Collection

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from askwell.accounts.models import Seeker
from askwell.mail.models import Outgoing

State = Outgoing.State
LEASE = dt.timedelta(minutes=5)
WAITS = tuple(dt.timedelta(minutes=minutes) for minutes in (1, 5, 15, 30, 60))
OPEN = (State.QUEUED, State.CLAIMED, State.SENDING, State.UNSURE)
_TRIES = 3
OVER = (State.REFUSED, State.WITHDRAWN)


def put(
    seeker: Seeker,
    *,
    letter: uuid.UUID,
    sender: str,
    to: str,
    to_name: str,
    subject: str,
    body: str,
    due_at: dt.datetime,
    thread: tuple[str, ...] = (),
    calendar: str = "",
) -> Outgoing:
    """Put a letter into the outbox, to leave when it is due. A letter that is there already stays as it is.

    ``thread`` are the Message-IDs of the thread that it joins, oldest first; ``calendar`` is a calendar file that goes along.
    """
    outgoing = Outgoing(
        seeker=seeker,
        letter=letter,
        answers_to=thread[-1][:300] if thread else "",
        references="\n".join(thread),
        calendar=calendar,
        to=to,
        to_name=to_name,
        subject=subject,
        body=body,
        due_at=due_at,
    )
    outgoing.message_id = f"{outgoing.pk}@{sender.rpartition('@')[2] or 'askwell.invalid'}"
    # The letter that stands in the way may be over by the time it is looked for: then there is room for this one.
    for _ in range(_TRIES):
        try:
            with transaction.atomic():
                outgoing.save(force_insert=True)
        except IntegrityError:
            there = Outgoing.objects.of(seeker).filter(letter=letter).exclude(state__in=OVER).first()
            if there is not None:
                return there
        else:
            return outgoing
    return Outgoing.objects.of(seeker).filter(letter=letter).latest("created_at")


def release(seeker: Seeker, *, now: dt.datetime) -> int:
    """Take over what crashed: a claim that ran out is queued again, a sending that ran out is unsure. Returns how many are."""
    past = Outgoing.objects.of(seeker).filter(leased_until__lt=now)
    past.filter(state=State.CLAIMED).update(state=State.QUEUED, worker="", leased_until=None)
    return past.filter(state=State.SENDING).update(
        state=State.UNSURE,
        leased_until=None,
        trouble="Askwell stopped while this was leaving. It may have gone out, or not.",
    )


def claim(seeker: Seeker, *, worker: str, now: dt.datetime, lease: dt.timedelta = LEASE) -> Outgoing | None:
    """Take the next letter that is due, or nothing when none is."""
    while True:
        due = Outgoing.objects.of(seeker).filter(state=State.QUEUED, due_at__lte=now).first()
        if due is None:
            return None
        taken = Outgoing.objects.of(seeker).filter(pk=due.pk, state=State.QUEUED, due_at__lte=now)
        if taken.update(state=State.CLAIMED, worker=worker, leased_until=now + lease):
            due.refresh_from_db()
            return due


def begin(outgoing: Outgoing, *, worker: str, now: dt.datetime, lease: dt.timedelta = LEASE) -> bool:
    """Say that a letter leaves now. Returns False when the claim is no longer this worker's."""
    held = _held(outgoing, worker, {State.CLAIMED}).filter(leased_until__gte=now)
    return held.update(state=State.SENDING, leased_until=now + lease, tried_at=now) == 1


def sent(outgoing: Outgoing, *, worker: str, now: dt.datetime) -> None:
    """Say that the server has taken a letter; this counts also when the lease ran out meanwhile."""
    held = _held(outgoing, worker, {State.SENDING, State.UNSURE})
    held.update(state=State.SENT, sent_at=now, leased_until=None, trouble="")


def unsure(outgoing: Outgoing, *, worker: str, why: str) -> None:
    """Say that nobody knows whether a letter left."""
    _held(outgoing, worker, {State.SENDING}).update(state=State.UNSURE, leased_until=None, trouble=why[:500])


def put_off(outgoing: Outgoing, *, worker: str, why: str, now: dt.datetime) -> None:
    """Queue a letter again that certainly did not leave, for a little later each time, at most an hour."""
    later = now + WAITS[min(outgoing.tries, len(WAITS) - 1)]
    _held(outgoing, worker, {State.CLAIMED, State.SENDING}).update(
        state=State.QUEUED,
        worker="",
        leased_until=None,
        tries=outgoing.tries + 1,
        due_at=later,
        trouble=why[:500],
    )


def try_again(seeker: Seeker, *, now: dt.datetime) -> int:
    """Let what was put off leave in the next round: the way out has changed. Returns how many letters that are."""
    put_off = Outgoing.objects.of(seeker).filter(state=State.QUEUED, tries__gt=0, due_at__gt=now)
    return put_off.update(due_at=now, tries=0)


def refused(outgoing: Outgoing, *, worker: str, why: str) -> None:
    """Keep that the server will not take a letter; it is a draft again."""
    _held(outgoing, worker, {State.CLAIMED, State.SENDING}).update(
        state=State.REFUSED, leased_until=None, trouble=why[:500]
    )


def withdraw(outgoing: Outgoing, *, why: str = "") -> bool:
    """Call a letter back that still waits, with the reason where she did not do it herself. Returns False when it is leaving or has left."""
    waiting = Outgoing.objects.of(outgoing.seeker).filter(pk=outgoing.pk, state=State.QUEUED)
    return waiting.update(state=State.WITHDRAWN, trouble=why[:500]) == 1


def settle(outgoing: Outgoing, *, went: bool) -> bool:
    """Settle an unsure letter: it went out when it was tried, or it did not and is a draft again. Returns False when it is not unsure."""
    doubtful = Outgoing.objects.of(outgoing.seeker).filter(pk=outgoing.pk, state=State.UNSURE)
    if went:
        sent_at = outgoing.tried_at or outgoing.due_at
        return doubtful.update(state=State.SENT, sent_at=sent_at, trouble="") == 1
    return doubtful.update(state=State.WITHDRAWN, trouble="") == 1


def hold_restored(seeker: Seeker) -> int:
    """Hold what a restored archive says is waiting: it may have left after the archive was made. Returns how many are held."""
    waiting = Outgoing.objects.of(seeker).filter(state__in=[State.QUEUED, State.CLAIMED, State.SENDING])
    return waiting.update(
        state=State.UNSURE,
        worker="",
        leased_until=None,
        trouble="This waited when the backup was made. It may have gone out since.",
    )


def _held(outgoing: Outgoing, worker: str, states: Collection[str]) -> QuerySet[Outgoing]:
    return Outgoing.objects.of(outgoing.seeker).filter(pk=outgoing.pk, worker=worker, state__in=states)
