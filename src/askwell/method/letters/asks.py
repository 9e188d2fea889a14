"""Asking a friend or relative: who do you know who does this work?"""

from askwell.method.letters.facts import Draft, Facts, first_name, letter, own_words, prompt, signed


def draft_ask(facts: Facts) -> Draft:
    """Return a short message to someone close, who need not know the field (METHOD.md 1.2: they lead to those who do)."""
    topic = facts.occupation or prompt("the work")
    return Draft(
        subject=f"Who do you know who knows about {topic}?",
        body=letter(
            f"Dear {first_name(facts.person_name)},",
            f"I am trying to find out about {topic}. {own_words(facts.appeal)}".strip(),
            "Who do you know who does this work, or who might know somebody who does? A name is enough. I would only ask "
            "for a short talk, never for a job, and I would tell you how it went.",
            "If nobody comes to mind, that is fine too. May I say that you sent me?",
            f"Thank you,\n{signed(facts, contact=False)}",
        ),
    )
