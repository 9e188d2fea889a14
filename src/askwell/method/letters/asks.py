"""Asking a friend or relative: who do you know who does this work?"""

from askwell.method.letters.facts import Draft, Facts, letter, own_words, prompt, signed
from askwell.method.letters.wordings import not_said_before, say
from askwell.method.wording import listed


def draft_ask(facts: Facts) -> Draft:
    """Return a short message to someone close, who need not know the field (METHOD.md 1.2: they lead to those who do).

    Whoever gave names before is thanked for them.
    """
    topic = facts.occupation or prompt("the work")
    why = not_said_before(own_words(facts.appeal), facts)
    given = say("gave", facts, names=listed(facts.names(facts.gave))) if facts.gave else ""
    return Draft(
        subject=f"Who do you know who knows about {topic}?",
        body=letter(
            facts.greeting,
            " ".join(
                part for part in (given, say("friend_again" if given else "friend", facts), why) if part
            ),
            say("who", facts),
            say("nobody", facts),
            f"Thank you,\n{signed(facts, contact=False)}",
        ),
    )
