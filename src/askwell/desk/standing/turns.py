"""Whose turn it is with one person, from the facts of all stages."""

import datetime as dt

from django.conf import settings

from askwell.desk.standing.chosen import with_number
from askwell.desk.standing.facts import cadence_of, facts_of
from askwell.journey.followup.queries import news_given_at
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.outreach.writing.gone_out import asked_to_introduce
from askwell.method.held import Turn
from askwell.method.history import ASKING
from askwell.method.turns import (
    turn_around_a_talk,
    turn_to_answer,
    turn_to_ask,
    turn_to_introduce,
    turn_to_tell,
)
from askwell.office.cadence import pack_in


def tell(outreach: Outreach, kind: str, *, now: dt.datetime, about: str = "", another: bool = False) -> Turn:
    """Return what fits. Two statements for news and introductions, eleven for those that ask, answer or are about a talk."""
    if kind == Letter.Kind.UPDATE:
        return turn_to_tell(news_given_at(outreach.person), now=now)
    if kind == Letter.Kind.INTRODUCTION and about:
        pack = pack_in(settings.CADENCE, outreach.seeker.cadence)
        cadence = cadence_of(outreach.seeker, with_number(outreach.person), pack)
        return turn_to_introduce(asked_to_introduce(outreach.person, about), cadence=cadence, now=now)
    if kind == Letter.Kind.INTRODUCTION:
        return Turn(kind=kind)
    facts = facts_of(outreach.seeker, outreach.campaign, [with_number(outreach.person)])[0]
    if kind in ASKING:
        return turn_to_ask(facts, kind=kind, now=now, another=another)
    if kind == Letter.Kind.ANSWER:
        return turn_to_answer(facts, now=now)
    return turn_around_a_talk(facts, kind=kind, now=now)
