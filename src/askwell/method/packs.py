"""The policies of writing again as data: those that come with Askwell, and those that an office adds or changes."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from askwell.method.etiquette import Problem, Source

FIRST = "default"
LONGEST_KEY = 20
_DATA = files("askwell.method") / "data"

# What a number may be, both ends included. Nobody is written to more than three times after the first letter, nor before
# three business days have gone by: no source asks for more (our choice).
_NUMBERS = {"rest": (1, 730), "second_after": (0, 60), "most_at_once": (1, 20)}
_DAYS = (3, 60)
_FOLLOW_UPS = 3
_TEXTS = ("name", "source")
_FIELDS = (*_TEXTS, "nudge_after", *_NUMBERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """How often one person and one organisation are written to; ``data/cadence.toml`` says what each number counts."""

    key: str
    name: str
    source: str
    nudge_after: tuple[int, ...]
    rest: int
    second_after: int
    most_at_once: int


@cache
def packs() -> Mapping[str, Pack]:
    """Return the policies that come with Askwell, by their keys."""
    read = tomllib.loads((_DATA / "cadence.toml").read_text(encoding="utf-8"))
    return {key: _pack(key, said) for key, said in read.items()}


def pack_of(key: str, *, among: Mapping[str, Pack] | None = None) -> Pack:
    """Return a policy by its key; one that is not known, out of an older archive perhaps, is the first."""
    among = packs() if among is None else among
    return among.get(key, among[FIRST])


def packs_with(sources: Iterable[Source]) -> tuple[Mapping[str, Pack], tuple[Problem, ...]]:
    """Return the policies that come with Askwell with those of an office's own files laid over them, and the problems.

    A table with the key of a policy that is known changes what it says of it; another one adds a policy and takes from the
    first what it leaves out. A table with a fault changes nothing.
    """
    own: dict[str, Pack] = {}
    problems: list[Problem] = []
    for source in sources:
        try:
            tables = tomllib.loads(source.text)
        except tomllib.TOMLDecodeError as error:
            what = f"This is not TOML: {error}."
            problems.append(Problem(source.name, what, "Mend that place in the file."))
            continue
        for key, said in tables.items():
            where = f"{source.name}, [{key}]"
            if found := [Problem(where, what, do) for what, do in _faults(key, said, taken=own)]:
                problems += found
            else:
                own[key] = _laid_over(packs().get(key), key, said)
    return {**packs(), **own}, tuple(problems)


def _pack(key: str, said: Mapping[str, Any]) -> Pack:
    return Pack(key=key, **{**said, "nudge_after": tuple(said["nudge_after"])})


def _laid_over(known: Pack | None, key: str, said: Mapping[str, Any]) -> Pack:
    base = known or packs()[FIRST]
    return _pack(key, {**{field: getattr(base, field) for field in _FIELDS}, **said})


def _faults(key: str, said: object, *, taken: Mapping[str, Pack]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with one table, and what to do about it."""
    if not isinstance(said, dict):
        yield "It stands outside of a policy.", "Put a line like [ours] above it."
        return
    if key in taken:
        yield "There is a policy of this key already.", "Give one of the two another key."
    if len(key) > LONGEST_KEY:
        yield "Its key is too long.", f"Write a key of at most {LONGEST_KEY} letters; people see the name."
    for field in said.keys() - set(_FIELDS):
        yield f"There is nothing called “{field}”.", f"Use one of: {', '.join(_FIELDS)}."
    yield from _faults_of_texts(key, said)
    yield from _faults_of_numbers(said)


def _faults_of_texts(key: str, said: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for field in _TEXTS:
        value = said.get(field, "said already" if key in packs() else "")
        if not isinstance(value, str) or not value.strip():
            do = "Say in a few words how often one writes." if field == "name" else "Say whose rule it is."
            yield f"“{field}” is missing or not a text.", do


def _faults_of_numbers(said: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for field, (least, most) in _NUMBERS.items():
        if field in said and not _is_between(said[field], least, most):
            yield f"“{field}” cannot be used.", f"Write a whole number from {least} to {most}."
    if "nudge_after" not in said:
        return
    days = said["nudge_after"]
    is_short = isinstance(days, list) and 1 <= len(days) <= _FOLLOW_UPS
    if not is_short or not all(_is_between(count, *_DAYS) for count in days):
        do = f"Write one to three numbers of business days like [7, 7], each from {_DAYS[0]} to {_DAYS[1]}."
        yield "“nudge_after” cannot be used.", do


def _is_between(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
