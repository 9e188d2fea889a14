"""What asks for a job in words that no phrase has, and an office's phrases, which no weight overrules."""

from askwell.method.etiquette import Source, check_letter, rulebook_with
from askwell.method.etiquette.shipped import shipped

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
