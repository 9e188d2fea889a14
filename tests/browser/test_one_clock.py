"""The phone and the server read the same clock."""

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer
from tests.method.test_clock import LATE_VECTORS, VECTORS

READ = """(vectors) => import('/static/live/clock.js').then(({ limitOf, reading }) => vectors.map(([minutes, late, now]) => {
  const started = 1e12;
  const until = late === null ? undefined : limitOf(started, minutes, started - late);
  const { phase, seconds } = reading({ started, minutes, until, now: started + now });
  return [phase, seconds];
}))"""


def test_the_phone_reads_what_the_server_reads(desktop: Page, live_server: LiveServer) -> None:
    on_time = [(agreed, None, passed, phase, seconds) for agreed, passed, phase, seconds in VECTORS]
    vectors = [*on_time, *LATE_VECTORS]
    desktop.goto(live_server.url + "/talks")
    read = desktop.evaluate(READ, [list(vector[:3]) for vector in vectors])
    assert read == [list(vector[3:]) for vector in vectors]


# An answer is [what the house said, sent, received] in ms; what comes back is how far the phone is off after each.
OFF = """(answers) => import(`/static/live/time.js?${Math.random()}`).then((time) => answers.map((answer) => {
  time.correct(...answer);
  return time.corrected(0);
}))"""


@pytest.mark.parametrize(
    ("answers", "off"),
    [
        # The phone is 5,000 behind. A slow answer is off by up to half its time, and a slower one takes nothing back.
        ([(6_990, 1_000, 2_000), (8_010, 3_000, 3_020), (9_000, 3_100, 9_100)], [5_490, 5_000, 5_000]),
        # Two slow ones, one late on its way there and one on its way back, bound it together.
        ([(6_990, 1_000, 2_000), (8_010, 3_000, 4_000)], [5_490, 5_000]),
        # Somebody set the clock right in between.
        ([(8_010, 3_000, 3_020), (9_010, 9_000, 9_020)], [5_000, 0]),
    ],
)
def test_the_quickest_answer_tells_best_how_far_the_phone_is_off(
    desktop: Page, live_server: LiveServer, answers: list[tuple[int, ...]], off: list[int]
) -> None:
    desktop.goto(live_server.url + "/talks")
    assert desktop.evaluate(OFF, [list(answer) for answer in answers]) == off


# Two moments taken after a slow answer, then a quick one; or then a clock that somebody set two hours back.
LATER = """(answers) => import(`/static/live/time.js?${Math.random()}`).then((time) => {
  time.correct(6_990, 1_000, 2_000);
  const { raw } = time.written({ at: time.corrected(2_000) });
  const sure = time.isSure();
  for (const answer of answers) time.correct(...answer);
  return [sure, time.isSure(), Date.parse(time.putRight({ at: "" }, raw).at)];
})"""


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ([], [False, False, 7_490]),
        ([(8_010, 3_000, 3_020)], [False, True, 7_000]),
        # What was taken by the clock of before is not moved by two hours; the slow answer still bounds it.
        ([(7_208_010, 3_000, 3_020)], [False, True, 7_990]),
    ],
)
def test_what_was_taken_while_the_time_was_known_badly_is_put_right_when_it_is_sent(
    desktop: Page, live_server: LiveServer, answers: list[tuple[int, ...]], told: list[object]
) -> None:
    desktop.goto(live_server.url + "/talks")
    assert desktop.evaluate(LATER, [list(answer) for answer in answers]) == told


# Notes taken 1 ms apart after a slow answer; each leaves when more has been learnt, as an answer in between tells it.
TURNS = """([taken, learnt, sent]) => import(`/static/live/time.js?${Math.random()}`).then((time) => {
  time.correct(6_990, 1_000, 2_000);
  const notes = taken.map((moment) => {
    const { said, raw } = time.written({ at: time.corrected(moment) });
    return [{ id: `${moment}`, ...said }, raw];
  });
  return sent.map((which, turn) => {
    if (learnt[turn]) time.correct(...learnt[turn]);
    return Date.parse(time.inTurn(...notes[which]).at);
  });
})"""
QUICKER = (7_490, 2_500, 3_000)
QUICK = (8_010, 3_000, 3_020)


@pytest.mark.parametrize(
    ("learnt", "sent", "told"),
    [
        # Nothing new is learnt.
        ({}, [0, 1, 2], [7_490, 7_491, 7_492]),
        # The same moment reads 240 ms earlier, then 490: the notes stay in order.
        ({1: QUICKER, 2: QUICK}, [0, 1, 2], [7_490, 7_491, 7_492]),
        # A note that is sent again, since no answer came, keeps its place before the next.
        ({1: QUICK}, [0, 0, 1], [7_490, 7_490, 7_491]),
        # All of them are sent again, to a house that lost them.
        ({3: QUICK}, [0, 1, 2, 0, 1, 2], [7_490, 7_491, 7_492, 7_000, 7_001, 7_002]),
    ],
)
def test_notes_arrive_in_the_order_of_writing_though_the_time_is_learnt_between_them(
    desktop: Page,
    live_server: LiveServer,
    learnt: dict[int, tuple[int, ...]],
    sent: list[int],
    told: list[int],
) -> None:
    desktop.goto(live_server.url + "/talks")
    answers = [list(learnt[turn]) if turn in learnt else None for turn in range(len(sent))]
    assert desktop.evaluate(TURNS, [[2_000, 2_001, 2_002], answers, sent]) == told
