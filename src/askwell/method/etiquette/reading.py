"""Reads rules as an office writes them: TOML texts in, one language and the problems out.

A text may hold any of these; several texts of one language are read as one, and what comes later adds to what came before:

    [language]        name, code, small_words, greetings, titles, closings, abbreviations, joins, contractions, denial, and the sources of each
    [words.NAME]      means, source, words: a list that phrases may use as {NAME}
    [[entry]]         topic, about, source, says = [...], unless = [...]: phrases that say a topic, and that only sound so
    [check.NAME]      title, looks, advice, button, adds: what is said to the writer
    [limit.NAME]      most, source
    [placeholder]     patterns, source
    [drop]            words.NAME, says and unless: what is taken out again
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from askwell.method.etiquette.language.topics import Denials, Entry, Topic
from askwell.method.etiquette.layout import Forms
from askwell.method.etiquette.rulebook import Language, Limit, Text

SECTIONS = {"language", "words", "entry", "check", "limit", "placeholder", "drop"}
# What "not" before it takes back; for the others a "no" is a part of what is said.
_LISTS = ("greetings", "titles", "closings", "abbreviations", "joins")


@dataclass(frozen=True, slots=True)
class Problem:
    """What could not be read: where, what, and what to do about it."""

    where: str
    what: str
    do: str


@dataclass(frozen=True, slots=True)
class Source:
    """One TOML text, and the name by which a problem calls it. ``is_own`` where an office wrote it."""

    name: str
    text: str
    is_own: bool = True


@dataclass
class _Gathered:
    """What several texts of one language say together."""

    about: dict[str, Any] = field(default_factory=dict)
    words: dict[str, list[str]] = field(default_factory=dict)
    entries: dict[str, list[Entry]] = field(default_factory=dict)
    checks: dict[str, Text] = field(default_factory=dict)
    limits: dict[str, Limit] = field(default_factory=dict)
    placeholders: list[str] = field(default_factory=list)
    dropped: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


def read_language(sources: Iterable[Source]) -> tuple[Language | None, tuple[Problem, ...]]:
    """Read the texts of one language, in their order. The language is None when no text names it."""
    gathered = _Gathered()
    for source in sources:
        try:
            document = tomllib.loads(source.text)
        except tomllib.TOMLDecodeError as error:
            gathered.problems.append(
                Problem(source.name, f"This is not TOML: {error}.", "Mend that place in the file.")
            )
            continue
        try:
            _gather(gathered, source, document)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            what = f"A part of it is not of the form it should have ({error})."
            gathered.problems.append(
                Problem(source.name, what, "Compare it with the files that come with Askwell.")
            )
    language = _language(gathered) if gathered.about.get("code") else None
    return language, tuple(gathered.problems)


def _gather(gathered: _Gathered, source: Source, document: Mapping[str, Any]) -> None:
    for section in document.keys() - SECTIONS:
        what = f"There is no part called “{section}”."
        gathered.problems.append(Problem(source.name, what, f"Use one of: {', '.join(sorted(SECTIONS))}."))
    _add_about(gathered.about, document.get("language", {}))
    for key, table in document.get("words", {}).items():
        gathered.words.setdefault(key, []).extend(_listed(table["words"]))
    for entry in document.get("entry", ()):
        about, whose, says, unless = (entry.get(key, "") for key in ("about", "source", "says", "unless"))
        read = Entry(str(about), str(whose), tuple(_listed(says)), tuple(_listed(unless)), source.is_own)
        gathered.entries.setdefault(str(entry["topic"]), []).append(read)
    for key, table in document.get("check", {}).items():
        gathered.checks[key] = Text(**table)
    for key, table in document.get("limit", {}).items():
        gathered.limits[key] = Limit(int(table["most"]), str(table.get("source", "")))
    gathered.placeholders += map(str, document.get("placeholder", {}).get("patterns", ()))
    drop = document.get("drop", {})
    gathered.dropped |= {*drop.get("says", ()), *drop.get("unless", ())}
    for key, words in drop.get("words", {}).items():
        gone = set(_listed(words))
        gathered.words[key] = [word for word in gathered.words.get(key, []) if word not in gone]


def _add_about(about: dict[str, Any], more: Mapping[str, Any]) -> None:
    for key, value in more.items():
        if isinstance(value, dict):
            about[key] = {**about.get(key, {}), **value}
        elif key in about and key not in {"code", "name"}:
            about[key] = [*_listed(about[key]), *_listed(value)]
        else:
            about[key] = value


def _listed(value: str | list[str]) -> list[str]:
    """Return a list that is written as one, or as one text with commas between."""
    if isinstance(value, list):
        return [str(each) for each in value]
    return [word for each in value.split(",") if (word := " ".join(each.split()))]


def _language(gathered: _Gathered) -> Language:
    about = gathered.about
    denial = {key: tuple(_listed(value)) for key, value in about.get("denial", {}).items()}
    return Language(
        code=about["code"],
        name=about.get("name", about["code"]),
        small_words=frozenset(_listed(about.get("small_words", ""))),
        contractions={str(key): str(value) for key, value in about.get("contractions", {}).items()},
        forms=Forms(*(tuple(_listed(about.get(key, ""))) for key in _LISTS)),
        denials=Denials(
            *(denial.get(key, ()) for key in ("opens", "others", "unless", "ends", "takes_back"))
        ),
        words={key: tuple(words) for key, words in gathered.words.items()},
        entries=tuple(_topics(gathered, set(denial.get("topics", ())))),
        checks=gathered.checks,
        limits=gathered.limits,
        placeholders=tuple(gathered.placeholders),
    )


def _topics(gathered: _Gathered, denied: set[str]) -> Iterator[Topic]:
    gone = gathered.dropped
    for name, entries in gathered.entries.items():
        kept = (
            replace(
                entry,
                says=tuple(text for text in entry.says if text not in gone),
                unless=tuple(text for text in entry.unless if text not in gone),
            )
            for entry in entries
        )
        yield Topic(name, tuple(kept), denial=name in denied)
