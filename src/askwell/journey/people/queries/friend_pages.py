"""The page of a friend, found by its address, and what is new on it."""

import datetime as dt
import uuid

from django.db.models import Count

from askwell.journey.people.models import Ask, FriendAnswer, FriendPage
from askwell.journey.purpose.models import Campaign

OPEN_DAYS = 30


def page_opened_by(secret: str, *, now: dt.datetime) -> FriendPage | None:
    """Return the page that this address opens, or None: unknown, ended and taken back look the same from outside."""
    page = FriendPage.opened_by(secret)
    return page if page and page.is_open(now=now) else None


def page_of(ask: Ask, *, now: dt.datetime) -> FriendPage | None:
    """Return the page of an ask that is open now."""
    last = FriendPage.objects.of(ask.seeker).filter(ask=ask, closed_at=None).select_related("seeker").first()
    return last if last and last.is_open(now=now) else None


def new_answers(ask: Ask) -> list[FriendAnswer]:
    """Return what the friend wrote and the seeker has not settled, the oldest first."""
    return list(FriendAnswer.objects.of(ask.seeker).filter(page__ask=ask, settled_at=None))


def new_on_pages(campaign: Campaign) -> dict[uuid.UUID, int]:
    """Return how much is new on the pages of each ask of a campaign, by the ask's key; one statement."""
    new = FriendAnswer.objects.of(campaign.seeker).filter(page__ask__campaign=campaign, settled_at=None)
    return dict(new.order_by().values_list("page__ask_id").annotate(Count("id")))


def open_pages(campaign: Campaign, *, now: dt.datetime) -> dict[uuid.UUID, dt.date]:
    """Return until when a page is open for the answer to each ask of a campaign that has one, by the ask's key; one statement."""
    today = now.astimezone(campaign.seeker.zone).date()
    pages = FriendPage.objects.of(campaign.seeker).filter(
        ask__campaign=campaign, closed_at=None, ends_on__gte=today
    )
    return dict(pages.order_by("created_at").values_list("ask_id", "ends_on"))


def usual_end(*, now: dt.datetime) -> dt.date:
    """Return until when a page is open if the seeker says nothing else. ``now`` is in her zone."""
    return now.date() + dt.timedelta(days=OPEN_DAYS)
