"""What was promised, what could be given, and who would like to hear how it went."""

import datetime as dt
import uuid
from collections import defaultdict
from dataclasses import dataclass

from django.db.models import QuerySet

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import GiveBack, Promise
from askwell.journey.outreach.models import Letter
from askwell.journey.people.models import Person, Referral
from askwell.method.turns import A_YEAR, MOST_NEWS

LATEST = 50


@dataclass(frozen=True, kw_only=True)
class NewsOwed:
    """A referrer who opened a door and has not heard what came of it."""

    referrer: Person
    talked_with: Person


def open_promises(seeker: Seeker, *, by: str) -> QuerySet[Promise]:
    """Return promises neither kept nor let go, the ones with a day first."""
    waiting = Promise.objects.of(seeker).filter(by=by, kept_at=None, dropped_at=None)
    return waiting.select_related("person").order_by("due_on", "promised_at")


def ideas(seeker: Seeker) -> QuerySet[GiveBack]:
    """Return what I thought of giving and have not given yet."""
    return GiveBack.objects.of(seeker).filter(given_at=None, dropped_at=None).select_related("person")


def given(seeker: Seeker) -> QuerySet[GiveBack]:
    """Return the latest things given, newest first."""
    done = GiveBack.objects.of(seeker).exclude(given_at=None).select_related("person")
    return done.order_by("-given_at")[:LATEST]


def kept_promises(seeker: Seeker) -> QuerySet[Promise]:
    """Return the latest promises of mine that I kept, newest first."""
    kept = Promise.objects.of(seeker).filter(by=Promise.By.ME).exclude(kept_at=None)
    return kept.select_related("person").order_by("-kept_at")[:LATEST]


def news_sent(seeker: Seeker) -> QuerySet[Letter]:
    """Return the latest letters of news that went out, newest first."""
    sent = Letter.objects.of(seeker).filter(kind=Letter.Kind.UPDATE, sent_at__isnull=False)
    return sent.select_related("person").order_by("-sent_at")[:LATEST]


def news_owed(seeker: Seeker, *, now: dt.datetime) -> list[NewsOwed]:
    """Return each referrer with the person talked with since, who was not told how that went; the oldest talk first.

    Whoever got news three times within a year is left in peace.

    The news counts as told when it was given, or a letter with news went out, after that talk ended. Four statements,
    whatever the number.
    """
    ended = Talk.objects.of(seeker).filter(ended_at__isnull=False).order_by("ended_at")
    talked = {talk.person_id: talk.ended_at for talk in ended.only("person_id", "ended_at") if talk.ended_at}
    told = _told(seeker)
    referrals = Referral.objects.of(seeker).filter(referred__in=talked).select_related("referrer", "referred")
    return [
        NewsOwed(referrer=referral.referrer, talked_with=referral.referred)
        for referral in sorted(referrals, key=lambda referral: talked[referral.referred_id])
        if referral.referrer.never_ask_at is None
        and sum(at > now - A_YEAR for at in told[referral.referrer_id]) < MOST_NEWS
        and not any(at >= talked[referral.referred_id] for at in told[referral.referrer_id])
    ]


def _told(seeker: Seeker) -> defaultdict[uuid.UUID, list[dt.datetime]]:
    """Return when each person was told something, or was not to be."""
    told: defaultdict[uuid.UUID, list[dt.datetime]] = defaultdict(list)
    news = GiveBack.objects.of(seeker).filter(kind=GiveBack.Kind.NEWS).exclude(given_at=None, dropped_at=None)
    for person_id, given_at, dropped_at in news.values_list("person_id", "given_at", "dropped_at"):
        told[person_id] += [at for at in (given_at, dropped_at) if at]
    sent = Letter.objects.of(seeker).filter(kind=Letter.Kind.UPDATE, sent_at__isnull=False)
    for person_id, sent_at in sent.values_list("person_id", "sent_at"):
        told[person_id] += [sent_at] if sent_at else []
    return told


def news_given_at(person: Person) -> list[dt.datetime]:
    """Return when a person was told something. Two statements."""
    letters = Letter.objects.of(person.seeker).filter(person=person, kind=Letter.Kind.UPDATE)
    spoken = GiveBack.objects.of(person.seeker).filter(person=person, kind=GiveBack.Kind.NEWS)
    told = (*letters.values_list("sent_at", flat=True), *spoken.values_list("given_at", flat=True))
    return [at for at in told if at]


def news_for(person: Person, *, now: dt.datetime) -> list[Person]:
    """Return whom the seeker has talked with because of a person who has not heard of it; the latest talk last."""
    return [owed.talked_with for owed in news_owed(person.seeker, now=now) if owed.referrer == person]
