"""Makes the file of occupations from a release; the one before stays until the new one is whole."""

import json
import os
import sqlite3
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path

from askwell.formats.onet import Onet
from askwell.formats.records import Problem
from askwell.occupations.shelf import OTHER, OWN, REPORTED, file_in
from askwell.occupations.spelling import remainders, words

_TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE occupation (code TEXT PRIMARY KEY, title TEXT NOT NULL, description TEXT NOT NULL, zone INTEGER) WITHOUT ROWID;
CREATE TABLE title (id INTEGER PRIMARY KEY, code TEXT NOT NULL, title TEXT NOT NULL, plain TEXT NOT NULL, own INTEGER NOT NULL);
CREATE TABLE rating (code TEXT, kind TEXT, scale TEXT, element TEXT, value REAL, PRIMARY KEY (code, kind, scale, element)) WITHOUT ROWID;
CREATE TABLE related (code TEXT, other TEXT, place INTEGER, PRIMARY KEY (code, place, other)) WITHOUT ROWID;
CREATE TABLE task (code TEXT, place INTEGER, task TEXT, core INTEGER, PRIMARY KEY (code, place)) WITHOUT ROWID;
CREATE TABLE word (word TEXT PRIMARY KEY, uses INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE remainder (remainder TEXT, word TEXT, PRIMARY KEY (remainder, word)) WITHOUT ROWID;
CREATE VIRTUAL TABLE title_words USING fts5(plain, content='title', content_rowid='id', tokenize='porter unicode61', prefix='2 3');
CREATE VIRTUAL TABLE task_words USING fts5(code UNINDEXED, whole UNINDEXED, task, tokenize='porter unicode61', detail=none);
CREATE VIRTUAL TABLE told_words USING fts5(code UNINDEXED, description, tasks, tokenize='porter unicode61');
"""


def build(home: Path, onet: Onet, *, sha256: str = "") -> list[Problem]:
    """Put a release in place of whatever was there, and return what of it could not be read.

    Raises sqlite3.Error or OSError when the disk does not take it; the file before it is then untouched.
    """
    handle, name = tempfile.mkstemp(dir=home, prefix="occupations-", suffix=".new")
    os.close(handle)
    fresh = Path(name)
    try:
        with closing(sqlite3.connect(fresh)) as shelf:
            shelf.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _TABLES)
            _fill(shelf, onet, sha256)
            shelf.commit()
            shelf.execute("VACUUM")
        _flush(fresh)
        fresh.replace(file_in(home))
    finally:
        fresh.unlink(missing_ok=True)
    return onet.problems.all()


def _fill(shelf: sqlite3.Connection, onet: Onet, sha256: str) -> None:
    found = {one.code: one for one in onet.occupations()}
    shelf.executemany(
        "INSERT INTO occupation (code, title, description) VALUES (?, ?, ?)",
        ((one.code, one.title, one.description) for one in found.values()),
    )
    shelf.executemany(
        "UPDATE occupation SET zone = ? WHERE code = ?", ((zone, code) for code, zone in onet.zones())
    )
    _fill_titles(shelf, onet, {code: one.title for code, one in found.items()})
    shelf.executemany(
        "INSERT OR REPLACE INTO rating VALUES (?, ?, ?, ?, ?)",
        (
            (one.code, one.kind, one.scale, one.element, one.value)
            for one in onet.ratings()
            if one.code in found
        ),
    )
    shelf.executemany(
        "INSERT OR IGNORE INTO related VALUES (?, ?, ?)",
        (
            (one.code, one.other, one.place)
            for one in onet.related()
            if one.code in found and one.other in found
        ),
    )
    shelf.executemany(
        "INSERT INTO task VALUES (?, ?, ?, ?)",
        (
            (one.code, place, one.task, one.core)
            for place, one in enumerate(onet.tasks())
            if one.code in found
        ),
    )
    shelf.execute(
        "INSERT INTO told_words SELECT code, title || ' ' || description,"
        " (SELECT coalesce(group_concat(task, ' '), '') FROM task WHERE task.code = occupation.code) FROM occupation"
    )
    shelf.execute("INSERT INTO task_words SELECT code, 0, task FROM task")
    shelf.execute("INSERT INTO task_words SELECT code, 1, title || ' ' || description FROM occupation")
    told = {
        "release": onet.release,
        "released": onet.released,
        "sha256": sha256,
        "occupations": str(len(found)),
        "titles": str(shelf.execute("SELECT count(*) FROM title WHERE own <> ?", (OWN,)).fetchone()[0]),
        "gaps": json.dumps(onet.gaps),
    }
    shelf.executemany("INSERT INTO about VALUES (?, ?)", told.items())


def _fill_titles(shelf: sqlite3.Connection, onet: Onet, own: dict[str, str]) -> None:
    """Put in every title once for its occupation (its own, reported by those who do the work, or another), and the words of all titles with their remainders.

    Short titles come first, an occupation's own before others: a search that stops early has seen the best.
    """
    titles: dict[tuple[str, str], tuple[str, int]] = {}
    others = (
        (one.code, one.title, REPORTED if one.reported else OTHER) for one in onet.titles() if one.code in own
    )
    for code, title, whose in (*((code, title, OWN) for code, title in own.items()), *others):
        plain = " ".join(words(title))
        if plain:
            first, before = titles.get((code, plain), (title, whose))
            titles[code, plain] = (first, before or whose)
    in_order = sorted(titles.items(), key=lambda one: (one[0][1].count(" "), one[1][1] != OWN, one[0]))
    shelf.executemany(
        "INSERT INTO title (code, title, plain, own) VALUES (?, ?, ?, ?)",
        ((code, title, plain, whose) for (code, plain), (title, whose) in in_order),
    )
    shelf.execute("INSERT INTO title_words (title_words) VALUES ('rebuild')")
    uses = Counter(word for _, plain in titles for word in plain.split())
    shelf.executemany("INSERT INTO word VALUES (?, ?)", uses.items())
    shelf.executemany(
        "INSERT INTO remainder VALUES (?, ?)", ((part, word) for word in uses for part in remainders(word))
    )


def _flush(file: Path) -> None:
    with file.open("rb") as whole:
        os.fsync(whole.fileno())
