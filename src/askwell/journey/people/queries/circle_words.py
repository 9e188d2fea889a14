"""One circle as it was asked: who, when, and which names came back."""

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Prefetch

from askwell.journey.people.models import Ask, Circle, CircleWords, Person, Referral
from askwell.journey.people.queries.circles import people_in
from askwell.journey.people.queries.friend_pages import open_pages
from askwell.journey.purpose.models import Campaign
from askwell.method.asks import AskState, states
from askwell.method.wording import plural


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One person of a circle; ``ask`` is the last one of this campaign, with how it stands, the names that came back and the last day of an open page."""

    person: Person
    ask: Ask | None = None
    state: AskState | None = None
    names: Sequence[Person] = ()
    open_until: dt.date | None = None

    @property
    def was_asked(self) -> bool:
        """Whether she was asked: the question went out, or the answer is there."""
        return bool(self.ask and (self.ask.asked_at or self.state is AskState.ANSWERED))


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleAsked:
    """The first hundred people of a circle, in the order of the circle."""

    members: Sequence[Member]

    @property
    def summary(self) -> str:
        """Say how many were asked, and what came back."""
        asked = [member for member in self.members if member.was_asked]
        answered = [member for member in asked if member.state is AskState.ANSWERED]
        names = {name.pk for member in self.members for name in member.names}
        if not asked:
            return (
                f"{plural(len(self.members), 'person', 'people')}, nobody asked yet." if self.members else ""
            )
        back = f"{len(answered)} answered, with {plural(len(names), 'name')}" if answered else "no answer yet"
        return f"{len(asked)} of {len(self.members)} asked, {back}."


def kept_words(campaign: Campaign, circle: Circle) -> list[str]:
    """Return the seeker's wordings for a circle, none where she has written none."""
    kept = CircleWords.objects.of(campaign.seeker).filter(campaign=campaign, circle=circle).first()
    return kept.wordings if kept else []


def circle_asked(campaign: Campaign, circle: Circle, *, now: dt.datetime) -> CircleAsked:
    """Return who of a circle was asked in a campaign, when, and who answered with which names. Four statements."""
    people = list(people_in(circle))
    given = Referral.objects.of(campaign.seeker).select_related("referred").order_by("referred_at", "id")
    asks = list(
        Ask.objects.of(campaign.seeker)
        .filter(campaign=campaign, person__in=people)
        .select_related("person")
        .prefetch_related(Prefetch("referrals", queryset=given))
        .order_by("created_at", "id")
    )
    pages = open_pages(campaign, now=now)
    names: dict[uuid.UUID, list[Person]] = {}
    last: dict[uuid.UUID, tuple[Ask, AskState]] = {}
    for ask, state in zip(asks, states(asks, now=now), strict=True):
        names.setdefault(ask.person_id, []).extend(one.referred for one in ask.referrals.all())
        last[ask.person_id] = ask, state
    return CircleAsked(
        members=[_member(person, last.get(person.pk), names.get(person.pk, []), pages) for person in people]
    )


def _member(
    person: Person,
    last: tuple[Ask, AskState] | None,
    names: list[Person],
    pages: Mapping[uuid.UUID, dt.date],
) -> Member:
    if last is None:
        return Member(person=person)
    return Member(person=person, ask=last[0], state=last[1], names=names, open_until=pages.get(last[0].pk))
