"""How far people came, and the seeker's own rates."""

from askwell.method.way import Step, counts, rates

EVERYONE = [
    {Step.FOUND},
    {Step.FOUND, Step.ASKED},
    {Step.FOUND, Step.ASKED, Step.AGREED},
    {Step.FOUND, Step.ASKED, Step.AGREED, Step.TALKED, Step.INTRODUCED},
    # Met at a party: talked with, never asked.
    {Step.FOUND, Step.AGREED, Step.TALKED},
]


def test_each_step_counts_who_came_to_it() -> None:
    assert [count for _, count in counts(EVERYONE)] == [5, 3, 3, 2, 1]


def test_a_rate_is_of_those_who_were_tried_only() -> None:
    yes, names = rates(EVERYONE)
    assert [(one.rate.hits, one.rate.tries) for one in (yes, names)] == [(2, 3), (1, 2)]


def test_a_rate_says_how_little_few_numbers_tell() -> None:
    yes, names = rates(EVERYONE)
    assert yes.words == (
        "2 of 3 whom you asked in writing said yes: 67%. With these numbers the true share may be anywhere from 21 to 94%."
    )
    assert names.words_of_mine.startswith("1 of 2 with whom I talked gave me a name: 50%.")


def test_before_the_first_try_there_is_no_rate() -> None:
    assert [one.words for one in rates([])] == [
        "Nobody whom you asked in writing yet.",
        "Nobody with whom you talked yet.",
    ]
