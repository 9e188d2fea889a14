"""Asking one person for a short talk, by e-mail, in a LinkedIn note or by phone; and one kind follow-up."""

import datetime as dt

from askwell.method.letters.facts import Draft, Facts, first_name, letter, prompt, sentence, signed

LINKEDIN_NOTE = 300


def draft_request(facts: Facts, *, channel: str) -> Draft:
    """Return a first message for a channel: ``email``, ``linkedin`` (at most 300 characters) or ``phone`` (a script)."""
    if channel == "linkedin":
        return Draft(subject="", body=_note(facts))
    if channel == "phone":
        return Draft(subject="", body=_script(facts))
    return Draft(subject=_subject(facts), body=_mail(facts))


def _subject(facts: Facts) -> str:
    topic = facts.occupation or prompt("the work")
    if facts.named_referrer:
        return f"{facts.named_referrer} suggested I write: {facts.minutes} minutes about {topic}?"
    return f"{facts.minutes} minutes about {topic}?"


def _mail(facts: Facts) -> str:
    return letter(
        f"Dear {first_name(facts.person_name)},",
        f"My name is {facts.seeker_name or prompt('your name')}. {_source(facts)}",
        f"{_background(facts)} {_appeal(facts)}",
        sentence(facts.something_true),
        f"Would you have {facts.minutes} minutes for a short talk in the next two weeks? By phone, by video or wherever "
        "suits you best. I am not asking for a job. I would like to understand the work.",
        "If this is not a good time, that is completely fine.",
        f"Thank you,\n{signed(facts)}",
    )


def _source(facts: Facts) -> str:
    if facts.named_referrer:
        known = f", {facts.referrer_relation}," if facts.referrer_relation.startswith("my ") else ""
        return f"{facts.named_referrer}{known} gave me your name."
    if facts.referrer_name:
        return "I was given your name by someone who thinks well of you."
    place = f" at {facts.organisation}" if facts.organisation else ""
    if facts.person_title or facts.organisation:
        return f"I came across your name when I read about your work{place}."
    return prompt("Say where you got the name")


def _background(facts: Facts) -> str:
    return sentence(facts.introduction) or prompt("Your background in two sentences: I have been ...")


def _appeal(facts: Facts) -> str:
    if facts.appeal:
        return f"I am curious about {facts.occupation or prompt('the work')}. {sentence(facts.appeal)}"
    return f"I am curious about {facts.occupation or prompt('the work')}, because {prompt('why this work appeals to you')}."


def _note(facts: Facts) -> str:
    """Return the longest wording that fits a LinkedIn note."""
    name, topic = first_name(facts.person_name), facts.occupation or prompt("the work")
    source = f"{facts.named_referrer} gave me your name. " if facts.named_referrer else ""
    ask = f"Would you have {facts.minutes} minutes for a short talk about {topic}? Not asking for a job, and a no is fine."
    about = sentence(facts.introduction) or prompt("who you are in one sentence")
    why = sentence(facts.appeal)
    for middle in (f"{about} {why} ", f"{about} ", f"I am curious about {topic}. ", ""):
        note = f"Dear {name}, {source}{middle}{ask} {facts.seeker_name}".strip()
        if len(note) <= LINKEDIN_NOTE:
            return note
    return note[: LINKEDIN_NOTE - 1] + "…"


def _script(facts: Facts) -> str:
    me = facts.seeker_name or prompt("your name")
    source = f"{facts.named_referrer} gave me your name. " if facts.named_referrer else f"{_source(facts)} "
    spelled = "-".join(me.upper()) if facts.seeker_name else prompt("spell your name")
    number = facts.seeker_phone or prompt("your number, slowly")
    topic = facts.occupation or prompt("the work")
    return letter(
        f"WHEN THEY ANSWER\nHello, my name is {me}. {source}{_background(facts)} {_appeal(facts)} Would you have "
        f"{facts.minutes} minutes for a short talk, on a day that suits you? I am not asking for a job. And if it is not a "
        "good time, that is completely fine.",
        f"IF THEY SAY: LET’S TALK NOW\nThank you, gladly. I will keep to {facts.minutes} minutes. How did you get into "
        f"{topic}?",
        f"IF SOMEONE ELSE ANSWERS\nMy name is {me}. I would like to ask {facts.person_name} for advice about {topic}. It is "
        "not about a job. When would be a good time to reach them?",
        f"IF IT IS THE VOICEMAIL\nHello, this is {me}, {spelled}. {source}I would like to ask you for {facts.minutes} "
        f"minutes about your work. My number is {number}. I will ring again on {prompt('day')}. Thank you.",
    )


def draft_nudge(facts: Facts, *, sent_on: dt.date | None, channel: str = "email") -> Draft:
    """Return one kind follow-up: short, no reproach, and an easy way out."""
    when = f" on {sent_on:%B} {sent_on.day}" if sent_on else ""
    topic = facts.occupation or prompt("the work")
    if channel == "linkedin":
        body = (
            f"Dear {first_name(facts.person_name)}, I wrote to you{when} and know that weeks get full. I would still be glad "
            f"of {facts.minutes} minutes about {topic}. If not, that is completely fine. {facts.seeker_name}"
        )
        return Draft(subject="", body=body[:LINKEDIN_NOTE])
    source = f" {facts.named_referrer} had given me your name." if facts.named_referrer else ""
    return Draft(
        subject=f"Re: {_subject(facts)}",
        body=letter(
            f"Dear {first_name(facts.person_name)},",
            f"I wrote to you{when} and know that weeks get full.{source} I would still be glad of {facts.minutes} minutes "
            f"about {topic}, whenever it suits you: may I ask you for that?",
            "If this is not a good time, that is completely fine, and I will not write again.",
            f"Thank you,\n{signed(facts)}",
        ),
    )
