"""The note that tells somebody who helped what became of it."""

import datetime as dt

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Decision, Weighed
from askwell.journey.outreach.actions import approach, draft
from askwell.journey.outreach.facts import address_of, facts_for
from askwell.journey.outreach.models import Channel, Letter
from askwell.journey.people.models import Person, Referral
from askwell.method.letters.landing import draft_landing


def landing_note(decision: Decision, person: Person, *, now: dt.datetime) -> Letter | None:
    """Keep a draft of news for a helper, made of the decision and her own part in it; nothing where one waits already."""
    seeker, campaign = decision.seeker, decision.campaign
    outreach = approach(campaign, person=person)
    outreach.person = person
    waiting = Letter.objects.of(seeker).filter(outreach=outreach, kind=Letter.Kind.UPDATE, sent_at=None)
    if waiting.exists():
        return None
    talks = Talk.objects.of(seeker).filter(campaign=campaign, ended_at__isnull=False)
    met = talks.exclude(person=person).values_list("person_id", flat=True)
    named = Referral.objects.of(seeker).filter(referrer=person, referred_id__in=list(met))
    laid = Weighed.objects.of(seeker).filter(decision=decision, person=person, mine=False).first()
    made = draft_landing(
        facts_for(outreach),
        choice=decision.choice,
        talked=talks.filter(person=person).exists(),
        named=list(named.order_by("referred_at").values_list("referred__full_name", flat=True)),
        stayed=laid.text if laid else "",
    )
    return draft(
        outreach,
        kind=Letter.Kind.UPDATE,
        channel=Channel.EMAIL,
        to=address_of(person, channel=Channel.EMAIL),
        subject=made.subject,
        body=made.body,
        now=now,
    )
