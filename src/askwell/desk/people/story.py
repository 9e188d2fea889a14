"""What happened with one person, by time, the newest first."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.urls import reverse

from askwell.desk.standing.facts import Facts
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import Promise
from askwell.journey.outreach.models import Letter, Reply
from askwell.journey.people.models import Ask, Person, Referral
from askwell.method import history
from askwell.method.described import told_to_her
from askwell.method.letters import first_name
from askwell.method.replies import own_words
from askwell.method.wording import plural


@dataclass(frozen=True, kw_only=True)
class Happening:
    """One thing that happened: in a few words, more of it, what was said, what was written, where to read on."""

    at: dt.datetime
    what: str
    more: str = ""
    said: str = ""
    letter: str = ""
    label: str = ""
    url: str = ""


_LETTERS = {
    Letter.Kind.REQUEST: "You asked for a talk",
    Letter.Kind.NUDGE: "You followed up",
    Letter.Kind.ANSWER: "You answered",
    Letter.Kind.THANKS: "You said thank you",
    Letter.Kind.UPDATE: "You sent news",
    Letter.Kind.INTRODUCTION: "You asked for an introduction",
    Letter.Kind.INVITATION: "You sent the invitation",
    Letter.Kind.RESCHEDULE: "You asked for another time",
    Letter.Kind.MISSED: "You said sorry",
    Letter.Kind.NOT_MET: "You offered another time",
    Letter.Kind.CALLED_OFF: "You offered another time",
}
_REPLIES = {
    Reply.Kind.YES: "said yes",
    Reply.Kind.DECLINED: "said no",
    Reply.Kind.ANOTHER_NAME: "gave you another name",
    Reply.Kind.NOT_NOW: "said “not now”",
    Reply.Kind.QUESTION: "asked you something",
    Reply.Kind.AWAY: "was away",
    Reply.Kind.BOUNCED: "did not get your note: it came back",
    Reply.Kind.RECEIPT: "sent a machine’s receipt",
}

_OFF = {
    "": "The talk was called off",
    "mine": "You called the talk off",
    "theirs": "They called the talk off",
    "i_missed": "You could not be there",
    "they_missed": "They did not come",
}


def story(facts: Facts, asks: Sequence[Ask], *, given: Sequence[Referral]) -> list[Happening]:
    """Return everything that happened with a person, the newest first.

    ``asks`` are those of her for names, ``given`` all names that anyone gave the seeker.
    """
    name = told_to_her(first_name(facts.person.full_name))
    every = [
        *_names(facts.person, given),
        *_asks(asks),
        *_letters(facts),
        *_replies(facts, name),
        *_talks(facts),
        *_gifts(facts, name),
    ]
    chosen = facts.person.found_at
    if chosen and not facts.referrals and chosen == history.found_at(facts):
        every.append(Happening(at=chosen, what="You chose to ask for a talk"))
    return sorted(every, key=lambda happening: happening.at, reverse=True)


def _names(person: Person, given: Sequence[Referral]) -> Iterator[Happening]:
    for referral in given:
        if referral.referred_id == person.id:
            yield Happening(
                at=referral.referred_at,
                what=f"{told_to_her(referral.referrer.full_name)} gave you this name",
                said=referral.words,
            )
        elif referral.referrer_id == person.id:
            yield Happening(
                at=referral.referred_at,
                what=f"{told_to_her(first_name(person.full_name))} gave you a name",
                said=referral.words,
                label=referral.referred.full_name,
                url=reverse("person", args=[referral.referred_id]),
            )


def _asks(asks: Sequence[Ask]) -> Iterator[Happening]:
    for ask in asks:
        if ask.asked_at:
            yield Happening(
                at=ask.asked_at, what="You asked for names", more=ask.get_channel_display(), letter=ask.words
            )
        if ask.answered_at:
            yield Happening(at=ask.answered_at, what="An answer came", said=ask.answer)


def _letters(facts: Facts) -> Iterator[Happening]:
    for letter in facts.written:
        if letter.sent_at:
            yield Happening(
                at=letter.sent_at,
                what=_LETTERS[Letter.Kind(letter.kind)],
                more=f"By {letter.get_channel_display().lower().replace('linkedin', 'LinkedIn')}",
                letter=letter.body,
            )


def _replies(facts: Facts, name: str) -> Iterator[Happening]:
    for reply in facts.answers:
        yield Happening(
            at=reply.received_at,
            what=f"{name} {_REPLIES[Reply.Kind(reply.kind)]}",
            more="Would like to see your resume" if reply.wants_resume else "",
            said=own_words(reply.text).said or reply.text,
        )


def _talks(facts: Facts) -> Iterator[Happening]:
    for talk in facts.talks:
        if talk.cancelled_at:
            yield Happening(at=talk.cancelled_at, what=_OFF[talk.why_off])
        elif talk.ended_at:
            yield Happening(
                at=talk.ended_at,
                what="You talked",
                more=_length(talk),
                label="Notes of the talk",
                url=reverse("talk", args=[talk.id]),
            )
        if talk.id in facts.prepared_at:
            yield Happening(
                at=facts.prepared_at[talk.id],
                what="You prepared",
                label="Prep sheet",
                url=reverse("prep", args=[talk.id]),
            )


def _length(talk: Talk) -> str:
    how, agreed = talk.get_how_display(), plural(talk.agreed_minutes, "minute")
    if talk.was_put_in:
        return f"{how}. {talk.length}."
    if talk.minutes_taken is None:
        return f"{how}. You agreed on {agreed}."
    return f"{how}. You agreed on {agreed} and took {talk.minutes_taken}."


def _gifts(facts: Facts, name: str) -> Iterator[Happening]:
    for promise in facts.promises:
        who = "You" if promise.by == Promise.By.ME else name
        yield Happening(at=promise.promised_at, what=f"{who} promised", more=promise.text)
        if promise.kept_at:
            yield Happening(at=promise.kept_at, what=f"{who} kept a promise", more=promise.text)
    for gift in facts.gifts:
        if gift.given_at:
            yield Happening(at=gift.given_at, what="You gave something back", more=gift.text)
