"""Windows in words, and in a letter that is there already."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from askwell.method.windows import Window, in_a_letter, put_in

CHICAGO, BERLIN = ZoneInfo("America/Chicago"), ZoneInfo("Europe/Berlin")
TODAY = dt.date(2026, 3, 12)
AT = dt.datetime(2026, 3, 17, 15, tzinfo=dt.UTC)
TIMES = "Tuesday at ten; or Friday at two"


@pytest.mark.parametrize(
    ("theirs", "mine", "said"),
    [
        (CHICAGO, CHICAGO, "Tuesday, March 17 at 10:00 am"),
        (BERLIN, CHICAGO, "Tuesday, March 17 at 4:00 pm your time (10:00 am mine)"),
        (
            ZoneInfo("Asia/Tokyo"),
            CHICAGO,
            "Wednesday, March 18 at midnight your time (Tuesday, 10:00 am mine)",
        ),
        (None, CHICAGO, "Tuesday, March 17 at 10:00 am (CDT)"),
        (None, ZoneInfo("America/Sao_Paulo"), "Tuesday, March 17 at 12:00 pm (UTC-3)"),
        (None, ZoneInfo("Asia/Kathmandu"), "Tuesday, March 17 at 8:45 pm (UTC+5:45)"),
    ],
)
def test_a_window_is_told_by_their_clock_and_by_mine_where_that_differs(
    theirs: ZoneInfo | None, mine: ZoneInfo, said: str
) -> None:
    one = Window(starts_at=AT, ends_at=AT + dt.timedelta(minutes=20))
    assert in_a_letter([one], theirs=theirs, mine=mine, today=TODAY) == said


@pytest.mark.parametrize(
    ("theirs", "mine", "said"),
    [
        (CHICAGO, CHICAGO, "Tuesday, March 17 at 10:00 am; Wednesday, March 18 at 10:00 am; or Thursday, March 19 at 10:00 am"),
        (
            None,
            CHICAGO,
            "Tuesday, March 17 at 10:00 am; Wednesday, March 18 at 10:00 am; or Thursday, March 19 at 10:00 am (all CDT)",
        ),
        (
            BERLIN,
            CHICAGO,
            "Tuesday, March 17 at 4:00 pm your time (10:00 am mine); Wednesday, March 18 at 4:00 pm (10:00 am mine); or Thursday, March 19 at 4:00 pm (10:00 am mine)",
        ),
    ],
)  # fmt: skip
def test_three_are_told_as_a_piece_of_a_sentence_and_whose_clock_it_is_once(
    theirs: ZoneInfo | None, mine: ZoneInfo, said: str
) -> None:
    three = [
        Window(starts_at=AT + dt.timedelta(days=n), ends_at=AT + dt.timedelta(days=n, minutes=20))
        for n in (0, 1, 2)
    ]
    assert in_a_letter(three, theirs=theirs, mine=mine, today=TODAY) == said


def test_where_the_clocks_change_between_them_each_says_its_own() -> None:
    two = [Window(starts_at=at, ends_at=at) for at in (AT - dt.timedelta(days=12), AT)]
    assert in_a_letter(two, theirs=None, mine=CHICAGO, today=TODAY) == (
        "Thursday, March 5 at 9:00 am (CST); or Tuesday, March 17 at 10:00 am (CDT)"
    )


def test_they_stand_where_the_letter_asks_for_them() -> None:
    letter = "Dear Tom,\n\nHow about one of these: [two or three times that suit you]?\n\nMaya"
    assert put_in(letter, TIMES, sentence="") == f"Dear Tom,\n\nHow about one of these: {TIMES}?\n\nMaya"


def test_others_take_the_place_of_earlier_ones() -> None:
    letter = "Dear Tom,\n\nHow about Monday at nine?\n\nMaya"
    assert put_in(letter, TIMES, sentence="", instead_of="Monday at nine") == (
        f"Dear Tom,\n\nHow about {TIMES}?\n\nMaya"
    )


def test_they_follow_the_question_for_a_talk_and_stand_before_the_way_out() -> None:
    letter = "Dear Tom,\n\nWould you have 20 minutes for a short talk? I am not asking for a job.\n\nA no is fine.\n\nMaya"
    told = put_in(letter, TIMES, sentence="In 20 minutes?", beside="I could do this or that.")
    assert told == (
        "Dear Tom,\n\nWould you have 20 minutes for a short talk? I could do this or that. I am not asking for a job.\n\n"
        "A no is fine.\n\nMaya"
    )


def test_a_letter_of_her_own_words_gets_them_before_its_closing_words() -> None:
    letter = "Dear Tom,\n\nThank you for your line.\n\nKind regards,\nMaya\n"
    assert put_in(letter, TIMES, sentence="How about these?") == (
        "Dear Tom,\n\nThank you for your line.\n\nHow about these?\n\nKind regards,\nMaya"
    )


@pytest.mark.parametrize(
    "letter",
    [
        "Hi Tom,\r\n\r\nHello.\r\n\r\nThank you,\r\nMaya",
        "Hi Tom,\n\nHello.\nThank you,\n\nMaya",
        "Hi Tom,\n\nHello.\n\nMaya\n+1 617 555 0188",
    ],
)
def test_they_stand_above_the_closing_words_however_these_are_set(letter: str) -> None:
    told = put_in(letter, TIMES, sentence="How about these?")
    assert told.startswith("Hi Tom,\n\nHello.\n\nHow about these?\n\n")


@pytest.mark.parametrize(("letter", "made"), [("", "How?"), ("Hi Tom", "Hi Tom\n\nHow?")])
def test_where_nothing_closes_they_come_last(letter: str, made: str) -> None:
    assert put_in(letter, TIMES, sentence="How?") == made
