"""Why some of the people behind an answer count for less, in sentences."""

from collections.abc import Callable

from askwell.method.strength import LEVELS, Strength
from askwell.method.wording import listed, plural

# A list of names longer than this says how many there are instead.
NAMED = 4
BARS = {1: "the first bar", 2: "the second bar", 3: "the third bar"}


def why_less(found: Strength, *, name_of: Callable[[str], str]) -> list[str]:
    """Return who counts for less and why, then what all of them come to; nothing where everybody counts in full.

    ``name_of`` gives the name of a person, a house or a referrer by its key.
    """

    def names(people: tuple[str, ...]) -> str:
        return listed([name_of(one) for one in people]) if len(people) <= NAMED else f"{len(people)} of them"

    reasons = [
        f"{names(one.people)} work at {name_of(one.key)}, so they may know the same."
        if one.by == "house"
        else f"{name_of(one.key)} sent you to {names(one.people)}, so they may think alike."
        for one in found.shared
    ]
    if found.second_hand:
        only = "has" if len(found.second_hand) == 1 else "have"
        reasons.append(f"{names(found.second_hand)} {only} this from others and cannot know it first hand.")
    return [*reasons, _in_all(found)] if reasons else []


def _in_all(found: Strength) -> str:
    counted = f"{found.independent:.2f}".rstrip("0").rstrip(".")
    told = plural(found.people, "person counts", "people count")
    ahead = next(
        (f"; {BARS[level]} begins at {least:g}" for least, level in LEVELS if level == found.level + 1), ""
    )
    return f"So {told} like {counted} who know nothing of each other{ahead}."
