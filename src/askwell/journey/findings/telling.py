"""What a letter can tell of what came after it: the time that was agreed on, and who was talked with since."""

import datetime as dt

from django.db.models import Min, QuerySet
from django.utils import timezone

from askwell.journey.agreement.invitations import agreed_time, off_time, talk_agreed_on
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.queries import letter_due
from askwell.journey.followup.models import ThankYou
from askwell.journey.followup.queries import news_for, news_given_at
from askwell.journey.outreach.later import Later
from askwell.journey.outreach.models import Outreach
from askwell.journey.people.models import Person, Referral
from askwell.journey.people.wording import names_given_by


def tell(outreach: Outreach, *, now: dt.datetime) -> Later:
    """Return what can be told to the person of an outreach."""
    person = outreach.person
    heard_of = news_for(person, now=now)
    talks = _talks(outreach)
    ours = _last_of(talks, person)
    with_others = talks.exclude(person=person)
    told_at = max(news_given_at(person), default=None)
    if last := max(filter(None, (ours.ended_at if ours else None, told_at)), default=None):
        with_others = with_others.filter(ended_at__gt=last)
    is_thanked = (
        ours is not None
        and ThankYou.objects.of(person.seeker).filter(talk=ours, letter__sent_at__isnull=False).exists()
    )
    ahead = talk_agreed_on(person, campaign=outreach.campaign)
    agreed_at = _first_agreed_at(ahead, since=ours) if ahead else None
    return Later(
        agreed=agreed_time(ahead, now=now),
        starts_at=ahead.starts_at if ahead else None,
        agreed_at=agreed_at,
        moved_at=_moved_at(ahead, agreed_at) if ahead else None,
        off=off_time(person, campaign=outreach.campaign, now=now),
        due=letter_due(person, campaign=outreach.campaign, now=now),
        talked_with=tuple(one.full_name for one in heard_of),
        led_to=_led_to(heard_of, person),
        talks=with_others.count(),
        since_ours=ours is not None,
        told_at=told_at,
        helped=ours is not None or bool(names_given_by(person)),
        to_thank_for=ours.pk if ours and not is_thanked else None,
    )


def last_talk_on(outreach: Outreach) -> dt.date | None:
    """Return the day of the last talk with the person of an outreach, where there was one."""
    ours = _last_of(_talks(outreach), outreach.person)
    return timezone.localdate(ours.started_at or ours.ended_at) if ours else None


def _talks(outreach: Outreach) -> QuerySet[Talk]:
    return Talk.objects.of(outreach.seeker).filter(campaign=outreach.campaign, ended_at__isnull=False)


def _first_agreed_at(ahead: Talk, *, since: Talk | None) -> dt.datetime:
    """Return when the two first agreed on a talk ``since`` the last that they had: one that came to nothing counts."""
    of_them = Talk.objects.of(ahead.seeker).filter(
        person=ahead.person_id, campaign=ahead.campaign_id, ended_at=None
    )
    if since:
        of_them = of_them.filter(created_at__gt=since.created_at)
    first: dt.datetime | None = of_them.aggregate(first=Min("created_at"))["first"]
    return first or ahead.created_at


def _moved_at(ahead: Talk, agreed_at: dt.datetime | None) -> dt.datetime | None:
    """Return when the talk that is ahead got another time, be it as a talk of its own in place of one that came to nothing."""
    is_anew = agreed_at is not None and agreed_at < ahead.created_at
    return ahead.moved_at or (ahead.created_at if is_anew else None)


def _last_of(talks: QuerySet[Talk], person: Person) -> Talk | None:
    return talks.filter(person=person).order_by("ended_at").last()


def _led_to(met: list[Person], person: Person) -> int:
    """Count whom those led on to whose names a person gave: how many came of it gives nobody away."""
    came = Referral.objects.of(person.seeker).filter(referrer__in=met, referred__isnull=False)
    return came.exclude(referred=person).values("referred").distinct().count()
