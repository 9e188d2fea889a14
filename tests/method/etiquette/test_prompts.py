"""A prompt that waits to be filled earns no tick."""

from functools import partial

from askwell.method.etiquette import Check, check_letter
from askwell.method.etiquette.prompts import looked_through

LOOK = partial(check_letter, kind="request", channel="email")
LETTER = """Dear Tom,

[Say where you came across the name] My name is Maya Osei. [Your background in two sentences: I have been a ...] I am curious about nursing, because [why this work appeals to you].

Would you have 20 minutes for a short talk? If this is not a good time, that is fine.

Maya"""


def test_what_stands_only_in_a_prompt_is_missing_and_named_as_missing() -> None:
    looks = {check.name: check.title for check in looked_through(LETTER, LOOK) if not check.ok}
    assert looks == {
        "says_source_of_name": "How you found them is missing",
        "gives_background": "A little about your background is missing",
        "says_why_this_work_appeals": "Why this work appeals to you is missing",
        "unfilled_placeholder": "Something is left to fill in",
    }


def test_a_letter_without_prompts_is_looked_at_once() -> None:
    calls = []

    def look(body: str) -> tuple[Check, ...]:
        calls.append(body)
        return LOOK(body)

    looked_through("Dear Tom, hello [you].", look)
    assert calls == ["Dear Tom, hello [you]."]


def test_no_fix_of_the_letter_without_its_prompts_is_offered() -> None:
    assert not [
        check.fixed for check in looked_through(LETTER, LOOK) if check.fixed and "[" not in check.fixed
    ]
