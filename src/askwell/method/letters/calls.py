"""What to say on the phone, to whoever answers."""

from askwell.method.letters.facts import Facts, letter, prompt
from askwell.method.letters.openings import appeal, background, source_of_name


def call_to_ask(facts: Facts) -> str:
    """Return a script: the person, a "let's talk now", a gatekeeper who must hear that it is no job, the voicemail."""
    me = facts.seeker_name or prompt("your name")
    source = (
        f"{facts.named_referrer} gave me your name. " if facts.named_referrer else f"{source_of_name(facts)} "
    )
    spelled = _spelled(facts.seeker_name) or prompt("spell your name")
    number = facts.seeker_phone or prompt("your number, slowly")
    topic = facts.occupation or prompt("the work")
    return letter(
        f"WHEN THEY ANSWER\nHello, my name is {me}. {source}{background(facts)} {appeal(facts)} Would you have "
        f"{facts.minutes} minutes for a short talk, on a day that suits you? I am not asking for a job. And if it is not a "
        "good time, that is completely fine.",
        f"IF THEY SAY: LET’S TALK NOW\nThank you, gladly. I will keep to {facts.minutes} minutes. How did you get into "
        f"{topic}?",
        f"IF SOMEONE ELSE ANSWERS\nMy name is {me}. I would like to ask {facts.person_name} for advice about {topic}. It is "
        "not about a job. When would be a good time to reach them?",
        f"IF IT IS THE VOICEMAIL\nHello, this is {me}, {spelled}. {source}I would like to ask you for {facts.minutes} "
        f"minutes about your work. My number is {number}. I will try you again in two or three days. Thank you.",
    )


def call_to_follow_up(facts: Facts, *, when: str, topic: str) -> str:
    """Return a script for a second call; ``when`` and ``topic`` are pieces of its sentences."""
    me = facts.seeker_name or prompt("your name")
    return letter(
        f"WHEN THEY ANSWER\nHello, this is {me}. I tried to reach you{when} and know that weeks get full. I would still be "
        f"glad of {facts.minutes} minutes about {topic}, on a day that suits you. And if it is not a good time, that is "
        "completely fine.",
        f"IF IT IS THE VOICEMAIL\nHello, this is {me}, {_spelled(facts.seeker_name) or prompt('spell your name')}. I would "
        f"still be glad of {facts.minutes} minutes about {topic}. My number is "
        f"{facts.seeker_phone or prompt('your number, slowly')}. If it does not suit you, that is completely fine.",
    )


def _spelled(name: str) -> str:
    """Return a name letter by letter, as one says it to a machine: M-A-Y-A, O-S-E-I."""
    return ", ".join("-".join(part.upper()) for part in name.split())
