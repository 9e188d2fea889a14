"""What a letter had better not repeat: words about work that is to be had read like a hint, and words about troubles hurt."""

import re

_OF_WORK_TO_BE_HAD = re.compile(
    r"\b(?:hir(?:e|es|ed|ing)|recruit\w*|openings?|vacanc(?:y|ies)|headcount|positions?|applicants?|appl(?:y|ied|ying)|job market"
    r"|(?:bring|take|taking|took|bringing|brought)s? (?:\w+ ){0,4}on|short of (?:people|staff|hands)|(?:open|empty) (?:seats?|posts?|places?)"
    r"|(?:may|might|could|will) be an? (?:place|opening|post|spot|seat|job)|(?:place|post|spot|seat|job) for me)\b",
    re.IGNORECASE,
)
# What somebody says of the end of a place, of a mistake or of a bad time is no remark to be thanked for. Source: our own list.
_HURTS = re.compile(
    r"\b(?:w(?:ound|inding) (?:up|down)|clos(?:e|es|ed|ing) down|shut(?:s|ting)? down|laid off|lay-?offs?|let (?:me|him|her|us|them|people) go"
    r"|redundan\w+|(?:got|was|were|been) (?:fired|sacked|passed over)|cut(?:ting|s)? (?:my|our|his|her|the) (?:job|jobs|post|posts|team|hours|budget)"
    r"|dying (?:trade|craft|industry|profession|field|business)|dead[- ]end|no future|regret\w*|hat(?:e|es|ed)|despise\w*|can(?:no|['’])t stand|miserable|burn(?:ed|t|ing)?[- ]?out|depress\w+"
    r"|(?:I|we|he|she|you|they)(?:['’]\w+)?(?: \w+){0,3} retir(?:e|ed|es|ing|ement)|(?:my|his|her|your|our) (?:\w+ )?retirement|nobody (?:will|left|else|to take over)|(?:no one|nobody) to follow|(?:will|would) be nobody|(?:(?:my|his|her|your|our)(?: \w+){0,2}|(?:I|we|he|she|you|they|wife|husband|mother|father|son|daughter)(?:['’]\w+)?(?: \w+)? (?:had|has|have|got|beat|survived)(?: \w+)?|of) cancer(?! (?:patient|research|ward|care|center|centre|unit|clinic|case|cell|drug|trial|stud|team|department)\w*)|funeral(?! (?:home|director|service|parlou?r|business|trade)s?\b)|widow\w*|died|passed away"
    r"|(?:was|am|been|is) (?:very |seriously )?(?:ill|sick)|(?:lost|losing) (?:my|our|his|her) (?:job|wife|husband|partner|mother|father|son|daughter|child|team|colleagues?)"
    r"|lonely|bored|cr(?:ied|ying)|failed|divorce\w*|fed up|stuck here|wish (?:I|he|she) (?:had|hadn['’]t)"
    r"|would(?: not|n['’]t) (?:do it|choose it|go into it) again|underpaid|ashamed|mistake of my life)\b",
    re.IGNORECASE,
)


# "I never was bored", "nobody was laid off": what did not happen hurts nobody.
_TAKEN_BACK = re.compile(
    r"\b(?:never|not|nobody|no one|neither|nor|without|n['’]t|don['’]t|hardly)\b(?:\s+\w+){0,3}\s+$|\bn['’]t(?:\s+\w+){0,3}\s+$",
    re.IGNORECASE,
)


def hurts_to_read(words: str) -> bool:
    """Return whether words tell of somebody's own troubles, which are better left when one writes to them."""
    return any(not _TAKEN_BACK.search(words[: found.start()]) for found in _HURTS.finditer(words))


def tells_of_work_to_be_had(words: str) -> bool:
    """Return whether words tell of places to be had, which in a letter of thanks or news would sound like asking for one."""
    return bool(_OF_WORK_TO_BE_HAD.search(words))
