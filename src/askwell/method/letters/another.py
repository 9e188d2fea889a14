"""Asking for another talk: whoever was talked with before is no stranger, and hears of that talk instead of who writes."""

from askwell.method.letters.calls import another_call
from askwell.method.letters.facts import Draft, Facts, letter, prompt, signed
from askwell.method.letters.notes import in_other_turns, nearest_first, note_that_fits
from askwell.method.letters.wordings import say

ASK_NOW = "what you would like to ask this time"
"""Only the seeker knows why she asks again."""


def draft_another(facts: Facts, *, channel: str) -> Draft:
    """Return the words that ask for another talk, for a channel as of a first request; ``facts.talked_on`` says when the last was."""
    words = prompt(ASK_NOW)
    if channel == "linkedin":
        return Draft(subject="", body=_note(facts))
    if channel == "phone":
        return Draft(subject="", body=another_call(facts, words=words))
    before = say("talk_before", facts, when=facts.talked_on)
    topic = facts.occupation or prompt("the work")
    return Draft(
        subject=f"Another {facts.minutes} minutes about {topic}?" if channel == "email" else "",
        body=letter(
            facts.greeting,
            f"{before} {say('ask_now', facts, words=words)}",
            f"{say('another_talk', facts)} {'' if facts.is_own else say('no_job', facts)}".strip(),
            say("way_out", facts),
            f"Thank you,\n{signed(facts, contact=channel == 'email')}",
        ),
    )


def _note(facts: Facts) -> str:
    turns = in_other_turns(facts)
    before = [say("talk_before", one, when=facts.talked_on) for one in turns]
    return note_that_fits(facts, nearest_first(before, [say("short_another", one) for one in turns]))
