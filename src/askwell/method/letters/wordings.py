"""The sentences of letters, several for each place, so that no two letters to one person say the same one."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from zlib import crc32

from askwell.method.letters.facts import Facts, prompt
from askwell.method.letters.names import first_name
from askwell.method.letters.said import END, NEVER, last_said, sentences_of

_DATA = files("askwell.method.letters") / "data"
_PARTS = (
    "requests",
    "nudges",
    "calls",
    "sentences",
    "not_taken_place",
    "thanks",
    "news",
    "landing",
    "friends",
    "another",
)
FEW = 4
"""Wordings; places with no more move on by one with each round."""
ENOUGH = 3
"""Wordings that nobody has read lately; with fewer, those who wait would read the same ones."""
TIMES_THAT_SUIT = "two or three times when I am free"
"""What a letter that offers times asks for where none are in it yet; who reads it by chance is not the one who is meant."""
TIMES_BEFORE = "two or three times that suit you"
"""The same in drafts kept by an older Askwell."""
_NEAR, _FAR = "in person, by phone or video", "by phone or video"


@cache
def sentences() -> Mapping[str, list[str]]:
    """Return the wordings of each place of a letter, in the order in which they are tried."""
    parts = (tomllib.loads((_DATA / f"{name}.toml").read_text(encoding="utf-8")) for name in _PARTS)
    return {place: wordings for part in parts for place, wordings in part.items()}


def say(place: str, facts: Facts, /, **more: str) -> str:
    """Return a sentence for a place of the letter that this person has not read before.

    Before a place was filled for anybody, which wording comes first goes by ``facts.turn``, so that letters to different people
    differ before any is sent, and what begins the letter of somebody near comes last. After that it is what was said to others
    ``lately`` never or longest ago; those who wait have one each. The places of one letter do not come round together, since their
    numbers of wordings differ; a test holds them to it. What stands in a letter ``elsewhere`` is passed over where something else is left. A wording was read before also with another name
    or date in it. When all were, the one read longest ago is said again: a letter needs it.
    """
    filled = {text: _filled(text, facts, more) for text in _of_place(place, facts)}
    said = {text: last_said(text, words, facts.said_before) for text, words in filled.items()}
    if NEVER not in said.values():
        return filled[min(said, key=lambda text: said[text])]
    ordered = _by_others(place, facts, filled, said) if facts.lately else _by_turn(place, facts)
    new = [filled[text] for text in ordered if said[text] == NEVER]
    return next((words for words in new if facts.elsewhere.isdisjoint(sentences_of(words))), new[0])


def _by_turn(place: str, facts: Facts) -> list[str]:
    """Return the wordings of a place, beginning with the one that falls to this person; what falls to somebody near comes last."""
    ours = _of_place(place, facts)
    first = facts.turn % len(ours)
    near = {ours[turn % len(ours)] for turn in facts.turns_near}
    return sorted((*ours[first:], *ours[:first]), key=lambda text: text in near)


def _by_others(place: str, facts: Facts, filled: Mapping[str, str], said: Mapping[str, int]) -> list[str]:
    """Return the wordings of a place that are new to this person, beginning with one that others have never read, or longest ago; whoever waits before has others."""
    read = {text: last_said(text, filled[text], facts.lately) for text in filled if said[text] == NEVER}
    if set(read.values()) == {NEVER}:
        return [text for text in _by_turn(place, facts) if text in read]
    ours = sorted(read, key=lambda text: read[text])
    never = sum(at == NEVER for at in read.values())
    first = _first(place, facts.ahead, never if never >= ENOUGH else (len(ours) + 1) // 2)
    return [*ours[first:], *ours[:first]]


def _first(place: str, turn: int, size: int) -> int:
    """Return with which wording of a place a turn begins."""
    rounds, turn = divmod(turn, size)
    return (turn + rounds * _shift(place, size)) % size


def _shift(place: str, size: int) -> int:
    """Return by how much a place moves on with each round: differently by place, and never so that those who follow one another meet in it."""
    return 1 + crc32(place.encode()) % (size - 2) if size > FEW else 1


def was_any_said(place: str, facts: Facts, /, **more: str) -> bool:
    """Return whether one of the wordings of a place stood in an earlier letter to this person."""
    return any(_was_said(_filled(text, facts, more), facts) for text in _of_place(place, facts))


def _of_place(place: str, facts: Facts) -> list[str]:
    """Return the wordings of a place as they are for this person: one of her own, one who knows her, or a stranger."""
    tones = [*(["own"] if facts.is_own else []), *(["known"] if facts.is_known else [])]
    found = (sentences().get(f"{place}_{tone}") for tone in tones)
    return next(filter(None, found), sentences()[place])


def not_said_before(text: str, facts: Facts) -> str:
    """Return her own words without the sentences that this person has read before."""
    kept = [one for one in END.split(text) if one.strip() and not _was_said(one, facts)]
    return " ".join(one.strip() for one in kept)


def _was_said(text: str, facts: Facts) -> bool:
    return any(one in facts.said_before for one in sentences_of(text))


def _filled(text: str, facts: Facts, more: dict[str, str]) -> str:
    values = {
        "me": facts.seeker or prompt("your name"),
        "first": first_name(facts.seeker_name) or prompt("your name"),
        "minutes": str(facts.minutes),
        "topic": facts.occupation or prompt("the work"),
        "referrer": facts.sent_by,
        "ways": _FAR if facts.is_far else _NEAR,
        **more,
    }
    for name, value in values.items():
        ended = value if value.endswith(".") else f"{value}."  # "U.S.A." ends a sentence by itself
        text = text.replace("{" + name + "}.", ended).replace("{" + name + "}", value)
    return f"{text[:1].upper()}{text[1:]}"
