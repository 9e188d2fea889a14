"""The numbers of the planner, all in one place: judgement, not data; change them here and nowhere else."""

from collections.abc import Mapping

# How much a topic bears on each purpose.
# fmt: off
TOPICS: Mapping[str, Mapping[str, float]] = {
    "tasks": {"fit": 1.0},
    "hours": {"fit": 0.5, "organisations": 0.3},
    "likes": {"fit": 0.7},
    "dislikes": {"fit": 0.9},
    "typicality": {"fit": 0.4, "organisations": 0.2},
    "path": {"fit": 0.4, "jobs": 0.2},
    "learning": {"values": 0.2, "leads": 0.2},
    "resources": {"leads": 0.5, "jobs": 0.2},
    "training": {"values": 0.4, "fit": 0.3},
    "criteria": {"values": 1.0},
    "skills": {"values": 0.5, "fit": 0.5},
    "market": {"jobs": 1.0},
    "hiring": {"jobs": 0.7, "values": 0.4, "leads": 0.3},
    "trends": {"jobs": 0.5, "organisations": 0.4},
    "alternatives": {"jobs": 0.6, "fit": 0.3},
    "competitors": {"organisations": 0.8, "leads": 0.3},
    "org_types": {"organisations": 0.6},
    "needs": {"organisations": 0.7, "values": 0.3, "leads": 0.3},
    "culture": {"organisations": 0.9, "values": 0.3},
    "values": {"values": 0.9, "fit": 0.3},
    "attrition": {"fit": 0.5},
    "pay": {"fit": 0.4, "jobs": 0.2},
    "advancement": {"fit": 0.3, "organisations": 0.4},
    "experiment": {"fit": 0.6, "leads": 0.2},
    "v_independence": {"fit": 0.4},
    "v_achievement": {"fit": 0.4},
    "v_recognition": {"fit": 0.4},
    "v_relationships": {"fit": 0.4},
    "v_support": {"fit": 0.4},
    "v_conditions": {"fit": 0.4},
}

# How well each sort of person knows a topic first hand; 1 is first hand, a topic that is missing counts UNKNOWN_ABILITY.
ABILITY: Mapping[str, Mapping[str, float]] = {
    "practitioner": {
        "tasks": 1.0, "hours": 1.0, "likes": 1.0, "dislikes": 1.0, "typicality": 0.8, "path": 1.0,
        "learning": 0.9, "training": 0.8, "criteria": 0.6, "skills": 0.8, "market": 0.5, "trends": 0.6,
        "pay": 0.6, "hiring": 0.5, "values": 0.8, "culture": 0.9, "competitors": 0.5, "advancement": 0.6,
        "referral": 0.8, "experiment": 0.9, "attrition": 0.8,
    },
    "manager": {
        "tasks": 0.6, "hours": 0.6, "likes": 0.7, "dislikes": 0.5, "typicality": 0.8, "path": 1.0,
        "criteria": 1.0, "skills": 0.9, "market": 0.8, "trends": 0.9, "pay": 0.9, "hiring": 1.0,
        "values": 0.9, "culture": 0.7, "competitors": 0.9, "advancement": 0.9, "needs": 1.0, "referral": 0.9,
        "resume": 1.0, "attrition": 0.9,
    },
    "recruiter": {
        "criteria": 1.0, "hiring": 1.0, "market": 1.0, "pay": 1.0, "skills": 0.6, "tasks": 0.2,
        "dislikes": 0.2, "likes": 0.2, "culture": 0.5, "values": 0.5, "referral": 0.7, "resume": 1.0,
    },
    "educator": {
        "training": 1.0, "path": 0.6, "market": 0.6, "trends": 0.8, "criteria": 0.7, "tasks": 0.3,
        "dislikes": 0.2, "likes": 0.3, "referral": 0.9, "learning": 1.0, "resources": 1.0,
    },
    "near_peer": {
        "tasks": 0.9, "dislikes": 0.9, "path": 1.0, "hiring": 0.9, "training": 1.0, "pay": 0.7,
        "experiment": 1.0, "market": 0.5, "trends": 0.3, "competitors": 0.3, "referral": 0.6, "criteria": 0.6,
    },
}
# fmt: on
UNKNOWN_ABILITY = 0.5
OWN_ABILITY = 0.8

OPEN_MINUTES = 2.0
CLOSE_MINUTES = 3.0
# The shortest talk still has room for one question; each takes two minutes at least, whatever its words (METHOD.md 5.3).
OPENER_MINUTES = 2.5
SHORTEST_TALK = OPEN_MINUTES + CLOSE_MINUTES + OPENER_MINUTES
NAMES_MINUTES = 1.5
LEAST_MINUTES = 2.0
# An easy opening weighs more than all four purposes together, a purpose (1) more than any worth.
EASY_OPENING = 10.0
# The handout asks about the day first; with the first guess of 1.1 its plain questions lost to short clever ones.
SEED_BONUS = 1.35
DESK_FIRST_DISCOUNT = 0.7
# The seeker means a question for one sort of person; another's answer still helps.
MEANT_FOR_ANOTHER = 0.6
CONTRADICTION_BONUS = 1.6
# While people disagree, at least this much of a topic is open.
OPEN_WHILE_DISPUTED = 0.5

# One person who knows a topic first hand settles this much of it (METHOD.md 5.3: .60, .84, .94 for one, two, three).
TOLD_BY_ONE = 0.6

# How many questions fit beside the closing pair (METHOD.md 1.6, rounded toward the published sizes).
CORE_QUESTIONS: Mapping[float, int] = {7.5: 1, 10: 2, 15: 4, 20: 5, 30: 8}
MINUTES_FOR_ONE_MORE = 3.5
LONG_TALK = 30
