"""A talk that is called off or moved in words: a person wrote it, and it is no answer to the asking."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from askwell.method.replies import Envelope, Kind, Reading, read_reply

MINE = ZoneInfo("America/Chicago")
AT = dt.datetime(2026, 12, 1, 9, tzinfo=MINE)
WEDNESDAY = dt.datetime(2026, 12, 2, 13, tzinfo=MINE)


def read(text: str, *, agreed_at: dt.datetime | None = None, envelope: Envelope | None = None) -> Reading:
    return read_reply(text, received_at=AT, my_zone=MINE, agreed_at=agreed_at, envelope=envelope)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Dear Tomasz, I am ill today with the flu and cannot talk on Friday. So sorry. I will write when I am back on my feet.",
            Kind.NOT_NOW,
        ),
        ("I have caught the flu and lost my voice, so Wednesday will not work. Sorry!", Kind.NOT_NOW),
        ("I am ill. No talk on Wednesday, sorry.", Kind.NOT_NOW),
        ("I have to cancel our call on Wednesday.", Kind.NOT_NOW),
        (
            "unfortunately I am sick and have to cancel our call on Wednesday. Can we find a new date next week?",
            Kind.ACCEPTS_ASKS_TIMES,
        ),
        ("I need to move tomorrow's call, something came up. Same time next week?", Kind.ACCEPTS_ASKS_TIMES),
        (
            "my son is ill and I have to stay at home with him on Wednesday. Can we move it to Thursday at 10 am?",
            Kind.ACCEPTS,
        ),
    ],
)
def test_it_is_a_yes_to_another_time_a_wish_for_times_or_not_now(text: str, kind: Kind) -> None:
    reading = read(text)
    assert (reading.kind, reading.calls_off, reading.answers) == (kind, True, True)


def test_only_the_time_that_they_offer_instead_is_offered() -> None:
    text = "Sorry, my son is ill and I have to stay at home with him on Wednesday. Can we move it to Thursday at 10 am?"
    assert [slot.starts_at for slot in read(text).slots] == [dt.datetime(2026, 12, 3, 10, tzinfo=MINE)]


@pytest.mark.parametrize(
    "text",
    [
        "I am not well and cannot make it on Wednesday.",
        "Something has come up, so sorry!",
        "I can't make Wednesday after all. Thursday at 10 am would work.",
        "I am not interested any more.",
    ],
)
def test_where_a_talk_is_agreed_on_less_is_enough(text: str) -> None:
    assert (read(text).calls_off, read(text, agreed_at=WEDNESDAY).calls_off) == (False, True)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you, I look forward to Wednesday!",
        "Wednesday at 1 pm is fine, but I cannot talk longer than 20 minutes.",
        "See you on Wednesday. What would you like to know?",
    ],
)
def test_an_agreed_talk_stays_where_nothing_is_in_its_way(text: str) -> None:
    assert not read(text, agreed_at=WEDNESDAY).calls_off


def test_a_mail_that_its_headers_call_automatic_stays_a_machines() -> None:
    head = Envelope(subject="Automatic reply: our talk", is_automatic=True)
    text = "I am ill and cannot talk to anybody. I am out of the office until Monday."
    assert read(text, agreed_at=WEDNESDAY, envelope=head).kind is Kind.OUT_OF_OFFICE


def test_a_note_that_speaks_of_no_talk_stays_a_note_of_absence() -> None:
    text = "I am out sick today and will answer your email when I am back on Monday."
    assert read(text).kind is Kind.OUT_OF_OFFICE


@pytest.mark.parametrize("text", ["Please remove me from your list. I have to cancel our call."])
def test_whoever_wants_no_letter_is_left_alone_all_the_same(text: str) -> None:
    assert (read(text).kind, read(text).calls_off) == (Kind.REMOVE_ME, True)


@pytest.mark.parametrize(
    "text",
    [
        "Still hard. Any other times in the week after?",
        "None of these work for me, sorry. Do you have other dates?",
    ],
)
def test_who_wants_other_times_asks_for_times(text: str) -> None:
    assert read(text).kind is Kind.ACCEPTS_ASKS_TIMES
