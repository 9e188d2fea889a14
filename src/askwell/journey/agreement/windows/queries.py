"""What stands in the way of a time, what is held, and what can be offered to one person."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from askwell.accounts.models import Seeker
from askwell.journey.agreement.calendars.models import BusyTime
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.queries import HOLD
from askwell.journey.agreement.windows.models import OfferedWindow, TalkHours
from askwell.journey.outreach.actions import MACHINES
from askwell.journey.outreach.answers import propose
from askwell.journey.outreach.models import Outreach, Reply
from askwell.journey.people.models import ContactPoint, Person
from askwell.journey.people.queries.living import whereabouts_of
from askwell.method.cadence import add_business_days
from askwell.method.countries import Whereabouts
from askwell.method.replies import Slot, cannot_in
from askwell.method.windows import Choice, Hours, Span, Window, choose, holds
from askwell.method.working_days import DaysOff, weekend_of

# An answer that takes none of the windows lets all of them go.
TAKES_NONE = (Reply.Kind.DECLINED, Reply.Kind.NOT_NOW, Reply.Kind.ANOTHER_NAME)
SOON, LATER = dt.timedelta(days=14), dt.timedelta(days=35)
ENOUGH = 3
# So many answers of theirs are read for days on which they cannot; an older one is forgotten.
LATEST = 3


@dataclass(frozen=True, slots=True)
class Taken:
    """A span of time that stands in the way."""

    starts_at: dt.datetime
    ends_at: dt.datetime


def hours_of(seeker: Seeker) -> TalkHours:
    """Return when she talks; the usual hours, unsaved, where she said nothing."""
    return TalkHours.objects.of(seeker).first() or TalkHours(seeker=seeker)


def held(seeker: Seeker, *, now: dt.datetime) -> QuerySet[OfferedWindow]:
    """Return the windows that are held for somebody: not let go, not run out, and not answered by a no."""
    return not_refused(seeker).filter(released_at=None, held_until__gt=now)


def not_refused(seeker: Seeker) -> QuerySet[OfferedWindow]:
    """Return the windows that no answer since has turned down."""
    return OfferedWindow.objects.of(seeker).exclude(_refused(seeker))


def _refused(seeker: Seeker) -> Exists:
    return Exists(
        Reply.objects.of(seeker).filter(
            outreach=OuterRef("outreach"), received_at__gte=OuterRef("offered_at"), kind__in=TAKES_NONE
        )
    )


def turned_down(person: Person, *, now: dt.datetime) -> Iterator[Span]:
    """Give what did not suit a person: windows that she did not take, and the days of talks that cannot be or are to be moved."""
    seeker = person.seeker
    zone = ZoneInfo(person.time_zone or seeker.time_zone)
    rows = OfferedWindow.objects.of(seeker).filter(person=person, talk=None, starts_at__gt=now)
    not_taken = rows.filter(Q(released_at__lt=F("held_until")) | _refused(seeker))
    for starts_at, ends_at in not_taken.values_list("starts_at", "ends_at"):
        yield Taken(starts_at, ends_at)
    talks = Talk.objects.of(seeker).filter(person=person, starts_at__gt=now - dt.timedelta(days=1))
    for begins in talks.values_list("starts_at", flat=True):
        if begins:
            yield _whole(begins.astimezone(zone).date(), zone)


def _answers(outreach: Outreach) -> list[Reply]:
    """Return the latest answers in words, the newest first. One statement."""
    answers = Reply.objects.of(outreach.seeker).filter(outreach=outreach.pk).exclude(kind__in=MACHINES)
    return list(answers.exclude(text="").order_by("-received_at")[:LATEST])


def _days_out(outreach: Outreach, answers: list[Reply], *, now: dt.datetime) -> Iterator[Span]:
    """Give the days on which a person cannot, as the latest answers say it in words."""
    zone = ZoneInfo(outreach.person.time_zone or outreach.seeker.time_zone)
    told = [cannot_in(reply.text, received_at=reply.received_at, zone=zone) for reply in answers]
    today = now.astimezone(zone).date()
    for ahead in range(2 * LATER.days):
        day = today + dt.timedelta(days=ahead)
        if any(one.rules_out(day) for one in told):
            yield _whole(day, zone)


def _wishes(outreach: Outreach, answers: list[Reply]) -> list[Slot]:
    """Return the times that the latest answer names less exactly: "any day next week after 3 pm"."""
    last = next(iter(answers), None)
    return list(propose(outreach.person, last.text, now=last.received_at).looser) if last else []


def _whole(day: dt.date, zone: ZoneInfo) -> Taken:
    begins, ends = (
        dt.datetime.combine(one, dt.time(), tzinfo=zone) for one in (day, day + dt.timedelta(days=1))
    )
    return Taken(begins, ends)


def offered_to(person: Person, *, now: dt.datetime) -> list[OfferedWindow]:
    """Return the windows that are held for a person, in order."""
    return list(held(person.seeker, now=now).filter(person=person))


def taken(
    seeker: Seeker, *, now: dt.datetime, until: dt.datetime, but: Person | None = None
) -> Iterator[Span]:
    """Give all that stands in the way of a time: her calendars, agreed talks, and what is held for others than ``but``. Three statements."""
    busy = BusyTime.objects.of(seeker).filter(starts_at__lt=until, ends_at__gt=now)
    for starts_at, ends_at in busy.values_list("starts_at", "ends_at"):
        yield Taken(starts_at, ends_at)
    talks = Talk.objects.of(seeker).filter(
        starts_at__gt=now - dt.timedelta(days=1), starts_at__lt=until, cancelled_at=None, ended_at=None
    )
    for begins, minutes in talks.values_list("starts_at", "agreed_minutes"):
        if begins:
            yield Taken(begins, begins + max(HOLD, dt.timedelta(minutes=minutes)))
    for window in held(seeker, now=now).exclude(person=but).only("starts_at", "ends_at"):
        yield Taken(window.starts_at, max(window.ends_at, window.starts_at + HOLD))


def windows_for(outreach: Outreach, *, minutes: int, now: dt.datetime) -> Choice:
    """Return which times can be offered to a person, within two weeks, or five where two bring fewer than three."""
    seeker, person = outreach.seeker, outreach.person
    hours = hours_of(seeker)
    there = whereabouts_of(person, number=number_of(person), otherwise=seeker.region)
    days_off = DaysOff(there)
    mine = Hours(
        zone=seeker.zone,
        begins=hours.begins,
        ends=hours.ends,
        weekdays=hours.days,
        days_off=DaysOff(Whereabouts(otherwise=seeker.region)),
    )
    theirs = Hours(
        zone=ZoneInfo(person.time_zone or seeker.time_zone),
        weekdays=frozenset(range(7)) - weekend_of(there),
        days_off=days_off,
    )
    earliest = _earliest(seeker.zone, hours.notice, there, now)
    in_the_way = list(taken(seeker, now=now, until=earliest + LATER, but=person))
    answers = _answers(outreach)
    out = list(_days_out(outreach, answers, now=now))
    no = [*turned_down(person, now=now), *out]
    wishes = _wishes(outreach, answers)
    found = Choice(free=(), proposed=())
    for reach in (SOON, LATER):
        found = choose(
            minutes=minutes,
            mine=mine,
            theirs=theirs,
            taken=in_the_way,
            buffer=dt.timedelta(minutes=hours.buffer),
            earliest=earliest,
            latest=earliest + reach,
            turned_down=no,
            is_wished=lambda at: any(holds(slot, at) for slot in wishes),
        )
        if len(found.proposed) >= ENOUGH:
            break
    return _with_what_was_offered(found, offered_to(person, now=now), out)


def _earliest(zone: ZoneInfo, notice: int, there: Whereabouts, now: dt.datetime) -> dt.datetime:
    """Return the beginning of the day from which times are offered, never before the next hour."""
    today = now.astimezone(zone).date()
    day = add_business_days(today, notice, holidays=DaysOff(there), weekend=weekend_of(there))
    return max(dt.datetime.combine(day, dt.time(), tzinfo=zone), now + dt.timedelta(hours=1))


def _with_what_was_offered(found: Choice, offered: list[OfferedWindow], out: list[Span]) -> Choice:
    """Propose again what this person was offered and what still can be, unless it lies on a day that is ``out``."""
    starts = {row.starts_at for row in offered}
    if any(day.starts_at <= start < day.ends_at for start in starts for day in out):
        return found
    again: list[Window] = [one for one in found.free if one.starts_at in starts]
    return Choice(free=found.free, proposed=again, why_none=found.why_none) if again else found


def number_of(person: Person) -> str:
    """Return a number of a person in E.164, which tells the country; "" where none is known."""
    numbers = ContactPoint.objects.of(person.seeker).filter(person=person, kind=ContactPoint.Kind.PHONE)
    return numbers.order_by("position").values_list("key", flat=True).first() or ""
