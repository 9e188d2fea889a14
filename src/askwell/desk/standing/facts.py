"""What is known of each person, stage by stage; the method says from it where things stand."""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.conf import settings
from django.db.models import Case, F, Q, QuerySet, TextField, Value, When

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import GiveBack, Promise
from askwell.journey.outreach.came_back.taking_in import waiting
from askwell.journey.outreach.came_back.unread import Unread, unread_in
from askwell.journey.outreach.models import CameBack, Channel, Letter, Outreach, Reply
from askwell.journey.people.models import Person, Referral
from askwell.journey.people.queries.living import whereabouts_of
from askwell.journey.purpose.models import Campaign
from askwell.mail.models import Outgoing
from askwell.mail.outbox import OPEN
from askwell.method.cadence import Cadence
from askwell.method.packs import Pack, pack_of
from askwell.method.undelivered import undelivered
from askwell.method.working_days import DaysOff, Weekend
from askwell.office.cadence import pack_in

_NAMED = (
    "referred_id",
    "may_name",
    "introduces",
    "relation",
    "referred_at",
    "referrer",
    "referrer__full_name",
)


@dataclass(frozen=True, kw_only=True)
class Leaving:
    """A letter in the outbox."""

    kind: str
    at: dt.datetime
    is_unsure: bool


@dataclass(kw_only=True)
class Facts:
    """One person and every row of the stages that tells where things stand in one campaign.

    ``letters`` and ``replies`` are those of this campaign, ``written`` and ``answers`` those of every one. A letter that came
    back is none of the ``letters``.
    """

    person: Person
    cadence: Cadence = field(default_factory=lambda: Cadence(pack=pack_of("")))
    referrals: list[Referral] = field(default_factory=list)
    outreach: Outreach | None = None
    written: list[Letter] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)
    answers: list[Reply] = field(default_factory=list)
    replies: list[Reply] = field(default_factory=list)
    campaign: str = ""
    others: dict[uuid.UUID, "Facts"] = field(default_factory=dict)
    unread: list[Unread] = field(default_factory=list)
    talks: list[Talk] = field(default_factory=list)
    prepared_at: dict[uuid.UUID, dt.datetime] = field(default_factory=dict)
    debriefed_at: dict[uuid.UUID, dt.datetime] = field(default_factory=dict)
    thanked_at: dict[uuid.UUID, dt.datetime] = field(default_factory=dict)
    introduction_asked_at: dt.datetime | None = None
    leaving: Leaving | None = None
    promises: list[Promise] = field(default_factory=list)
    gifts: list[GiveBack] = field(default_factory=list)

    @property
    def closed_at(self) -> dt.datetime | None:
        """Return when the asking was let go."""
        return self.outreach.closed_at if self.outreach else None

    @property
    def elsewhere(self) -> Sequence["Facts"]:
        """Return what goes on with this person in other campaigns."""
        return list(self.others.values())

    def within(self, campaign: uuid.UUID, *, looked_at: uuid.UUID) -> "Facts":
        """Return the facts of a campaign: these where it is the one that is looked at, else those that lie beside them."""
        if campaign == looked_at:
            return self
        beside = Facts(person=self.person, cadence=self.cadence, referrals=self.referrals)
        return self.others.setdefault(campaign, beside)


def cadence_of(seeker: Seeker, person: Person, pack: Pack) -> Cadence:
    """Return the policy with the weekend and holidays of the country where the person lives, or of her own."""
    where = whereabouts_of(person, number=getattr(person, "number", None) or "", otherwise=seeker.region)
    return Cadence(pack=pack, days_off=DaysOff(where), weekend=Weekend(where))


def promises_of(seeker: Seeker) -> QuerySet[Promise]:
    """Return every promise made either way, read when it is first walked through."""
    return Promise.objects.of(seeker).order_by().defer("seeker_id", "talk_id", "line_id")


def facts_of(
    seeker: Seeker,
    campaign: Campaign,
    people: Iterable[Person],
    *,
    promises: Iterable[Promise] | None = None,
    came: Iterable[CameBack] | None = None,
) -> list[Facts]:
    """Gather the facts of these people in this campaign, in their order. Nine statements, one more with several campaigns, however many people.

    Only the columns that tell where things stand are read. Who has read the ``promises``, or the mails that ``came`` and
    wait, already hands them on.
    """
    pack = pack_in(settings.CADENCE, seeker.cadence)
    found = {person.id: Facts(person=person, cadence=cadence_of(seeker, person, pack)) for person in people}
    given = Referral.objects.of(seeker).select_related("referrer").order_by()
    _gather_names(given.only(*_NAMED), found)
    letters = Letter.objects.of(seeker).only("person_id", "outreach_id", "kind", "channel", "sent_at")
    replies = Reply.objects.of(seeker).order_by().only("outreach_id", "kind", "received_at", "until_on")
    _gather_letters(seeker, campaign, letters, replies, found)
    _gather_unread(waiting(seeker) if came is None else came, found)
    _gather_talks(seeker, campaign, found)
    _name_campaigns(seeker, found)
    _gather_promises(promises_of(seeker) if promises is None else promises, found)
    _gather_gifts(seeker, found)
    return list(found.values())


def facts_in_full(seeker: Seeker, campaign: Campaign, person: Person, *, given: Iterable[Referral]) -> Facts:
    """Gather the facts of one person with the words of letters and answers. Eight statements; ``given`` are names given to the seeker."""
    pack = pack_in(settings.CADENCE, seeker.cadence)
    facts = Facts(person=person, cadence=cadence_of(seeker, person, pack))
    facts.answers = list(Reply.objects.of(seeker).filter(outreach__person=person).order_by())
    found = {person.id: facts}
    _gather_names(given, found)
    _gather_letters(seeker, campaign, Letter.objects.of(seeker).defer("search_text"), facts.answers, found)
    _gather_unread(waiting(seeker), found)
    _gather_talks(seeker, campaign, found)
    _name_campaigns(seeker, found)
    _gather_promises(promises_of(seeker).filter(person=person), found)
    _gather_gifts(seeker, found)
    return facts


def _gather_names(given: Iterable[Referral], found: dict[uuid.UUID, Facts]) -> None:
    for referral in given:
        if facts := found.get(referral.referred_id):
            facts.referrals.append(referral)


def _about(found: dict[uuid.UUID, Facts]) -> Q:
    """Narrow a statement to one person. For many, all rows of the campaign are read: nearly all are about them."""
    return Q(person=next(iter(found))) if len(found) == 1 else Q()


def _gather_letters(
    seeker: Seeker,
    campaign: Campaign,
    letters: QuerySet[Letter],
    replies: Iterable[Reply],
    found: dict[uuid.UUID, Facts],
) -> None:
    """Gather what was asked and answered, by campaign; letters of no campaign count in the one that is looked at."""
    asked: dict[uuid.UUID | None, Facts] = {}
    outreaches = Outreach.objects.of(seeker).filter(_about(found))
    for outreach in outreaches.only("person_id", "campaign_id", "closed_at"):
        if known := found.get(outreach.person_id):
            facts = asked[outreach.id] = known.within(outreach.campaign_id, looked_at=campaign.pk)
            facts.outreach = outreach
    introduced = Case(
        When(kind=Letter.Kind.INTRODUCTION, then="body"), default=Value(""), output_field=TextField()
    )
    wanted = _about(found) | Q(kind=Letter.Kind.INTRODUCTION) if _about(found) else Q()
    introductions = []
    for letter in letters.filter(wanted).annotate(introduced=introduced).order_by():
        if letter.introduced and letter.sent_at:
            introductions.append(letter)
        if known := found.get(letter.person_id):
            known.written.append(letter)
            asked.get(letter.outreach_id, known).letters.append(letter)
    _gather_introductions(introductions, found)
    _gather_leaving(seeker, found)
    for reply in replies:
        if there := asked.get(reply.outreach_id):
            there.replies.append(reply)
    for there in asked.values():
        _leave_out_unread(there)


def _leave_out_unread(facts: Facts) -> None:
    """Take what came back out of the letters that count: nobody read it."""
    came_back = [reply.received_at for reply in facts.replies if reply.kind == Reply.Kind.BOUNCED]
    mails = (letter for letter in facts.letters if letter.channel == Channel.EMAIL)
    gone = (
        undelivered([(one.id, one.sent_at) for one in mails if one.sent_at], came_back) if came_back else ()
    )
    if gone:
        facts.letters = [letter for letter in facts.letters if letter.id not in gone]


def _gather_unread(came: Iterable[CameBack], found: dict[uuid.UUID, Facts]) -> None:
    """Gather what waits to be read, in every campaign: whoever wrote is not written to as if nothing had come."""
    for one in unread_in(one for one in came if one.person_id in found):
        found[one.person_id].unread.append(one)


def _gather_introductions(introductions: Iterable[Letter], found: dict[uuid.UUID, Facts]) -> None:
    """Gather when those who offered to introduce someone were asked to, by the name in what was written to them."""
    for letter in introductions:
        for facts in found.values():
            offered = {pair.referrer_id for pair in facts.referrals if pair.introduces}
            if letter.person_id in offered and facts.person.full_name in letter.introduced:  # type: ignore[attr-defined]  # annotated
                asked = facts.introduction_asked_at
                facts.introduction_asked_at = max(filter(None, (asked, letter.sent_at)))


def _gather_leaving(seeker: Seeker, found: dict[uuid.UUID, Facts]) -> None:
    """Gather whose letter stands in the outbox. One statement."""
    rows = Outgoing.objects.of(seeker).filter(state__in=OPEN)
    open_now = {row.letter: row for row in rows.only("letter", "state", "due_at", "tried_at")}
    if not open_now:
        return
    for facts in found.values():
        stand = [(letter.kind, open_now[letter.id]) for letter in facts.written if letter.id in open_now]
        found_here = [
            Leaving(kind=kind, at=row.tried_at or row.due_at if unsure else row.due_at, is_unsure=unsure)
            for kind, row in stand
            for unsure in (row.state == Outgoing.State.UNSURE,)
        ]
        facts.leaving = min(found_here, key=lambda one: (not one.is_unsure, one.at), default=None)


def _gather_talks(seeker: Seeker, campaign: Campaign, found: dict[uuid.UUID, Facts]) -> None:
    talks = Talk.objects.of(seeker).filter(_about(found)).order_by()
    around = talks.annotate(
        plan_made_at=F("plan__made_at"),
        debrief_done_at=F("debrief__done_at"),
        thanks_sent_at=F("thank_you__letter__sent_at"),
    )
    for talk in around.defer("place", "time_zone", "outreach_id", "seeker_id"):
        if talk.person_id not in found:
            continue
        facts = found[talk.person_id].within(talk.campaign_id, looked_at=campaign.pk)
        facts.talks.append(talk)
        for kept, moment in (
            (facts.prepared_at, talk.plan_made_at),
            (facts.debriefed_at, talk.debrief_done_at),
            (facts.thanked_at, talk.thanks_sent_at),
        ):
            if moment:
                kept[talk.id] = moment


def _name_campaigns(seeker: Seeker, found: dict[uuid.UUID, Facts]) -> None:
    """Give what goes on in other campaigns their names. One statement where there is any, none otherwise."""
    keys = {key for facts in found.values() for key in facts.others}
    names = dict(Campaign.objects.of(seeker).filter(pk__in=keys).values_list("pk", "name")) if keys else {}
    for facts in found.values():
        for key, other in facts.others.items():
            other.campaign = names.get(key, "")


def _gather_promises(promises: Iterable[Promise], found: dict[uuid.UUID, Facts]) -> None:
    for promise in promises:
        if facts := found.get(promise.person_id):
            facts.promises.append(promise)


def _gather_gifts(seeker: Seeker, found: dict[uuid.UUID, Facts]) -> None:
    gifts = GiveBack.objects.of(seeker).filter(_about(found)).order_by()
    for gift in gifts.only("person_id", "text", "given_at", "dropped_at"):
        if facts := found.get(gift.person_id):
            facts.gifts.append(gift)
