"""Whether there is work, and ways in that lead somewhere or nowhere."""

import pytest

from askwell.method.guesses.lines import guess
from askwell.method.guesses.told.form import first_told
from askwell.method.guesses.told.openings import FORMS, LITTLE_WORK


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("four open seats on the second floor", "for"),
        ("they hired six since March", "for"),
        ("a shortage all over the state", "for"),
        ("all of last year's class had jobs by August", "for"),
        ("interns get kept, that's the door", "for"),
        ("the shortage is over, if it ever was", "against"),
        ("one opening in four years", "against"),
        ("two hundred resumes for the last one", "against"),
        ("hiring freeze till the new budget", "against"),
        ("there is work, but only part-time", "against"),
        ("skip the temp agencies", "against"),
        ("internships never turn into anything permanent", "against"),
        ("robots will take over the night shift", "against"),
        ("he found it through his cousin", ""),
    ],
)
def test_a_line_tells_of_work_or_of_none(line: str, told: str) -> None:
    found = first_told(line, FORMS)
    assert (found.side if found else "") == told


@pytest.mark.parametrize(
    "line",
    [
        "there is not enough work, video remote took a third of his days",
        "not enough bookings to live on since the spring",
        "the app took half of her shifts",
        "too few cases for all of us now",
        "lost a third of his clients to the online firms",
        "not enough hours for everybody this winter",
        "machine translation took two thirds of the documents",
        "work has dried up since the mill closed",
    ],
)
def test_too_little_work_is_a_bad_sign_for_jobs_under_prospects(line: str) -> None:
    found = guess(line)
    assert (found.sense.purpose, found.sense.topic, found.stance.stance) == ("jobs", "market", "against")


@pytest.mark.parametrize(
    "line",
    [
        "there is enough work for three of her",
        "says there is plenty of work if you drive an hour",
        "more work than he can take on",
    ],
)
def test_enough_work_is_a_good_sign_for_jobs(line: str) -> None:
    found = guess(line)
    assert (found.sense.purpose, found.stance.stance) == ("jobs", "for")


@pytest.mark.parametrize(
    "line",
    [
        "paperwork takes half of her days",
        "not enough people for the work",
        "they didn't take half of our clients",
        "careful work is gone over twice",
    ],
)
def test_much_to_do_and_few_to_do_it_are_no_lack_of_work(line: str) -> None:
    assert LITTLE_WORK.search(line) is None
