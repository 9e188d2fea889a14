"""What she thinks of herself."""

import pytest

from askwell.method.guesses.lines import guess


@pytest.mark.parametrize(
    ("view", "stance"),
    [
        ("could do nights, did four years of them at the warehouse and was fine", "for"),
        ("I would put up with the cold for that", "for"),
        ("exam first feels right to me", "for"),
        ("I can’t wait to start", "for"),
        ("not sure about being alone for twelve hours", "neutral"),
        ("90 miles a day with my back, no", "against"),
        ("don’t think I could ask rich people for money every day", "against"),
        ("travel rules this out while mom is with us", "against"),
    ],
)
def test_a_view_says_that_she_could_that_she_could_not_or_that_she_doubts(view: str, stance: str) -> None:
    assert guess(view, kind="view").stance.stance == stance


def test_what_others_say_of_nights_is_no_view_of_hers() -> None:
    assert guess("you could do nights all your life and hate it", question="s02").stance.stance == "against"
