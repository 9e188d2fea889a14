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


STRANGER = """Dear Sam,

Someone I asked about water treatment gave me your name.

My name is Rosa Delgado. [Your background in two sentences: I have been ...] I am curious about water treatment, because [why this work appeals to you].

You are at Lakeside Community College, and I would love to know what the work is like there.

Would you have 20 minutes for a short talk in the next two weeks? I am not asking for a job. I would just like to understand the work.

Thank you,
Rosa Delgado"""


def test_a_part_whose_prompt_waits_is_not_ticked_for_what_stands_elsewhere() -> None:
    looks = {check.name: check for check in looked_through(STRANGER, LOOK)}
    assert [name for name, check in looks.items() if not check.ok and name != "easy_to_decline"] == [
        "gives_background",
        "says_why_this_work_appeals",
        "unfilled_placeholder",
    ]
    assert "worn_out" not in looks
    quote = looks["unfilled_placeholder"].quote
    assert ("[Your background" in quote, "[why this work appeals to you]" in quote) == (True, True)


THANKS = """Dear Aiko,

Thank you for talking with me, and for being so open about your work. What stays with me most is [one thing they said].

As a next step I will [one thing you will do].

Warm regards,
Maya Osei"""


def test_a_thank_you_that_waits_for_what_was_said_and_will_be_done_earns_no_tick_for_either() -> None:
    look = partial(check_letter, kind="thanks", channel="email", recipient="Aiko Mori")
    looks = {check.name: check.ok for check in looked_through(THANKS, look)}
    assert (looks["specific"], looks["says_next_step"], looks["unfilled_placeholder"]) == (False,) * 3
    filled = THANKS.replace("[one thing they said]", "that accuracy is the job").replace(
        "[one thing you will do]", "read the guide"
    )
    assert all(check.ok for check in looked_through(filled, look))


def test_a_note_that_waits_for_who_i_am_earns_no_tick_for_my_background() -> None:
    look = partial(check_letter, kind="request", channel="linkedin", recipient="Tom Achterberg")
    note = "Dear Tom,\nDaniel Reyes gave me your name. [Who you are, in one sentence] I am curious about nursing. May I ask you for a short talk of 20 minutes? A no is fine.\nMaya Osei"
    looks = {check.name: check.ok for check in looked_through(note, look)}
    assert looks["gives_background"] is False
