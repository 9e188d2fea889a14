"""A walk through one's own life, circle by circle, because "whom do I know?" finds nobody and "who sat beside me?" does."""

from collections.abc import Sequence
from dataclasses import dataclass

from askwell.method.wording import plural


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One screen of the walk: its address, the circle that people of it are put in, and what to think of."""

    key: str
    circle: str
    title: str
    prompts: Sequence[str]


STOPS: Sequence[Stop] = (
    Stop(
        key="family", circle="Family", title="Your family",
        prompts=("Who comes to weddings and funerals?", "Whose husband, wife or in-laws work somewhere you know little about?",
                 "Which cousin would be pleased to be asked?"),
    ),
    Stop(
        key="friends", circle="Friends", title="Your friends",
        prompts=("Whom would you call with good news?", "Who always knows somebody?", "Whose parents do you still greet?"),
    ),
    Stop(
        key="school", circle="Classmates", title="School and study",
        prompts=("Who sat beside you?", "Who went on to something you never heard the end of?", "Who organizes the reunions?"),
    ),
    Stop(
        key="teachers", circle="Teachers", title="Those who taught you",
        prompts=("Which teacher would still know your name?", "Who wrote you a reference?", "Who coached, tutored or trained you?"),
    ),
    Stop(
        key="jobs", circle="Old colleagues", title="Jobs you had",
        prompts=("Who left before you, and where to?", "Which customer or supplier did you like?", "Who was your best boss?"),
    ),
    Stop(
        key="clubs", circle="Clubs", title="Clubs, choir, team, faith",
        prompts=("Who keeps the list of members?", "Whose work do you know nothing about?", "With whom did you volunteer?"),
    ),
    Stop(
        key="neighbors", circle="Neighbors", title="Neighbors",
        prompts=("Who waters your plants?", "Whom do you meet at the school gate or with the dog?", "Who has lived here longest?"),
    ),
    Stop(
        key="services", circle="Services I use", title="Those whose services you use",
        prompts=("Who cuts your hair, fixes your teeth, does your taxes?", "Whose shop do you like to go to?", "Who hears a lot from everybody?"),
    ),
)  # fmt: skip
BY_KEY = {stop.key: stop for stop in STOPS}


def after(key: str) -> Stop | None:
    """Return the stop behind this one, None behind the last."""
    place = [stop.key for stop in STOPS].index(key) + 1
    return STOPS[place] if place < len(STOPS) else None


def where(key: str) -> str:
    """Say how far the walk is: "2 of 8 stops"."""
    return f"{[stop.key for stop in STOPS].index(key) + 1} of {plural(len(STOPS), 'stop')}"
