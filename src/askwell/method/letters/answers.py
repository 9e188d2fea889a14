"""Answering what came back, and asking for another time."""

from collections.abc import Iterator, Sequence

from askwell.method.letters.facts import Draft, Facts, letter, prompt, signed
from askwell.method.letters.names import first_name
from askwell.method.letters.questions import answer_to, besides_resume, is_length_told
from askwell.method.letters.wordings import TIMES_THAT_SUIT, say

# No letter of ours takes a file along: that it is attached becomes true by her hand.
ATTACH = "attach your resume to this mail, then take this line out"
ATTACH_HERE = "attach your resume to this message, then take this line out"

# By what came back, as a kept reply has it: which sentence thanks for it, and which one goes on.
_ANSWERS = {
    "yes": ("yes", "times"),
    "question": ("wrote_back", ""),
    "not_now": ("not_now", "later"),
    "declined": ("frank", "all_best"),
    "another_name": ("right_person", "will_write"),
}
TURNS_DOWN = ("declined", "not_now")
"""What takes back a time that was agreed on: it is answered for itself, whether the talk was called off yet or not."""
# By how the agreed time came about, where it was not by a first yes: which sentence is there for that.
_MOVED = {
    "theirs": "moved_by_them",
    "mine": "moved_by_me",
    "missed": "another_chance",
    "off": "another_time",
    "open": "flexible",
    "stands": "see_you",
}


def draft_answer(
    facts: Facts,
    *,
    kind: str,
    until: str = "",
    resume: bool = False,
    channel: str = "email",
    named: str = "",
    asked: Sequence[str] = (),
    agreed: str = "",
    moved: str = "",
    offered: Sequence[str] = (),
    at_night: bool = False,
) -> Draft:
    """Return an answer to what came back: ``kind`` as a kept reply has it; ``until`` is when to write again, in words.

    ``named`` is whom they pointed to, by full name, where one person is known. ``asked`` are their questions, in their words, but for those about a time. ``agreed`` is the time on which the two agreed,
    in words: the letter then confirms it, whatever came back last, but for a no or a not now, which is answered as one; ``moved`` says that it was agreed on before and is another
    by their wish (``theirs``) or the seeker's (``mine``), that the seeker ``missed`` the talk or it was ``off`` otherwise, that another time is still ``open``, or that it ``stands``. ``offered`` are the times that they offer, in words: one of
    them is taken, and they are asked for no other; where all are ``at_night`` for the seeker, she is asked before one is promised. ``channel`` says how a ``resume`` that they asked for comes.
    """
    thanks, then = _ANSWERS.get(kind, _ANSWERS["question"])
    if kind in TURNS_DOWN:
        agreed, moved, offered = "", "", ()
    if moved and offered:
        agreed = ""
    if agreed or moved:
        thanks = _MOVED.get(moved) or ("yes" if kind == "yes" else "wrote_back" if kind else "")
        if moved == "open" and kind == "question":
            thanks = "wrote_back"  # who only asks something has said nothing of the time
        then = "agreed" if agreed else "times"
    if channel == "phone" and thanks == "wrote_back":
        thanks = ""  # a call begins with it
    if then == "times" and offered:
        then, agreed = "agreed", _one_of(offered, at_night=at_night)
    values = {"times": prompt(TIMES_THAT_SUIT), "until": until or "in a few months", "when": agreed}
    values["whom"] = first_name(named) if named else "them"
    about = f"{facts.minutes} minutes about {facts.occupation}?" if facts.occupation else "your answer"
    return Draft(
        subject=f"Re: {about}",
        body=letter(
            facts.greeting,
            say(thanks, facts) if thanks else "",
            say(then, facts, **values) if then else "",
            say("keep_to", facts) if agreed and not (thanks or kind) else "",
            *_to_what_they_asked(facts, asked, resume=resume, channel=channel, goes_on=bool(then)),
            f"{facts.regards},\n{signed(facts, contact=False)}",
        ),
    )


def _one_of(offered: Sequence[str], *, at_night: bool) -> str:
    """Return the time that they offer; of several one is to be kept, and what is in her night only if she says so."""
    if at_night:
        return prompt(f"this is in your night; keep it or name another time: {' or '.join(offered)}")
    return offered[0] if len(offered) == 1 else prompt(f"keep one: {' or '.join(offered)}")


def _to_what_they_asked(
    facts: Facts, asked: Sequence[str], *, resume: bool, channel: str, goes_on: bool
) -> Iterator[str]:
    """Yield what answers their questions, and comes back to the talk where nothing else does."""
    open_questions = besides_resume(asked) if resume else asked
    if open_questions or not (goes_on or resume):
        yield answer_to(open_questions, facts)
        if open_questions and not (goes_on or resume or is_length_told(open_questions)):
            yield say("still_glad", facts)
    if resume:
        yield _of_resume(facts, channel=channel, goes_on=goes_on)


def _of_resume(facts: Facts, *, channel: str, goes_on: bool) -> str:
    """Say that the resume comes, and that it is sent for no job: whoever asks for one may think so.

    Where nothing else in the answer speaks of the talk, that it is all she asks for. On the phone the resume is sent later.
    """
    if channel == "phone":
        sent = say("will_send_resume", facts)
    else:
        sent = f"{say('attached', facts)} {prompt(ATTACH if channel == 'email' else ATTACH_HERE)}"
    no_job = "" if facts.is_own else say("no_job_behind_it", facts)
    return " ".join(part for part in (sent, no_job, "" if goes_on else say("how_long", facts)) if part)


def draft_reschedule(facts: Facts, *, when: str = "") -> Draft:
    """Return a letter that asks for another time for a talk that was agreed on; ``when`` is the time that cannot be, in words."""
    of = f" {when}" if when else ""
    return Draft(
        subject=f"Our talk{of}: may I ask for another time?",
        body=letter(
            facts.greeting,
            say("other_time", facts, when=of),
            say("instead", facts, times=prompt(TIMES_THAT_SUIT)),
            say("forward", facts),
            f"{facts.regards},\n{signed(facts)}",
        ),
    )
