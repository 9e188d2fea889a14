"""A talk for which another time was asked, or that moved, does not stand as it did; and what is owed comes first."""

import datetime as dt
from dataclasses import replace

from tests.facts import NOW, Agreed, Came, Known, Someone, Wrote, ago, talked

from askwell.desk.standing.doors import doors
from askwell.method.next_step import next_step
from askwell.method.standing import standing
from askwell.method.today import today

TO_COME = NOW + dt.timedelta(days=3)
ASKED = Wrote("reschedule", ago(1))


def told(facts: Known, now: dt.datetime = NOW) -> tuple[str, str, str]:
    step = next_step(facts, now=now)
    return step.situation, step.headline, step.why


def first_door(facts: Known) -> str:
    return doors(standing(facts, now=NOW), person_id=facts.person.id)[0].label


def asked_to_move(**more: object) -> Known:
    return Known(letters=(ASKED,), talks=(replace(Agreed(starts_at=TO_COME), **more),))  # type: ignore[arg-type]  # fields of a talk


def test_after_asking_for_another_time_nothing_is_prepared_and_the_answer_is_waited_for() -> None:
    situation, _, why = told(asked_to_move())
    assert (situation, first_door(asked_to_move())) == ("waiting", "Log a reply")
    assert (
        why == "You asked Daniel for another time yesterday. The talk on Sunday at 12:00 pm no longer counts."
    )


def test_their_answer_leads_to_choosing_the_new_time() -> None:
    facts = replace(asked_to_move(), replies=(Came(received_at=ago(0, hours=2)),))
    assert told(facts)[:2] == ("reply", "choose the new time with Daniel")
    assert first_door(facts) == "Choose the new time"


def test_on_the_old_day_nobody_is_told_to_talk_and_after_a_while_one_line_is_offered() -> None:
    assert told(asked_to_move(), now=TO_COME)[0] == "waiting"
    late = Known(
        letters=(Wrote("reschedule", ago(9)),), talks=(Agreed(starts_at=ago(1), created_at=ago(12)),)
    )
    assert (told(late)[0], first_door(late)) == ("nudge", "Write once more")


def test_once_it_moved_it_stands_again_as_soon_as_they_were_told() -> None:
    facts = asked_to_move(moved_at=ago(0, hours=1))
    assert told(facts)[:2] == ("reply", "tell Daniel the new time")
    assert first_door(facts) == "Read the new invitation"
    for known in (
        asked_to_move(moved_at=ago(0, hours=2), told_at=ago(0, hours=1)),
        replace(facts, letters=(ASKED, Wrote("invitation", NOW))),
    ):
        assert told(known)[0] == "prepare"


def test_a_new_time_that_is_past_is_told_to_nobody() -> None:
    assert told(Known(talks=(Agreed(starts_at=ago(1), moved_at=ago(2)),)))[0] == "unclear"


def test_whoever_was_let_wait_comes_before_every_thank_you() -> None:
    missed = Agreed(starts_at=ago(0, hours=2), cancelled_at=ago(0, hours=1), why_off="i_missed")
    found = today(
        [
            talked(ago(18), name="Zoë Blum"),
            talked(ago(1), name="Owen Park"),
            Known(person=Someone("Tomás Herrera"), talks=(missed,)),
            Known(person=Someone("Grace Lin"), talks=(Agreed(starts_at=TO_COME, moved_at=ago(1)),)),
        ],
        now=NOW,
    )
    assert found.next
    names = [entry.what for entry in (found.next, *found.then)]
    assert names[:4] == ["Grace Lin", "Tomás Herrera", "Zoë Blum", "Owen Park"]


def test_a_thank_you_of_long_ago_is_not_called_fresh() -> None:
    assert told(talked(ago(1)))[1] == "thank Daniel while it is fresh"
    assert told(talked(ago(18)))[1:] == (
        "thank Daniel",
        "You talked on February 22. A thank-you is welcome at any time. A short note is drafted, for you to make your own.",
    )
