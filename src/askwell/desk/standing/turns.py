"""Whose turn it is with one person, from the facts of all stages."""

import datetime as dt

from django.conf import settings

from askwell.desk.standing.chosen import with_number
from askwell.desk.standing.facts import cadence_of, facts_of
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.queries import news_given_at
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.outreach.writing.gone_out import asked_to_introduce, was_in_touch
from askwell.journey.people.models import Person
from askwell.journey.people.wording import names_given_by
from askwell.method.elsewhere import turn_anywhere
from askwell.method.held import Turn
from askwell.method.history import ASKING
from askwell.method.turns import (
    said_no,
    turn_around_a_talk,
    turn_to_answer,
    turn_to_introduce,
    turn_to_tell,
)
from askwell.office.cadence import pack_in


def tell(outreach: Outreach, kind: str, *, now: dt.datetime, about: str = "", another: bool = False) -> Turn:
    """Return what fits; to whom nothing was ever written no news goes, but a request. A few statements for news, two for whom an introduction is asked, and eleven for all but news."""
    if kind == Letter.Kind.UPDATE:
        if not (was_in_touch(outreach.person) or _helped(outreach.person)):
            return Turn(kind=Letter.Kind.REQUEST)
        return turn_to_tell(news_given_at(outreach.person), now=now)
    facts = facts_of(outreach.seeker, outreach.campaign, [with_number(outreach.person)])[0]
    if kind == Letter.Kind.INTRODUCTION:
        held = said_no(facts, now=now)
        return Turn(kind=kind, held=held) if held else _to_introduce(outreach, about, now=now)
    if kind in ASKING:
        return turn_anywhere(facts, kind=kind, now=now, another=another)
    if kind == Letter.Kind.ANSWER:
        return turn_to_answer(facts, now=now)
    return turn_around_a_talk(facts, kind=kind, now=now)


def _helped(person: Person) -> bool:
    """Return whether a person talked with the seeker, is about to, or gave a name."""
    talks = Talk.objects.of(person.seeker).filter(person=person)
    return talks.exists() or bool(names_given_by(person))


def _to_introduce(outreach: Outreach, about: str, *, now: dt.datetime) -> Turn:
    asked = asked_to_introduce(outreach.person, about) if about else []
    pack = pack_in(settings.CADENCE, outreach.seeker.cadence)
    cadence = cadence_of(outreach.seeker, with_number(outreach.person), pack)
    return turn_to_introduce(asked, cadence=cadence, now=now)
