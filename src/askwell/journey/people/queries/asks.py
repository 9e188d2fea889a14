"""Who was asked for names, what came back, and what is due."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Min, Prefetch, QuerySet

from askwell.accounts.models import Seeker
from askwell.journey.people.keying import circle_key
from askwell.journey.people.models import Ask, Person, Referral
from askwell.journey.people.queries.friend_pages import new_on_pages, open_pages
from askwell.journey.people.suggestions import CIRCLES
from askwell.journey.purpose.models import Campaign
from askwell.method.asks import AskState, Turn, state_of, turn_of
from askwell.method.cadence import SECOND_ASK_AFTER

PAGE = 50
SUGGESTED = 8


@dataclass(frozen=True, slots=True)
class AskRow:
    """One ask as the list shows it; ``names`` are the referrals that came back, ``written`` counts what is new on its page, ``open_until`` is that page's last day, ``is_second`` a reminder."""

    ask: Ask
    state: AskState
    names: Sequence[Referral]
    written: int = 0
    is_second: bool = False
    open_until: dt.date | None = None

    @property
    def again_on(self) -> dt.datetime | None:
        """From when one reminder is kind, while the first ask waits."""
        at = self.ask.asked_at
        waits = at and self.state == AskState.WAITING and not self.is_second
        return at + SECOND_ASK_AFTER if at and waits else None


def asks_of(campaign: Campaign) -> QuerySet[Ask]:
    """Return all asks of a campaign with their people and names, the newest first."""
    names = Referral.objects.of(campaign.seeker).select_related("referred")
    return (
        Ask.objects.of(campaign.seeker)
        .filter(campaign=campaign)
        .select_related("person")
        .prefetch_related(Prefetch("referrals", queryset=names))
        .order_by("-created_at", "-id")
    )


def asks_page(campaign: Campaign, *, page: int, now: dt.datetime) -> tuple[list[AskRow], bool]:
    """Return one page of asks, counted from 0, and whether older ones follow."""
    asks = list(asks_of(campaign)[page * PAGE : (page + 1) * PAGE + 1])
    return _rows(campaign, asks[:PAGE], now), len(asks) > PAGE


def _rows(campaign: Campaign, asks: list[Ask], now: dt.datetime) -> list[AskRow]:
    theirs = Ask.objects.of(campaign.seeker).filter(campaign=campaign, person__in={a.person_id for a in asks})
    first_asked = dict(theirs.order_by().values_list("person_id").annotate(Min("asked_at")))
    written, pages = new_on_pages(campaign), open_pages(campaign, now=now)
    return [
        AskRow(
            ask,
            state_of(ask, is_second=ask.asked_at != first_asked[ask.person_id], now=now),
            list(ask.referrals.all()),
            written.get(ask.pk, 0),
            ask.asked_at != first_asked[ask.person_id],
            pages.get(ask.pk),
        )
        for ask in asks
    ]


def asks_of_person(seeker: Seeker, person: Person) -> list[Ask]:
    """Return all that one person was asked for names, or will be, the first first. One statement."""
    return list(Ask.objects.of(seeker).filter(person=person).order_by("asked_at", "id"))


def waiting_in(asks: Sequence[Ask], campaign: Campaign) -> Ask | None:
    """Return of a person's asks the last in a campaign that waits for an answer, or None."""
    open_ones = [
        one
        for one in asks
        if one.campaign_id == campaign.pk and one.asked_at and not (one.answered_at or one.rested_at)
    ]
    return open_ones[-1] if open_ones else None


def open_ask(campaign: Campaign, *, person: Person) -> Ask | None:
    """Return the last ask of this person that waits for an answer, or None."""
    asks = Ask.objects.of(campaign.seeker).filter(campaign=campaign, person=person)
    return asks.filter(answered_at=None, rested_at=None).exclude(asked_at=None).order_by("-asked_at").first()


def turn_with(campaign: Campaign, *, person: Person, now: dt.datetime) -> Turn:
    """Return whether this person may be asked now; an answer begins the count anew."""
    asks = Ask.objects.of(campaign.seeker).filter(campaign=campaign, person=person).exclude(asked_at=None)
    rows = list(asks.order_by("asked_at").values_list("asked_at", "answered_at"))
    answered = max((at for _, at in rows if at), default=None)
    open_since = [at for at, answer in rows if at and not answer and (answered is None or at > answered)]
    return turn_of(open_since, now=now)


def draft_of(campaign: Campaign, *, person: Person) -> Ask | None:
    """Return the ask of this person that has not gone out yet, or None."""
    asks = Ask.objects.of(campaign.seeker).filter(campaign=campaign, person=person)
    return asks.filter(asked_at=None, rested_at=None, answered_at=None).first()


def whom_to_ask(seeker: Seeker, campaign: Campaign) -> QuerySet[Person]:
    """Return eight people of the circles that Askwell offers who were not asked in this campaign yet, and one if more follow."""
    asked = Ask.objects.of(seeker).filter(campaign=campaign).values("person_id")
    near = Person.objects.of(seeker).filter(circles__key__in=[circle_key(name) for name in CIRCLES])
    return (
        near.filter(never_ask_at=None).exclude(pk__in=asked).distinct().order_by("sort_key")[: SUGGESTED + 1]
    )
