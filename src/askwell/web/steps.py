"""The six steps of one person's journey, as the spine and the dots draw them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

DONE = ("Found", "Asked", "Prepared", "Talked", "Thanked", "Gave back")
AHEAD = ("Find", "Ask", "Prepare", "Talk", "Thank", "Give back")
SPOKEN = {"done": ", done", "now": ", next", "skipped": ", skipped", "ahead": ""}

State = Literal["done", "now", "skipped", "ahead"]


@dataclass(frozen=True, slots=True)
class Step:
    """One mark of the spine: its word, its state and the day it was done."""

    word: str
    state: State
    on: date | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader hears after the word, so that the state is not told by colour alone."""
        return SPOKEN[self.state]


def state_of(index: int, *, now: int, skipped: Collection[int] = ()) -> State:
    """Say how step `index` stands when `now` (0 to 6) is the one to do next."""
    if index == now:
        return "now"
    if index > now:
        return "ahead"
    return "skipped" if index in skipped else "done"


def steps(now: int, days: Sequence[date | None] = (), skipped: Collection[int] = ()) -> list[Step]:
    """Return the six steps; `now` is the index of the next one (6: all done), `days` their days so far."""
    made = []
    for index, (done, ahead) in enumerate(zip(DONE, AHEAD, strict=True)):
        state = state_of(index, now=now, skipped=skipped)
        on = days[index] if state == "done" and index < len(days) else None
        made.append(Step(done if state == "done" else ahead, state, on))
    return made
