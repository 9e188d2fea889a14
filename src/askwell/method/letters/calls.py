"""What to say on the phone, to whoever answers."""

import re

from askwell.method.letters.facts import Draft, Facts, letter, prompt
from askwell.method.letters.names import full_said, is_described
from askwell.method.letters.openings import (
    appeal,
    background,
    is_of_other_work,
    source_of_name,
    why_this_person,
)
from askwell.method.letters.wordings import TIMES_THAT_SUIT, say

NO = "declined"
MY_NUMBER = "your number, slowly"
"""What a script asks for where the seeker's number is not known."""
# A name is spelled word by word; what stands within a word is said.
_PARTS = re.compile(r"[^\W_]+|(?<=\w)[-'’](?=\w)")
_THANKS = re.compile(r"\b(?:thank you|thanks for)\b", re.IGNORECASE)
_SAID = {"-": "hyphen", "'": "apostrophe", "’": "apostrophe"}  # phones write the second


def call_to_ask(facts: Facts) -> str:
    """Return a script: the person, a "let's talk now", a gatekeeper who must hear that it is no job, the voicemail."""
    source = _one_line(source_of_name(facts, place="call_source"), _wrote(facts))
    no_job = "" if facts.is_own else say("call_no_job", facts)
    about = " ".join(part for part in (background(facts), appeal(facts), _true(facts)) if part)
    return letter(
        f"WHEN THEY ANSWER\n{_one_line(_hello(facts), source, about, say('call_ask', facts), no_job, say('call_out', facts))}",
        _lets_talk_now(facts),
        f"IF SOMEONE ELSE ANSWERS\n{_to_another(facts)} {_when_else(facts)}",
        f"IF IT IS THE VOICEMAIL\n{_one_line(f'Hello, this is {_spelled(facts)}.', source, _on_the_machine(facts))} "
        f"{_one_line(say('call_voicemail_out', facts), _number(facts), say('call_back', facts))}",
    )


def another_call(facts: Facts, *, words: str) -> str:
    """Return a script that asks for another talk: of the one before it speaks first; ``words`` are what is asked this time.

    Whoever else answers and the machine hear it as they would hear any answer to a letter.
    """
    before, ask = say("call_talk_before", facts, when=facts.talked_on), say("call_another_talk", facts)
    no_job, way_out = "" if facts.is_own else say("call_no_job", facts), say("call_out", facts)
    now = say("call_ask_now", facts, words=words)
    return letter(
        f"WHEN THEY ANSWER\n{_one_line(f'Hello, this is {facts.me}.', before, now, ask, no_job, way_out)}",
        f"IF THEY SAY: LET’S TALK NOW\nThank you, gladly. I will keep to {facts.minutes} minutes.",
        f"IF SOMEONE ELSE ANSWERS\n{_to_another(facts)} {_when_else(facts)}",
        f"IF IT IS THE VOICEMAIL\nHello, this is {_spelled(facts)}. "
        f"{_one_line(before, ask, no_job, _number(facts), way_out, say('call_back', facts))}",
    )


def _lets_talk_now(facts: Facts) -> str:
    """Say how to begin at once, where they have the time: whoever does other work did not get into this one."""
    topic = facts.occupation or prompt("the work")
    begins = "How did you get into this work?"
    if is_of_other_work(facts):
        begins = f"What comes to mind first when you think of {topic}?"
    return f"IF THEY SAY: LET’S TALK NOW\nThank you, gladly. I will keep to {facts.minutes} minutes. {begins}"


def _on_the_machine(facts: Facts) -> str:
    return say("call_voicemail_about" if is_of_other_work(facts) else "call_voicemail", facts)


def _to_another(facts: Facts) -> str:
    """Say what it is about to whoever else answers; a stranger's secretary must hear that it is no job."""
    me, topic = facts.seeker or prompt("your name"), facts.occupation or prompt("the work")
    if facts.is_known or facts.talked_on:
        return f"Hello, this is {me}. May I speak with {_whom(facts)}?"
    return f"My name is {me}. I would like to ask {_whom(facts)} a few questions about {topic}. It is not about a job."


def _when_else(facts: Facts) -> str:
    """Ask for a better time, as one does whose first question was for the person."""
    return (
        "If this is a bad time, when may I call again?"
        if facts.is_known or facts.talked_on
        else "When would be a good time to call?"
    )


def _hello(facts: Facts) -> str:
    if facts.is_known:
        return f"Hello, this is {facts.me}."
    return f"Hello, my name is {facts.seeker or prompt('your name')}."


def _one_line(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def spoken(facts: Facts, draft: Draft, *, answers: str = "") -> Draft:
    """Return a letter as it is said on the phone: without greeting, closing and subject, to the person or to a machine.

    They have heard of each other, by a letter or a talk. ``answers`` is what came back, as a kept reply has it, where this is the
    answer to it: it says first what it answers, since what stands in the thread of a letter comes out of nowhere here, and gives
    the number. Who is asked nothing needs none, and nobody is thanked twice.
    """
    parts = draft.body.split("\n\n")[1:-1]
    words = _one_line(*parts)
    said = _each_place_on_a_line(_answering(facts, answers), *parts)
    asks = "?" in words or prompt(TIMES_THAT_SUIT) in words or (bool(answers) and answers != NO)
    again = "Thank you again." if asks and answers else ""
    thanks = again if _THANKS.search(words) else "Thank you."
    hello = f"Hello, this is {_spelled(facts) if asks else facts.me}."
    return Draft(
        subject="",
        body=letter(
            f"WHEN THEY ANSWER\nHello, this is {facts.me}. {said}",
            f"IF SOMEONE ELSE ANSWERS\nHello, this is {facts.seeker or prompt('your name')}. May I speak with {_whom(facts)}? "
            "If this is a bad time, when may I call again?",
            f"IF IT IS THE VOICEMAIL\n{_each_place_on_a_line(hello, said, _number(facts) if asks else '', thanks)}",
        ),
    )


def _answering(facts: Facts, answers: str) -> str:
    if not answers:
        return ""
    return say("call_answering_no" if answers == NO else "call_answering", facts)


def _each_place_on_a_line(*parts: str) -> str:
    """Return parts in one line, but what follows a place to be filled in on the next: two of them would run together."""
    lines = ""
    for part in filter(None, parts):
        lines = f"{lines}{'' if not lines else chr(10) if lines.endswith(']') else ' '}{part}"
    return lines


def call_to_follow_up(facts: Facts, *, when: str) -> str:
    """Return a script for a second call, or a first one after a letter; ``when`` is a piece of its sentences.

    What they may have read they have not heard: it says once more who calls, who gave the name, and when she wrote.
    """
    me = facts.me if facts.is_known else facts.seeker or prompt("your name")
    still, way_out = say("call_still", facts), say("call_out", facts)
    is_stranger = bool(facts.referrer_name) and not facts.talked_on
    source = source_of_name(facts, place="call_source") if is_stranger else ""
    wrote = f" {facts.wrote_on}" if facts.wrote_on else ""
    again = say("call_again_wrote", facts, when=wrote) if wrote else say("call_again", facts, when=when)
    about = "" if facts.talked_on else background(facts)
    about = "" if about.startswith("[") else about
    no_job = "" if facts.is_own else say("call_no_job", facts)
    return letter(
        f"WHEN THEY ANSWER\n{_one_line(f'Hello, this is {me}.', source, again, about, still, no_job, way_out)}",
        _lets_talk_now(facts),
        f"IF SOMEONE ELSE ANSWERS\n{_to_another(facts)} {_when_else(facts)}",
        f"IF IT IS THE VOICEMAIL\nHello, this is {_spelled(facts)}. "
        f"{_one_line(source, again, still, no_job, _number(facts), way_out)}",
    )


def _wrote(facts: Facts) -> str:
    return say("call_wrote", facts, when=facts.wrote_on) if facts.wrote_on else ""


def _true(facts: Facts) -> str:
    """Say what is true of this person alone, where something is known; a script read aloud has blanks enough."""
    said = why_this_person(facts)
    return "" if said.startswith("[") else said


def _whom(facts: Facts) -> str:
    return prompt("their name") if is_described(facts.person_name) else full_said(facts.person_name)


def _number(facts: Facts) -> str:
    """Say where to call back; her own people have the number."""
    if facts.is_own:
        return ""
    return f"My number is {facts.seeker_phone or prompt(MY_NUMBER)}."


def _spelled(facts: Facts) -> str:
    """Return a name and the same letter by letter, as one says it to a machine: Maya, M-A-Y-A."""
    if facts.is_known and facts.seeker_name:
        return facts.me
    if not facts.seeker_name:
        return f"{prompt('your name')}, {prompt('spell your name')}"
    parts = _PARTS.findall(facts.seeker.upper())
    return f"{facts.seeker}, {', '.join(_SAID.get(part) or '-'.join(part) for part in parts)}"
