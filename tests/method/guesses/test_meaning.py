"""Lines whose words say the opposite of what they mean at first sight are guessed as they are meant."""

import pytest

from askwell.method.guesses.lines import guess


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Honestly I'd never go back to it", "against"),
        ("I’d never go back", "against"),
        ("Weekends are sacred here", "for"),
        ("Nobody stays past six and nobody minds", "for"),
        ("They froze hiring", "against"),
        ("There is a hiring freeze until June", "against"),
        ("They are hiring two analysts", "for"),
        ("I dislike the travel", "against"),
        ("We value people who help each other", "for"),
    ],
)
def test_which_way_a_line_points(text: str, stance: str) -> None:
    assert guess(text).stance.stance == stance


@pytest.mark.parametrize("question", ["", "s04", "x12"])
@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Seventy to eighty-five. You'd take a cut from nights, honestly.", 70_000, 85_000),
        ("Seventy to eighty-five", 70_000, 85_000),
        ("Ninety to a hundred and five to start", 90_000, 105_000),
        ("Fifty-five to sixty, starting", 55_000, 60_000),
    ],
)
def test_a_range_of_pay_in_words_is_pay(text: str, low: int, high: int, question: str) -> None:
    [pay] = [fact for fact in guess(text, question=question).facts if fact.kind == "pay"]
    assert (pay.value["low"], pay.value["high"], pay.value["per"]) == (low, high, "year")


@pytest.mark.parametrize(
    "text", ["Twenty to thirty people", "Fifty to sixty hours a week", "Nine to five", "Forty to fifty beds"]
)
def test_other_ranges_in_words_are_no_pay(text: str) -> None:
    assert [fact.kind for fact in guess(text).facts if fact.kind == "pay"] == []


@pytest.mark.parametrize(
    ("text", "kind", "by"),
    [
        ("I will send you the job description", "said", "them"),
        ("I'll forward you the list by Friday", "quote", "them"),
        ("I can show you our plan, and I’ll send it to you", "said", "them"),
        ("I'll send her my notes", "said", "me"),
        ("I will write to Meera", "promise", "me"),
        ("I will tell you how it goes", "promise", "me"),
    ],
)
def test_what_they_say_they_will_do_for_you_is_their_promise(text: str, kind: str, by: str) -> None:
    assert {promise.by for promise in guess(text, kind=kind).promises} == {by}
