"""Two sides speak for a whole trade, or for all of one kind of house, or each of a place of her own."""

import datetime as dt
import uuid
from dataclasses import dataclass, field

from askwell.method.contradictions import differences
from askwell.method.grounds import HOUSE, KIND, PLACE, Ground

PLANT = Ground(values={KIND: "factory or plant", PLACE: "Georgia", HOUSE: "Peachtree"})
SHOP = Ground(values={KIND: "contractor", PLACE: "Ohio", HOUSE: "Tillery"})


@dataclass(frozen=True)
class Note:
    stance: str
    text: str
    ground: Ground = field(hash=False, compare=False)
    topic: str = "market"
    purpose: str = "jobs"
    said_at: dt.datetime = dt.datetime(2026, 3, 4, tzinfo=dt.UTC)
    pk: uuid.UUID = field(default_factory=uuid.uuid4)
    person_id: uuid.UUID = field(default_factory=uuid.uuid4)


def deny_each_other(*notes: Note) -> bool:
    found = differences(notes, ground_of=lambda note: note.ground)
    return any(one.is_disagreement for one in found)


def others() -> list[Note]:
    """Notes enough that a word can be rare, none with a side against another."""
    return [
        Note("for", f"somebody told me about {word}", SHOP, topic="likes")
        for word in "abcdefghijklmnopqrstuvwxyz"
    ]


def test_all_employers_grow_and_all_employers_shrink() -> None:
    assert deny_each_other(
        Note("for", "every employer is hiring", SHOP), Note("against", "no employer is hiring", PLANT)
    )


def test_who_speaks_of_all_plants_denies_nobody_at_a_contractor() -> None:
    assert not deny_each_other(
        Note("for", "you always find work", SHOP), Note("against", "hiring freeze in all the plants", PLANT)
    )


def test_what_is_so_in_a_place_that_somebody_names_denies_nobody_who_speaks_of_everywhere() -> None:
    there = Ground(values={**SHOP.values, PLACE: "the Front Range"}, named=[PLACE])
    assert not deny_each_other(
        Note("for", "data centers go on for ten years, everywhere", PLANT, topic="trends"),
        Note("against", "data centers are stuck on the Front Range", there, topic="trends"),
    )


def test_two_who_speak_of_one_rare_thing_meet_whatever_theme_it_stands_under() -> None:
    pro = Note("for", "the state register: slow but it works", SHOP, topic="resources")
    con = Note("against", "the state register: nobody gets hired off it", PLANT, topic="hiring")
    assert deny_each_other(pro, con, *others())


def test_a_rare_word_that_is_part_of_two_names_is_not_one_thing() -> None:
    pro = Note("for", "construction wiremen are wanted everywhere", SHOP, topic="resources")
    con = Note("against", "construction degrees are wanted nowhere, at any firm", PLANT, topic="hiring")
    assert not deny_each_other(pro, con, *others())
