"""News of where it led, for those who helped: whichever way it went, they had a part in it."""

from collections.abc import Sequence

from askwell.method.letters.facts import Draft, Facts, first_name, letter, prompt, sentence, signed
from askwell.method.letters.wordings import not_said_before, say
from askwell.method.wording import listed

# A longer quote reads like minutes of the talk.
LONGEST_QUOTE = 160
MOST_NAMES = 3


def draft_landing(
    facts: Facts, *, choice: str, talked: bool, named: Sequence[str] = (), stayed: str = ""
) -> Draft:
    """Return the note for one helper.

    ``choice`` is ``go_on``, ``change``, ``stop`` or ``found_work`` (KeyError for another); ``talked`` says that they talked, ``named`` holds whom this
    person led to, and ``stayed`` is something of her own that the decision rests on, "" for nothing. It asks for nothing.
    """
    led = f"{' and' if talked else ', and'} you led me to {listed(named[:MOST_NAMES])}" if named else ""
    part = say("landing_talked" if talked else "landing_set_out", facts, doors=led)
    return Draft(
        subject=f"Where it led: {facts.occupation or prompt('the work')}",
        body=letter(
            f"Dear {first_name(facts.person_name)},",
            f"{part} {say('landing_hear', facts)}",
            say(f"landing_{choice}", facts),
            _stayed(stayed, facts) if talked else "",
            say("landing_thanks", facts),
            f"Warm regards,\n{signed(facts, contact=False)}",
        ),
    )


def _stayed(words: str, facts: Facts) -> str:
    plain = not_said_before(sentence(words), facts)
    return f"{say('quote', facts)} “{plain}”" if plain and len(plain) <= LONGEST_QUOTE else ""
