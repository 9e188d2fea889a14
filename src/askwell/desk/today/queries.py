"""What to do today, from the facts of all stages."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from askwell.accounts.models import Seeker
from askwell.desk.standing.chosen import chosen
from askwell.desk.standing.ending import end_by
from askwell.desk.standing.facts import Facts, facts_of, promises_of
from askwell.desk.today.aims import Known, aims
from askwell.desk.today.models import NotToday
from askwell.desk.whom.standing import rests_passed_over
from askwell.journey.findings.decisions.queries import latest_decision
from askwell.journey.findings.models import Decision
from askwell.journey.followup.models import Promise
from askwell.journey.outreach.came_back.taking_in import waiting
from askwell.journey.outreach.models import CameBack
from askwell.journey.people.models import Ask
from askwell.journey.people.queries.asks import whom_to_ask
from askwell.journey.people.queries.friend_pages import new_on_pages
from askwell.journey.purpose.models import Campaign
from askwell.method import history
from askwell.method.entries import Heard
from askwell.method.situations import Situation
from askwell.method.today import Today, today


@dataclass(frozen=True, kw_only=True)
class Day:
    """Today as the page shows it. ``is_new`` says that nobody was asked for anything yet, ``since`` with what day the count of talks begins.

    ``came`` are the mails that wait to be read and that the list does not lead to, ``ahead`` counts the talks agreed on.
    """

    today: Today
    came: Sequence[CameBack]
    aims: Sequence[Known]
    is_new: bool
    talks: int
    names: int
    given: int
    since: dt.date
    decided: Decision | None
    ahead: int

    @property
    def stopped(self) -> bool:
        """Return whether the seeker decided last that it is not for her."""
        return self._is(Decision.Choice.STOP)

    @property
    def found_work(self) -> bool:
        """Return whether the seeker decided last that she found work."""
        return self._is(Decision.Choice.FOUND_WORK)

    def _is(self, choice: str) -> bool:
        return self.decided is not None and self.decided.choice == choice


def the_day(seeker: Seeker, campaign: Campaign, *, now: dt.datetime) -> Day:
    """Return what to do today and how far the campaign is. ``now`` is in the seeker's zone."""
    promises, came = list(promises_of(seeker)), waiting(seeker)
    owed = {row.person_id for row in promises if not (row.kept_at or row.dropped_at)}
    facts = facts_of(seeker, campaign, chosen(seeker, also=owed), promises=promises, came=came)
    asks = _asks(seeker, campaign)
    known = aims(campaign, sent_by=_referrers(facts))
    decided = latest_decision(campaign)
    ended = end_by(decided)
    is_new = (
        not ended
        and not any(ask.asked_at for ask in asks)
        and not any(row.talks or _asked(row) for row in facts)
    )
    if is_new and not asks:
        friends = whom_to_ask(seeker, campaign)[:1]
        asks = [Ask(seeker=seeker, campaign=campaign, person=friend) for friend in friends]
    heard = [
        Heard(purpose=row.purpose, people=row.strength.people, answered=bool(row.sentence)) for row in known
    ]
    todo = today(
        facts,
        asks=asks,
        heard=heard,
        written=new_on_pages(campaign) if asks else {},
        put_off=_put_off(seeker, now.date()),
        passed_over=rests_passed_over(seeker, campaign, now=now),
        ended=ended,
        now=now,
    )
    return Day(
        today=todo,
        came=_besides(todo, came),
        aims=known,
        is_new=is_new,
        talks=sum(len(history.ended(row)) for row in facts),
        names=sum(len(row.referrals) for row in facts),
        given=sum(_given(row) for row in facts),
        since=_since(campaign, facts, now),
        decided=decided,
        ahead=sum(history.ahead(row) is not None for row in facts),
    )


def _besides(todo: Today, came: Sequence[CameBack]) -> list[CameBack]:
    """Leave out the mails of those whom the list says to read."""
    entries = [*([todo.next] if todo.next else []), *todo.then]
    led_to = {row.person_id for row in entries if row.step and row.step.situation is Situation.UNREAD}
    return [one for one in came if one.person_id not in led_to]


def _since(campaign: Campaign, facts: Sequence[Facts], now: dt.datetime) -> dt.date:
    """Return the day from which the talks are counted: that of the first, where it was before the campaign was set out."""
    ends = (ended_at for row in facts for ended_at, _ in history.ended(row))
    return min([campaign.started_at, *ends]).astimezone(now.tzinfo).date()


def _asks(seeker: Seeker, campaign: Campaign) -> list[Ask]:
    asks = Ask.objects.of(seeker).filter(campaign=campaign).select_related("person").order_by("id")
    return list(asks.only("asked_at", "answered_at", "rested_at", "person", "person__full_name"))


def _referrers(facts: Sequence[Facts]) -> dict[uuid.UUID, uuid.UUID]:
    """Return who gave each person's name first."""
    given = sorted((pair for row in facts for pair in row.referrals), key=lambda pair: pair.referred_at)
    return {pair.referred_id: pair.referrer_id for pair in reversed(given)}


def _asked(facts: Facts) -> bool:
    return bool(history.asked_at(facts))


def _given(facts: Facts) -> int:
    kept = sum(row.by == Promise.By.ME and row.kept_at is not None for row in facts.promises)
    return kept + sum(row.given_at is not None for row in facts.gifts)


def _put_off(seeker: Seeker, day: dt.date) -> dict[str, str]:
    rows = NotToday.objects.of(seeker).filter(until_on__gt=day)
    return dict(rows.values_list("key", "situation"))
