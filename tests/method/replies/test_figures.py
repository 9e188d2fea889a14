"""How often an answer is read right, over answers of our own whose truth was written before they were read.

``replies.jsonl`` is what the rules were made with. The blind sets were mended by after they had been scored once;
docs/benchmarks.md tells what they scored then, which says what to expect of answers that nobody has seen. Run with ``-s`` to see
the figures of today.

An answer came on Monday 10 March 2025 at nine in Chicago, unless it says otherwise. What is not in a line is not judged. Its
``slots`` are "2025-03-18T15:00" (an hour), "T14:00/15:00" (from, to), "T15:00>" (from), "T<09:00" (until), "T13:00/17:00p" (a part of the day) or "2025-03-18 day", with "@zone" where it is not the seeker's.
"""

import datetime as dt
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies import Kind, Reading, Slot, read_reply

HERE = Path(__file__).parent
SETS = (
    "replies",
    "blind_1",
    "blind_2",
    "blind_3",
    "blind_4",
    "blind_5",
    "blind_6",
    "blind_7",
    "blind_8",
    "blind_9",
    "everyday",
    "everyday_blind",
    "ordinary_blind",
    "ordinary_fourth_hand",
    "ordinary_fifth_hand",
    "ordinary_sixth_hand",
    "ordinary_seventh_hand",
    "ordinary_eighth_hand",
    "ordinary_ninth_hand",
    "ordinary_tenth_hand",
    "ordinary_eleventh_hand",
    "ordinary_twelfth_hand",
    "many_customs",
)
# The kinds of ours for the labels of the shared answers; a talk that is moved is still agreed to.
LABELS = {
    "yes_times": {"accepts", "accepts_asks_times"},
    "yes_link": {"accepts"},
    "yes_async": {"accepts"},
    "reschedule": {"accepts", "accepts_asks_times"},
    "needs_info": {"question"},
    "refer_other": {"refers"},
    "not_now": {"not_now"},
    "decline": {"declines", "remove_me"},
    "decline_misread_as_job": {"declines"},
    "auto_ack": {"auto_ack"},
    "bounce": {"bounce"},
    "out_of_office": {"out_of_office"},
}
Answer = dict[str, Any]


@cache
def answers(name: str) -> list[tuple[Answer, Reading]]:
    lines = (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [(answer, read(answer)) for answer in map(json.loads, lines)]


def mine(answer: Answer) -> ZoneInfo:
    return ZoneInfo(answer.get("my_zone", "America/Chicago"))


def read(answer: Answer) -> Reading:
    return read_reply(
        answer["text"],
        received_at=dt.datetime.fromisoformat(answer.get("received_at", "2025-03-10T09:00:00-05:00")),
        my_zone=mine(answer),
        their_zone=ZoneInfo(answer["their_zone"]) if "their_zone" in answer else None,
    )


def said(slot: Slot) -> tuple[object, ...]:
    """Return what counts of a time that was read: moments, so that two zones may say the same."""
    if slot.precision == "day":
        return ("day", slot.starts_at.date())
    if slot.precision == "until":
        return ("until", slot.ends_at)
    ends = None if slot.precision == "from" else slot.ends_at
    return (slot.precision, slot.starts_at, ends)


def meant(truth: str, zone: ZoneInfo) -> tuple[object, ...]:
    """Return the same of a time as the truth writes it."""
    if truth.endswith(" day"):
        return ("day", dt.date.fromisoformat(truth.removesuffix(" day")))
    words, _, named = truth.partition("@")
    day, _, hours = words.partition("T")
    start, _, end = hours.strip("<>p").partition("/")
    clock = ZoneInfo(named) if named else zone
    at = dt.datetime.fromisoformat(f"{day}T{start}").replace(tzinfo=clock)
    if hours.startswith("<"):
        return ("until", at)
    kind = {">": "from", "p": "part_of_day"}.get(hours[-1], "exact")
    return (kind, at, dt.datetime.fromisoformat(f"{day}T{end}").replace(tzinfo=clock) if end else None)


def times_are_right(answer: Answer, reading: Reading) -> bool:
    got = [said(slot) for slot in reading.slots if slot.precision not in {"week", "recurring"}]
    wanted = [
        meant(truth, mine(answer)) for truth in answer["slots"] if not truth.endswith((" week", " recurring"))
    ]
    return got == wanted


def name_is_right(answer: Answer, reading: Reading) -> bool:
    named, truth = reading.referral, answer["referral"]
    if not named or not truth:
        return named is None and truth is None
    allowed = truth.get("may_name", named.may_name)
    return (named.name, named.email, named.may_name) == (truth["name"], truth.get("email", ""), allowed)


def share(
    name: str, what: str, is_right: Callable[[Answer, Reading], bool], judged: Callable[[Answer], bool]
) -> float:
    rows = [(answer, is_right(answer, reading)) for answer, reading in answers(name) if judged(answer)]
    wrong = [answer["id"] for answer, right in rows if not right]
    print(f"{name}: {what} {len(rows) - len(wrong)} of {len(rows)}, wrong: {wrong}")
    return 1 - len(wrong) / len(rows)


def test_every_kind_is_among_them() -> None:
    assert {answer["kind"] for answer, _ in answers("replies") if "kind" in answer} == {
        kind.value for kind in Kind
    }


@pytest.mark.parametrize("name", SETS)
def test_the_kind_is_right_for_95_of_100(name: str) -> None:
    assert (
        share(name, "kind", lambda one, got: got.kind.value == one["kind"], lambda one: "kind" in one) >= 0.95
    )


@pytest.mark.parametrize("name", SETS)
def test_the_hours_are_right_for_90_of_100(name: str) -> None:
    assert share(name, "hours", times_are_right, lambda one: bool(one.get("slots"))) >= 0.9


@pytest.mark.parametrize("name", SETS)
def test_the_other_name_and_whether_it_may_be_used_are_right_for_95_of_100(name: str) -> None:
    assert share(name, "name", name_is_right, lambda one: bool(one.get("referral"))) >= 0.95


@pytest.mark.parametrize("name", SETS)
def test_nobody_is_named_who_was_not_for_98_of_100(name: str) -> None:
    assert (
        share(name, "no name", name_is_right, lambda one: "referral" in one and one["referral"] is None)
        >= 0.98
    )


@pytest.mark.parametrize("name", SETS)
def test_the_day_to_write_again_is_right_for_85_of_100(name: str) -> None:
    right = share(
        name,
        "day",
        lambda one, got: str(got.retry_on) == one["retry_on"],
        lambda one: bool(one.get("retry_on")),
    )
    assert right >= 0.85


@pytest.mark.parametrize("name", SETS)
def test_pages_numbers_and_the_wish_for_a_resume_are_right_for_98_of_100(name: str) -> None:
    told = {"booking_link", "phone", "wants_resume"}

    def is_right(answer: Answer, reading: Reading) -> bool:
        return all(getattr(reading, key) == answer[key] for key in told & answer.keys())

    assert share(name, "link, phone, resume", is_right, lambda one: bool(told & one.keys())) >= 0.98


def test_a_machine_is_never_taken_for_a_person_that_says_yes_or_no() -> None:
    machines = {"out_of_office", "auto_ack", "bounce"}
    wrong = [
        answer["id"]
        for name in SETS
        for answer, reading in answers(name)
        if answer.get("kind") in machines and reading.kind in {Kind.ACCEPTS, Kind.DECLINES, Kind.REFERS}
    ]
    assert wrong == []


def test_whoever_wants_to_be_left_alone_is() -> None:
    asked = [
        (answer["id"], reading.kind)
        for name in SETS
        for answer, reading in answers(name)
        if answer.get("kind") == "remove_me"
    ]
    assert [one for one in asked if one[1] is not Kind.REMOVE_ME] == []


@pytest.mark.corpora
def test_the_shared_answers_are_of_their_kind(shared: Path) -> None:
    lines = (shared / "texts" / "replies.jsonl").read_text(encoding="utf-8").splitlines()
    wrong = [
        answer["id"]
        for answer in map(json.loads, lines)
        if read(answer).kind.value not in LABELS[answer["label"]]
    ]
    assert wrong == []
