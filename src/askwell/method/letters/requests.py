"""Asking one person for a short talk, by e-mail, in a LinkedIn note or by phone; and one kind follow-up."""

import datetime as dt

from askwell.method.letters.calls import call_to_ask, call_to_follow_up
from askwell.method.letters.facts import Draft, Facts, first_name, letter, own_words, prompt, signed
from askwell.method.letters.notes import note_to_ask, note_to_follow_up
from askwell.method.letters.openings import appeal, background, source_of_name


def draft_request(facts: Facts, *, channel: str) -> Draft:
    """Return a first message for a channel: ``email``, ``linkedin`` (at most 300 characters) or ``phone`` (a script)."""
    if channel == "linkedin":
        return Draft(subject="", body=note_to_ask(facts))
    if channel == "phone":
        return Draft(subject="", body=call_to_ask(facts))
    return Draft(subject=_subject(facts), body=_mail(facts))


def _subject(facts: Facts) -> str:
    topic = facts.occupation or prompt("the work")
    if facts.named_referrer:
        return f"{facts.named_referrer} suggested I write: {facts.minutes} minutes about {topic}?"
    return f"{facts.minutes} minutes about {topic}?"


def _mail(facts: Facts) -> str:
    return letter(
        f"Dear {first_name(facts.person_name)},",
        source_of_name(facts),
        f"My name is {facts.seeker_name or prompt('your name')}. {background(facts)} {appeal(facts)}",
        own_words(facts.something_true),
        f"Would you have {facts.minutes} minutes for a short talk in the next two weeks? By phone, by video or wherever "
        "suits you best. I am not asking for a job. I would like to understand the work.",
        "If this is not a good time, that is completely fine.",
        f"Thank you,\n{signed(facts)}",
    )


def draft_nudge(facts: Facts, *, sent_on: dt.date | None, channel: str = "email") -> Draft:
    """Return one kind follow-up: short, no reproach, and an easy way out."""
    when = f" on {sent_on:%B} {sent_on.day}" if sent_on else ""
    topic = facts.occupation or prompt("the work")
    if channel == "linkedin":
        return Draft(subject="", body=note_to_follow_up(facts, when=when, topic=topic))
    if channel == "phone":
        return Draft(subject="", body=call_to_follow_up(facts, when=when, topic=topic))
    source = f" {facts.named_referrer} had given me your name." if facts.named_referrer else ""
    return Draft(
        subject=f"Re: {_subject(facts)}",
        body=letter(
            f"Dear {first_name(facts.person_name)},",
            f"I wrote to you{when} and know that weeks get full.{source} I would still be glad of {facts.minutes} minutes "
            f"about {topic}, whenever it suits you: may I ask you for that?",
            "If this is not a good time, that is completely fine. Say so, and I will not write again.",
            f"Thank you,\n{signed(facts)}",
        ),
    )
