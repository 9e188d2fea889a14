"""The topics of the bank in words, to follow "told you about"."""

from collections.abc import Mapping

NAMES: Mapping[str, str] = {
    "tasks": "the daily work",
    "hours": "hours",
    "likes": "what people like",
    "dislikes": "what people dislike",
    "typicality": "how typical a job is",
    "path": "how people get in",
    "learning": "staying current",
    "resources": "where to look",
    "training": "training",
    "criteria": "what employers look for",
    "skills": "skills",
    "market": "job prospects",
    "hiring": "how people are hired",
    "trends": "trends",
    "alternatives": "related fields",
    "competitors": "competitors",
    "org_types": "sorts of employers",
    "needs": "what employers need",
    "culture": "culture",
    "values": "what is valued",
    "attrition": "who stays and who leaves",
    "pay": "pay",
    "advancement": "advancement",
    "experiment": "trying it out",
    "contradiction": "what people disagree about",
    "v_independence": "independence",
    "v_achievement": "achievement",
    "v_recognition": "recognition",
    "v_relationships": "working together",
    "v_support": "support",
    "v_conditions": "working conditions",
}


def topic_name(topic: str) -> str:
    """Return a topic in words; one of the seeker's own is what she called it."""
    return NAMES.get(topic, topic.removeprefix("v_").replace("_", " "))
