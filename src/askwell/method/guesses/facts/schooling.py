"""Training that a line names, and where to look."""

import re
import tomllib
from importlib.resources import files

from askwell.method.guesses.facts.courses import told_whole
from askwell.method.guesses.facts.named import CAPITALS, PLAIN, clause
from askwell.method.guesses.given_names import DAYS, GIVEN, REGIONS
from askwell.method.guesses.matching import found

TRAINING = (
    """licence*, license*, licensure, certificat*, course, courses, apprenticeship*, bachelor's, bachelor's degree, master's, masters, associate's degree, degree, diploma, exam, exams, phd,
    doctorate, residency, pharmd, bootcamp, training, module, college, community college, trade school, culinary school, law school, grad school, academy, cpa, first-aid, supervised hours, signed hours, board exam, national board,
    state board, boards, credits, units of, master of, practicum, internship, fellowship, credential, credentials, night class, night classes, classes, classroom, placement, emergency credential, mba, class, webinar*, workshop*, """.replace(
        "\n", " "
    )
    + ", ".join(
        tomllib.loads(
            (files("askwell.method.guesses") / "data" / "credentials.toml").read_text(encoding="utf-8")
        )["letters"]
    )
)
# Words that are of schooling wherever they stand.
SCHOOLING = """licence*, license*, licensure, certification*, certificate*, apprenticeship*, bachelor's, master's degree, diploma, phd, pharmd, residency, fellowship, law school, grad school, trade school, culinary school,
    med school, nursing school, practicum, board exam, national board, community college""".replace("\n", " ")
RESOURCES = """newsletter, newsletters, quarterly, magazine, magazines, videos, blog, blogs, channel, mailing list, listserv, bulletin, bulletin board, journal, journals, podcast, podcasts, association, guild, union hall, hall, job board, trade fair, career fair, job fair, congress,
    conference, reading group, reading list, website, site, board, linkedin, slack, discord, subreddit, twitter, course, society, magazine, forum, chapter, meetup, directory, list""".replace(
    "\n", " "
)
_ACRONYM = re.compile(r"\b[A-Z]{2,6}\b(?:\s\d{2,4}\b)?")
_YEARS = re.compile(
    r"\b(?:(?:\d|one|two|three|four|five|six|seven|eight)[\s-](?:year|month|week)s?|(?:\w+)\s+(?:thousand|hundred)\s+hours|(?:\w+[-\s])?\w+\s+(?:months|weeks|years))\b(?:\s+(?:of\s+)?[\w-]+){0,2}",
    re.IGNORECASE,
)
_LONG_OR_MUCH = re.compile(
    r"[$€£]\s?\d|\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen)[\s-](?:years?|semesters?|terms?|months?|weeks?|evenings?|hours?|days?)\b",
    re.IGNORECASE,
)
_CALLED_MOST = 8
# A name behind one of these is told as the wrong place: "they don't put it on Indeed".
_NOT_THERE = re.compile(r"(?:\b(?:not|never|nobody)|n['’]t)\b[^.;,]*$", re.IGNORECASE)
# A line may begin with these, capital and all: "Look at the county's page".
_BEGINNING_WORDS = (
    "look check ask read go try watch join mostly every everybody everyone nobody get there here call use"
)
_BEGINNINGS = frozenset(_BEGINNING_WORDS.split())


# Whoever only says whom to ask names no training: "for training ask Tina Marsh".
_WHOM_TO_ASK = re.compile(
    r"^\W*(?:(?:for|about) [\w ]{1,24}?,? |you (?:should|can|could|must) |please |just )?(?:ask|call|e-?mail|write to|talk (?:to|with)|speak (?:to|with)|contact|see)\b",
    re.IGNORECASE,
)
_ANY_TRAINING = frozenset(["training", "course", "courses", "class", "classes", "module", "exam", "exams"])


def training_in(text: str, *, asked: bool) -> list[str]:
    """Return the courses, papers and initials that a line names; where it was ``asked`` for and names none, how long it takes."""
    said = found(TRAINING, text)
    if _WHOM_TO_ASK.match(text):
        return [word for word in said if word not in _ANY_TRAINING]
    initials = [word for word in dict.fromkeys(_ACRONYM.findall(text)) if word.casefold() not in said]
    named = told_whole(text, [*said, *initials])
    if named or not asked:
        return named
    years = _YEARS.search(text)
    return [years[0]] if years else _called(text)


def tells_how_long_or_much(text: str) -> bool:
    """Return whether a line says how long something is learned, or what it costs."""
    return bool(_LONG_OR_MUCH.search(text))


def _called(text: str) -> list[str]:
    """Return the beginning of a line where it is short enough to be what something is called: a sentence is none."""
    head = re.split(r"[,:;]", clause(text), maxsplit=1)[0].strip()
    return [head] if 0 < len(head.split()) <= _CALLED_MOST else []


def resources_in(text: str) -> list[str]:
    """Return the lists, places and publications that a line names."""
    listed = found(RESOURCES, text)
    named = [name for match in CAPITALS.finditer(text) if (name := _named(text, match, listed))]
    covered = " ".join(named).casefold()
    return [*named, *(word for word in listed if word not in covered)]


def _named(text: str, match: re.Match[str], listed: list[str]) -> str:
    """Return a name with the word for what it is behind it: "Tuesday newsletter"; "" where it names nothing."""
    name = match[0].strip(" .,").casefold()
    begins = name in _BEGINNINGS and text.lstrip().startswith(match[0])
    if name in PLAIN or begins or _NOT_THERE.search(text[: match.start()]):
        return ""
    nouns = _noun_after(text[match.end() :], listed)
    somebody = name.split()[0] in GIVEN and len(name.split()) > 1
    plain = name in DAYS | REGIONS or somebody
    return " ".join([*match[0].split(), *nouns]).strip(" .,") if nouns or not plain else ""


def _noun_after(after: str, listed: list[str]) -> list[str]:
    words = re.match(r"^(?:['’]s)?\s+([a-z-]+)(?:\s+([a-z-]+))?", after)
    if not words:
        return []
    first, second = words[1], words[2] or ""
    return [first] if first in listed else [first, second] if f"{first} {second}" in listed else []
