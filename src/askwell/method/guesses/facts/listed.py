"""Facts that are lists of names: titles, training, competitors, resources, related fields; and what came of a job description."""

import re
from collections.abc import Iterator

from askwell.method.guesses.facts.courses import is_plainly_of_one
from askwell.method.guesses.facts.houses import fields_in, houses_in
from askwell.method.guesses.facts.named import clause
from askwell.method.guesses.facts.schooling import RESOURCES, SCHOOLING, TRAINING, resources_in, training_in
from askwell.method.guesses.facts.typed import Fact
from askwell.method.guesses.matching import found

_NOUNS = (
    "manager|director|analyst|engineer|writer|editor|curator|foreman|forewoman|technician|tech|coordinator|specialist|consultant|supervisor|assistant|associate|partner|apprentice|journeyman|"
    "officer|planner|nurse|aide|developer|designer|librarian|archivist|paralegal|buyer|clerk|agent|chef|cook|baker|teacher|producer|architect|attorney|counsel|scientist|researcher|inspector|"
    "trainee|intern|principal|president|lieutenant|captain|sergeant|foreperson|operator|driver|rep|representative|broker|trader|actuary|auditor|accountant|controller|keeper|hygienist|therapist|generalist|server|inspector|leader|lpn|rn|cna|counselor|counsellor|advisor|adviser|sampler|tester|navigator|administrator|secretary|worker|owner|founder|professor|lecturer|dean|fellow|resident"
)
_TITLE = re.compile(
    rf"\b(?:(?:senior|junior|associate|assistant|lead|head|chief|deputy|staff|principal|duty|first|second|third|vice|med|medical|project|product|account|sous|night|shift|floor|line|section|land|data|research|service)\s+){{0,2}}(?:{_NOUNS})s?\b",
    re.IGNORECASE,
)
_AS_A = re.compile(
    rf"\b(?:titles?|called|as an?|for(?! (?:him |her |them )?(?:\d|two|three|four|five|six|ten))|on paper|my card says)\b[^.;]{{0,30}}\b(?:{_NOUNS})s?\b",
    re.IGNORECASE,
)
# A way up that is told step by step: "the ladder is analyst, associate, fellow", "cards say helper, tech, lead".
_LADDER = re.compile(
    r"\b(?:ladder|titles?|ranks?|rungs?|cards? says?|grades?|you go from|you (?:start|begin) as(?: an?)?|(?:starts?|begins?) as(?: an?)?)(?:\s+(?:is|are|here|goes|go|runs?|from|says?|like))*\s*:?\s+(?P<steps>[^.;!?]+)",
    re.IGNORECASE,
)
_STEP = re.compile(
    r"\s*(?:,|→|->|>|/)\s*(?:(?:and\s+)?(?:then|finally|at last|up)\s+)*(?:and\s+)?(?:to\s+)?(?:an?\s+|the\s+)?|\s+(?:and then|then|up to|to|and)\s+(?:an?\s+|the\s+)?",
    re.IGNORECASE,
)
# "Associate, analyst, senior, lead": ranks and nothing else; "analyst 1 up to 4": ranks by number.
_RANK = rf"(?:senior|junior|lead|principal|chief|head|staff|trainee|{_NOUNS})s?"
_RANKS = re.compile(
    rf"^\W*(?:(?:[\w-]+ ){{0,2}}{_RANK}|[\w-]+)(?:\s*,\s*(?:(?:and |then |and then )?(?:[\w-]+ ){{0,2}}{_RANK}|\d)){{2,}}\W*$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    rf"\b(?:(?:[a-z]+ )?{_RANK}|[A-Z][a-z]+) (?:[1-4]|I{{2,3}}|IV)\b(?=\s*(?:,|/|to\b|up to\b|then\b|and\b))"
)
_LONGEST_STEP, _TWO = 4, 2
# Other houses, however they are called; what they are called follows with capitals.
_OTHERS = re.compile(
    r"\b(?:the\s+)?(?:(?:two|three|four|few|other|big|bigger|main|small|smaller|only)\s+)+(?:other\s+)?(?:outfits?|firms?|shops?|compan(?:y|ies)|players?|vendors?|ones|agenc(?:y|ies)|practices?|lots?|names|rivals?)\b"
    r"|\b(?:competitors?|competition|competes?\s+with|rivals?|up against|who else does|underbids?|undercuts?|poach(?:es|ed)?)\b",
    re.IGNORECASE,
)
# Where a house's people go: "loses seniors to the big firms", "they lose mechanics to the gas companies".
_LOST_TO = re.compile(
    r"\b(?:los(?:e|es|ing)|lost)\s+(?:\w+\s+){1,2}to\s+(?:the\s+)?(?P<whom>[^.;,!?]+?)(?=\s+(?:down|over|across|in|on|who|that|for|since)\b|[.;,!?]|$)",
    re.IGNORECASE,
)
_READS = re.compile(r"\b(?:reads|watches|listens to|follows|subscribes to|swears by)\s", re.IGNORECASE)
_STATES = (
    (
        "received",
        r"\b(?:got|gave me|handed me|sent me|attached|emailed me|e-mailed me|have|here is|received|printed)\b",
    ),
    (
        "promised",
        r"\b(?:will|['’]ll|['’]d|would|going to|promised|offered|can)\b[^.]{0,30}\b(?:send|e-?mail|forward|share|give|show|dig|find|print|mail)\b",
    ),
    ("asked", r"\b(?:asked|ask for|requested)\b"),
)
_DESCRIPTION = re.compile(
    r"\b(?:job|position|role)\s+description\b|\b(?:the|an|their|her|his) (?:old )?(?:job )?posting\b|\bjd\b",
    re.IGNORECASE,
)
_OF_TITLES = frozenset(["advancement", "alternatives"])
_LEARNT_FROM = frozenset(["s08", "x21", "s09", "s07"])
_LOOKED_FOR = frozenset(["s07", "s14", "x27"])


def listed_in(text: str, *, topic: str = "", question: str = "") -> Iterator[Fact]:
    """Yield what a line names; of most kinds only where the line is about that."""
    of_training = topic == "training"
    if (
        of_training
        or (topic == "learning" and not _READS.search(text))
        or (question in _LEARNT_FROM and found(TRAINING, text))
    ):
        yield from _list("training", training_in(text, asked=of_training), 0.7 if of_training else 0.5)
    elif found(SCHOOLING, text) or is_plainly_of_one(text):
        yield from _list("training", training_in(text, asked=False), 0.45)
    if topic == "resources" or (question in _LOOKED_FOR and (found(RESOURCES, text) or _READS.search(text))):
        yield from _list("resources", resources_in(text), 0.6)
    yield from _list("competitors", _others(text, topic), 0.6 if topic == "competitors" else 0.45)
    if steps := _steps(text) or _ranks(text):
        yield from _list("titles", steps, 0.5)
    elif topic in _OF_TITLES or _AS_A.search(text):
        titles = _titles(text) if topic != "alternatives" else _titled(fields_in(text))
        yield from _list("titles", list(dict.fromkeys(titles)), 0.6 if topic in _OF_TITLES else 0.45)
    if topic == "alternatives":
        yield from _list("related_fields", fields_in(text), 0.6)
    if question == "s10" or _DESCRIPTION.search(text):
        yield from _description(text, question)


def _titles(text: str) -> list[str]:
    return [match[0].strip().casefold() for match in _TITLE.finditer(text)]


def _titled(fields: list[str]) -> list[str]:
    """Return those of related fields that are called as somebody is who works there: "victim witness coordinator"."""
    return [field.casefold() for field in fields if re.search(rf"\b(?:{_NOUNS})s?$", field, re.IGNORECASE)]


def _others(text: str, topic: str) -> list[str]:
    """Return the other houses of a line: those it names, else those to which people go."""
    named = houses_in(text) if topic == "competitors" or _OTHERS.search(text) else []
    lost = _LOST_TO.search(text)
    return named or ([lost["whom"]] if lost else [])


def _steps(text: str) -> list[str]:
    """Return the titles of a ladder that is told step by step; nothing where it has no two steps."""
    told = _LADDER.search(text)
    if not told:
        return []
    steps = [step.strip(" \"'“”").casefold() for step in _STEP.split(told["steps"])]
    kept = [
        step
        for step in steps
        if step and len(step.split()) <= _LONGEST_STEP and not any(map(str.isdigit, step))
    ]
    return (
        list(dict.fromkeys(kept))
        if len(kept) >= _TWO and len(kept) == len([one for one in steps if one])
        else []
    )


def _ranks(text: str) -> list[str]:
    """Return the ranks of a line that lists ranks and nothing else, or those that it numbers."""
    listed = re.split(r"\s*,\s*", text.strip(' ."')) if _RANKS.match(text) else _NUMBERED.findall(text)
    return list(dict.fromkeys(one.casefold() for one in listed))


def _list(kind: str, named: list[str], sure: float) -> Iterator[Fact]:
    if named:
        yield Fact(kind=kind, words=", ".join(named), value={"named": named}, how_sure=sure)


def _description(text: str, question: str) -> Iterator[Fact]:
    """Yield what became of the job description: received, promised or asked for."""
    said = [state for state, pattern in _STATES if re.search(pattern, text, re.IGNORECASE)]
    if said or question == "s10":
        state = said[0] if said else "asked"
        yield Fact(
            kind="job_description", words=clause(text), value={"state": state}, how_sure=0.7 if said else 0.4
        )
