"""What a letter can tell of what came after it: the time that was agreed on, and what was learnt from whom."""

import datetime as dt

from django.utils import timezone

from askwell.journey.agreement.invitations import agreed_time, off_time
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.queries import letter_due
from askwell.journey.findings.models import Debrief
from askwell.journey.followup.queries import news_for
from askwell.journey.outreach.later import Later
from askwell.journey.outreach.models import Outreach
from askwell.journey.people.wording import names_given_by
from askwell.journey.talk.queries import standing_lines
from askwell.method.trust import Audience, may_pass, names, without


def tell(outreach: Outreach, *, now: dt.datetime) -> Later:
    """Return what can be told to the person of an outreach."""
    person = outreach.person
    heard_of = news_for(person, now=now)
    talks = Talk.objects.of(outreach.seeker).filter(campaign=outreach.campaign, ended_at__isnull=False)
    with_others = talks.exclude(person=person).select_related("person").order_by("ended_at")
    about = with_others.filter(person__in=heard_of) if heard_of else with_others
    latest = about.last()
    today = timezone.localdate(now)
    return Later(
        agreed=agreed_time(person, campaign=outreach.campaign, today=today),
        off=off_time(person, campaign=outreach.campaign, today=today),
        due=letter_due(person, campaign=outreach.campaign, now=now),
        talked_with=tuple(one.full_name for one in heard_of),
        learned=_learned(latest) if latest else "",
        talks=with_others.count(),
        helped=talks.filter(person=person).exists() or bool(names_given_by(person)),
    )


def _learned(talk: Talk) -> str:
    """Return the seeker's own sentence about a talk, unless it gives away who spoke or what was said in confidence."""
    debrief = Debrief.objects.of(talk.seeker).filter(talk=talk).first()
    if debrief is None or names(debrief.sentence, talk.person.full_name):
        return ""
    held = [line.text for line in standing_lines(talk) if not may_pass(line.trust, audience=Audience.ANOTHER)]
    gives_away = without(debrief.sentence, held, instead="") != debrief.sentence
    return "" if gives_away else debrief.sentence
