"""Asking a friend or relative for names, and keeping what comes back."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.journey.people.actions.people import Known, add_to, make, meet
from askwell.journey.people.actions.referrals import refer
from askwell.journey.people.keying import sort_key
from askwell.journey.people.models import Ask, Circle, CircleWords, FriendPage, Person, Referral
from askwell.journey.purpose.models import Campaign
from askwell.mail.models import Outgoing


@dataclass(frozen=True, slots=True, kw_only=True)
class NameBack:
    """One name that came back from an ask, as the seeker has read and corrected it.

    ``person`` is who it is, when the seeker has said so; with ``is_new`` she has said that it is nobody there.
    """

    full_name: str
    title: str = ""
    organisation: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    profile: str = ""
    may_name: str = Referral.MayName.UNKNOWN
    introduces: bool = False
    relation: str = ""
    words: str = ""
    person: Person | None = None
    is_new: bool = False


def draft_ask(campaign: Campaign, *, person: Person, words: str, channel: str) -> Ask:
    """Keep the words of an ask that has not gone out; there is one draft per person at most."""
    ask = campaign.asks.filter(person=person, asked_at=None, rested_at=None).first()
    ask = ask or Ask(seeker=campaign.seeker, campaign=campaign, person=person)
    ask.words, ask.channel = words, channel
    ask.save()
    return ask


def keep_circle_words(campaign: Campaign, *, circle: Circle, words: str, others: Sequence[str] = ()) -> None:
    """Keep the words for everyone in a circle, in place of those before; empty ones let the draft be Askwell's again.

    ``others`` are up to two further wordings, so that not everyone reads the same.
    """
    there = CircleWords.objects.of(campaign.seeker).filter(campaign=campaign, circle=circle)
    said = [one for one in (words, *others) if one.strip()]
    first, second, third = [*said, "", "", ""][:3]
    if not first:
        there.delete()
    elif not there.update(words=first, second=second, third=third):
        of = {"seeker": campaign.seeker, "campaign": campaign, "circle": circle}
        CircleWords.objects.create(**of, words=first, second=second, third=third)


@transaction.atomic
def ask_for_names(campaign: Campaign, *, person: Person, words: str, channel: str, now: dt.datetime) -> Ask:
    """Record that a person was asked for names. An earlier ask without an answer rests: this one takes its place."""
    ask = draft_ask(campaign, person=person, words=words, channel=channel)
    open_before = campaign.asks.filter(person=person, answered_at=None, rested_at=None).exclude(pk=ask.pk)
    open_before.update(rested_at=now)
    ask.asked_at = now
    ask.save(update_fields=["asked_at"])
    return ask


def was_noted_by_hand(ask: Ask) -> bool:
    """Tell whether the seeker herself noted that she has asked, and no answer is there: then the note can be taken back."""
    went = Outgoing.objects.of(ask.seeker).filter(letter=ask.pk)
    return bool(ask.asked_at) and not (ask.answered_at or ask.rested_at or went.exists())


@transaction.atomic
def take_back_ask(ask: Ask) -> bool:
    """Take back the seeker's own note that she has asked; her words are a draft again, and the ask before it waits again.

    Returns False, and changes nothing, where an answer is there or Askwell itself has sent it.
    """
    if not was_noted_by_hand(ask):
        return False
    before = ask.campaign.asks.filter(person=ask.person_id, rested_at=ask.asked_at)
    before.exclude(pk=ask.pk).update(rested_at=None)
    ask.asked_at = None
    ask.save(update_fields=["asked_at"])
    return True


def note_asked(seeker: Seeker, *, ask: uuid.UUID, words: str, at: dt.datetime) -> bool:
    """Note that an ask has left by itself, with the words that left. Returns whether it was still a draft."""
    draft = Ask.objects.of(seeker).filter(pk=ask, asked_at=None).select_related("person", "campaign").first()
    if draft is None:
        return False
    ask_for_names(draft.campaign, person=draft.person, words=words, channel=Ask.Channel.EMAIL, now=at)
    return True


@transaction.atomic
def record_answer(
    ask: Ask, *, names: Sequence[NameBack], words: str, now: dt.datetime
) -> list[tuple[Person, Referral]]:
    """Keep what came back, behind what came before: each name becomes a person found for a talk, with who gave it and may that be said.

    No name at all is an answer too ("nobody comes to mind"). Whoever answers was asked: a draft counts as asked from when its
    page was opened, or from now. Raises ReferredToHerself, and keeps nothing, when a
    name is the friend's own.
    """
    ask.answered_at = ask.answered_at or now
    if ask.asked_at is None and (opened := _given_away_at(ask)):
        ask.asked_at, ask.channel = opened, Ask.Channel.PAGE
    ask.asked_at = ask.asked_at or now
    if words.strip() and words.strip() not in ask.answer:
        ask.answer = f"{ask.answer}\n\n{words.strip()}".strip()
    ask.save(update_fields=["asked_at", "channel", "answered_at", "answer"])
    return [_take_up(ask, name, now) for name in names]


def _given_away_at(ask: Ask) -> dt.datetime | None:
    """Return when the first page for the answer was opened."""
    pages = FriendPage.objects.of(ask.seeker).filter(ask=ask).order_by("created_at")
    return pages.values_list("created_at", flat=True).first()


def let_rest(ask: Ask, *, now: dt.datetime) -> None:
    """Let an ask go without an answer: it is never suggested again."""
    ask.rested_at = now
    ask.save(update_fields=["rested_at"])


def _take_up(ask: Ask, name: NameBack, now: dt.datetime) -> tuple[Person, Referral]:
    person = _person_of(ask, name, now)
    return person, refer(
        referrer=ask.person,
        referred=person,
        may_name=name.may_name,
        introduces=name.introduces,
        relation=name.relation,
        words=name.words,
        ask=ask,
        now=now,
    )


def _person_of(ask: Ask, name: NameBack, now: dt.datetime) -> Person:
    known: Known = {
        "title": name.title,
        "organisation": name.organisation,
        "emails": name.emails,
        "phones": name.phones,
        "profile": name.profile,
        "source": f"Named by {ask.person.full_name}"[:300],
    }
    if not (name.person or name.is_new) and sort_key(name.full_name) == ask.person.sort_key:
        return ask.person
    if name.person:
        add_to(name.person, now=now, found=True, **known)
        return name.person
    bring = make if name.is_new else meet
    return bring(ask.seeker, full_name=name.full_name, now=now, found=True, **known)
