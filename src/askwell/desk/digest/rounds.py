"""Putting the day's letter into the outbox: once a day, whoever crashes and however many workers there are."""

import datetime as dt
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone
from uuid_utils.compat import uuid7

from askwell.accounts.models import Seeker
from askwell.desk.digest.models import DailyDigest, DigestDay
from askwell.desk.today.queries import Day, the_day
from askwell.journey.purpose.queries import NoCampaign, current_campaign
from askwell.mail import outbox
from askwell.mail.accounts import account_of, can_send
from askwell.mail.models import MailAccount, Outgoing
from askwell.method.digest import digest, is_time
from askwell.method.letters import Draft

_KEPT = dt.timedelta(days=30)


def put_all_due(*, now: dt.datetime) -> int:
    """Put the day's letter of every seeker who wants it into the outbox, and return how many were put."""
    wanted = DailyDigest._default_manager.select_related("seeker")  # noqa: SLF001  # the rounds are for all of them
    return sum(_put_due(row, now=now.astimezone(row.seeker.zone)) for row in wanted)


def _put_due(row: DailyDigest, *, now: dt.datetime) -> bool:
    seeker, today = row.seeker, now.date()
    if not is_time(hour=row.hour, quiet_days=row.days, quiet_until=row.quiet_until, now=now):
        return False
    if DigestDay.objects.of(seeker).filter(day=today).exists():
        return False
    account = account_of(seeker)
    if account is None or not can_send(seeker):
        return False
    call_back_old(seeker, today=today)
    with timezone.override(seeker.zone):
        return _settle(account, _made(seeker, now), today=today, now=now)


def _made(seeker: Seeker, now: dt.datetime) -> Draft | None:
    try:
        campaign = current_campaign(seeker)
    except NoCampaign:
        return None
    return letter_of(the_day(seeker, campaign, now=now), name=seeker.name, now=now)


def letter_of(day: Day, *, name: str, now: dt.datetime) -> Draft | None:
    """Return the letter of a day, or nothing when there is nothing to do."""
    unread = list(dict.fromkeys(came.person.full_name for came in day.came))
    return digest(day.today, name=name, unread=unread, now=now)


def _settle(account: MailAccount, made: Draft | None, *, today: dt.date, now: dt.datetime) -> bool:
    """Keep that the day is settled, and put its letter, in one step: of two workers one finds the day settled already."""
    seeker = account.seeker
    letter = uuid7() if made else None
    try:
        with transaction.atomic():
            DigestDay.objects.create(seeker=seeker, day=today, letter=letter)
            DigestDay.objects.of(seeker).filter(day__lt=today - _KEPT).delete()
            if made and letter:
                _put(account, made, letter=letter, now=now)
    except IntegrityError:
        return False
    return made is not None


def _put(account: MailAccount, made: Draft, *, letter: UUID, now: dt.datetime) -> None:
    outbox.put(
        account.seeker,
        letter=letter,
        sender=account.address,
        to=account.address,
        to_name=account.seeker.name,
        subject=made.subject,
        body=made.body,
        due_at=now,
    )


def call_back_old(seeker: Seeker, *, today: dt.date) -> None:
    """Call back letters of days that are over: nobody wants yesterday's list."""
    old = DigestDay.objects.of(seeker).filter(day__lt=today).exclude(letter=None).values("letter")
    for outgoing in Outgoing.objects.of(seeker).filter(letter__in=old, state=Outgoing.State.QUEUED):
        outbox.withdraw(outgoing)


def settle_today(seeker: Seeker, *, was_settled: bool, now: dt.datetime) -> None:
    """Keep after a restore that today's letter was settled before it: an older archive does not know."""
    if was_settled:
        DigestDay.objects.of(seeker).get_or_create(seeker=seeker, day=now.astimezone(seeker.zone).date())


def is_settled(seeker: Seeker, *, now: dt.datetime) -> bool:
    """Return whether today's letter is settled."""
    return DigestDay.objects.of(seeker).filter(day=now.astimezone(seeker.zone).date()).exists()
