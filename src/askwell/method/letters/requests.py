"""Asking one person for a short talk, by e-mail, in a LinkedIn note or by phone; and one kind follow-up."""

import datetime as dt

from askwell.method.letters.another import draft_another
from askwell.method.letters.calls import call_to_ask, call_to_follow_up
from askwell.method.letters.facts import Draft, Facts, letter, prompt, signed
from askwell.method.letters.names import full_said, is_described, is_kin_alone, to_a_stranger
from askwell.method.letters.notes import note_to_ask, note_to_follow_up
from askwell.method.letters.openings import (
    appeal,
    background,
    source_of_name,
    who_i_am,
    why_this_person,
    words_of_referrer,
)
from askwell.method.letters.wordings import say, was_any_said


def draft_request(facts: Facts, *, channel: str) -> Draft:
    """Return a first message for a channel: ``email``, ``linkedin`` (at most 300 characters), ``message`` or ``phone`` (a script).

    Whoever talked with her before is asked for another talk.
    """
    if facts.talked_on:
        return draft_another(facts, channel=channel)
    if channel == "linkedin":
        return Draft(subject="", body=note_to_ask(facts))
    if channel == "phone":
        return Draft(subject="", body=call_to_ask(facts))
    if channel == "message":
        return Draft(subject="", body=_mail(facts, contact=False))
    subject = (
        _subject(facts) if source_of_name(facts) else _about(facts)
    )  # names nobody whom the letter does not
    return Draft(subject=subject, body=_mail(facts, contact=True))


def _about(facts: Facts) -> str:
    return f"{facts.minutes} minutes about {facts.occupation or prompt('the work')}?"


def _subject(facts: Facts) -> str:
    about, by = _about(facts), _sent_by_name(facts)
    if not by:
        return about
    return (
        f"{by[:1].upper()}{by[1:]} {'suggested I write' if facts.sent_me else 'gave me your name'}: {about}"
    )


def _sent_by_name(facts: Facts) -> str:
    """Return who gave the name and may be named: by name, where there is one."""
    full = full_said(facts.named_referrer)
    told = to_a_stranger(full, facts.referrer_relation if is_kin_alone(full) else "")
    return told if is_described(full) or facts.sent_by == told else full


def _mail(facts: Facts, *, contact: bool) -> str:
    """Return the letter; a message on LinkedIn stands under her name and picture already, so it has no numbers."""
    who = who_i_am(facts)
    return letter(
        facts.greeting,
        f"{source_of_name(facts)} {words_of_referrer(facts)}".strip(),
        " ".join(part for part in (who, background(facts), appeal(facts)) if part),
        why_this_person(facts),
        f"{say('ask', facts)} {'' if facts.is_own else say('no_job', facts)}".strip(),
        say("way_out", facts),
        f"Thank you,\n{signed(facts, contact=contact)}",
    )


def _who_had_sent_me(facts: Facts) -> str:
    """Remind a stranger of who gave the name, once."""
    by = "" if facts.is_known or facts.talked_on else _sent_by_name(facts)
    is_known = not by or was_any_said("nudge_source", facts, referrer=by)
    return "" if is_known else say("nudge_source", facts, referrer=by)


def draft_nudge(
    facts: Facts, *, sent_on: dt.date | None, channel: str = "email", is_last: bool = False
) -> Draft:
    """Return one kind follow-up: short, no reproach, and an easy way out. The last one says that it is the last."""
    when = f" on {sent_on:%B} {sent_on.day}" if sent_on else ""
    if channel == "linkedin":
        return Draft(subject="", body=note_to_follow_up(facts, when=when))
    if channel == "phone":
        return Draft(subject="", body=call_to_follow_up(facts, when=when))
    opening = f"{say('nudge', facts, when=when)} {_who_had_sent_me(facts)}".strip()
    return Draft(
        subject=f"Re: {_subject(facts)}" if channel == "email" else "",
        body=letter(
            facts.greeting,
            f"{opening} {say('still', facts)}",
            f"{say('last', facts)} {say('nudge_out', facts)}"
            if is_last
            else f"{say('nudge_out', facts)} {say('not_again', facts)}",
            f"Thank you,\n{signed(facts, contact=channel == 'email')}",
        ),
    )
