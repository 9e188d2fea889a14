"""Opening a page to a friend, taking it back, and keeping what the friend writes there."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from askwell.accounts.by_secret import key_of, new_secret
from askwell.journey.people.models import Ask, FriendAnswer, FriendPage

# Nobody knows so many people to ask; a machine that found the address would.
MOST_IN_A_DAY = 20
MOST_ON_A_PAGE = 60


class TooMuchWritten(Exception):
    """So much was written on this page that it takes nothing more for now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a friend wrote: ``name`` is empty where nobody comes to mind."""

    name: str = ""
    known: str = ""
    how: str = FriendAnswer.How.ASKS_FIRST
    reach: str = ""


@transaction.atomic
def open_page(ask: Ask, *, words: str, ends_on: dt.date, now: dt.datetime) -> tuple[FriendPage, str]:
    """Open a page to whom was asked; an earlier one ends. Returns it and its secret, which is kept nowhere."""
    take_back(ask, now=now)
    secret = new_secret()
    page = FriendPage(id=key_of(secret), seeker=ask.seeker, ask=ask, words=words, ends_on=ends_on)
    page.created_at = now
    page.save(force_insert=True)
    return page, secret


def take_back(ask: Ask, *, now: dt.datetime) -> int:
    """Close the pages of an ask, at once and for good. Returns how many were open."""
    return FriendPage.objects.of(ask.seeker).filter(ask=ask, closed_at=None).update(closed_at=now)


@transaction.atomic
def write_on(page: FriendPage, written: Written, *, now: dt.datetime) -> FriendAnswer:
    """Keep what a friend wrote, for the seeker to look at. The same words twice are kept once.

    Raises TooMuchWritten after ``MOST_IN_A_DAY`` within a day and ``MOST_ON_A_PAGE`` in all.
    """
    FriendPage.objects.of(page.seeker).select_for_update().get(pk=page.pk)
    answers = FriendAnswer.objects.of(page.seeker).filter(page=page)
    same = {
        "name": written.name,
        "known": written.known,
        "how": written.how,
        "reach": written.reach,
    }
    if there := answers.filter(**same).first():
        return there
    today = answers.filter(created_at__gt=now - dt.timedelta(days=1)).count()
    if today >= MOST_IN_A_DAY or answers.count() >= MOST_ON_A_PAGE:
        raise TooMuchWritten
    return FriendAnswer.objects.create(seeker=page.seeker, page=page, created_at=now, **same)


def settle(answers: Iterable[FriendAnswer], *, now: dt.datetime) -> None:
    """Note that the seeker kept what was written, or put it aside: it is not shown to her as new again."""
    for answer in answers:
        answer.settled_at = now
        answer.save(update_fields=["settled_at"])
