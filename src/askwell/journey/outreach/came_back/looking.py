"""Looking for answers in the seeker's mailbox: only mail of people she wrote to, and in those threads (decision 16)."""

import datetime as dt
import logging
import uuid
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from askwell.accounts.models import Seeker
from askwell.formats.incoming import read_incoming
from askwell.formats.plain import mail_address
from askwell.journey.outreach.came_back.taking_in import keep
from askwell.journey.outreach.models import CameBack, Channel, Letter
from askwell.journey.outreach.posting import note_sent
from askwell.journey.people.models import Ask, ContactPoint, Person
from askwell.mail import outbox
from askwell.mail.accounts import can_look, not_let_in, ready_reading_key_of
from askwell.mail.imap import Came, CannotLook, Glance, NotLetIn, Wanted
from askwell.mail.keys import NoKey
from askwell.mail.models import MailAccount, Outgoing

EVERY = dt.timedelta(minutes=5)
AS_FAR_BACK = dt.timedelta(days=400)

log = logging.getLogger("askwell")


@dataclass(kw_only=True)
class Written:
    """Who was written to at which address and in which thread, each since a day."""

    addresses: dict[str, dt.date] = field(default_factory=dict)
    threads: dict[str, dt.date] = field(default_factory=dict)
    by_address: dict[str, Person] = field(default_factory=dict)
    by_thread: dict[str, Person] = field(default_factory=dict)

    def add(self, person: Person, *, address: str, since: dt.date) -> None:
        """Add an address of a person, since the earliest day on which it was written to."""
        folded = mail_address(address).casefold()
        if folded:
            self.addresses[folded] = min(since, self.addresses.get(folded, since))
            self.by_address[folded] = person

    def add_thread(self, person: Person, *, message_id: str, since: dt.date) -> None:
        """Add a letter by its Message-ID."""
        self.threads[message_id] = since
        self.by_thread[message_id] = person

    def person_of(self, came: Came) -> Person | None:
        """Return from whom a mail is: by its sender, by its thread, or by the letter that a report is about."""
        if person := self.by_address.get(came.sender):
            return person
        keys = [*came.answers, *(key for key in self.threads if key.encode() in came.raw)]
        found = (self.by_thread.get(key) for key in keys)
        failed = (self.by_address.get(address) for address in came.failed)
        return next(filter(None, (*found, *failed)), None)


def look_for_all(*, now: dt.datetime) -> int:
    """Look for the answers of every seeker who wants it and for whom it is time. Returns how many came."""
    due = MailAccount._default_manager.filter(  # noqa: SLF001  # the rounds are for all of them
        reads_answers=True
    ).select_related("seeker")
    return sum(look(account, now=now) for account in due if _is_mine(account, now))


def _is_mine(account: MailAccount, now: dt.datetime) -> bool:
    """Take the turn of an account, so that two workers do not look at once."""
    if account.looked_at and account.looked_at > now - EVERY:
        return False
    same = MailAccount.objects.of(account.seeker).filter(pk=account.pk, looked_at=account.looked_at)
    return can_look(account) and same.update(looked_at=now) == 1


def look(account: MailAccount, *, now: dt.datetime) -> int:
    """Look once. What is found waits until she says what it is; the Sent folder settles what is unsure. Returns how many came."""
    seeker = account.seeker
    written = written_to(seeker, now=now)
    try:
        with Glance(account, key=ready_reading_key_of(account, now=now)) as glance:
            _settle_unsure(seeker, glance, now)
            known = set(CameBack.objects.of(seeker).values_list("key", flat=True))
            wanted = Wanted(addresses=written.addresses, threads=written.threads)
            found = glance.find(wanted, known=known) if written.addresses else []
    except (CannotLook, NoKey) as no:
        if isinstance(no, NotLetIn):
            not_let_in(account, looking=True)
        _trouble(account, str(no))
        return 0
    _trouble(account, "")
    return sum(_keep(came, written, now) for came in found)


def _keep(came: Came, written: Written, now: dt.datetime) -> bool:
    person = written.person_of(came)
    if person is None:
        return False
    keep(person, read_incoming(came.raw), key=came.key, now=now)
    return True


def _settle_unsure(seeker: Seeker, glance: Glance, now: dt.datetime) -> None:
    """Settle each unsure letter that lies in the Sent folder. One that does not lie there may have left all the same."""
    unsure = {one.message_id: one for one in Outgoing.objects.of(seeker).filter(state=Outgoing.State.UNSURE)}
    for key in glance.was_sent(list(unsure)):
        outbox.settle(unsure[key], went=True)
    if unsure:
        note_sent(seeker, now=now)


def written_to(seeker: Seeker, *, now: dt.datetime) -> Written:
    """Return to whom letters went by e-mail in the last year, but for those who asked to be left alone."""
    written, since = Written(), now - AS_FAR_BACK
    people: dict[uuid.UUID, dt.date] = {}
    posted: defaultdict[uuid.UUID, list[str]] = defaultdict(list)
    gone = Outgoing.objects.of(seeker).filter(sent_at__gt=since)
    for letter, message_id in gone.values_list("letter", "message_id"):
        posted[letter].append(message_id)
    for person, address, day, key in _letters(seeker, since):
        written.add(person, address=address, since=day)
        people[person.pk] = min(day, people.get(person.pk, day))
        for message_id in (f"{key}@askwell.invalid", *posted[key]):
            written.add_thread(person, message_id=message_id, since=day)
    points = ContactPoint.objects.of(seeker).filter(person__in=people, kind=ContactPoint.Kind.EMAIL)
    for point in points.select_related("person"):
        written.add(point.person, address=point.value, since=people[point.person_id])
    return written


def _letters(seeker: Seeker, since: dt.datetime) -> Iterator[tuple[Person, str, dt.date, uuid.UUID]]:
    letters = Letter.objects.of(seeker).filter(channel=Channel.EMAIL, sent_at__gt=since)
    for letter in letters.filter(person__never_ask_at=None).select_related("person").order_by("sent_at"):
        if letter.sent_at:
            yield letter.person, letter.to, letter.sent_at.date(), letter.pk
    asks = Ask.objects.of(seeker).filter(channel=Ask.Channel.EMAIL, asked_at__gt=since)
    for ask in asks.filter(person__never_ask_at=None).select_related("person").order_by("asked_at"):
        if ask.asked_at:
            yield ask.person, "", ask.asked_at.date(), ask.pk


def _trouble(account: MailAccount, text: str) -> None:
    if text:
        log.warning("Answers could not be looked for: %s", text)
    MailAccount.objects.of(account.seeker).filter(pk=account.pk).update(looking_trouble=text[:500])
