"""Occupations by what people in them do, where no title has the words."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from askwell.occupations.everyday import DOES, TOGETHER, in_texts, in_titles
from askwell.occupations.shelf import OWN
from askwell.occupations.spelling import one_stem

MOST, LOOKED_AT = 10, 20
# A description that has all that was typed says more than a title that has half of it; one that has a part of it says less.
ALL, SOME = 0.62, 0.3
# How much less the next one fits, and how much more the description says than the list of tasks.
STEP, DESCRIPTION, TASKS = 0.01, 4.0, 1.0
# Three rankings are made one by the reciprocals of the places in them (Cormack, Clarke and Büttcher 2009, with a smaller constant: the first place tells
# most here); that by titles counts for more, since whoever gave a job its title had its whole in view.
CONSTANT, OF_TITLES, OF_TASKS, OF_TEXTS = 4, 2.0, 1.5, 0.7
# So many titles are looked at, and how much more of an occupation's own title says.
TITLES, OWN_TELLS = 400, 2
# One description says as much as so many tasks.
AS_TASKS = 4


def by_what_they_do(shelf: sqlite3.Connection, words: Sequence[str]) -> list[tuple[str, str, float]]:
    """Return code, title and score of occupations whose titles, tasks or description say what these words say, the best first.

    A file that was installed before these were looked at finds by what it has.
    """
    asked = [(_any_of(in_titles(word)), _any_of(in_texts(word))) for word in words]
    titles, texts = (" AND ".join(query) for query in zip(*asked, strict=True))
    fused: defaultdict[str, float] = defaultdict(float)
    for ranked, weight in (
        (_tried(_by_titles, shelf, titles, len(words)), OF_TITLES),
        (_tried(_by_tasks, shelf, texts), OF_TASKS),
        (_tried(_by_texts, shelf, texts), OF_TEXTS),
    ):
        for place, code in enumerate(ranked):
            fused[code] += weight / (CONSTANT + place)
    found, score = sorted(fused, key=lambda code: (-fused[code], code)), ALL
    if not found and len(words) > 1:
        found, score = _tried(_by_texts, shelf, " OR ".join(texts for _, texts in asked)), SOME
    named = _names(shelf, found[:MOST])
    return [(code, named[code], round(score - STEP * place, 3)) for place, code in enumerate(found[:MOST])]


def is_what_they_do(words: Sequence[str]) -> bool:
    """Return whether these words say what somebody does, and to what ("fixes old cars"), rather than a title."""
    return len(words) > 1 and (
        words[0] in TOGETHER.values()
        or (words[0].endswith("s") and any(one_stem(said, words[0]) for said in DOES))
    )


def _any_of(words: Sequence[str]) -> str:
    return "(" + " OR ".join(f'"{one}"' for one in words) + ")"


def _tried(rank: Callable[..., list[str]], *asked: object) -> list[str]:
    try:
        return rank(*asked)
    except sqlite3.OperationalError:
        return []


def _by_titles(shelf: sqlite3.Connection, query: str, asked: int) -> list[str]:
    """Return the occupations of which most titles say it with little else, for the number of titles that they have."""
    rows = shelf.execute(
        "SELECT title.code, title.own, title.plain FROM title_words JOIN title ON title.id = title_words.rowid"
        " WHERE title_words MATCH ? ORDER BY title_words.rowid LIMIT ?",
        (query, TITLES),
    )
    told: defaultdict[str, float] = defaultdict(float)
    for code, own, plain in rows:
        told[code] += (1 + OWN_TELLS * (own == OWN)) * asked / max(plain.count(" ") + 1, asked)
    return _most_told(shelf, told, "title")


def _by_tasks(shelf: sqlite3.Connection, query: str) -> list[str]:
    """Return the occupations of which most tasks, or the description, say it together, for the number of tasks that they have."""
    told: defaultdict[str, float] = defaultdict(float)
    for code, whole in shelf.execute("SELECT code, whole FROM task_words WHERE task_words MATCH ?", (query,)):
        told[code] += AS_TASKS if whole else 1
    return _most_told(shelf, told, "task")


def _most_told(shelf: sqlite3.Connection, told: Mapping[str, float], table: str) -> list[str]:
    marks = ", ".join("?" * len(told))
    counted = f"SELECT code, count(*) FROM {table} WHERE code IN ({marks}) GROUP BY code"  # noqa: S608  # a table of ours, and marks
    of_all = dict(shelf.execute(counted, list(told)))
    share = {code: found / (of_all.get(code, 0) + AS_TASKS) ** 0.5 for code, found in told.items()}
    return sorted(share, key=lambda code: (-share[code], code))[:LOOKED_AT]


def _by_texts(shelf: sqlite3.Connection, query: str) -> list[str]:
    """Return the occupations whose description and tasks together say it."""
    rows = shelf.execute(
        "SELECT code FROM told_words WHERE told_words MATCH ? ORDER BY bm25(told_words, 0, ?, ?) LIMIT ?",
        (query, DESCRIPTION, TASKS, LOOKED_AT),
    )
    return [code for (code,) in rows]


def _names(shelf: sqlite3.Connection, codes: Sequence[str]) -> dict[str, str]:
    marks = ", ".join("?" * len(codes))
    return dict(shelf.execute(f"SELECT code, title FROM occupation WHERE code IN ({marks})", codes))  # noqa: S608  # only marks
