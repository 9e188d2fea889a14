"""What a side that somebody took says of the six work values, on the scale of a profile."""

from collections.abc import Mapping

from askwell.method.fit.choices import Ranking
from askwell.method.things.finding import is_known, things_of

# Which topics of talks bear on which value; our reading of what the six scales hold.
VALUE_OF: Mapping[str, str] = {
    "v_achievement": "achievement",
    "v_independence": "independence",
    "v_recognition": "recognition",
    "advancement": "recognition",
    "v_relationships": "relationships",
    "culture": "relationships",
    "v_support": "support",
    "v_conditions": "conditions",
    "pay": "conditions",
    "hours": "conditions",
}
# Where one works is told under culture too, and says nothing of the company that one keeps.
_WHERE, _OF_WHERE = frozenset(["from home"]), "conditions"
# Where a side lies on the scale of 1 to 7; what takes none says nothing of how much there is. Our choice.
RATINGS: Mapping[str, float] = {"against": 2.0, "for": 6.0}
# The middle of that scale, and how far the seeker's six values reach on it: chosen 0 to 5 times.
MIDDLE, LOWEST, STEP = 4.0, 1.0, 1.2
# So many of the six matter most; our choice.
TOP = 3


def value_of(theme: str, text: str) -> str:
    """Return the value on which a note under a theme bears, "" for none: of a culture that is all home work, the conditions."""
    value = VALUE_OF.get(theme, "")
    if theme != "culture":
        return value
    return _OF_WHERE if frozenset(filter(is_known, things_of(text, theme))) == _WHERE else value


def wanted(wins: float) -> float:
    """Return how much of a value she wants on the scale of 1 to 7; ``wins`` is how often she chose it, 0 to 5."""
    return LOWEST + STEP * wins


def top_topics(ranking: Ranking) -> set[str]:
    """Return the topics that bear on the values which matter most to the seeker: the first three, and any chosen as often as the third."""
    least = ranking.wins[ranking.order[TOP - 1]]
    return {topic for topic, value in VALUE_OF.items() if ranking.wins[value] >= least}


def lesser_topics(ranking: Ranking) -> set[str]:
    """Return the topics that bear on the other values she ranked: they matter to her, and less."""
    return set(VALUE_OF) - top_topics(ranking)
