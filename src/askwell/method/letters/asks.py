"""Asking a friend or relative: who do you know who does this work?"""

from askwell.method.letters.facts import Draft, Facts, first_name, letter, own_words, prompt, signed
from askwell.method.letters.wordings import not_said_before, say


def draft_ask(facts: Facts) -> Draft:
    """Return a short message to someone close, who need not know the field (METHOD.md 1.2: they lead to those who do)."""
    topic = facts.occupation or prompt("the work")
    why = not_said_before(own_words(facts.appeal), facts)
    return Draft(
        subject=f"Who do you know who knows about {topic}?",
        body=letter(
            f"Dear {first_name(facts.person_name)},",
            f"{say('friend', facts)} {why}".strip(),
            say("who", facts),
            say("nobody", facts),
            f"Thank you,\n{signed(facts, contact=False)}",
        ),
    )
