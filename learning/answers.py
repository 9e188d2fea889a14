"""Answers to a request for a talk, each with the kind that a careful reader gave it."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from askwell.method.replies.looking import look_at
from askwell.method.replies.weighing import signs_of
from learning.examples import TESTS, Example, judged, lines_of
from learning.fitting import Penalty

PENALTY = Penalty(freedom=10, for_rare=1)
"""What did best for writers held out."""
LEAST = 1.0
"""Weights smaller than this are left out: three in four, and no figure changes."""
NOWHERE = "America/Chicago"
SOME_DAY = "2025-03-10T09:00:00-05:00"


def examples() -> Iterator[Example]:
    """Yield every judged answer, by its own words without quotes and signature."""
    for example in judged("answers"):
        yield _looked({"text": example.text, "kind": example.label}, example.hand)
    for path in sorted((TESTS / "replies").glob("*.jsonl")):
        yield from (_looked(told, path.stem) for told in lines_of(path) if told.get("kind"))


def _looked(told: Mapping[str, Any], hand: str) -> Example:
    zone = ZoneInfo(told.get("my_zone", NOWHERE))
    answer = look_at(
        told["text"],
        received_at=dt.datetime.fromisoformat(told.get("received_at", SOME_DAY)),
        my_zone=zone,
        their_zone=None,
        my_names=(),
    )
    return Example(answer.words or answer.text, told["kind"], hand, frozenset(signs_of(answer.found)))
