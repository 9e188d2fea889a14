"""News of where it led, for those who helped: whichever way it went, they had a part in it."""

from collections.abc import Sequence

from askwell.method.letters.facts import Draft, Facts, first_name, letter, prompt, sentence, signed

# A longer quote reads like minutes of the talk.
LONGEST_QUOTE = 160
MOST_NAMES = 3
_LED = {
    "go_on": "I have thought it over, and I am going on with it.",
    "change": "I have thought it over: what I learned stays with me, and I will look at something else beside it.",
    "stop": "I have thought it over, and it is not for me. I am glad to know that now and not in five years.",
}


def draft_landing(
    facts: Facts, *, choice: str, talked: bool, named: Sequence[str] = (), stayed: str = ""
) -> Draft:
    """Return the note for one helper.

    ``choice`` is ``go_on``, ``change`` or ``stop`` (KeyError for another); ``talked`` says that they talked, ``named`` holds whom this
    person led to, and ``stayed`` is something of her own that the decision rests on, "" for nothing. It asks for nothing.
    """
    work = facts.occupation or prompt("the work")
    part = f"You talked with me about {work}" if talked else f"I set out to learn about {work}"
    doors = f"{' and ' if talked else ', and '}you led me to {_listed(named)}" if named else ""
    return Draft(
        subject=f"Where it led: {work}",
        body=letter(
            f"Dear {first_name(facts.person_name)},",
            f"{part}{doors}. I wanted you to hear how it went.",
            _LED[choice],
            _stayed(stayed) if talked else "",
            "Thank you for your part in it.",
            f"Warm regards,\n{signed(facts, contact=False)}",
        ),
    )


def _listed(names: Sequence[str]) -> str:
    shown = names[:MOST_NAMES]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def _stayed(words: str) -> str:
    plain = sentence(words)
    return f"What you said has stayed with me: “{plain}”" if plain and len(plain) <= LONGEST_QUOTE else ""
