"""Asking one person for a short talk, by e-mail, in a LinkedIn note or by phone; and one kind follow-up."""

import datetime as dt

from askwell.method.letters.calls import call_to_ask, call_to_follow_up
from askwell.method.letters.facts import Draft, Facts, first_name, letter, own_words, prompt, signed
from askwell.method.letters.notes import note_to_ask, note_to_follow_up
from askwell.method.letters.openings import appeal, background, source_of_name, words_of_referrer
from askwell.method.letters.wordings import not_said_before, say


def draft_request(facts: Facts, *, channel: str) -> Draft:
    """Return a first message for a channel: ``email``, ``linkedin`` (at most 300 characters), ``message`` or ``phone`` (a script)."""
    if channel == "linkedin":
        return Draft(subject="", body=note_to_ask(facts))
    if channel == "phone":
        return Draft(subject="", body=call_to_ask(facts))
    if channel == "message":
        return Draft(subject="", body=_mail(facts, contact=False))
    return Draft(subject=_subject(facts), body=_mail(facts, contact=True))


def _subject(facts: Facts) -> str:
    topic = facts.occupation or prompt("the work")
    if facts.named_referrer:
        return f"{facts.named_referrer} suggested I write: {facts.minutes} minutes about {topic}?"
    return f"{facts.minutes} minutes about {topic}?"


def _mail(facts: Facts, *, contact: bool) -> str:
    """Return the letter; a message on LinkedIn stands under her name and picture already, so it has no numbers."""
    return letter(
        f"Dear {first_name(facts.person_name)},",
        f"{source_of_name(facts)} {words_of_referrer(facts)}".strip(),
        " ".join(part for part in (say("me", facts), background(facts), appeal(facts)) if part),
        not_said_before(own_words(facts.something_true), facts),
        f"{say('ask', facts)} {say('no_job', facts)}",
        say("way_out", facts),
        f"Thank you,\n{signed(facts, contact=contact)}",
    )


def draft_nudge(
    facts: Facts, *, sent_on: dt.date | None, channel: str = "email", is_last: bool = False
) -> Draft:
    """Return one kind follow-up: short, no reproach, and an easy way out. The last one says that it is the last."""
    when = f" on {sent_on:%B} {sent_on.day}" if sent_on else ""
    if channel == "linkedin":
        return Draft(subject="", body=note_to_follow_up(facts, when=when))
    if channel == "phone":
        return Draft(subject="", body=call_to_follow_up(facts, when=when))
    had = f"{facts.named_referrer} had given me your name." if facts.named_referrer else ""
    opening = f"{say('nudge', facts, when=when)} {not_said_before(had, facts)}".strip()
    return Draft(
        subject=f"Re: {_subject(facts)}" if channel == "email" else "",
        body=letter(
            f"Dear {first_name(facts.person_name)},",
            f"{opening} {say('still', facts)}",
            " ".join(part for part in (say("last", facts) if is_last else "", say("way_out", facts)) if part)
            + ("" if is_last else f" {say('not_again', facts)}"),
            f"Thank you,\n{signed(facts, contact=channel == 'email')}",
        ),
    )
