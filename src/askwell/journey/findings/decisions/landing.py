"""The note that tells somebody who helped what became of it."""

import datetime as dt

from django.db.models import QuerySet

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Decision, Weighed
from askwell.journey.findings.sharing.marking import mark_of
from askwell.journey.outreach.actions import approach, draft
from askwell.journey.outreach.facts import address_of, facts_for
from askwell.journey.outreach.models import Channel, Letter, Outreach
from askwell.journey.people.models import Person, Referral
from askwell.journey.talk.queries import marks
from askwell.method.letters.facts import Draft
from askwell.method.letters.landing import draft_landing
from askwell.method.purposes import Purpose
from askwell.method.trust import Audience, may_pass, names


def landing_note(decision: Decision, person: Person, *, now: dt.datetime) -> Letter | None:
    """Keep a draft of news for a helper, made of the decision and her own part in it; nothing where one that she wrote on waits already.

    One that tells of an earlier decision, and in which she changed nothing, is written anew: it would say what is no longer so.
    """
    outreach = approach(decision.campaign, person=person)
    outreach.person = person
    waiting = Letter.objects.of(decision.seeker).filter(
        outreach=outreach, kind=Letter.Kind.UPDATE, sent_at=None
    )
    written = waiting.first()
    if written and not _is_untouched(written, decision, outreach):
        return None
    made = _drafted(decision, outreach)
    return draft(
        outreach,
        kind=Letter.Kind.UPDATE,
        channel=Channel.EMAIL,
        to=address_of(person, channel=Channel.EMAIL),
        subject=made.subject,
        body=made.body,
        now=now,
    )


def _is_untouched(written: Letter, decision: Decision, outreach: Outreach) -> bool:
    """Return whether a note that waits is word for word what an earlier decision made of it."""
    earlier = Decision.objects.of(decision.seeker).filter(
        campaign=decision.campaign, decided_at__lt=decision.decided_at
    )
    return any(
        written.body == _drafted(one, outreach).body
        for one in earlier.select_related("campaign__seeker").order_by("-decided_at")
    )


def _drafted(decision: Decision, outreach: Outreach) -> Draft:
    person = outreach.person
    talks = Talk.objects.of(decision.seeker).filter(campaign=decision.campaign, ended_at__isnull=False)
    met = talks.exclude(person=person).values_list("person_id", flat=True)
    named = Referral.objects.of(decision.seeker).filter(referrer=person, referred_id__in=list(met))
    return draft_landing(
        facts_for(outreach, kind=Letter.Kind.UPDATE),
        choice=decision.choice,
        talked=talks.filter(person=person).exists(),
        named=list(named.order_by("referred_at").values_list("referred__full_name", flat=True)),
        stayed=_words_of(person, decision),
        reasons=_reasons(decision, talks),
    )


def _reasons(decision: Decision, talks: QuerySet[Talk]) -> str:
    """Return the seeker's reasons, "" where they name somebody she talked with: who said what is not passed around."""
    met = talks.order_by().values_list("person__full_name", flat=True).distinct()
    return "" if any(names(decision.reasons, name) for name in met) else decision.reasons


def _words_of(person: Person, decision: Decision) -> str:
    """Return the newest that this person said and the decision rests on, of what a letter may hold; letters are passed around."""
    trust = marks(decision.seeker)
    laid = Weighed.objects.of(decision.seeker).filter(decision=decision, person=person, mine=False)
    # Without its claim nothing tells any more how far it may travel; what was said of jobs would sound like asking for one.
    may = (
        one.text
        for one in laid.select_related("claim")
        if one.claim
        and one.claim.purpose != Purpose.JOBS
        and may_pass(mark_of(one.claim, trust), audience=Audience.ANOTHER)
    )
    return next(may, "")
