"""Finds occupations by their titles and by what people call the work, with typing errors."""

import re
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from askwell.occupations.everyday import EVERYDAY, TOGETHER, mended
from askwell.occupations.joined import apart, together, uses_of
from askwell.occupations.shelf import OTHER, OWN, REPORTED, opened
from askwell.occupations.spelling import distance, errors_allowed, one_stem, remainders, words
from askwell.occupations.told import by_what_they_do, is_what_they_do

_CODE = re.compile(r"\s*(?P<group>[0-9]{2})-?(?P<work>[0-9]{4})(?:\.?(?P<part>[0-9]{2}))?\s*")
MOST_WORDS = 8
LONGEST_WORD = 40
# Titles stand in the index by their length, so that the first are those with little beside what was asked.
CANDIDATES = 250
# Of titles that have only some of the words fewer are worth a look.
OF_SOME = 100
MOST_MEANT = 6
# What an error of typing takes away, an unfinished word, and another form of it.
ERROR_COSTS, UNFINISHED_COSTS, FORM_COSTS = 0.15, 0.3, 0.03
# What standing for the occupation by another title takes away, less where those who do the work gave it for theirs.
TITLE_COSTS = {OWN: 0.0, REPORTED: 0.02, OTHER: 0.05}
# Of two titles with as much beside what was typed, that of the occupation with most such titles is meant.
SHARE = 0.25
# A word with many uses is meant rather than a rare one that is as near.
RARE_COSTS = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One occupation with the title by which it was found and how well that fits, 0 to 1."""

    code: str
    title: str
    by: str
    score: float


@dataclass(frozen=True, slots=True)
class _Meant:
    """One word as typed, with the words of titles that may be meant and what each takes away; ``last`` may be unfinished."""

    typed: str
    words: dict[str, float]
    last: bool

    @property
    def query(self) -> str:
        """Return how the index is asked for it; the index itself knows a word in all its forms."""
        others = [f'"{word}"' for word in self.words]
        return "(" + " OR ".join([f'"{self.typed}"', *others, *([f'"{self.typed}" *'] * self.last)]) + ")"

    def fits(self, title: Sequence[str]) -> float:
        """Return how well the best word of a title fits, 0 where none does."""
        return max(map(self._fit, title), default=0.0)

    def _fit(self, word: str) -> float:
        if word == self.typed:
            return 1.0
        if word in self.words:
            return 1 - self.words[word]
        if one_stem(self.typed, word):
            return 1 - FORM_COSTS
        if self.last and word.startswith(self.typed):
            return 1 - UNFINISHED_COSTS * (1 - len(self.typed) / len(word))
        return 0.0


def search(home: Path, text: str, *, most: int = 20) -> list[Found]:
    """Return the occupations that a text may mean, the best first. Raises NotInstalled.

    A code of the database finds its occupation, also without its last part or its signs ("29-1181"). All words count first; where no title has them all, any of them, and what people in it do. Words written in one, or in two, are tried both ways.
    """
    with opened(home) as shelf:
        if typed_code := _CODE.fullmatch(text):
            return _by_code(shelf, typed_code, most)
        typed = _asked(text)
        right = mended(typed, known=uses_of(shelf, typed)) if len(typed) > 1 else typed
        asked = [part for word in together(shelf, right) for part in apart(shelf, word)]
        meant = [_meant(shelf, word, last=word is asked[-1]) for word in asked]
        if not meant:
            return []
        rows = _titles(shelf, " AND ".join(one.query for one in meant))
        best = _by_deeds(shelf, asked) if not rows or is_what_they_do(asked) else {}
        if not rows and len(meant) > 1:
            rows = _titles(shelf, " OR ".join(one.query for one in meant), most=OF_SOME)
        shared = _shares(rows)
        for code, by, plain, own, title in rows:
            score = _score(meant, plain.split(), own=own, title=words(title))
            score += (1 - score) * SHARE * shared[code]
            if code not in best or score > best[code].score:
                best[code] = Found(code=code, title=title, by=by, score=round(score, 3))
    return sorted(best.values(), key=lambda found: (-found.score, found.title))[:most]


def _by_deeds(shelf: sqlite3.Connection, asked: Sequence[str]) -> dict[str, Found]:
    told = by_what_they_do(shelf, asked)
    return {code: Found(code=code, title=title, by=title, score=score) for code, title, score in told}


def _by_code(shelf: sqlite3.Connection, code: re.Match[str], most: int) -> list[Found]:
    like = f"{code['group']}-{code['work']}.{code['part'] or '%'}"
    rows = shelf.execute(
        "SELECT code, title FROM occupation WHERE code LIKE ? ORDER BY code LIMIT ?", (like, most)
    )
    return [Found(code=found, title=title, by=title, score=1.0) for found, title in rows]


def _asked(text: str) -> list[str]:
    typed: list[str] = []
    for word in words(text):
        one = TOGETHER.get((typed[-1], word)) if typed else None
        typed[-1 if one else len(typed) :] = [one or word[:LONGEST_WORD]]
    telling = [word for word in typed if word not in EVERYDAY]
    return list(dict.fromkeys(telling))[:MOST_WORDS]


def _meant(shelf: sqlite3.Connection, typed: str, *, last: bool) -> _Meant:
    known = shelf.execute(
        "SELECT 1 FROM title_words WHERE title_words MATCH ? LIMIT 1", (f'"{typed}"',)
    ).fetchone()
    if known:
        # The plural of a word that titles have is finished; its stem would begin others ("cars" and "careers").
        return _Meant(typed, {}, last and not typed.endswith("s"))
    keys = list(remainders(typed))
    marks = ", ".join("?" * len(keys))
    asked = f"SELECT DISTINCT word, uses FROM remainder JOIN word USING (word) WHERE remainder IN ({marks})"  # noqa: S608  # only marks
    near = [
        (edits * ERROR_COSTS + RARE_COSTS / (1 + uses), word)
        for word, uses in shelf.execute(asked, keys)
        if (edits := distance(typed, word, most=errors_allowed(typed))) is not None
    ]
    return _Meant(typed, {word: costs for costs, word in sorted(near)[:MOST_MEANT]}, last)


def _titles(
    shelf: sqlite3.Connection, query: str, *, most: int = CANDIDATES
) -> list[tuple[str, str, str, int, str]]:
    return shelf.execute(
        "SELECT title.code, title.title, title.plain, title.own, occupation.title FROM title_words"
        " JOIN title ON title.id = title_words.rowid JOIN occupation ON occupation.code = title.code"
        " WHERE title_words MATCH ? ORDER BY title_words.rowid LIMIT ?",
        (query, most),
    ).fetchall()


def _shares(rows: Sequence[tuple[str, str, str, int, str]]) -> dict[str, float]:
    """Return for each occupation how many of these titles are its own, as a share of the most that one has."""
    counted = Counter(row[0] for row in rows)
    most = max(counted.values(), default=1)
    return {code: count / most for code, count in counted.items()}


def _score(meant: Sequence[_Meant], by: Sequence[str], *, own: int, title: Sequence[str]) -> float:
    """Return how much of what was typed a title has, times how little else it has.

    Of two occupations that share an everyday title, the one whose own title has the words comes first.
    """
    fit, alone = _fit(meant, by)
    other = TITLE_COSTS[own] * (1 - _fit(meant, title)[0] / 2)
    return max(fit * (0.6 + 0.4 * alone) - other, 0.0)


def _fit(meant: Sequence[_Meant], title: Sequence[str]) -> tuple[float, float]:
    fit = sum(one.fits(title) for one in meant) / len(meant)
    return fit, len(meant) / max(len(meant), len(title))
