"""What is known of each person, stage by stage."""

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Debrief
from askwell.journey.followup.models import GiveBack, Promise, ThankYou
from askwell.journey.outreach.models import Letter, Outreach, Reply
from askwell.journey.people.models import Person, Referral
from askwell.journey.preparation.models import Plan
from askwell.journey.purpose.models import Campaign


@dataclass(kw_only=True)
class Facts:
    """One person and every row of the stages that tells where things stand with her, in order of time."""

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
    def sent(self) -> list[Letter]:
        """Return the letters that went out, oldest first."""
        return sorted(
            (row for row in self.letters if row.sent_at), key=lambda row: row.sent_at or row.created_at
        )

    @property
    def talk(self) -> Talk | None:
        """Return the talk that counts now: the latest one that was not cancelled."""
        agreed = [talk for talk in self.talks if talk.cancelled_at is None]
        return agreed[-1] if agreed else None

    @property
    def gave_back_at(self) -> dt.datetime | None:
        """Return when the seeker first gave something: a kept promise of hers, or a gift."""
        kept = [row.kept_at for row in self.promises if row.by == Promise.By.ME and row.kept_at]
        given = [row.given_at for row in self.gifts if row.given_at]
        return min([*kept, *given], default=None)


def facts_of(seeker: Seeker, campaign: Campaign, people: Iterable[Person]) -> list[Facts]:
    """Gather the facts of these people in this campaign, in their order. Ten statements, however many people."""
    found = {person.id: Facts(person=person) for person in people}
    ids = list(found)
    for referral in Referral.objects.of(seeker).filter(referred__in=ids).select_related("referrer"):
        found[referral.referred_id].referrals.append(referral)
    asked: dict[uuid.UUID, Facts] = {}
    for outreach in Outreach.objects.of(seeker).filter(campaign=campaign, person__in=ids):
        asked[outreach.id] = found[outreach.person_id]
        asked[outreach.id].outreach = outreach
    for letter in Letter.objects.of(seeker).filter(person__in=ids).defer("body", "search_text"):
        found[letter.person_id].letters.append(letter)
    for reply in Reply.objects.of(seeker).filter(outreach__in=asked):
        asked[reply.outreach_id].replies.append(reply)
    _gather_talks(seeker, campaign, found)
    for promise in Promise.objects.of(seeker).filter(person__in=ids):
        found[promise.person_id].promises.append(promise)
    for gift in GiveBack.objects.of(seeker).filter(person__in=ids):
        found[gift.person_id].gifts.append(gift)
    return list(found.values())


def _gather_talks(seeker: Seeker, campaign: Campaign, found: dict[uuid.UUID, Facts]) -> None:
    owner: dict[uuid.UUID, Facts] = {}
    for talk in Talk.objects.of(seeker).filter(campaign=campaign, person__in=list(found)).order_by("id"):
        owner[talk.id] = found[talk.person_id]
        owner[talk.id].talks.append(talk)
    for talk_id, at in Plan.objects.of(seeker).filter(talk__in=owner).values_list("talk_id", "made_at"):
        owner[talk_id].prepared_at[talk_id] = at
    for talk_id, done in Debrief.objects.of(seeker).filter(talk__in=owner).values_list("talk_id", "done_at"):
        if done:
            owner[talk_id].debriefed_at[talk_id] = done
    thanked = ThankYou.objects.of(seeker).filter(talk__in=owner, letter__sent_at__isnull=False)
    for talk_id, sent in thanked.values_list("talk_id", "letter__sent_at"):
        if sent:
            owner[talk_id].thanked_at[talk_id] = sent
