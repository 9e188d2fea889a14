"""The numbers of the ranking, read from `weights.toml` beside this file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Weights:
    """Every number and word list of `weights.toml`, by its section. Its comments say what each means."""

    points: Mapping[str, float]
    field: Mapping[str, Any]
    order: Mapping[str, Any]
    target: Mapping[str, int]
    tie: Mapping[str, Any]
    wrote: Mapping[str, float]
    tired: Mapping[str, int]
    later: Mapping[str, int]
    sieve: Mapping[str, int]
    short: Mapping[str, str]
    trades: Mapping[str, str]

    @cached_property
    def in_english(self) -> Mapping[str, str]:
        """Return the English word for each word of ``trades`` in another language."""
        return {word: trade for trade, words in self.trades.items() for word in words.split()}

    @cached_property
    def written_out(self) -> Mapping[str, tuple[str, ...]]:
        """Return the words of each title that is written short."""
        return {
            short: tuple(words.split()) for words, shorts in self.short.items() for short in shorts.split()
        }

    def order_after(self, talks: int) -> Mapping[str, float]:
        """Return how much each sort of person is wanted after so many talks."""
        stage = "first" if talks < self.order["begun"] else "then" if talks < self.order["well"] else "last"
        wanted: Mapping[str, float] = self.order[stage]
        return wanted


WEIGHTS = Weights(
    **tomllib.loads((files("askwell.method.whom") / "weights.toml").read_text(encoding="utf-8"))
)
