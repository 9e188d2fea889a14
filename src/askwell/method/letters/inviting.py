"""The letter around an invitation for a calendar: when, how the two meet, and that it stays short."""

from askwell.method.letters.facts import Draft, Facts, letter
from askwell.method.letters.wordings import say


def draft_invitation(
    facts: Facts, *, when: str, time: str, where: str, is_anew: bool = False, is_theirs: bool = False
) -> Draft:
    """Return the letter around an invitation; ``when`` is the day and ``time`` the time as pieces of a sentence, ``where`` a sentence of its own.

    ``is_anew`` says that the talk has another time than in an earlier invitation, ``is_theirs`` that the file answers one of theirs.
    """
    place = "accept" if is_theirs else "invite_anew" if is_anew else "invite"
    return Draft(
        subject=f"Our talk{when}",
        body=letter(
            facts.greeting,
            f"{say(place, facts, time=time)} {where}",
            say("keep_to", facts),
            f"Until then,\n{facts.me}",
        ),
    )


def by_phone(facts: Facts, *, number: str, they_call: bool) -> str:
    """Say who calls which number."""
    return say("you_call" if they_call else "i_call", facts, number=number)
