"""Another hour of the same day, an offset that is written out, a refusal of calls alone, a note of travel."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies import Kind, Reading, read_reply
from askwell.method.replies.machines import Envelope

NEW_YORK = ZoneInfo("America/New_York")
FRIDAY = dt.datetime(2026, 6, 12, 9, tzinfo=NEW_YORK)


def read(text: str, envelope: Envelope | None = None) -> Reading:
    return read_reply(text, received_at=FRIDAY, my_zone=NEW_YORK, envelope=envelope)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("I can't do Tuesday at 3. How about 4?", "2026-06-16T16:00:00-04:00"),
        ("Monday at 10 doesn't work. Would 11 be possible?", "2026-06-15T11:00:00-04:00"),
        ("Not Wednesday at 9, sorry. Is 2 ok?", "2026-06-17T14:00:00-04:00"),
    ],
)
def test_another_hour_is_of_the_day_on_which_they_cannot(text: str, at: str) -> None:
    found = read(text)
    assert ([slot.starts_at.isoformat() for slot in found.slots], found.kind) == ([at], Kind.ACCEPTS)


def test_an_hour_behind_a_day_that_is_free_stays_by_itself() -> None:
    found = read("Tuesday at 3 is good. How about 20 minutes?")
    assert [slot.starts_at.hour for slot in found.slots] == [15]


def test_the_offset_that_is_written_goes_before_the_letters() -> None:
    [slot] = read("Tuesday at 3pm EST (UTC-5)").slots
    assert slot.starts_at == dt.datetime(2026, 6, 16, 20, tzinfo=dt.UTC)


def test_who_takes_no_calls_and_asks_for_the_questions_has_said_yes() -> None:
    assert read("I'm not taking calls right now but email me your questions.").kind is Kind.ACCEPTS
    assert read("I'm not taking calls right now.").kind is not Kind.ACCEPTS


def test_an_automatic_note_of_travel_is_one_of_absence_and_a_receipt_stays_one() -> None:
    by_machine = Envelope(is_automatic=True)
    assert read("I am travelling this week", by_machine).kind is Kind.OUT_OF_OFFICE
    assert read("We have received your message.", by_machine).kind is Kind.AUTO_ACK
