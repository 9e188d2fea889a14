"""The note that tells somebody who helped what became of it."""

import datetime as dt
import uuid

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.decisions.queries import latest_decision, to_hear
from askwell.journey.findings.decisions.willing import Meant, talk_meant
from askwell.journey.findings.models import Decision, Weighed
from askwell.journey.findings.sharing.marking import mark_of
from askwell.journey.outreach.actions import approach, draft
from askwell.journey.outreach.facts import address_of, facts_for
from askwell.journey.outreach.landed import Landed
from askwell.journey.outreach.models import Channel, Letter, Outreach
from askwell.journey.outreach.writing.words import as_it_goes
from askwell.journey.people.models import Person, Referral
from askwell.journey.talk.queries import marks
from askwell.method.letters import Draft, Facts
from askwell.method.letters.landing import WHERE_IT_LED, draft_landing, is_too_long, tells_where_it_led
from askwell.method.letters.sides import FOR, SIDE_OF, speaking_for
from askwell.method.purposes import Purpose
from askwell.method.trust import Audience, may_pass, names

# Two weeks after it a talk is a while ago (our choice).
A_WHILE = dt.timedelta(days=14)
# By which way a note goes to somebody without an e-mail address, the first that is known.
_WAYS = (Channel.EMAIL, Channel.MESSAGE, Channel.CARD, Channel.PHONE)


def tell(outreach: Outreach, *, key: str = "", now: dt.datetime) -> Landed | None:
    """Return the decision that a helper should hear of: that of a ``key``, or without one an end that is new and was not told yet."""
    decision = _of_key(outreach, key) if key else _to_be_told(outreach, now)
    return _landed(decision, outreach, now=now) if decision else None


def _of_key(outreach: Outreach, key: str) -> Decision | None:
    try:
        pk = uuid.UUID(key)
    except ValueError:
        return None
    made = Decision.objects.of(outreach.seeker).filter(campaign=outreach.campaign, pk=pk)
    return made.select_related("campaign__seeker").first()


def _to_be_told(outreach: Outreach, now: dt.datetime) -> Decision | None:
    decision = latest_decision(outreach.campaign)
    hear = to_hear(outreach.campaign, decision, now=now)
    return _of_key(outreach, str(decision.pk)) if decision and outreach.person in hear else None


def landing_note(decision: Decision, person: Person, *, now: dt.datetime) -> Letter | None:
    """Keep a draft of news for a helper, made of the decision and her own part in it; nothing where one that she wrote on waits already.

    It goes the first way that is known to them. One that tells of an earlier decision, and in which she changed nothing, is
    written anew: it would say what is no longer so.
    """
    outreach = approach(decision.campaign, person=person)
    outreach.person = person
    written = note_begun(outreach)
    if written and not _is_untouched(written, decision, outreach, now=now):
        return None
    if written:
        written.delete()
    channel = next((way for way in _WAYS if address_of(person, channel=way)), Channel.EMAIL)
    facts = facts_for(outreach, kind=Letter.Kind.UPDATE, channel=channel)
    made = _drafted(decision, outreach, facts, channel=channel, now=now)
    return draft(
        outreach,
        kind=Letter.Kind.UPDATE,
        channel=channel,
        to=address_of(person, channel=channel),
        subject=made.subject,
        body=made.body,
        now=now,
    )


def note_begun(outreach: Outreach) -> Letter | None:
    """Return the news that waits for this person, by whatever way it is to go."""
    return (
        Letter.objects.of(outreach.seeker)
        .filter(outreach=outreach, kind=Letter.Kind.UPDATE, sent_at=None)
        .first()
    )


def _is_untouched(written: Letter, decision: Decision, outreach: Outreach, *, now: dt.datetime) -> bool:
    """Return whether a note that waits is word for word what this decision or an earlier one made of it."""
    known = Decision.objects.of(decision.seeker).filter(
        campaign=decision.campaign, decided_at__lte=decision.decided_at
    )
    facts = facts_for(outreach, kind=Letter.Kind.UPDATE, channel=written.channel)
    return any(
        written.body == _drafted(one, outreach, facts, channel=written.channel, now=now).body
        for one in known.select_related("campaign__seeker").order_by("-decided_at")
    )


def _drafted(
    decision: Decision, outreach: Outreach, facts: Facts, *, channel: str, now: dt.datetime
) -> Draft:
    made = _landed(decision, outreach, now=now).draft(facts, channel)
    return as_it_goes(facts, made, kind=Letter.Kind.UPDATE, channel=channel)


def _landed(decision: Decision, outreach: Outreach, *, now: dt.datetime) -> Landed:
    left_out = _left_out(decision)

    def made(facts: Facts, channel: str) -> Draft:
        person = outreach.person
        talks = Talk.objects.of(decision.seeker).filter(campaign=decision.campaign, ended_at__isnull=False)
        met = talks.exclude(person=person).values_list("person_id", flat=True)
        named = Referral.objects.of(decision.seeker).filter(referrer=person, referred_id__in=list(met))
        meant = talk_meant(outreach, decision)
        last = talks.filter(person=person).order_by("ended_at").values_list("ended_at", flat=True).last()
        return draft_landing(
            facts,
            choice=decision.choice,
            talked=last is not None,
            willing=meant is Meant.OPEN,
            off=meant is Meant.OFF,
            long_ago=last is not None and now - last >= A_WHILE,
            again=_heard_before(person, decision),
            named=list(named.order_by("referred_at").values_list("referred__full_name", flat=True)),
            stayed=_words_of(person, decision),
            reasons="" if left_out else decision.reasons,
            channel=channel,
        )

    found_work = decision.choice == Decision.Choice.FOUND_WORK
    return Landed(
        key=str(decision.pk), draft=made, reasons=decision.reasons, left_out=left_out, found_work=found_work
    )


def _heard_before(person: Person, decision: Decision) -> bool:
    """Return whether this person was told of an earlier decision."""
    earlier = Decision.objects.of(decision.seeker).filter(
        campaign=decision.campaign, decided_at__lt=decision.decided_at
    )
    first = earlier.order_by("decided_at").values_list("decided_at", flat=True).first()
    if first is None:
        return False
    news = Letter.objects.of(person.seeker).filter(person=person, kind=Letter.Kind.UPDATE, sent_at__gte=first)
    told = news.values_list("subject", "body")
    return any(subject.startswith(WHERE_IT_LED) or tells_where_it_led(body) for subject, body in told)


def _left_out(decision: Decision) -> str:
    """Say why the seeker's reasons are not for a note, "" where they are: who said what is not passed around."""
    talks = Talk.objects.of(decision.seeker).filter(campaign=decision.campaign, ended_at__isnull=False)
    met = talks.order_by().values_list("person__full_name", flat=True).distinct()
    told = speaking_for(decision.choice, decision.reasons)
    if any(names(told, name) for name in met):
        return "they name somebody you talked with"
    return "they are longer than such a note should be" if is_too_long(told) else ""


def _words_of(person: Person, decision: Decision) -> str:
    """Return the newest that this person said and the decision rests on, of what a letter may hold; letters are passed around.

    What was laid on the other side of the scales is quoted to nobody as if it had led here.
    """
    trust = marks(decision.seeker)
    laid = Weighed.objects.of(decision.seeker).filter(decision=decision, person=person, mine=False)
    laid = laid.filter(side=SIDE_OF.get(decision.choice, FOR))
    # Without its claim nothing tells any more how far it may travel; what was said of jobs would sound like asking for one.
    may = (
        one.text
        for one in laid.select_related("claim")
        if one.claim
        and one.claim.purpose != Purpose.JOBS
        and may_pass(mark_of(one.claim, trust), audience=Audience.ANOTHER)
    )
    return next(may, "")
