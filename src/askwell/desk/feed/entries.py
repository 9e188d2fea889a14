"""What stands in the private calendar: talks, thanks that are due, promises with a day. Never what was said or noted."""

import datetime as dt
from collections.abc import Callable, Iterator

from django.urls import reverse

from askwell.accounts.models import Seeker
from askwell.formats.icalendar.event import DayEvent, TalkEvent
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import Promise
from askwell.method.letters import first_name

BACK = dt.timedelta(days=30)
Absolute = Callable[[str], str]


def talks(seeker: Seeker, *, with_names: bool, absolute: Absolute, now: dt.datetime) -> Iterator[TalkEvent]:
    """Give the agreed talks from a month ago on. There is no attendee, so that no calendar writes to anybody."""
    rows = Talk.objects.of(seeker).filter(starts_at__gte=now - BACK, cancelled_at=None)
    for talk in rows.select_related("person").order_by("starts_at"):
        if talk.starts_at is None:
            continue
        link = talk.place if talk.place.startswith(("https://", "http://")) else ""
        yield TalkEvent(
            uid=f"feed-{talk.pk}@askwell",
            starts_at=talk.starts_at,
            minutes=talk.agreed_minutes,
            time_zone=seeker.time_zone,
            stamped_at=now,
            summary=f"Talk with {talk.person.full_name}" if with_names else "A talk",
            description=f"{talk.get_how_display()}. Prepare: {absolute(reverse('prep', args=[talk.pk]))}",
            location=talk.place if with_names and not link else "",
            video_url=link if with_names else "",
            sequence=talk.sequence,
            day_only=talk.day_only,
        )


def days(seeker: Seeker, *, with_names: bool, absolute: Absolute, now: dt.datetime) -> Iterator[DayEvent]:
    """Give the thanks that are due and her own promises with a day. ``now`` is in her zone."""
    yield from _thanks(seeker, with_names=with_names, absolute=absolute, now=now)
    yield from _promises(seeker, with_names=with_names, absolute=absolute, now=now)


def _thanks(seeker: Seeker, *, with_names: bool, absolute: Absolute, now: dt.datetime) -> Iterator[DayEvent]:
    """Give the thanks that are not said yet; they stand on today, without a word about being late."""
    ended = Talk.objects.of(seeker).filter(ended_at__gte=now - BACK, person__never_ask_at=None)
    for talk in ended.exclude(thank_you__letter__sent_at__isnull=False).select_related("person"):
        name = first_name(talk.person.full_name)
        yield DayEvent(
            uid=f"thank-{talk.pk}@askwell",
            on=now.date(),
            stamped_at=now,
            summary=f"Thank {name}" if with_names else "A thank-you",
            description=absolute(reverse("thank", args=[talk.pk])),
        )


def _promises(
    seeker: Seeker, *, with_names: bool, absolute: Absolute, now: dt.datetime
) -> Iterator[DayEvent]:
    """Give her promises with a day. What was promised is not told: it may hold what somebody said."""
    mine = Promise.objects.of(seeker).filter(by=Promise.By.ME, kept_at=None, dropped_at=None)
    for promise in mine.exclude(due_on=None).select_related("person"):
        if promise.due_on is None:
            continue
        name = first_name(promise.person.full_name)
        yield DayEvent(
            uid=f"promise-{promise.pk}@askwell",
            on=promise.due_on,
            stamped_at=now,
            summary=f"A promise to {name}" if with_names else "A promise",
            description=absolute(reverse("give")),
        )
