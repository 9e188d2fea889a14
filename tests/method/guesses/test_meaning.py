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
        ("they are hiring now, two openings since October", "for"),
        ("two openings since 2019", "against"),
        ("he has seen people burn out in two years", "against"),
        ("runs the wastewater treatment at the dairy", "neutral"),
    ],
)
def test_which_way_a_line_points(text: str, stance: str) -> None:
    assert guess(text).stance.stance == stance


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("nights every third weekend, she'd drop those", "hours", "nights every third weekend"),
        ("on call one week in five and the phone does ring", "hours", "on call one week in five"),
        ("two removals and a prune on a normal day, home by 4", "hours", "home by 4"),
        ("nobody ever calls after half past five", "hours", "calls after half past five"),
        ("rotating shifts, two days two nights four off", "hours", "rotating shifts"),
        ("journeymen clear ninety with overtime", "pay", "ninety"),
        ("27 rising to 33 for the first three years", "pay", "27 rising to 33"),
        (
            "the ladder is analyst, associate, fellow, then chief actuary",
            "titles",
            "analyst, associate, fellow, chief actuary",
        ),
        ("you begin as a trainee, then dispatcher, then chief", "titles", "trainee, dispatcher, chief"),
        ("the big outfits around here are Bartlett and Davey", "competitors", "Bartlett, Davey"),
        ("a one year residency after the degree", "training", "residency, degree"),
    ],
)
def test_facts_are_known_however_they_are_put(text: str, kind: str, words: str) -> None:
    assert [fact.words for fact in guess(text).facts if fact.kind == kind] == [words]


@pytest.mark.parametrize(
    ("text", "question", "kind"),
    [
        ("I read the release notes on Friday", "s07", "resources"),
        ("work a counter for one winter", "s14", "resources"),
        ("reads TCI magazine, watches the Climbing Arborist videos", "s07", "training"),
        ("home is where you sleep", "", "hours"),
        ("she clears the table and goes home", "", "pay"),
        ("he starts as soon as it is light, and then it rains", "", "titles"),
    ],
)
def test_what_only_looks_like_a_fact_is_none(text: str, question: str, kind: str) -> None:
    assert [fact for fact in guess(text, question=question).facts if fact.kind == kind] == []


def test_of_a_topic_of_bare_facts_one_word_that_is_good_or_bad_anywhere_takes_no_side() -> None:
    assert (
        guess("lost on a school trip, that is how I got into it", question="s06").stance.stance == "neutral"
    )


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
