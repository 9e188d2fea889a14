"""How often an answer is read right, over the 140 of replies.jsonl, each received on Monday 10 March 2025 in Chicago.

The figures stand in docs/benchmarks.md; run with `-s` to see them.
"""

import datetime as dt
import json
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies import Kind, Reading, Slot, read_reply

AT = dt.datetime.fromisoformat("2025-03-10T09:00:00-05:00")
MINE = ZoneInfo("America/Chicago")
ANSWERS = [
    json.loads(line)
    for line in Path(__file__).with_name("replies.jsonl").read_text(encoding="utf-8").splitlines()
]
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


def read(answer: dict[str, Any]) -> Reading:
    return read_reply(answer["text"], received_at=AT, my_zone=MINE)


def written(slot: Slot) -> str:
    """Write a slot as the truth writes it: start, ">" for open, "/end", "p" for a part of the day, "@zone"."""
    end = f"/{slot.ends_at:%H:%M}" if slot.ends_at else ""
    mark = {"from": ">", "part_of_day": "p"}.get(slot.precision, "")
    zone = "" if slot.zone == str(MINE) else f"@{slot.zone}"
    return f"{slot.starts_at:%Y-%m-%dT%H:%M}{end if slot.precision != 'from' else ''}{mark}{zone}"


def hours(reading: Reading) -> list[str]:
    return [written(slot) for slot in reading.slots if slot.precision not in {"day", "week", "recurring"}]


def share(right: list[bool], what: str) -> float:
    print(f"{what}: {sum(right)} of {len(right)}")
    return sum(right) / len(right)


def test_the_kind_is_right_for_92_of_100() -> None:
    assert share([read(answer).kind.value == answer["kind"] for answer in ANSWERS], "kind") >= 0.92


def test_every_kind_is_among_them() -> None:
    assert {answer["kind"] for answer in ANSWERS} == {kind.value for kind in Kind}


def test_the_hours_are_right_for_90_of_100() -> None:
    timed = [(hours(read(answer)), answer["slots"]) for answer in ANSWERS]
    assert share([got == meant for got, meant in timed if got or meant], "hours") >= 0.9


def test_the_other_name_is_right_for_95_of_100() -> None:
    named = [(read(answer).referral, answer["referral"]) for answer in ANSWERS]
    right = [
        bool(got and meant and {"name": got.name, "email": got.email} == meant)
        for got, meant in named
        if got or meant
    ]
    assert share(right, "name") >= 0.95


def test_the_day_to_write_again_is_right_for_90_of_100() -> None:
    right = [str(read(answer).retry_on) == answer["retry_on"] for answer in ANSWERS if answer["retry_on"]]
    assert share(right, "day") >= 0.9


@pytest.mark.corpora
def test_the_shared_answers_are_of_their_kind(shared: Path) -> None:
    answers = [
        json.loads(line)
        for line in (shared / "texts" / "replies.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    right = [read(answer).kind.value in LABELS[answer["label"]] for answer in answers]
    assert share(right, "shared kinds") >= 0.92
