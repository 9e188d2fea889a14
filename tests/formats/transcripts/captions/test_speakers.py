"""Who speaks in captions."""

import pytest
from tests.transcripts import said, spoken, srt, vtt


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(("ana", "ana.lima99"), id="small letters and accounts"),
        pytest.param(("Ben's iPad", "iPhone de Luis"), id="devices"),
        pytest.param(("Lima, Ana | Halden Bio", "Ortiz, Ben | Halden Bio"), id="of a firm"),
        pytest.param(("Dr. med. Karin Weiß, PhD", "Prof. Ana Lima"), id="titles"),
        pytest.param(("von der Leyen", "O'Brien-Smith"), id="particles"),
        pytest.param(("+1 617 555 0142", "Ana Lima (Guest)"), id="telephones"),
        pytest.param(("Анна", "Борис"), id="cyrillic"),
        pytest.param(("田中", "山田 (会議室)"), id="japanese"),
        pytest.param(("ANNA", "MAN 2"), id="capitals"),
        pytest.param(("me", "her"), id="pronouns"),
        pytest.param(("SPEAKER_00", "SPEAKER_01"), id="numbers"),
    ],
)
def test_a_label_that_nearly_each_cue_begins_with_speaks(names: tuple[str, str]) -> None:
    one, other = names
    text = vtt(
        f"{one}: How did you begin?", f"{other}: Well: by chance.", f"{one}: And then?", f"{other}: I left."
    )
    assert spoken(text) == [
        (one, "How did you begin?"), (other, "Well: by chance."), (one, "And then?"), (other, "I left."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", [vtt("ana: hi", "ben: hello"), vtt("Ana: hi", "Ben: hello"), vtt("Ana:\nhi", "Ben:\nhello")]
)
def test_two_cues_are_enough(text: str) -> None:
    assert [(name.lower(), words) for name, words in spoken(text)] == [("ana", "hi"), ("ben", "hello")]


def test_words_before_a_colon_now_and_then_are_words() -> None:
    text = srt(
        "Look: there it is.", "I was there.", "And the thing is: we left.", "Remember: never again.", "Bye."
    )
    assert {name for name, _ in spoken(text)} == {""}


def test_a_label_in_capitals_speaks_though_most_cues_have_none() -> None:
    text = srt("MAN: Hello.", "I am here.", "Look: there it is.", "WOMAN 1: Yes.", "Fine.", "MAN: Go.")
    assert [name for name, _ in spoken(text)] == ["MAN", "", "", "WOMAN 1", "", "MAN"]


@pytest.mark.parametrize(
    ("cue", "found"),
    [
        ("ANNA: How are you?\nBEN: Fine.", [("ANNA", "How are you?"), ("BEN", "Fine.")]),
        ("ANNA: How are you? BEN: Fine.", [("ANNA", "How are you?"), ("BEN", "Fine.")]),
        ("ANNA: How\nare you?\n>> BEN: Fine.", [("ANNA", "How are you?"), ("BEN", "Fine.")]),
        ("- How are you?\n- Fine.", [("", "How are you?"), ("", "Fine.")]),
        ("-How are you?\n–Fine.", [("", "How are you?"), ("", "Fine.")]),
        (">> How are you?\n>> Fine.", [("", "How are you?"), ("", "Fine.")]),
        ("- ANNA: How are you?\n- BEN: Fine.", [("ANNA", "How are you?"), ("BEN", "Fine.")]),
        ("I went home\n– and that matters –\nquickly", [("", "I went home – and that matters – quickly")]),
        ("-5 degrees", [("", "-5 degrees")]),
    ],
)
def test_nobodys_words_are_put_in_the_mouth_of_another(cue: str, found: list[tuple[str, str]]) -> None:
    assert spoken(srt(cue, "BEN: And you?", "ANNA: Good."))[: len(found)] == found


def test_webex_names_who_speaks_over_the_times() -> None:
    text = (
        'WEBVTT\n\n1 "Ana Lima" (1234567)\n00:00:01.000 --> 00:00:02.000\nHello: you\n\n'
        '2 "Ben" (7654321)\n00:00:03.000 --> 00:00:04.000\n- Hi\n- Me too\n'
    )
    assert said(text) == [("Ana Lima", 1.0, "Hello: you"), ("Ben", 3.0, "Hi"), ("", 3.0, "Me too")]


def test_names_before_the_times_in_their_line_speak() -> None:
    text = (
        "Ana Lima 00:00:01.000 --> 00:00:02.000\nHello\n\nBen 00:00:03.000 --> 00:00:04.000\nHi\n\n"
        "Ana Lima 00:00:05.000 --> 00:00:06.000\nSo\n\nBen 00:00:07.000 --> 00:00:08.000\nYes\n"
    )
    assert said(text) == [
        ("Ana Lima", 1.0, "Hello"),
        ("Ben", 3.0, "Hi"),
        ("Ana Lima", 5.0, "So"),
        ("Ben", 7.0, "Yes"),
    ]


@pytest.mark.parametrize(("opens", "closes"), [("", ""), ("(", ")"), ("[", "]"), ("", ":")])
def test_a_name_on_a_line_of_its_own_under_the_time_speaks(opens: str, closes: str) -> None:
    names = [f"{opens}{name}{closes}" for name in ("Ana Lima", "Ben Ortiz", "Ana Lima")]
    text = "".join(
        f"0:0:{at}.100 --> 0:0:{at}.900\n{name}\nWords {at}.\n\n" for at, name in enumerate(names, 1)
    )
    assert said(text) == [
        ("Ana Lima", 1.1, "Words 1."),
        ("Ben Ortiz", 2.1, "Words 2."),
        ("Ana Lima", 3.1, "Words 3."),
    ]


def test_first_lines_of_captions_that_never_come_again_are_words() -> None:
    text = srt("THE FILM TELLS\nof people", "NAMES AND PLACES\nhave been changed", "ONCE UPON\na time")
    assert {name for name, _ in spoken(text)} == {""}


def test_a_second_speaker_after_a_dash_within_a_cue_is_told_apart() -> None:
    text = vtt(
        "(Dana Fish)\nI wanted to start",
        "(Dana Fish)\nwith you.\n-\n \n(Ira Bett)\nGo on",
        "(Dana Fish)\nSo.",
    )
    assert spoken(text) == [
        ("Dana Fish", "I wanted to start"), ("Dana Fish", "with you."), ("Ira Bett", "Go on"), ("Dana Fish", "So."),
    ]  # fmt: skip


def test_names_in_brackets_speak_and_sounds_do_not() -> None:
    text = srt("[Ana] Hello.", "[Music]", "[Ben] Hi.", "[Ana] So.", "[laughs] Yes.")
    assert spoken(text) == [
        ("Ana", "Hello."),
        ("", "[Music]"),
        ("Ben", "Hi."),
        ("Ana", "So."),
        ("", "[laughs] Yes."),
    ]
