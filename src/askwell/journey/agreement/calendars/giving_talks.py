"""Talks given to a calendar on a server: put there when they are agreed on, moved when they move, taken out when they are off."""

import datetime as dt

from askwell.accounts.models import Seeker
from askwell.formats.icalendar import stored
from askwell.journey.agreement.calendars import servers
from askwell.journey.agreement.calendars.actions import CannotRead, account_for
from askwell.journey.agreement.calendars.models import GivenTalk, MyCalendar
from askwell.journey.agreement.invitations import event_of
from askwell.journey.agreement.models import Talk

BACK = dt.timedelta(days=1)


def give_all(*, now: dt.datetime) -> int:
    """Bring every calendar that takes talks up to date, of every seeker; return how many events were changed there.

    One whose server was away or said no waits until its time has come.
    """
    rows = MyCalendar._default_manager.filter(kind=MyCalendar.Kind.SERVER, takes_talks=True)  # noqa: SLF001  # the rounds are for all of them
    due = rows.exclude(again_at__gt=now).select_related("seeker__user")
    return sum(give(calendar, now=now) for calendar in due)


def give(calendar: MyCalendar, *, now: dt.datetime) -> int:
    """Bring one calendar up to date and return how many events were changed there. What went wrong stands with it, and is tried again later."""
    given = {row.talk_id: row for row in GivenTalk.objects.of(calendar.seeker).filter(calendar=calendar)}
    due = [talk for talk in _talks(calendar.seeker, now) if _differs(talk, given.get(talk.pk))]
    changed = 0
    try:
        for talk in due:
            _bring(calendar, talk, given.get(talk.pk), now=now)
            changed += 1
    except (servers.NoServer, CannotRead) as no:
        calendar.went_wrong(str(no), now=now)
    else:
        if due and calendar.tries:
            calendar.went_well()
            calendar.save(update_fields=["trouble", "again_at", "tries"])
    return changed


def _talks(seeker: Seeker, now: dt.datetime) -> list[Talk]:
    rows = Talk.objects.of(seeker).filter(starts_at__gte=now - BACK, started_at=None)
    return list(rows.select_related("person", "campaign", "seeker").order_by("starts_at"))


def _differs(talk: Talk, row: GivenTalk | None) -> bool:
    return talk.cancelled_at is None if row is None else row.sequence != talk.sequence


def _bring(calendar: MyCalendar, talk: Talk, row: GivenTalk | None, *, now: dt.datetime) -> None:
    account, uid = account_for(calendar), f"talk-{talk.pk}@askwell"
    event = event_of(talk, now=now)
    if talk.cancelled_at or event is None:
        servers.take_out(account, uid=uid)
    else:
        servers.put(account, uid=uid, file=stored(event, uid=uid))
    row = row or GivenTalk(seeker=talk.seeker, calendar=calendar, talk=talk)
    row.sequence = talk.sequence
    row.save()
