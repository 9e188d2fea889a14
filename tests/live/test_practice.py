"""A rehearsal of a talk: its own questions, turns with words to say, and nothing kept."""

import datetime as dt

from django.test import Client
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.desk.data import plain_rows
from askwell.journey.agreement.models import Talk
from askwell.method.practice import turns, turns_at


def ahead(seeker: Seeker, now: dt.datetime) -> Talk:
    campaign_of_the_demonstration(seeker, now=now)
    return Talk.objects.of(seeker).filter(ended_at=None).latest("starts_at")


def counts(seeker: Seeker) -> dict[str, int]:
    return {name: model.objects.of(seeker).count() for name, model in plain_rows.tables().items()}


def test_the_page_is_a_rehearsal_of_this_talk(client: Client, maya: Seeker, now: dt.datetime) -> None:
    talk = ahead(maya, now)
    before = counts(maya)
    page = client.get(f"/talks/{talk.pk}/practice").content.decode()
    for part in (
        "Practice for",
        "“So, are you looking for a job?”",
        "“Just send me your resume.”",
        "“I only have ten minutes.”",
        "I promised you 25 minutes",
        "How did you get into this field?",
    ):
        assert part in page
    assert (counts(maya) == before, talk.started_at) == (True, None)


def test_nothing_can_be_sent_to_it(client: Client, maya: Seeker, now: dt.datetime) -> None:
    talk = ahead(maya, now)
    assert client.post(f"/talks/{talk.pk}/practice").status_code == 405


def test_a_stranger_has_nothing_to_rehearse(strangers_client: Client, maya: Seeker, now: dt.datetime) -> None:
    assert strangers_client.get(f"/talks/{ahead(maya, now).pk}/practice").status_code == 404


def test_turns_come_evenly_and_leave_the_last_minute() -> None:
    assert turns_at(minutes=20, count=3) == [285, 570, 855]
    assert turns_at(minutes=1, count=2) == [0, 0]


def test_every_turn_has_words_of_its_own() -> None:
    put = turns(minutes=20, field="medical writing")
    assert len({turn.you_could_say for turn in put}) == len({turn.they_say for turn in put}) == 9
    assert [turn for turn in put if not turn.why] == []
