"""The topics of the bank, and those of notes that no question of it asks for, in words, to follow "told you about"."""

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
    "stress": "stress",
    "fit": "how it fits",
    "v_independence": "independence",
    "v_achievement": "achievement",
    "v_recognition": "recognition",
    "v_relationships": "working together",
    "v_support": "support",
    "v_conditions": "working conditions",
}

# What the closing questions are about: no theme of a talk, so that it stands in none of its lists.
CLOSING: Mapping[str, str] = {
    "unknown": "what you did not think of",
    "give_back": "giving something back",
    "stay_in_touch": "staying in touch",
}

# What people call a topic beside its key and its name.
CALLED: Mapping[str, str] = {
    "a typical day": "tasks", "day": "tasks", "daily work": "tasks", "duties": "tasks", "work": "tasks",
    "working hours": "hours", "overtime": "hours", "schedule": "hours", "workload": "hours",
    "like": "likes", "satisfaction": "likes", "dislike": "dislikes", "downsides": "dislikes",
    "way in": "path", "career path": "path", "entry": "path", "getting in": "path",
    "education": "training", "experience": "training", "degree": "training", "qualifications": "training",
    "requirements": "criteria", "what employers want": "criteria", "skill": "skills",
    "jobs": "market", "prospects": "market", "demand": "market", "outlook": "market", "job market": "market",
    "recruiting": "hiring", "recruitment": "hiring", "future": "trends", "related field": "alternatives",
    "competition": "competitors", "competitor": "competitors", "employers": "org_types", "problems": "needs",
    "corporate culture": "culture", "environment": "culture", "value": "values", "turnover": "attrition",
    "salary": "pay", "salaries": "pay", "wages": "pay", "wage": "pay", "money": "pay", "compensation": "pay",
    "promotion": "advancement", "growth": "advancement", "career growth": "advancement",
    "autonomy": "v_independence", "relationships": "v_relationships", "colleagues": "v_relationships",
    "security": "v_conditions", "remote work": "v_conditions",
}  # fmt: skip

# Of these, words of a theme may well mean something else: the environment, growth of the field, a problem at home.
_OF_MANY_THINGS = frozenset(
    [
        "day",
        "work",
        "like",
        "dislike",
        "entry",
        "experience",
        "skill",
        "jobs",
        "competition",
        "employers",
        "problems",
        "environment",
        "value",
        "growth",
        "security",
        "money",
        "future",
        "prospects",
        "demand",
        "relationships",
    ]
)
# What people call a topic that can mean no other theme: notes under "salary" and under "pay" are of one.
ONE_AND_THE_SAME: Mapping[str, str] = {
    words: topic for words, topic in CALLED.items() if words not in _OF_MANY_THINGS
}


def topic_of(words: str) -> str:
    """Return the topic of the bank that somebody's words mean, or the words themselves, folded, as one of the seeker's own."""
    said = " ".join(words.casefold().replace("_", " ").replace("-", " ").split())
    return _BY_WORDS.get(said, said)


def topic_name(topic: str) -> str:
    """Return a topic in words; one of the seeker's own is what she called it."""
    return NAMES.get(topic) or CLOSING.get(topic) or topic.removeprefix("v_").replace("_", " ")


_BY_WORDS = {
    **{name: topic for topic, name in NAMES.items()},
    **{topic.replace("_", " "): topic for topic in NAMES},
    **CALLED,
}
