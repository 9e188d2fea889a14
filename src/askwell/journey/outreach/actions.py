"""Keeping drafts, saying that a letter went out, and taking in what came back."""

import datetime as dt
from collections.abc import Collection

from django.db import transaction

from askwell.journey.outreach.models import Letter, Outreach, Reply
from askwell.journey.people.actions import meet, refer
from askwell.journey.people.actions.leaving_alone import leave_alone
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign

CLOSING = {Reply.Kind.DECLINED}
MACHINES = {Reply.Kind.AWAY, Reply.Kind.BOUNCED, Reply.Kind.RECEIPT}


def outreach_to(campaign: Campaign, *, person: Person) -> Outreach:
    """Return the outreach to a person in a campaign, naming whoever sent the seeker; one that is not begun yet is not saved."""
    theirs = Outreach.objects.of(campaign.seeker).filter(campaign=campaign, person=person)
    outreach = theirs.select_related("referral__referrer", "referral__referred").first() or Outreach(
        seeker=campaign.seeker, campaign=campaign
    )
    outreach.person = person
    if outreach.referral is None:
        named = (
            Referral.objects.of(campaign.seeker)
            .filter(referred=person)
            .select_related("referrer", "referred")
        )
        outreach.referral = named.order_by("-referred_at").first()
    return outreach


def approach(campaign: Campaign, *, person: Person) -> Outreach:
    """Return the outreach to a person in a campaign, begun when there is none, naming whoever sent the seeker."""
    known = outreach_to(campaign, person=person)
    outreach, _ = Outreach.objects.of(campaign.seeker).get_or_create(
        seeker=campaign.seeker, campaign=campaign, person=person, defaults={"referral": known.referral}
    )
    if outreach.referral is None and known.referral is not None:
        outreach.referral = known.referral
        outreach.save(update_fields=["referral"])
    return outreach


@transaction.atomic
def draft(
    outreach: Outreach, *, kind: str, channel: str, to: str, subject: str, body: str, now: dt.datetime
) -> Letter:
    """Keep the draft of this kind for this channel; there is one of each, and a sent letter is never changed."""
    letter = (
        Letter.objects.of(outreach.seeker)
        .filter(outreach=outreach, kind=kind, channel=channel, sent_at=None)
        .first()
    ) or Letter(seeker=outreach.seeker, outreach=outreach, person=outreach.person, kind=kind, channel=channel)
    letter.to, letter.subject, letter.body, letter.changed_at = to, subject, body, now
    letter.save()
    return letter


@transaction.atomic
def send(letter: Letter, *, at: dt.datetime) -> None:
    """Note that a letter went out; the first time counts. Its drafts for other channels are let go; each thank-you is one for its talk."""
    if letter.sent_at is not None:
        return
    letter.sent_at = at
    letter.save(update_fields=["sent_at"])
    if letter.kind != Letter.Kind.THANKS:
        others = Letter.objects.of(letter.seeker).filter(
            person=letter.person, outreach=letter.outreach, kind=letter.kind, sent_at=None
        )
        others.delete()
    if letter.outreach and letter.outreach.closed_at:
        letter.outreach.closed_at = None
        letter.outreach.save(update_fields=["closed_at"])
    if letter.person.found_at is None and letter.kind == Letter.Kind.REQUEST:
        letter.person.found_at = at
        letter.person.save(update_fields=["found_at"])


def take_back(letter: Letter) -> None:
    """Make a draft of a letter again that was marked as sent by mistake."""
    letter.sent_at = None
    letter.save(update_fields=["sent_at"])


@transaction.atomic
def receive(
    outreach: Outreach,
    *,
    kind: str,
    text: str,
    received_at: dt.datetime,
    until_on: dt.date | None = None,
    wants_resume: bool = False,
) -> Reply:
    """Keep what came back. A declined outreach is closed; "not now" lets the person rest until the day that was said.

    What a machine wrote answers nothing: an absence only stops the clock until its day, a letter that came back is as if
    it had not been sent.
    """
    reply = Reply.objects.create(
        seeker=outreach.seeker,
        outreach=outreach,
        kind=kind,
        text=text,
        received_at=received_at,
        until_on=until_on,
        wants_resume=wants_resume,
    )
    if kind in MACHINES:
        return reply
    outreach.closed_at = received_at if kind in CLOSING else None
    outreach.save(update_fields=["closed_at"])
    if until_on:
        outreach.person.resting_until = until_on
        outreach.person.save(update_fields=["resting_until"])
    return reply


@transaction.atomic
def receive_name(
    outreach: Outreach,
    *,
    text: str,
    full_name: str,
    title: str = "",
    organisation: str = "",
    emails: tuple[str, ...] = (),
    phones: tuple[str, ...] = (),
    may_name: str = Referral.MayName.UNKNOWN,
    received_at: dt.datetime | None = None,
    now: dt.datetime,
) -> tuple[Reply, Person]:
    """Keep that someone gave another name instead: it becomes a person to ask, with a referral. Returns both."""
    reply = receive(outreach, kind=Reply.Kind.ANOTHER_NAME, text=text, received_at=received_at or now)
    person = meet(
        outreach.seeker,
        full_name=full_name,
        title=title,
        organisation=organisation,
        emails=emails,
        phones=phones,
        found=True,
        now=now,
    )
    if person != outreach.person:
        refer(referrer=outreach.person, referred=person, may_name=may_name, words=text, now=now)
    return reply, person


def rest(person: Person, *, until_on: dt.date) -> None:
    """Let a person rest until a day: nothing is suggested before."""
    person.resting_until = until_on
    person.save(update_fields=["resting_until"])


def never_again(person: Person, *, addresses: Collection[str] = (), now: dt.datetime) -> None:
    """Keep that a person asked not to be written to: nothing is drafted or suggested any more, whatever the address."""
    leave_alone(person, addresses=addresses, now=now)
