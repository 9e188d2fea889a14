"""The rounds of the mail: what is due leaves, what crashed is found."""

import datetime as dt
import secrets as randomness
import threading
from collections.abc import Callable
from dataclasses import dataclass

from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.formats.email import Mailbox, in_ascii, letter_as_eml
from askwell.formats.plain import mail_address
from askwell.mail import outbox
from askwell.mail.accounts import account_of, not_let_in, ready_key_of
from askwell.mail.keys import NoKey
from askwell.mail.models import MailAccount, Outgoing
from askwell.mail.smtp import Line, NobodyKnows, NotLetIn, NotMine, NotSent, Refused

Clock = Callable[[], dt.datetime]

something_is_due = threading.Event()
"""Set when a letter was put into the outbox, so that a worker in this process need not wait for its next round."""


@dataclass(kw_only=True)
class Tally:
    """How many letters went which way in a round."""

    sent: int = 0
    put_off: int = 0
    refused: int = 0
    unsure: int = 0


def send_all_due(*, clock: Clock = timezone.now, lease: dt.timedelta = outbox.LEASE) -> Tally:
    """Send what is due of every seeker. Safe to run in several processes at once."""
    tally, worker = Tally(), randomness.token_hex(8)
    for seeker in _with_open_letters():
        tally.unsure += outbox.release(seeker, now=clock())
        account = account_of(seeker)
        if account is not None:
            _send_due(account, worker=worker, clock=clock, lease=lease, tally=tally)
    return tally


def _with_open_letters() -> list[Seeker]:
    """Return the seekers for whom something is on its way; the rounds are for all of them."""
    on_its_way = Outgoing._default_manager.filter(  # noqa: SLF001  # as above
        state__in=[outbox.State.QUEUED, outbox.State.CLAIMED, outbox.State.SENDING]
    )
    return list(Seeker._default_manager.filter(pk__in=on_its_way.values("seeker")))  # noqa: SLF001  # as above


def _send_due(account: MailAccount, *, worker: str, clock: Clock, lease: dt.timedelta, tally: Tally) -> None:
    first = outbox.claim(account.seeker, worker=worker, now=clock(), lease=lease)
    if first is None:
        return
    try:
        with Line(account, key=ready_key_of(account, now=clock())) as line:
            _trouble(account, "")
            letter: Outgoing | None = first
            while letter and _send(
                line, account, letter, worker=worker, clock=clock, lease=lease, tally=tally
            ):
                letter = outbox.claim(account.seeker, worker=worker, now=clock(), lease=lease)
    except (NotSent, NoKey) as no:
        if isinstance(no, NotLetIn):
            not_let_in(account)
        _trouble(account, str(no))
        outbox.put_off(first, worker=worker, why=str(no), now=clock())
        tally.put_off += 1


def _send(
    line: Line,
    account: MailAccount,
    letter: Outgoing,
    *,
    worker: str,
    clock: Clock,
    lease: dt.timedelta,
    tally: Tally,
) -> bool:
    """Hand one letter over and keep what became of it. Returns whether the line is good for another one."""
    try:
        line.hand_over(
            sender=in_ascii(account.address),
            to=in_ascii(mail_address(letter.to)),
            message=as_message(letter, account, now=clock()),
            before=lambda: outbox.begin(letter, worker=worker, now=clock(), lease=lease),
        )
    except NotMine:
        return True
    except NotSent as no:
        outbox.put_off(letter, worker=worker, why=str(no), now=clock())
        tally.put_off += 1
        return False
    except NobodyKnows as no:
        outbox.unsure(letter, worker=worker, why=str(no))
        tally.unsure += 1
        return False
    except Refused as no:
        outbox.refused(letter, worker=worker, why=str(no))
        tally.refused += 1
    else:
        outbox.sent(letter, worker=worker, now=clock())
        tally.sent += 1
    return True


def as_message(letter: Outgoing, account: MailAccount, *, now: dt.datetime) -> bytes:
    """Return the letter as it goes over the line."""
    return letter_as_eml(
        to=Mailbox(letter.to, letter.to_name),
        subject=letter.subject,
        body=letter.body,
        sender=Mailbox(account.address, account.seeker.name),
        dated_at=now,
        message_id=letter.message_id,
        thread=letter.thread,
        invitation=letter.calendar.encode(),
        unsent=False,
    )


def _trouble(account: MailAccount, text: str) -> None:
    if account.trouble != text[:500]:
        account.trouble = text[:500]
        account.save(update_fields=["trouble"])
