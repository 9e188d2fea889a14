"""Thanks after thanks: a card that follows the mail, and the thank-you for a second talk. Every wording passes the checks."""

from dataclasses import replace

import pytest
from tests.method.letters.test_drafts import COMPLETE

from askwell.method.etiquette import check_letter
from askwell.method.letters import draft_answer, draft_card_after, draft_thanks, sentences_of
from askwell.method.letters.landing import draft_landing
from askwell.method.letters.wordings import sentences

TURNS = range(8)
# What the thank-you that went said already.
SAID_BEFORE = {"specific", "says_next_step"}


def faults(body: str, *, kind: str, channel: str = "email") -> set[str]:
    found = check_letter(
        body, kind=kind, channel=channel, subject="Hello", recipient=COMPLETE.person_name, facts=COMPLETE
    )
    return {one.name for one in found if not one.ok}


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize(
    ("said", "is_quoted"), [("", True), ("Accuracy is the job", True), ("it is quiet", False)]
)
def test_a_card_after_the_mail_knows_of_it_and_passes_the_checks(
    turn: int, said: str, *, is_quoted: bool
) -> None:
    body = draft_card_after(replace(COMPLETE, turn=turn), said=said, is_quoted=is_quoted).body
    assert any(one in body for one in sentences()["card_after"])
    assert (faults(body, kind="thanks", channel="card") - SAID_BEFORE, "[" in body) == (set(), False)


@pytest.mark.parametrize("turn", TURNS)
def test_a_card_shares_no_sentence_with_the_mail(turn: int) -> None:
    known = replace(COMPLETE, turn=turn)
    mail = draft_thanks(known, said="Accuracy is the job", will_do="Read the guide").body
    card = draft_card_after(replace(known, said_before=tuple(sentences_of(mail))), said="It is quiet").body
    assert set(sentences_of(mail)).isdisjoint(sentences_of(card))


@pytest.mark.parametrize("turn", TURNS)
def test_the_thanks_for_a_second_talk_say_so_and_pass_the_checks(turn: int) -> None:
    made = draft_thanks(
        replace(COMPLETE, turn=turn), said="Accuracy is the job", will_do="Read the guide", again=True
    )
    assert (any(one in made.body for one in sentences()["thanks_again"]), "again" in made.subject) == (
        True,
        True,
    )
    assert faults(made.body, kind="thanks") == set()


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("moved", ["theirs", "mine", "missed", "off", "stands"])
def test_an_answer_after_another_time_passes_the_checks(turn: int, moved: str) -> None:
    body = draft_answer(
        replace(COMPLETE, turn=turn), kind="yes", agreed="Monday at 2:00 pm", moved=moved
    ).body
    assert faults(body, kind="update") == set()


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("choice", ["go_on", "change", "stop", "found_work"])
def test_a_second_note_of_where_it_led_passes_the_checks(turn: int, choice: str) -> None:
    known = replace(COMPLETE, turn=turn)
    body = draft_landing(known, choice=choice, talked=True, again=True, reasons="I start on Monday.").body
    assert faults(body, kind="update") - ({"asks_for_job"} if choice == "found_work" else set()) == set()
