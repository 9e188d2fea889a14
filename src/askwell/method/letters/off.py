"""Letters for talks that did not take place: I was not there, they were not, or they called it off. Kind ones, all three."""

from askwell.method.letters.facts import Draft, Facts, letter, prompt, signed
from askwell.method.letters.wordings import TIMES_THAT_SUIT, say


def draft_missed(facts: Facts, *, when: str = "") -> Draft:
    """Return an apology for not having been there, with other times; ``when`` is when it was to be, as a piece of a sentence."""
    why = prompt("What came up, in a few words, if you would like to say it")
    return _draft(facts, when, "I am sorry that I missed our talk", ("i_missed", "i_missed_again"), why=why)


def draft_not_met(facts: Facts, *, when: str = "") -> Draft:
    """Return a line to somebody who did not come: no reproach, other times, and an easy way out."""
    return _draft(
        facts, when, "Our talk: shall we find another time?", ("they_missed", "not_met_again", "not_met_out")
    )


def draft_called_off(facts: Facts, *, when: str = "") -> Draft:
    """Return a line to somebody who called a talk off: thanks for saying so, other times, and an easy way out."""
    return _draft(
        facts,
        when,
        "Our talk: another time, if you like",
        ("they_called_off", "called_off_again", "called_off_out"),
    )


def _draft(facts: Facts, when: str, subject: str, places: tuple[str, ...], *, why: str = "") -> Draft:
    first, then, *out = places
    return Draft(
        subject=subject,
        body=letter(
            facts.greeting,
            f"{say(first, facts, when=f' {when}' if when else '')} {why}".strip(),
            " ".join(
                (say(then, facts, times=prompt(TIMES_THAT_SUIT)), *(say(place, facts) for place in out))
            ),
            f"{facts.regards},\n{signed(facts)}",
        ),
    )
