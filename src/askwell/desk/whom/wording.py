"""What is still open in a campaign, in a few words."""

from collections.abc import Sequence
from dataclasses import dataclass

from askwell.method import voices
from askwell.method.planner_weights import TOPICS
from askwell.method.topics import topic_name
from askwell.method.whom import State

MOST_TOPICS = 5
MOST_VOICES = 3


@dataclass(frozen=True, kw_only=True)
class Open:
    """Topics that matter for the purposes taken up and of which least is known, and voices that nobody has been."""

    topics: Sequence[str]
    voices: Sequence[str]


def still_open(state: State) -> Open:
    """Return what is still unknown, the most wanted first."""
    wanted = {
        topic: state.known.unknown(topic)
        * sum(weight * state.goals.get(to, 0.0) for to, weight in purposes.items())
        for topic, purposes in TOPICS.items()
        if not topic.startswith("v_")
    }
    best = sorted((topic for topic in wanted if wanted[topic]), key=lambda topic: (-wanted[topic], topic))
    return Open(
        topics=[topic_name(topic) for topic in best[:MOST_TOPICS]],
        voices=voices.not_heard(state.titles, most=MOST_VOICES),
    )
