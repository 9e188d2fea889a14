"""What asks for a job in words that no phrase has, and an office's phrases, which no weight overrules."""

import math
from dataclasses import replace

from askwell.method.etiquette import Source, check_letter, rulebook_with
from askwell.method.etiquette.reading import read_language
from askwell.method.etiquette.shipped import shipped
from askwell.method.learned.weights import Weights

BARE = Source(
    "en/language.toml", '[language]\ncode = "en"\nname = "English"\nsmall_words = "the"\n', is_own=False
)

NEW_WORDS = "I was let go on Friday, and any post you have would do, even part time."
LETTER = f"Dear Ms. Roe,\n\nMy name is Ida Falk. {NEW_WORDS}\n\nIda"


def _job_asks(text: str, own: str = "") -> list[str]:
    book, problems = rulebook_with({"en": [Source("en/ours.toml", own)]} if own else {})
    assert not problems
    return [
        check.quote
        for check in check_letter(text, rules=book)
        if check.name == "asks_for_job" and not check.ok
    ]


def test_the_weights_find_what_the_phrases_do_not_know() -> None:
    assert "asks_for_job" in shipped().languages[0].topics.of(NEW_WORDS)
    assert _job_asks(LETTER) == [NEW_WORDS]


def test_what_an_office_calls_innocent_is_not_found_by_any_weight() -> None:
    assert not _job_asks(LETTER, '[[entry]]\ntopic = "asks_for_job"\nunless = ["let go"]\n')


def test_what_an_office_calls_an_ask_is_one_however_little_it_weighs() -> None:
    letter = "Dear Ms. Roe,\n\nMy name is Ida Falk. I like the green pastures of your town.\n\nIda"
    assert not _job_asks(letter)
    assert _job_asks(letter, '[[entry]]\ntopic = "asks_for_job"\nsays = ["green pastures"]\n')


def test_two_phrases_hold_where_the_words_take_one_back() -> None:
    one = '[[entry]]\ntopic = "asks_for_job"\nsays = ["green pastures"]\n'
    two = f'{one}[[entry]]\ntopic = "asks_for_job"\nsays = ["of your town"]\n'
    assert [_found_by(rules, share) for rules in (one, two) for share in (0.3, 0.2, 0.05)] == [
        True, False, False, True, True, False
    ]  # fmt: skip


def test_what_an_office_calls_an_ask_is_one_where_a_shipped_phrase_says_so_too() -> None:
    text = "Dear Ms. Roe,\n\nMy name is Ida Falk. Did you move to the coast to get work as a diver?\n\nIda"
    assert not _job_asks(text)
    assert _job_asks(text, '[[entry]]\ntopic = "asks_for_job"\nsays = ["to the coast"]\n')


def _found_by(rules: str, share: float) -> bool:
    """Return whether shipped rules with these phrases alone find the green pastures, where the words of every sentence have this share."""
    language, _ = read_language((BARE, Source("en/some.toml", rules, is_own=False)))
    assert language
    always = math.log(share / (1 - share))
    weighed = replace(
        language, weights={"asks_for_job": Weights.read(f"piece\tasks_for_job\n(always)\t{always}\n")}
    )
    return "asks_for_job" in weighed.topics.of("I like the green pastures of your town.")
