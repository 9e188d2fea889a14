"""Which way something points, in words that fit what it was told for and what it is about.

That a place is careful is neither good nor bad news by itself: of what people value it is said whether it is so there. Of work, places
and fit it is said whether it is a good sign. That a license is needed is neither: such topics have two words of their own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from askwell.method.grounds import AGAINST, FOR
from askwell.method.purposes import Purpose
from askwell.method.themes import theme_key
from askwell.method.topics import topic_name


@dataclass(frozen=True, slots=True)
class Sides:
    """The two sides of a matter in words: what its ``for`` says and what its ``against``.

    ``is_news`` tells whether the first is good for the seeker and the second bad; that something is needed is neither.
    """

    pro: str
    con: str
    is_news: bool = True

    def of(self, stance: str) -> str:
        """Return the words of one side; "" for what leans nowhere."""
        return {FOR: self.pro, AGAINST: self.con}.get(stance, "")


_NEEDED = Sides("needed", "not needed", is_news=False)
_WORTH_A_LOOK = Sides("worth a look", "not worth a look")
OF_TOPIC: Mapping[str, Sides] = {
    "training": _NEEDED,
    "skills": _NEEDED,
    "needs": _NEEDED,
    "criteria": Sides("asked for", "not asked for", is_news=False),
    "learning": Sides("of use", "of no use"),
    "resources": Sides("of use", "of no use"),
    "alternatives": _WORTH_A_LOOK,
    "competitors": _WORTH_A_LOOK,
    "pay": Sides("good pay", "poor pay"),
    "hours": Sides("good hours", "hard hours"),
    "stress": Sides("little stress", "much stress"),
    "v_conditions": Sides("good conditions", "poor conditions"),
    "market": Sides("good prospects", "poor prospects"),
    "path": Sides("a way in", "no way in"),
    "hiring": Sides("a way in", "no way in"),
    "trends": Sides("more work", "less work"),
    "advancement": Sides("room to move up", "no room to move up"),
    "attrition": Sides("people stay", "people leave"),
    "likes": Sides("they like it", "they do not like it"),
    "dislikes": Sides("they do not mind it", "they dislike it"),
}
_NEWS = Sides("a good sign", "a bad sign")
_TRUE = Sides("it is so", "it is not so")
_ONLY = {
    _NEWS: Sides("good signs only", "bad signs only"),
    _TRUE: Sides("where it is so", "where it is not so"),
}
_TAPPED = {_NEWS: Sides("good sign", "bad sign"), _TRUE: Sides("it is so there", "it is not so there")}
# Of the words of a topic's name these stand in any sentence.
_SMALL = frozenset(["for", "who", "and"])


def sides_of(purpose: str, topic: str = "") -> Sides:
    """Return the two sides of a topic within a sentence: its own words where it has some, else those of the purpose."""
    return own_sides(topic) or (_TRUE if purpose == Purpose.VALUES else _NEWS)


def own_sides(topic: str) -> Sides | None:
    """Return the sides that a topic, or what can only mean it, calls by words of its own."""
    return OF_TOPIC.get(theme_key(topic))


def tapped(purpose: str, topic: str = "") -> Sides:
    """Return the same as two things to tap."""
    sides = sides_of(purpose, topic)
    return _TAPPED.get(sides, sides)


def sign(purpose: str, stance: str, topic: str = "") -> str:
    """Return which way something told for a purpose points, to stand within a sentence; "" where it leans nowhere."""
    return sides_of(purpose, topic).of(stance)


def against(purpose: str, topic: str = "") -> str:
    """Return the mark of what points against, to stand alone: with its theme where the words do not say what of."""
    sides = sides_of(purpose, topic)
    known = theme_key(topic)
    about = topic_name(known if known in OF_TOPIC else topic) if topic and sides is not _NEWS else ""
    return f"{about}: {sides.con}" if about and not _names(sides.con, about) else sides.con


def _names(words: str, about: str) -> bool:
    return bool({*words.split()} & {*about.split()} - _SMALL)


def signs(purpose: str, stances: Iterable[str], topic: str = "") -> str:
    """Return the same of several; where they point both ways it is said that they differ."""
    stances, sides = set(stances), sides_of(purpose, topic)
    if {FOR, AGAINST} <= stances:
        return {
            _TRUE: "some say it is so, some that it is not",
            _NEWS: "good and bad signs",
        }.get(sides, f"some say {sides.pro}, some {sides.con}")
    return " and ".join(filter(None, map(sides.of, sorted(stances))))


def only(purpose: str, stance: str, topic: str = "") -> str:
    """Return how a list says that it holds nothing but what points that way; "" for what leans nowhere."""
    sides = sides_of(purpose, topic)
    words = _ONLY.get(sides, sides).of(stance)
    return words if sides in _ONLY or not words else f"where they say: {words}"
