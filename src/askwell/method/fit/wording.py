"""The six work values, the six interests and the things to do that stand for them, in our own words."""

from collections.abc import Mapping
from dataclasses import dataclass

from askwell.method.fit.shapes import INTERESTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """A scale in words: its short name and what it is like to have it."""

    key: str
    name: str
    like: str


VALUE_WORDS: Mapping[str, Meaning] = {
    one.key: one
    for one in (
        Meaning(key="achievement", name="Seeing results", like="I can point at something and say: I made that."),
        Meaning(key="independence", name="Deciding for myself", like="How I do the work is up to me."),
        Meaning(key="recognition", name="Being noticed", like="Good work gets seen, and leads somewhere."),
        Meaning(key="relationships", name="Good company", like="I like the people around me, and we help each other."),
        Meaning(key="support", name="Being backed", like="Whoever I work for shows me how and stands up for me."),
        Meaning(key="conditions", name="Pay, safety and place", like="The pay, the hours, the place and a safe job are right."),
    )
}  # fmt: skip
INTEREST_WORDS: Mapping[str, Meaning] = {
    one.key: one
    for one in (
        Meaning(key="realistic", name="Doing and fixing", like="hands, tools, machines, the open air"),
        Meaning(key="investigative", name="Finding out", like="questions, data, why things are as they are"),
        Meaning(key="artistic", name="Making it new", like="words, pictures, sound, shape"),
        Meaning(key="social", name="Helping people", like="teaching, caring, bringing together"),
        Meaning(key="enterprising", name="Leading and persuading", like="winning over, deciding, starting up"),
        Meaning(key="conventional", name="Keeping in order", like="records, figures, plans, exactness"),
    )
}  # fmt: skip

# Three things to do for each interest; the key is the first letter and a number. They are ours, and no test.
ITEMS: Mapping[str, str] = {
    "r1": "Repairing something that everyone had given up on",
    "i1": "Finding out why something happens",
    "a1": "Making something that nobody asked for, because I see it before me",
    "s1": "Explaining a thing until the other person gets it",
    "e1": "Winning people over to an idea",
    "c1": "Putting records or figures in order until all of it adds up",
    "r2": "Being on my feet, or outdoors, rather than at a desk",
    "i2": "Digging through studies or data until they make sense",
    "a2": "Looking for a better word, line, color or sound",
    "s2": "Being there for someone who has a hard time",
    "e2": "Taking the lead when nobody else does",
    "c2": "Doing a thing exactly as it should be done, every time",
    "r3": "Getting a tool or a machine to do what I want",
    "i3": "Staying with a hard puzzle for days",
    "a3": "Working where nobody has said how it should look",
    "s3": "Helping a group of people to get along",
    "e3": "Starting something of my own, risk and all",
    "c3": "Making lists, plans and timetables that work",
}
LIKING = {0: "Not at all", 1: "A little", 2: "So-so", 3: "Quite", 4: "Very much"}


def scores_of(answers: Mapping[str, float]) -> dict[str, float] | None:
    """Return the six sums of the answers to the items, 0 to 12 each; nothing while one is open."""
    if not ITEMS.keys() <= answers.keys():
        return None
    return {
        interest: sum(answers[item] for item in ITEMS if item[0] == interest[0]) for interest in INTERESTS
    }


def consistency_words(consistency: float) -> str:
    """Say how far choices between two went the same way all through (zeta of Kendall and Babington Smith, 0 to 1)."""
    if consistency == 1:
        return "Your choices agree with each other throughout."
    if consistency >= AGREE:
        return "Your choices mostly agree with each other."
    if consistency >= WAVER:
        return "Some of your choices go round in a circle: the order is rough."
    return "Your choices go round in circles: nothing stands clearly first yet."


def chance_in_words(share: float) -> str:
    """Say how often chance alone does as well; ``share`` is 0 to 1."""
    of_hundred = round(100 * share)
    return f"{of_hundred} in 100" if of_hundred else "less than 1 in 100"


AGREE, WAVER = 0.75, 0.4
