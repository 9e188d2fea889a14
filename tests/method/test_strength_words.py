"""Who counts for less behind an answer, and why."""

from askwell.method.strength import Voice, strength
from askwell.method.strength_words import why_less

NAMES = {
    "a": "Ana",
    "b": "Ben",
    "c": "Cy",
    "m": "Mercy Hospital",
    "r": "Rosa",
    **{str(n): f"No. {n}" for n in range(9)},
}


def words(*voices: Voice) -> list[str]:
    return why_less(strength(voices), name_of=NAMES.__getitem__)


def test_strangers_who_know_it_first_hand_count_in_full() -> None:
    assert words(Voice(person="a"), Voice(person="b", organisation="m")) == []


def test_colleagues_are_named_with_what_they_come_to() -> None:
    """Two by one way: 4/3."""
    assert words(Voice(person="a", organisation="m"), Voice(person="b", organisation="m")) == [
        "Ana and Ben work at Mercy Hospital, so they may know the same.",
        "So 2 people count like 1.33 who know nothing of each other; the second bar begins at 2.5.",
    ]


def test_who_was_sent_by_one_person_is_named() -> None:
    told = words(Voice(person="a", referrer="r"), Voice(person="b", referrer="r"), Voice(person="c"))
    assert told[0] == "Rosa sent you to Ana and Ben, so they may think alike."


def test_who_has_it_from_others_is_named() -> None:
    assert words(Voice(person="a"), Voice(person="b", ability=0.2)) == [
        "Ben has this from others and cannot know it first hand.",
        "So 2 people count like 1 who know nothing of each other; the second bar begins at 2.5.",
    ]


def test_a_long_list_of_names_is_a_number() -> None:
    told = words(*(Voice(person=str(n), organisation="m") for n in range(9)))
    assert told[0] == "9 of them work at Mercy Hospital, so they may know the same."


def test_bars_that_nobody_misses_are_not_explained() -> None:
    """Two colleagues have one bar, and two strangers would have no more."""
    pair = strength([Voice(person="a", organisation="m"), Voice(person="b", organisation="m")])
    five = strength([Voice(person=name, organisation="m" if name in "ab" else "") for name in "abcde"])
    assert (pair.counts_less, five.counts_less) == (False, True)
