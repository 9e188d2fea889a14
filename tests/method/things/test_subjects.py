"""What a note is about is told by the words that few other notes of the campaign hold."""

from askwell.method.things.subjects import Subjects, what_follows

OTHERS = [f"somebody told me about a {word} and the budget" for word in "abcdefghijklmnopqrstuvwxyz"]


def test_a_rare_word_at_the_front_is_what_a_note_is_about() -> None:
    texts = ["the state register: slow but it works", "that register hires nobody", *OTHERS]
    subjects = Subjects(texts)
    assert subjects.of(texts[0])["regist"]
    assert subjects.of(texts[1]) == {"regist": False}


def test_it_is_sure_where_it_is_said_of_a_whole_trade() -> None:
    wide, narrow = "draughtsmen are paid at every firm", "draughtsmen are paid by him"
    subjects = Subjects([wide, narrow, *OTHERS])
    assert subjects.of(wide)["draughtsmen"]
    assert not subjects.of(narrow)["draughtsmen"]


def test_two_rare_words_together_are_sure() -> None:
    text = "her contractors book data center work"
    assert Subjects([text, *OTHERS]).of(text)["cent data"]


def test_a_word_that_many_notes_hold_is_not() -> None:
    assert not Subjects(OTHERS).of("the budget is cut")


def test_letters_name_a_thing_wherever_they_stand() -> None:
    text = "no department in the whole of it takes you without an MPH"
    assert "mph" in Subjects([text, *OTHERS]).of(text)


def test_what_a_house_or_a_place_is_called_is_no_subject() -> None:
    text = "Lakefront pays late"
    assert not Subjects([text, *OTHERS], names=["Lakefront Electric"]).of(text)


def test_among_a_handful_of_notes_no_word_is_rare() -> None:
    assert not Subjects(["the register works", "the register is dead"]).of("the register works")


def test_the_word_right_behind_a_subject_says_which_is_meant() -> None:
    assert what_follows("construction wiremen are hired direct", "construction") == {
        ("construction", "wiremen")
    }
    assert what_follows("construction: they hire direct", "construction") == frozenset()
