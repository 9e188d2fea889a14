"""Words that people use for one matter: offered as the same, never taken for it. Where the bank has a topic for it, it is the topic's key."""

from collections.abc import Mapping
from functools import lru_cache

from askwell.method.themes import stem

_WORDS: Mapping[str, str] = {
    "pay": "pay salary wage money income compensation earning earnings paycheck rate",
    "hours": "hour hours schedule overtime shift workload rota timetable roster",
    "market": "opening vacancy post demand prospect outlook job jobs position",
    "hiring": "hiring hire recruiting recruitment recruiter",
    "competitors": "competitor rival competition",
    "trends": "trend future change outlook",
    "culture": "culture atmosphere climate vibe mood spirit",
    "advancement": "advancement promotion ladder growth",
    "training": "training onboarding",
    "v_independence": "independence freedom autonomy independent",
    "v_support": "support help helpful helping backing mentor",
    "v_recognition": "recognition respect prestige status appreciation praise",
    "degree": "degree school college university diploma education study bachelor master",
    "license": "license licence licensing certificate certification certified credential permit",
    "boss": "boss manager supervisor foreman management leadership",
    "colleagues": "colleague coworker teammate crew",
    "travel": "travel travelling road trip motel commute commuting",
    "stress": "stress burnout pressure exhaustion strain",
    "remote": "remote home hybrid telework",
    "machines": "ai automation robot robots machine algorithm",
    "customers": "client customer guest",
    "standby": "call pager standby",
    "security": "layoff layoffs redundancy downsizing security",
    "technology": "technology computer computers software digital",
    "paperwork": "paperwork admin administration form forms bureaucracy documentation file files",
    "safety": "safety danger dangerous injury accident hazard risk",
    "children": "child children kid kids",
    "shouting": "shout shouting yell yelling scream temper",
    "behavior": "discipline behavior behaviour misbehavior",
    "holidays": "holiday holidays vacation leave christmas",
    "heat": "heat hot",
    "length": "long length",
    "staff": "staff staffing understaffed headcount",
    "women": "woman women female gender",
    "balance": "balance family",
}


@lru_cache(maxsize=1)
def _by_stem() -> dict[str, str]:
    told = [(word, matter) for matter, words in _WORDS.items() for word in words.split()]
    return {short: matter for word, matter in told for short in (stem(stem(word)), stem(word))}


def matter_of(word: str) -> str:
    """Return the matter that a word is often used for, "" where it is only itself; its stem, or the stem of that, will do."""
    return _by_stem().get(word, "")
