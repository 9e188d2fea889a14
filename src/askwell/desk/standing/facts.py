"""What is known of each person, stage by stage; the method says from it where things stand."""

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import GiveBack, Promise
from askwell.journey.outreach.models import Letter, Outreach, Reply
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign


@dataclass(kw_only=True)
class Facts:
    """One person and every row of the stages that tells where things stand in one campaign."""

    person: Person
    referrals: list[Referral] = field(default_factory=list)
    outreach: Outreach | None = None
    letters: list[Letter] = field(default_factory=list)
    replies: list[Reply] = field(default_factory=list)
    talks: list[Talk] = field(default_factory=list)
    prepared_at: dict[uuid.UUID, dt.datetime] = field(default_factory=dict)
    debriefed_at: dict[uuid.UUID, dt.datetime] = field(default_factory=dict)
    thanked_at: dict[uuid.UUID, dt.datetime] = field(default_factory=dict)
    promises: list[Promise] = field(default_factory=list)
    gifts: list[GiveBack] = field(default_factory=list)

    @property
    def closed_at(self) -> dt.datetime | None:
        """Return when the asking was let go."""
        return self.outreach.closed_at if self.outreach else None


def facts_of(seeker: Seeker, campaign: Campaign, people: Iterable[Person]) -> list[Facts]:
    """Gather the facts of these people in this campaign, in their order. Eight statements, however many people."""
    found = {person.id: Facts(person=person) for person in people}
    ids = list(found)
    for referral in Referral.objects.of(seeker).filter(referred__in=ids).select_related("referrer"):
        found[referral.referred_id].referrals.append(referral)
    _gather_letters(seeker, campaign, found)
    _gather_talks(seeker, campaign, found)
    for promise in Promise.objects.of(seeker).filter(person__in=ids):
        found[promise.person_id].promises.append(promise)
    for gift in GiveBack.objects.of(seeker).filter(person__in=ids):
        found[gift.person_id].gifts.append(gift)
    return list(found.values())


def _gather_letters(seeker: Seeker, campaign: Campaign, found: dict[uuid.UUID, Facts]) -> None:
    """Gather what was asked and answered in this campaign; letters of no campaign count in every one."""
    asked: dict[uuid.UUID | None, Facts] = {}
    for outreach in Outreach.objects.of(seeker).filter(campaign=campaign, person__in=list(found)):
        asked[outreach.id] = found[outreach.person_id]
        asked[outreach.id].outreach = outreach
    for letter in Letter.objects.of(seeker).filter(person__in=list(found)).defer("body", "search_text"):
        if letter.outreach_id is None or letter.outreach_id in asked:
            found[letter.person_id].letters.append(letter)
    for reply in Reply.objects.of(seeker).filter(outreach__in=list(asked)):
        asked[reply.outreach_id].replies.append(reply)


def _gather_talks(seeker: Seeker, campaign: Campaign, found: dict[uuid.UUID, Facts]) -> None:
    owner: dict[uuid.UUID, Facts] = {}
    talks = Talk.objects.of(seeker).filter(campaign=campaign, person__in=list(found))
    for talk in talks:
        owner[talk.id] = found[talk.person_id]
        owner[talk.id].talks.append(talk)
    around = talks.order_by("id").values_list(
        "id", "plan__made_at", "debrief__done_at", "thank_you__letter__sent_at"
    )
    for talk_id, prepared_at, debriefed_at, thanked_at in around:
        facts = owner[talk_id]
        for kept, moment in (
            (facts.prepared_at, prepared_at),
            (facts.debriefed_at, debriefed_at),
            (facts.thanked_at, thanked_at),
        ):
            if moment:
                kept[talk_id] = moment
