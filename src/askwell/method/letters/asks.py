"""Asking a friend or relative: who do you know who does this work?"""

from askwell.method.letters.facts import Draft, Facts, letter, prompt, signed
from askwell.method.letters.openings import with_reason
from askwell.method.letters.wordings import say
from askwell.method.wording import listed


def draft_ask(facts: Facts) -> Draft:
    """Return a short message to someone close, who need not know the field (METHOD.md 1.2: they lead to those who do).

    Whoever gave names before is thanked for them.
    """
    topic = facts.occupation or prompt("the work")
    given = say("gave", facts, names=listed(facts.names(facts.gave))) if facts.gave else ""
    return Draft(
        subject=f"Who do you know who knows about {topic}?",
        body=letter(
            facts.greeting,
            f"{given} {with_reason(say('friend_again' if given else 'friend', facts), facts)}".strip(),
            say("who", facts),
            say("nobody", facts),
            f"Thank you,\n{signed(facts, contact=False)}",
        ),
    )


def draft_ask_again(facts: Facts, *, when: str) -> Draft:
    """Return the one gentle reminder of an ask; ``when`` says when that was, as a piece of a sentence ("a little while ago", "on May 2")."""
    topic = facts.occupation or prompt("the work")
    name, way_out = say("remind_name", facts), say("remind_out", facts)
    return Draft(
        subject=f"Who do you know who knows about {topic}?",
        body=letter(
            facts.greeting,
            f"{say('remind', facts, when=when)} {name} {way_out}",
            f"{facts.closing},\n{signed(facts, contact=False)}",
        ),
    )
