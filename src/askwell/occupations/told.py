"""Occupations by what people in them do, where no title has the words."""

import sqlite3
from collections.abc import Sequence

from askwell.occupations.everyday import DOES, MEANS, TOGETHER
from askwell.occupations.spelling import one_stem

MOST = 10
# A description that has all that was typed says more than a title that has half of it; one that has a part of it says less.
ALL, SOME = 0.62, 0.3
# How much less the next one fits, and how much more the description says than the list of tasks.
STEP, DESCRIPTION, TASKS = 0.01, 4.0, 1.0


def by_what_they_do(shelf: sqlite3.Connection, words: Sequence[str]) -> list[tuple[str, str, float]]:
    """Return code, title and score of occupations whose description or tasks have these words, the best first.

    A file that was installed before these were looked at finds none.
    """
    meant = [_meant(word) for word in words]
    try:
        found = _matching(shelf, " AND ".join(meant))
        score = ALL
        if not found and len(meant) > 1:
            found, score = _matching(shelf, " OR ".join(meant)), SOME
    except sqlite3.OperationalError:
        return []
    return [(code, title, round(score - STEP * place, 3)) for place, (code, title) in enumerate(found)]


def is_what_they_do(words: Sequence[str]) -> bool:
    """Return whether these words say what somebody does, and to what ("fixes old cars"), rather than a title."""
    return len(words) > 1 and (
        words[0] in TOGETHER.values()
        or (words[0].endswith("s") and any(one_stem(said, words[0]) for said in DOES))
    )


def _meant(word: str) -> str:
    others = [other for said, means in MEANS.items() if one_stem(said, word) for other in means.split()]
    return "(" + " OR ".join(f'"{one}"' for one in dict.fromkeys([word, *others])) + ")"


def _matching(shelf: sqlite3.Connection, query: str) -> list[tuple[str, str]]:
    return shelf.execute(
        "SELECT told_words.code, occupation.title FROM told_words JOIN occupation USING (code) WHERE told_words MATCH ?"
        " ORDER BY bm25(told_words, 0, ?, ?) LIMIT ?",
        (query, DESCRIPTION, TASKS, MOST),
    ).fetchall()
