"""What a line itself says of where and when it holds; the same words elsewhere in a line say nothing of it."""

import pytest

from askwell.method.guesses.abouts import about_of


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("during covid: twelve hour days", "during covid"),
        ("since then eights only, much kinder", "since then"),
        ("this year they've more placements than students", "this year"),
        ("2021: recruiters rang him, two a week", "2021"),
        ("2019 when he began: 11 an hour", "2019"),
        ("today beginners get 17", "today"),
        ("now it's eight hours and out", "now"),
        ("by now you need the license", "by now"),
        ("they are hiring right now", ""),
        ("told her today that it is over", ""),
        ("2021 was no better for anybody", ""),
        ("now hiring, says the sign", ""),
        ("Now, let me think about it", ""),
        ("Today I learned a lot", ""),
        ("Today's schedule is full", ""),
    ],
)
def test_a_line_says_of_which_time_it_speaks(line: str, time: str) -> None:
    assert about_of(line).time == time


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("trainees: every file gets checked twice", "trainees"),
        ("seniors - hardly any checks", "seniors"),
        ("Juniors only run other people's plans", "juniors"),
        ("seniors were gentle with us", ""),
        ("Seniors only get worse", ""),
        ("Seniors: hardly any checks", "seniors"),
        ("asked the managers: no answer", ""),
    ],
)
def test_a_line_says_of_whom_it_speaks_at_its_head(line: str, role: str) -> None:
    assert about_of(line).role == role


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("up north they pay 22 an hour", "the north"),
        ("down south more like 16 he heard", "the south"),
        ("in the capital her stuff goes in an hour", "the capital"),
        ("out in the villages they sign you on day one", "the villages"),
        ("the window looks north", ""),
    ],
)
def test_a_line_says_of_which_region_it_speaks(line: str, place: str) -> None:
    assert about_of(line).place == place
