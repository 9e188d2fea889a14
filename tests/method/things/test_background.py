"""What the seeker brings from work before, by her notes."""

from askwell.method.things.background import background_in, brought_in


def test_what_follows_my_is_what_she_brings() -> None:
    notes = ["put my warehouse years at the top", "liked my bookkeeping", "my sister called"]
    assert background_in(notes) == {"warehous", "bookkeep"}
    assert background_in(["store background: nobody asks"]) == {"stor"}


def test_others_speak_of_it_in_a_word_of_the_same_stem() -> None:
    assert brought_in("former assistants are hired first", ["assist"]) == {"assist"}
    assert brought_in("former teachers are hired first", ["assist"]) == frozenset()
