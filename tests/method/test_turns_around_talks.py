"""A letter about a talk, or an answer, fits the facts or names the one that does."""

import datetime as dt

import pytest
from tests.facts import NOW, Agreed, Came, Known, Wrote, ago, talked

from askwell.method.held import Turn, Why
from askwell.method.turns import turn_around_a_talk, turn_to_answer, turn_to_ask

AROUND = ("reschedule", "missed", "not_met", "called_off")
ASKED = (Wrote(sent_at=ago(5)),)
YES = (Came("yes", ago(4)),)


def off(why: str, *, days: float = 1, **more: object) -> Known:
    talk = Agreed(starts_at=ago(days, hours=1), cancelled_at=ago(days), why_off=why, created_at=ago(days + 2))
    return Known(letters=ASKED, replies=YES, talks=(talk,), **more)  # type: ignore[arg-type]  # fields of the facts


def agreed(starts_at: dt.datetime | None, **more: object) -> Known:
    return Known(letters=ASKED, replies=YES, talks=(Agreed(starts_at=starts_at, created_at=ago(3)),), **more)  # type: ignore[arg-type]  # as above


def around(known: Known, kind: str) -> tuple[str, str]:
    held = turn_around_a_talk(known, kind=kind, now=NOW).held
    return (held.why, held.fits) if held else ("", "")


def answer(known: Known) -> tuple[str, str]:
    held = turn_to_answer(known, now=NOW).held
    return (held.why, held.fits) if held else ("", "")


@pytest.mark.parametrize("kind", AROUND)
def test_without_a_talk_there_is_none_to_be_sorry_for(kind: str) -> None:
    asked = Known(letters=(Wrote(sent_at=ago(1)),))
    due = Known(letters=(Wrote(sent_at=ago(14)),))
    said_yes = Known(letters=ASKED, replies=YES)
    assert [around(known, kind) for known in (Known(), asked, due, said_yes)] == [
        ("no_talk", "request"), ("no_talk", ""), ("no_talk", "nudge"), ("no_talk", "answer"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("why", "kind"), [("i_missed", "missed"), ("they_missed", "not_met"), ("theirs", "called_off")]
)
def test_after_a_talk_that_was_not_only_its_own_letter_fits(why: str, kind: str) -> None:
    assert around(off(why), kind) == ("", "")
    assert {around(off(why), other) for other in AROUND if other != kind} == {("off", kind)}
    asked = turn_to_ask(off(why), kind="request", now=NOW).held
    assert asked
    assert (asked.why, asked.fits, answer(off(why))) == ("off", kind, ("off", kind))


def test_where_she_called_it_off_herself_the_word_goes_with_the_calendar_file() -> None:
    assert {around(off("mine"), kind) for kind in AROUND} == {("off", "")}


def test_what_they_wrote_since_is_answered() -> None:
    known = off("they_missed", days=2)
    since = Known(letters=known.letters, replies=(*YES, Came("yes", ago(1))), talks=known.talks)
    assert (around(since, "not_met"), answer(since)) == (("answered", "answer"), ("", ""))
    held = turn_to_ask(since, kind="request", now=NOW).held
    assert (held and held.why) == Why.SAID_YES


def test_only_a_time_that_is_agreed_and_still_to_come_can_be_moved() -> None:
    to_come, past, open_yet = agreed(NOW + dt.timedelta(days=2)), agreed(ago(1)), agreed(None)
    assert [around(known, "reschedule") for known in (to_come, past, open_yet)] == [
        ("", ""), ("past", ""), ("no_time", ""),
    ]  # fmt: skip
    assert [around(known, "missed")[0] for known in (to_come, past, open_yet)] == [
        "agreed",
        "past",
        "no_time",
    ]


def test_whoever_agreed_is_not_asked_again_and_may_be_answered() -> None:
    known = agreed(NOW + dt.timedelta(days=2))
    for kind in ("request", "nudge"):
        held = turn_to_ask(known, kind=kind, now=NOW, another=True).held
        assert (held and held.why) == Why.AGREED
    assert turn_to_answer(known, now=NOW) == Turn(kind="answer")


def test_an_answer_needs_something_to_answer() -> None:
    came = Known(letters=ASKED, replies=YES)
    machine = Known(letters=(Wrote(sent_at=ago(14)),), replies=(Came("away", ago(13)),))
    unread = Known(letters=ASKED, unread=(Came("word", ago(1)),))
    assert [answer(known) for known in (Known(), machine, came, unread)] == [
        ("no_answer", "request"), ("no_answer", "nudge"), ("", ""), ("unread", ""),
    ]  # fmt: skip


def test_after_the_talk_thanks_fit_and_then_news() -> None:
    open_yet, told = talked(ago(3)), talked(ago(3), thanked=True)
    for known, fits in ((open_yet, "thanks"), (told, "update")):
        assert {around(known, kind) for kind in AROUND} | {answer(known)} == {("talked", fits)}
