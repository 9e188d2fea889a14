"""What earlier talks settled, topic by topic."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from askwell.method import planner_weights as weights


@dataclass(frozen=True, kw_only=True)
class Knowledge:
    """What earlier talks settled: for each topic how sure each person who spoke of it could be (0 to 1)."""

    told: Mapping[str, Sequence[float]]
    disputed: Collection[str] = ()

    def unknown(self, topic: str) -> float:
        """Return what is still open of a topic, 1 for all of it (METHOD.md 5.3).

        Of what people disagree about at least half is open, however many spoke of it.
        """
        left = 1.0
        for sureness in self.told.get(topic, ()):
            left *= 1 - weights.TOLD_BY_ONE * sureness
        return max(left, weights.OPEN_WHILE_DISPUTED) if topic in self.disputed else left


NOTHING_KNOWN = Knowledge(told={})
