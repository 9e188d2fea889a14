"""Facts that are lists of names: titles, training, competitors, resources, related fields; and what came of a job description."""

import re
from collections.abc import Iterator

from askwell.method.guesses.facts.typed import Fact
from askwell.method.guesses.given_names import GIVEN
from askwell.method.guesses.matching import found

_TRAINING = """licence*, license*, licensure, certificat*, course, courses, apprenticeship*, bachelor's, bachelor's degree, master's, masters, associate's degree, degree, diploma, exam, exams, phd,
    doctorate, residency, bootcamp, training, module, college, community college, trade school, culinary school, law school, grad school, academy, cpa, first-aid, supervised hours, signed hours, board exam, national board,
    state board, boards, practicum, internship, fellowship, credential, credentials, night class, night classes, classes, classroom, placement, emergency credential, mba""".replace("\n", " ")
_RESOURCES = """newsletter, mailing list, listserv, bulletin, bulletin board, journal, journals, podcast, podcasts, association, guild, union hall, hall, job board, trade fair, career fair, job fair, congress,
    conference, reading group, reading list, website, site, board, linkedin, slack, discord, subreddit, twitter, course, society, magazine, forum, chapter, meetup, directory, list""".replace("\n", " ")
_NOUNS = (
    "manager|director|analyst|engineer|writer|editor|curator|foreman|forewoman|technician|tech|coordinator|specialist|consultant|supervisor|assistant|associate|partner|apprentice|journeyman|"
    "officer|planner|nurse|aide|developer|designer|librarian|archivist|paralegal|buyer|clerk|agent|chef|cook|baker|teacher|producer|architect|attorney|counsel|scientist|researcher|inspector|"
    "trainee|intern|principal|president|lieutenant|captain|sergeant|foreperson|operator|driver|rep|representative|broker|trader|actuary|auditor|accountant|controller|keeper|hygienist|therapist|lpn|rn|cna"
)
_TITLE = re.compile(
    rf"\b(?:(?:senior|junior|associate|assistant|lead|head|chief|deputy|staff|principal|duty|first|second|third|vice|med|medical|project|product|account|sous|night|shift|floor|line|section|land|data|research|service)\s+){{0,2}}(?:{_NOUNS})s?\b",
    re.IGNORECASE,
)
_LADDER = frozenset(["advancement"])
_AS_A = re.compile(rf"\b(?:titles?|called|as an?|for|on paper|my card says)\b[^.;]{{0,30}}\b(?:{_NOUNS})s?\b", re.IGNORECASE)
_CAPITALS = re.compile(r"(?<![\w])[^\W\d_a-zß-öø-ÿ][\w&’'.-]*(?:\s+(?:&\s+)?[^\W\d_a-zß-öø-ÿ][\w&’'.-]*)*")
_BESIDE = re.compile(r"^\s+(?:and|or)\s+(?P<name>[a-z]\w{3,})\s+(?:are|is|have|has|do|does|undercut|beat)\b")
_NOT_A_HOUSE = frozenset(
    """i we the they their it in at a an four three two one our my but and or so if when then most toughest nobody everybody everyone who where what big small larger smaller both all some both main biggest honestly locally""".split()
)
_ACRONYM = re.compile(r"\b[A-Z]{2,6}\b(?:\s\d{2,4}\b)?")
_YEARS = re.compile(r"\b(?:(?:\d|one|two|three|four|five|six|seven|eight)[\s-](?:year|month|week)s?|(?:\w+)\s+(?:thousand|hundred)\s+hours|(?:\w+[-\s])?\w+\s+(?:months|weeks|years))\b(?:\s+(?:of\s+)?[\w-]+){0,2}", re.IGNORECASE)
_LEARNT_FROM = frozenset(["s08", "x21", "s09", "s07"])
_LEAD_IN = re.compile(
    r"^\W*(?:maybe |perhaps |also |i'd |i’d )*(?:look into|look at|think of|think about|related work to look at:|try|consider|you could (?:try|do)|could (?:try|do)|people (?:go|move|end up) (?:in|into|in the)|"
    r"go into|went into|there(?:'|’)?s|there is|there are|check out)\s+",
    re.IGNORECASE,
)
_VERB = re.compile(
    r",?\s+(?:they|it|we|i|he|she|you)\b|\s+(?:wants?|hires?|hired|takes?|took|needs?|loves?|likes?|pays?|is|are|was|were|do|does|has|have|use|uses|can|would|where|that(?:'|’)?s|that|which|end up|in the end|all the time|too|as well|who)\b|[.;:!?–]|\s-\s",
    re.IGNORECASE,
)
_FIELD_MOST = 6
_STATES = (
    ("received", r"\b(?:got|gave me|handed me|sent me|attached|emailed me|e-mailed me|have|here is|received|printed)\b"),
    ("promised", r"\b(?:will|['’]ll|['’]d|would|going to|promised|offered|can)\b[^.]{0,30}\b(?:send|e-?mail|forward|share|give|show|dig|find|print|mail)\b"),
    ("asked", r"\b(?:asked|ask for|requested)\b"),
)
_DESCRIPTION = re.compile(r"\b(?:job|position|role)\s+description\b|\bthe (?:old )?posting\b|\bjd\b", re.IGNORECASE)


def listed_in(text: str, *, topic: str = "", question: str = "") -> Iterator[Fact]:
    """Yield what a line names; of most kinds only where the line is about that."""
    if topic in {"training", "learning"} or (question in _LEARNT_FROM and found(_TRAINING, text)):
        yield from _training(text, topic)
    if topic == "resources" or (question in {"s07", "s14", "x27"} and found(_RESOURCES, text)):
        yield from _resources(text)
    if topic == "competitors" and (names := _houses(text)):
        yield _list("competitors", names, 0.6)
    if topic in _LADDER or _AS_A.search(text):
        if said := list(dict.fromkeys(match[0].strip().casefold() for match in _TITLE.finditer(text))):
            yield _list("titles", said, 0.6 if topic in _LADDER else 0.45)
    if topic == "alternatives" and (fields := _fields(text)):
        yield _list("related_fields", fields, 0.6)
    if question == "s10" or _DESCRIPTION.search(text):
        yield from _description(text, question)


def _list(kind: str, named: list[str], sure: float) -> Fact:
    return Fact(kind=kind, words=", ".join(named), value={"named": named}, how_sure=sure)


def _training(text: str, topic: str) -> Iterator[Fact]:
    said = found(_TRAINING, text)
    named = [*said, *(word for word in dict.fromkeys(_ACRONYM.findall(text)) if word.casefold() not in said)]
    if named:
        yield _list("training", named, 0.8 if topic == "training" else 0.5)
    elif topic == "training":
        years = _YEARS.search(text)
        yield _list("training", [years[0] if years else _clause(text)], 0.4)


def _resources(text: str) -> Iterator[Fact]:
    listed = set(found(_RESOURCES, text))
    named = [" ".join([*match[0].split(), *_noun_after(text[match.end() :], listed)]).strip(" .,") for match in _CAPITALS.finditer(text)]
    named = [name for name in named if name.casefold() not in _NOT_A_HOUSE and not (match_is_first_word(text, name) and name.casefold() in _PLAIN_STARTS)]
    covered = " ".join(named).casefold()
    yield _list("resources", [*named, *(word for word in listed if word not in covered)] or [_clause(text)], 0.6)


_PLAIN_STARTS = frozenset("look check ask read go try watch join mostly every everybody everyone nobody get there here call use".split())


def match_is_first_word(text: str, name: str) -> bool:
    """Return whether a name stands where any word would have a capital."""
    return text.lstrip().startswith(name)


def _noun_after(after: str, listed: set[str]) -> list[str]:
    words = re.match(r"^(?:['’]s)?\s+([a-z-]+)(?:\s+([a-z-]+))?", after)
    if not words:
        return []
    first, second = words[1], words[2] or ""
    return [first] if first in listed else [first, second] if f"{first} {second}" in listed else []


def _houses(text: str) -> list[str]:
    """Return the houses named: words with capitals that are nobody's first name, and one beside it in small letters."""
    names: list[str] = []
    for match in _CAPITALS.finditer(text):
        parts = re.sub(r"['’]s$", "", match[0]).rstrip(".,'’").split()
        while parts and parts[0].casefold() in _NOT_A_HOUSE - {"the"}:
            parts.pop(0)
        if len(parts) == 1 and parts[0].casefold() in {"the", *_NOT_A_HOUSE}:
            parts = []
        if parts and not (len(parts) == 1 and parts[0].casefold() in GIVEN):
            names.append(" ".join(parts))
            if beside := _BESIDE.match(text[match.end() :]):
                names.append(beside["name"])
    return list(dict.fromkeys(names))


def _fields(text: str) -> list[str]:
    """Return the fields of the first clause: what stands before its verb, or all of it, parted at commas and "and"."""
    rest = _LEAD_IN.sub("", text.strip())
    head = _VERB.split(rest, maxsplit=1)[0] if not re.match(_VERB, " " + rest) else rest
    parts = re.split(r",\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+", head)
    fields = [re.sub(r"^(?:the|a|an|some|also|both)\s+", "", part.strip(" .,'\"“”"), flags=re.IGNORECASE) for part in parts]
    return [field for field in fields if field and len(field.split()) <= _FIELD_MOST]


def _clause(text: str) -> str:
    return re.split(r"[.;!?]", text.strip(), maxsplit=1)[0].strip()[:80]


def _description(text: str, question: str) -> Iterator[Fact]:
    for state, pattern in _STATES:
        if re.search(pattern, text, re.IGNORECASE):
            yield Fact(kind="job_description", words=_clause(text), value={"state": state}, how_sure=0.7)
            return
    if question == "s10":
        yield Fact(kind="job_description", words=_clause(text), value={"state": "asked"}, how_sure=0.4)
