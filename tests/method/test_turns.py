"""Too early, too many, after the last: a letter is held back, with the day from which the next one fits."""

import datetime as dt

import pytest
from tests.facts import NOW, Agreed, Came, Known, Someone, Wrote, ago

from askwell.method.cadence import Cadence
from askwell.method.held import Held, Turn, Why
from askwell.method.packs import pack_of
from askwell.method.turns import turn_to_ask, turn_to_introduce, turn_to_tell


def after(*letters: Wrote, replies: tuple[Came, ...] = (), **more: object) -> Known:
    return Known(letters=letters, replies=replies, **more)  # type: ignore[arg-type]  # fields of the facts


def nudged(*days: float) -> tuple[Wrote, ...]:
    return tuple(Wrote("nudge", ago(count)) for count in days)


def why(known: Known, kind: str = "nudge") -> str:
    held = turn_to_ask(known, kind=kind, now=NOW).held
    return held.why if held else ""


@pytest.mark.parametrize("kind", ["request", "nudge"])
def test_whoever_was_not_asked_can_be_asked_and_not_followed_up(kind: str) -> None:
    assert turn_to_ask(Known(), kind=kind, now=NOW) == Turn(kind="request")


@pytest.mark.parametrize("kind", ["nudge", "request"])
def test_a_note_sent_a_minute_ago_waits_seven_business_days(kind: str) -> None:
    told = turn_to_ask(after(Wrote(sent_at=NOW - dt.timedelta(minutes=1))), kind=kind, now=NOW)
    held = Held(why=Why.WAITING, since=NOW.date(), fits_on=dt.date(2026, 3, 23))
    assert told == Turn(kind="nudge", held=held)


def test_after_that_a_follow_up_fits_whichever_was_asked_for() -> None:
    asked = after(Wrote(sent_at=ago(14)))
    assert [turn_to_ask(asked, kind=kind, now=NOW) for kind in ("nudge", "request")] == [
        Turn(kind="nudge")
    ] * 2


def test_after_the_last_one_of_the_policy_there_is_none_but_a_day_for_another_round() -> None:
    told = turn_to_ask(after(Wrote(sent_at=ago(24)), *nudged(12, 0)), kind="nudge", now=NOW)
    assert told.held == Held(why=Why.ALL_SENT, since=NOW.date(), fits_on=dt.date(2026, 6, 10))
    one = after(Wrote(sent_at=ago(12)), *nudged(0), cadence=Cadence(pack=pack_of("3b7")))
    assert (why(one), why(after(Wrote(sent_at=ago(200)), Wrote(sent_at=ago(24)), *nudged(12, 0)))) == (
        "all_sent", "all_sent",
    )  # fmt: skip


def test_a_second_silent_round_has_no_day_after_it() -> None:
    told = turn_to_ask(
        after(Wrote(sent_at=ago(200)), Wrote(sent_at=ago(24)), *nudged(12, 0)), kind="nudge", now=NOW
    )
    assert told.held
    assert told.held.fits_on is None


def test_while_they_are_away_the_clock_stands() -> None:
    away = after(Wrote(sent_at=ago(14)), replies=(Came("away", ago(13), until_on=dt.date(2026, 3, 16)),))
    told = turn_to_ask(away, kind="nudge", now=NOW)
    assert told.held
    assert told.held.fits_on == dt.date(2026, 3, 25)


def test_after_a_rest_a_new_request_fits_and_no_follow_up() -> None:
    rested = after(Wrote(sent_at=ago(140)), *nudged(128, 116))
    assert turn_to_ask(rested, kind="nudge", now=NOW) == Turn(kind="request")
    assert why(after(Wrote(sent_at=ago(60)), *nudged(50, 40))) == "rests"


@pytest.mark.parametrize(
    ("reply", "kind", "said"),
    [
        (Came("yes"), "nudge", "answered"),
        (Came("yes"), "request", "said_yes"),
        (Came("question"), "request", "answered"),
        (Came("declined"), "request", "closed"),
        (Came("not_now"), "request", "rests"),
    ],
)
def test_an_answer_ends_the_asking(reply: Came, kind: str, said: str) -> None:
    assert why(after(Wrote(sent_at=ago(5)), replies=(reply,)), kind) == said


def test_whoever_talked_with_her_may_be_asked_again_when_that_is_meant() -> None:
    talk = Agreed(ended_at=ago(20), created_at=ago(26))
    talked = after(Wrote(sent_at=ago(30)), replies=(Came(received_at=ago(28)),), talks=(talk,))
    unmeant = turn_to_ask(talked, kind="request", now=NOW)
    assert unmeant.held == Held(why=Why.TALKED, since=ago(20).date(), fits="thanks", talk=talk.id)
    assert turn_to_ask(talked, kind="request", now=NOW, another=True) == Turn(kind="request")


def test_a_second_talk_is_asked_for_as_the_first_was() -> None:
    talk = Agreed(ended_at=ago(120), created_at=ago(126))
    letters = (Wrote(sent_at=ago(130)), Wrote("thanks", ago(119)))
    asked = [after(*letters, Wrote(sent_at=ago(days)), talks=(talk,)) for days in (1, 14)]
    early, due = (turn_to_ask(known, kind="request", now=NOW) for known in asked)
    assert (early.kind, early.held and early.held.why, due) == ("nudge", "waiting", Turn(kind="nudge"))


def test_a_person_who_rests_by_her_word_is_not_asked() -> None:
    resting = Known(person=Someone(resting_until=dt.date(2026, 4, 1)), letters=(Wrote(sent_at=ago(14)),))
    held = turn_to_ask(resting, kind="nudge", now=NOW).held
    assert held
    assert (held.why, held.fits_on) == ("rests", dt.date(2026, 4, 1))


@pytest.mark.parametrize(
    ("days", "fits_on"), [((1, 2), None), ((1, 2, 100), dt.date(2026, 12, 2)), ((1, 2, 400), None)]
)
def test_news_goes_out_three_times_within_a_year(days: tuple[int, ...], fits_on: dt.date | None) -> None:
    held = turn_to_tell([ago(count) for count in days], now=NOW).held
    assert (held.fits_on if held else None) == fits_on


def test_a_friend_is_reminded_of_an_introduction_once_and_not_at_once() -> None:
    policy = Cadence(pack=pack_of(""))
    early, due, enough = (
        turn_to_introduce(asked, cadence=policy, now=NOW).held
        for asked in ([ago(1)], [ago(20)], [ago(40), ago(20)])
    )
    assert early == Held(why=Why.WAITING, since=dt.date(2026, 3, 11), fits_on=dt.date(2026, 3, 20))
    assert due is None
    assert enough == Held(why=Why.ALL_SENT, since=dt.date(2026, 2, 20))
    assert turn_to_introduce([], cadence=policy, now=NOW) == Turn(kind="introduction")
