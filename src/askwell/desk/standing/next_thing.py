"""The one next thing with a person, the same wherever it is shown."""

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from django.urls import reverse
from django.utils import timezone

from askwell.desk.standing.doors import Door, doors
from askwell.desk.standing.ending import end_by
from askwell.desk.standing.facts import Facts, facts_of
from askwell.journey.findings.decisions.queries import latest_decision
from askwell.journey.people.models import Ask, Circle, Person, Referral
from askwell.journey.people.queries.asks import open_ask
from askwell.journey.people.suggestions import CLOSE
from askwell.journey.purpose.models import Campaign
from askwell.method.described import told_to_her, with_capitals
from askwell.method.letters import first_name
from askwell.method.letters.names import is_own
from askwell.method.next_step import Step, next_step, step_after_the_end
from askwell.method.referrals import returned
from askwell.method.situations import Situation
from askwell.method.wording import listed, long_day


@dataclass(frozen=True, kw_only=True)
class NextThing:
    """What comes next with a person, and the buttons to it, the main one first."""

    step: Step
    doors: Sequence[Door]


def next_thing(
    facts: Facts,
    *,
    circles: Collection[Circle],
    asked: Ask | None,
    gave: Sequence[Referral],
    campaign: Campaign,
    now: dt.datetime,
) -> NextThing:
    """Return what comes next with a person of these facts and circles, who was ``asked`` for names or not, and ``gave`` these.

    One statement where they said yes: whether the campaign ended since. ``now`` is in the seeker's zone.
    """
    person = facts.person
    close = is_own(person.relation) or any(circle.name in CLOSE for circle in circles)
    step = _where_it_ended(facts, next_step(facts, now=now, close=close), campaign, now=now)
    if step.situation is Situation.KNOWN and asked:
        return _asked(step, asked, person, today=now.date())
    to_thank = [one for one in gave if returned(one, letters=facts.written, talked_at=None).may_thank]
    if step.situation is Situation.KNOWN and to_thank:
        return _thanks(step, person, to_thank)
    return NextThing(step=step, doors=doors(step.standing, person_id=person.id, close=close))


def next_thing_with(campaign: Campaign, person: Person, *, now: dt.datetime) -> NextThing:
    """Return what comes next with a person, whose facts are gathered first. Twelve statements."""
    (facts,) = facts_of(campaign.seeker, campaign, [person])
    asked = open_ask(campaign, person=person)
    gave = list(person.referrals_given.select_related("referred"))
    return next_thing(
        facts, circles=list(person.circles.all()), asked=asked, gave=gave, campaign=campaign, now=now
    )


def _where_it_ended(facts: Facts, step: Step, campaign: Campaign, *, now: dt.datetime) -> Step:
    """Return the next step as it is where the campaign ended; who was told of it may still be talked with."""
    ended = end_by(latest_decision(campaign)) if step.situation is Situation.REPLY else None
    return (step_after_the_end(facts, step, ended, now=now) if ended else None) or step


def _asked(step: Step, ask: Ask, person: Person, *, today: dt.date) -> NextThing:
    """Return what comes next with somebody who was asked for names and has not answered yet."""
    name = told_to_her(first_name(person.full_name))
    day = long_day(timezone.localtime(ask.asked_at or ask.created_at).date(), today=today)
    why = f"You asked for names on {day}; the answer is awaited. Once it is there, paste it, or write down what you heard."
    back = Door(label="What came back?", url=reverse("ask_answer", args=[ask.pk]))
    talk = Door(label="Ask for a talk", url=reverse("write", args=[person.pk]))
    return NextThing(step=replace(step, headline=f"names from {name}", why=why), doors=[back, talk])


def _thanks(step: Step, person: Person, gave: Sequence[Referral]) -> NextThing:
    """Return what comes next with somebody who gave names and was not thanked for them yet."""
    name = told_to_her(first_name(person.full_name))
    names = listed([one.referred.full_name for one in gave])
    why = f"{name} gave you {names}. A word of thanks is soon written, and news can follow."
    write = Door(label="Write a thank you", url=f"{reverse('write', args=[person.pk])}?kind=update")
    said = Door(label="I have said thank you", url=f"{reverse('names_given')}?by={person.pk}")
    return NextThing(
        step=replace(step, headline=f"thank {name}", why=with_capitals(why, name)), doors=[write, said]
    )
