"""The note that tells a helper where it led says what she did, whichever way it went, and asks for nothing."""

from dataclasses import replace
from functools import partial
from itertools import product

import pytest

from askwell.method.etiquette import check_letter
from askwell.method.letters import Facts, sentences_of
from askwell.method.letters.landing import draft_landing, tells_where_it_led
from askwell.method.letters.wordings import sentences

FACTS = Facts(seeker_name="Maya Osei", person_name="Daniel Reyes", occupation="medical writing")


@pytest.mark.parametrize(
    ("choice", "talked", "named"),
    list(
        product(
            ("go_on", "change", "stop", "found_work"),
            (True, False),
            ((), ("Priya Nair",), ("Priya Nair", "Peter Novak")),
        )
    ),
)
def test_every_wording_passes_the_checks(choice: str, talked: bool, named: tuple[str, ...]) -> None:  # noqa: FBT001  # a case
    for turn in range(6):
        known = replace(FACTS, turn=turn)
        made = draft_landing(
            known,
            choice=choice,
            talked=talked,
            named=named,
            stayed="Accuracy is the job.",
            reasons="it fits",
            long_ago=bool(turn % 2),
        )
        checks = check_letter(
            made.body,
            kind="update",
            channel="email",
            subject=made.subject,
            recipient="Daniel Reyes",
            facts=known,
        )
        # What the work is that was found, only the seeker can say.
        waits = ["unfilled_placeholder"] if choice == "found_work" else []
        assert [check.name for check in checks if not check.ok] == waits


def test_whom_a_helper_led_to_is_named_and_her_words_come_back_to_her_alone() -> None:
    led = draft_landing(
        FACTS, choice="go_on", talked=False, named=["Priya Nair", "Peter Novak"], stayed="Hours are kind."
    )
    assert "Thank you for sending me to Priya Nair and Peter Novak." in led.body
    assert "Hours are kind" not in led.body
    met = draft_landing(FACTS, choice="go_on", talked=True, stayed="Hours are kind")
    assert "“Hours are kind.”" in met.body
    assert "minutes" not in draft_landing(FACTS, choice="stop", talked=True, stayed="minutes " * 40).body


@pytest.mark.parametrize(
    "said",
    [
        "We are hiring two analysts in the spring.",
        "They take two or three on every September.",
        "There are openings at Halden.",
        "We bring on two juniors a year.",
    ],
)
def test_what_was_said_of_work_to_be_had_is_not_quoted_back(said: str) -> None:
    assert said not in draft_landing(FACTS, choice="go_on", talked=True, stayed=said).body


@pytest.mark.parametrize(
    "why",
    [
        "I start as a trainee operator at City Water Works on January 11.",
        "I start as a trainee on Monday",
        "City Water Works took me as an apprentice from January.",
        "I will work at the plant in Evanston, as a trainee operator.",
        "They hired me as a nurse aide.",
    ],
)
def test_what_she_will_do_stands_in_the_note_in_her_own_words_and_nothing_is_left_to_fill_in(
    why: str,
) -> None:
    for turn in range(6):
        body = draft_landing(replace(FACTS, turn=turn), choice="found_work", talked=True, reasons=why).body
        assert (why in body, "[" in body, "wonder why" in body) == (True, False, False)


def test_work_found_that_is_jotted_down_stands_in_a_sentence_and_a_bare_reason_leaves_the_place_for_it() -> (
    None
):
    jotted = draft_landing(
        FACTS, choice="found_work", talked=True, reasons="Trainee operator at City Water Works"
    )
    assert "Trainee operator at City Water Works." in jotted.body
    assert "[" not in jotted.body
    bare = draft_landing(FACTS, choice="found_work", talked=True, reasons="The people are kind")
    assert "[what you will do, and where]. The people are kind." in bare.body


@pytest.mark.parametrize("choice", ["go_on", "change", "stop"])
def test_a_reason_that_speaks_of_work_is_hers_too(choice: str) -> None:
    why = "I am looking for a job with fewer nights."
    assert why in draft_landing(FACTS, choice=choice, talked=True, reasons=why).body


def test_only_a_talk_of_weeks_ago_is_a_while_ago() -> None:
    def said(*, long_ago: bool) -> str:
        drafts = (
            draft_landing(replace(FACTS, turn=turn), choice="stop", talked=True, long_ago=long_ago)
            for turn in range(6)
        )
        return " ".join(draft.body for draft in drafts)

    ago = ("a while ago", "Some time ago", "not forgotten", "some time since")
    assert [words in said(long_ago=True) for words in ago] == [True] * 4
    assert [words in said(long_ago=False) for words in ago] == [False] * 4


def test_a_no_is_said_once_and_a_place_for_the_reason_has_no_stop_of_its_own() -> None:
    for turn in range(5):
        known = replace(FACTS, turn=turn)
        body = draft_landing(known, choice="stop", talked=False, reasons="The nights are not for me.").body
        assert body.count("not for me") == 1
        assert "[your reason, in a sentence]." not in draft_landing(known, choice="stop", talked=False).body


def test_a_card_is_short_and_leaves_room_for_the_pen() -> None:
    made = draft_landing(FACTS, choice="stop", talked=True, stayed="Hours are kind", channel="card")
    assert (made.subject, "Hours are kind" in made.body) == ("", False)
    assert made.body.endswith("Warm regards,\n\nMaya Osei")


@pytest.mark.parametrize("choice", ["go_on", "change", "stop", "found_work"])
def test_a_second_note_knows_of_the_first_and_begins_nothing_anew(choice: str) -> None:
    for turn in range(6):
        known = replace(FACTS, turn=turn)
        body = draft_landing(known, choice=choice, talked=True, again=True, reasons="it fits").body
        begins = body.split("\n\n")[1]
        assert begins in [one.replace("{topic}", FACTS.occupation) for one in sentences()["landing_again"]]
        assert "I was still finding out" not in body


def test_a_change_does_not_say_too_where_she_says_instead() -> None:
    hers = "I want to teach instead."
    for turn in range(7):
        body = draft_landing(replace(FACTS, turn=turn), choice="change", talked=True, reasons=hers).body
        said = body.split("\n\n")[2].removesuffix(hers)
        assert not [words for words in (" too", "as well", "instead") if words in said]


def test_of_work_found_it_is_not_said_that_something_was_decided() -> None:
    for turn in range(7):
        known = replace(FACTS, turn=turn)
        body = draft_landing(
            known, choice="found_work", talked=True, named=["Aiko Mori"], reasons="I start on Monday."
        ).body
        assert not [
            words for words in ("decided", "or without Aiko", "This is what I have made") if words in body
        ]


@pytest.mark.parametrize("choice", ["go_on", "change", "stop", "found_work"])
def test_two_who_may_compare_their_notes_read_no_sentence_of_ours_twice(choice: str) -> None:
    first = draft_landing(FACTS, choice=choice, talked=True, named=["Bo Lima"], reasons="It fits me.").body
    near = replace(FACTS, elsewhere=frozenset(sentences_of(first)))
    second = draft_landing(near, choice=choice, talked=True, named=["Bo Lima"], reasons="It fits me.").body
    assert set(sentences_of(first)) & set(sentences_of(second)) <= {
        "it fits me.",
        "[what you will do, and where].",
    }


def test_a_note_of_a_decision_is_known_by_its_words() -> None:
    told = draft_landing(FACTS, choice="stop", talked=True, reasons="The nights.").body
    assert (tells_where_it_led(told), tells_where_it_led("Dear Tom,\n\nThank you for the list.")) == (
        True,
        False,
    )


def test_work_found_that_they_read_of_already_leaves_no_blank() -> None:
    why = "I start as a trainee on Monday."
    first = draft_landing(FACTS, choice="found_work", talked=True, reasons=why).body
    known = replace(FACTS, said_before=tuple(sentences_of(first)))
    second = draft_landing(known, choice="found_work", talked=True, again=True, reasons=why).body
    assert ("[" in second, why in second) == (False, False)


@pytest.mark.parametrize("choice", ["go_on", "change", "stop", "found_work"])
@pytest.mark.parametrize("again", [True, False])
@pytest.mark.parametrize("turn", range(9))
def test_a_note_claims_neither_a_beginning_nor_an_open_end_nor_a_change_that_was_none(
    choice: str,
    again: bool,  # noqa: FBT001  # a column of the table
    turn: int,
) -> None:
    body = draft_landing(
        replace(FACTS, turn=turn), choice=choice, talked=False, again=again, reasons="It fits me."
    ).body
    claims = (
        "ichever way",
        "at the beginning",
        "at the start",
        "I began",
        "did not stay",
        "something has changed",
    )
    assert [words for words in claims if words in body] == []


def test_a_call_reads_out_no_words_of_theirs_that_stood_in_the_letter_before_it() -> None:
    note = partial(
        draft_landing, choice="go_on", talked=True, stayed="Bees are honest.", reasons="I like it."
    )
    letter = note(FACTS).body
    call = note(replace(FACTS, elsewhere=frozenset(sentences_of(letter)))).body
    assert ("Bees are honest." in letter, "Bees are honest." in call) == (True, False)
    assert "[" not in call


def test_what_is_quoted_is_not_said_to_have_decided_it() -> None:
    said = " ".join(sentences()["landing_quote"])
    assert not any(word in said for word in ("decide", "counted", "helped"))
