"""Answering what came back, asking for another time, and asking a friend to introduce me."""

from askwell.method.letters.facts import Draft, Facts, first_name, letter, own_words, prompt, signed
from askwell.method.letters.wordings import not_said_before, say

# By what came back: yes, question, not_now, declined, another_name.
_ANSWERS = {
    "yes": (
        "Thank you for saying yes, I am very glad.",
        "Any of these would suit me, {minutes} minutes each: {times}. If none of them fits, tell me what does.",
    ),
    "question": ("Thank you for writing back.", "You ask me something, and here is my answer: {answer}."),
    "not_now": (
        "Thank you for telling me, that is easily understood.",
        "I will write to you once more {until}, and not before.",
    ),
    "declined": (
        "Thank you for your frank answer; it helps me to know.",
        "I wish you all the best with your work.",
    ),
    "another_name": (
        "Thank you for pointing me to the right person.",
        "I will write there, and I will tell you what comes of it.",
    ),
}


def draft_answer(facts: Facts, *, kind: str, until: str = "", resume: bool = False) -> Draft:
    """Return an answer to what came back: ``kind`` as a kept reply has it; ``until`` is when to write again, in words."""
    thanks, then = _ANSWERS.get(kind, _ANSWERS["question"])
    values = {
        "minutes": str(facts.minutes),
        "times": prompt("two or three times that suit you"),
        "answer": prompt("your answer to their question"),
        "until": until or "in a few months",
    }
    attached = "My resume is attached, since you asked for it." if resume else ""
    return Draft(
        subject="Re: "
        + (f"{facts.minutes} minutes about {facts.occupation}" if facts.occupation else "your answer"),
        body=letter(
            f"Dear {first_name(facts.person_name)},",
            not_said_before(thanks, facts),
            then.format(**values),
            attached,
            f"Kind regards,\n{signed(facts, contact=False)}",
        ),
    )


def draft_reschedule(facts: Facts, *, when: str = "") -> Draft:
    """Return a letter that asks for another time for a talk that was agreed on; ``when`` is the time that cannot be, in words."""
    of = f" {when}" if when else ""
    return Draft(
        subject=f"Our talk{of}: may I ask for another time?",
        body=letter(
            f"Dear {first_name(facts.person_name)},",
            f"I am sorry: something has come up, and I cannot keep our time{of}.",
            f"Would one of these suit you instead: {prompt('two or three times that suit you')}? I will gladly take any "
            "other that you name.",
            f"I still look forward to our {facts.minutes} minutes.\n{signed(facts)}",
        ),
    )


def draft_introduction(facts: Facts, *, to_whom: str) -> Draft:
    """Return a letter that asks a friend for an introduction, with a few lines that can be passed on as they are.

    ``to_whom`` is the full name of the one to be introduced to.
    """
    who, topic = to_whom or prompt("whom you would like to meet"), facts.occupation or prompt("the work")
    about = own_words(facts.introduction) or prompt("Your background in two sentences: I have been ...")
    why = own_words(facts.appeal)
    blurb = (
        f"{facts.seeker_name or prompt('your name')} would like to learn about {topic} and asks for {facts.minutes} minutes "
        f"of your time, by phone or video. In the words of the letter: “{f'{about} {why}'.strip()}” It is not about a job, and a no is fine."
    )
    return Draft(
        subject=f"Would you introduce me to {who}?",
        body=letter(
            f"Dear {first_name(facts.person_name)},",
            f"Would you introduce me to {who}? {say('curious', facts)} A line from you would open the door better than "
            "one from me.",
            "Here is something that you can pass on as it is:",
            blurb,
            "And if it does not feel right to ask, that is completely fine.",
            f"Thank you,\n{signed(facts)}",
        ),
    )
