"""Telling whoever opened the door how it went: to each what has to do with them, with thanks and no further ask."""

from collections.abc import Sequence

from askwell.method.letters.facts import Draft, Facts, letter, prompt, signed
from askwell.method.letters.wordings import say
from askwell.method.wording import NUMBERS, listed

HOW_IT_WENT = "what stood out, in your own words"
WHAT_IS_NEW = "what is new, in a sentence for them"
"""What only the seeker can say: her notes about a talk are hers, and what others told her is passed on by nobody but her."""


def draft_update(
    facts: Facts,
    *,
    talked_with: Sequence[str] = (),
    led_to: int = 0,
    talks: int = 0,
    since_ours: bool = False,
    since_news: bool = False,
    helped: bool = True,
    thanks_due: bool = False,
    ahead: bool = False,
) -> Draft:
    """Return news for someone who helped: what came of it, with a place for what was learned, with thanks and no further ask.

    ``talked_with`` are the full names of those whose names the person gave, ``led_to`` counts the names that came of these talks.
    ``talks`` counts the others that were talked with, for one who gave no name that was; ``since_ours`` says that these came
    after a talk with this person, ``since_news`` that they came after the last news, so that nothing is told twice. Who has not ``helped`` yet, by a talk or a name, is thanked for nothing, and nobody "again" whose
    thank-you for a talk is still due (``thanks_due``); where a talk with them is ``ahead``, it is looked forward to.
    """
    names = listed(facts.names(talked_with))
    place = "since_news" if since_news else "since_ours" if since_ours else "since"
    if names:
        told, thanks = _of_their_names(facts, names, led_to=led_to), say("door", facts)
    elif helped:
        told = _of_all_talks(facts, talks, place=place)
        thanks = say("helped_first" if thanks_due else "helped", facts)
    else:
        told = say("news_plain", facts, words=prompt(WHAT_IS_NEW))
        thanks = say("looking_forward", facts) if ahead else ""
    return Draft(
        subject=f"I talked with {names}" if names else "Some news from me",
        body=letter(facts.greeting, told, thanks, f"{facts.closing},\n{signed(facts, contact=False)}"),
    )


def _of_their_names(facts: Facts, names: str, *, led_to: int) -> str:
    led = say("led", facts, count=_people(led_to)) if led_to else ""
    learned = say("learned", facts, words=prompt(HOW_IT_WENT))
    return " ".join(part for part in (say("talked", facts, names=names), led, learned) if part)


def _of_all_talks(facts: Facts, talks: int, *, place: str) -> str:
    if not talks:
        return say("news", facts, words=prompt(WHAT_IS_NEW))
    told = say(place, facts, count=f"{_number(talks)} talk{'' if talks == 1 else 's'}")
    return f"{told} {say('learned', facts, words=prompt(HOW_IT_WENT))}"


def _people(count: int) -> str:
    return "one more person" if count == 1 else f"{_number(count)} more people"


def _number(count: int) -> str:
    return NUMBERS[count].lower() if count < len(NUMBERS) else str(count)
