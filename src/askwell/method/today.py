"""What to do today: one thing next and a short list, computed from the facts and never stored."""

import datetime as dt
import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from askwell.method.entries import (
    Entry,
    Heard,
    Kind,
    answers_to_give,
    friends_to_ask,
    friends_who_wrote,
    gentle_idea,
    more_names,
    steps_with_people,
)
from askwell.method.facts import AskLike, FactsLike
from askwell.method.houses import not_yet
from askwell.method.next_step import next_step, step_after_the_end
from askwell.method.situations import Ended, Situation
from askwell.method.waiting import Waits, waiting
from askwell.method.wording import plural

# A list that fits on a phone, and no more first letters than one can write with care in a day (our choice).
LONGEST = 7
MOST_LETTERS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """One thing next, what comes then, who is waited for. ``more`` counts what the short list leaves out.

    ``offered`` is everything that could be done, what was put off too, before the list was cut short. With nothing to do, ``next`` is empty and ``idea`` is one gentle thing that could be done.
    """

    next: Entry | None
    then: Sequence[Entry]
    more: int
    waiting: Sequence[Waits]
    idea: Entry | None
    offered: Sequence[Entry]

    @property
    def minutes(self) -> int:
        """Return how long the list takes in all, without the first."""
        return sum(entry.minutes for entry in self.then)

    @property
    def waiting_words(self) -> str:
        """Return the one sentence over those who are waited for, empty when there are none."""
        people = plural(len(self.waiting), "person", "people")
        return f"Waiting on {people}. Nothing for you to do." if self.waiting else ""


def today(
    people: Iterable[FactsLike],
    *,
    asks: Sequence[AskLike] = (),
    heard: Sequence[Heard] = (),
    written: Mapping[uuid.UUID, int] | None = None,
    put_off: Mapping[str, str] | None = None,
    passed_over: Collection[uuid.UUID] = (),
    ended: Ended | None = None,
    now: dt.datetime,
) -> Today:
    """Return what to do today. ``now`` is in the seeker's zone.

    ``put_off`` maps the keys of what was put off until tomorrow to the fingerprints of then: an entry comes back
    when its fingerprint has changed. Whom she has ``passed_over`` she is not told to write to. ``written`` counts what is new on the pages of friends, by the ask's key. Nobody is
    in the list twice. Where the campaign ``ended`` nothing new is asked of anybody: what was begun with somebody is brought to a kind end.
    """
    steps = [(facts, next_step(facts, now=now)) for facts in people]
    if ended:
        steps = [
            (facts, step) for facts, one in steps if (step := step_after_the_end(facts, one, ended, now=now))
        ]
    held = not_yet(steps, now=now)
    entries = [
        *steps_with_people(steps, now=now),
        *friends_who_wrote(asks, written or {}),
        *friends_to_ask(asks, now),
        *more_names(steps, asks),
        *answers_to_give(heard),
    ]
    hidden = put_off or {}
    offered = _once_each(
        entry
        for entry in entries
        if not _too_soon(entry, {*held, *passed_over}) and not (ended and _begins_anew(entry))
    )
    shown = [entry for entry in offered if hidden.get(entry.key) != entry.fingerprint]
    kept = _few_letters(shown)
    busy = {entry.person_id for entry in shown}
    return Today(
        next=kept[0] if kept else None,
        then=kept[1 : LONGEST + 1],
        more=len(shown) - len(kept[: LONGEST + 1]),
        waiting=[waits for waits in waiting(steps, asks=asks, now=now) if waits.person_id not in busy],
        idea=None if kept else gentle_idea(steps, stopped=ended is not None),
        offered=offered,
    )


def _begins_anew(entry: Entry) -> bool:
    """Tell whether an entry leads to talks still to be had: somebody to write to, to ask for names, or a question to answer."""
    if entry.step is None:
        return entry.kind is not Kind.WROTE
    return entry.step.situation in {Situation.WRITE, Situation.AGAIN, Situation.NUDGE}


def _too_soon(entry: Entry, held: Collection[uuid.UUID]) -> bool:
    """Tell whether a first letter has to wait: for a colleague at the same place, or because she said not this one."""
    return entry.step is not None and entry.step.situation is Situation.WRITE and entry.person_id in held


def _once_each(entries: Iterable[Entry]) -> list[Entry]:
    """Keep the first entry of each person, and a promise that has a row of its own."""
    seen: set[uuid.UUID] = set()
    kept = []
    for entry in entries:
        promised = entry.step is not None and entry.step.situation is Situation.PROMISE
        if entry.person_id not in seen or promised:
            kept.append(entry)
        if entry.person_id:
            seen.add(entry.person_id)
    return kept


def _few_letters(entries: Sequence[Entry]) -> list[Entry]:
    """Leave only the first few first letters in the list; the others stand in the list of people."""
    letters = [
        e.key
        for e in entries
        if e.step
        and e.step.situation is Situation.WRITE
        and not e.step.standing.referral  # friends introduce those
    ]
    later = set(letters[MOST_LETTERS:])
    return [entry for entry in entries if entry.key not in later]
