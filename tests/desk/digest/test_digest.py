"""One letter a day at most: with two workers, after a crash, after a restore; none when there is nothing to do."""

import datetime as dt
import threading
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings
from tests.mail.server import Kept, smtp_server

from askwell.accounts.models import Seeker
from askwell.desk.digest import rounds
from askwell.desk.digest.models import DailyDigest, DigestDay
from askwell.desk.digest.rounds import put_all_due
from askwell.desk.rounds import go_round
from askwell.journey.outreach.calling_back import call_back_outdated
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import set_out
from askwell.mail.models import MailAccount, Outgoing

MORNING = dt.datetime(2026, 3, 12, 7, 30, tzinfo=ZoneInfo("America/Chicago"))
DAY = dt.timedelta(days=1)


@pytest.fixture
def wanting(maya: Seeker, settings: Settings, tmp_path: Path) -> Seeker:
    """Maya wants the day's list; there is one thing to do."""
    settings.HOME = tmp_path
    set_out(maya, name="medical writing", kind="occupation", now=MORNING - 3 * DAY)
    meet(maya, full_name="Tom Achterberg", now=MORNING - DAY, found=True, emails=["tom@achterberg.example"])
    MailAccount.objects.create(
        seeker=maya, address="maya@osei.example", host="127.0.0.1", port=9, security="none"
    )
    DailyDigest.objects.create(seeker=maya, quiet_days="56")
    return maya


def letters(seeker: Seeker) -> list[Outgoing]:
    return list(Outgoing.objects.of(seeker))


def test_one_letter_a_day_goes_to_herself(wanting: Seeker) -> None:
    counts = [put_all_due(now=MORNING + dt.timedelta(minutes=minutes)) for minutes in (0, 1, 60)]
    [letter] = letters(wanting)
    assert (counts, letter.to, letter.subject) == (
        [1, 0, 0],
        "maya@osei.example",
        "For today: write to Tom, and 1 more thing",
    )
    assert put_all_due(now=MORNING + DAY) == 1


def test_it_is_not_called_back_as_a_letter_to_nobody(wanting: Seeker) -> None:
    put_all_due(now=MORNING)
    call_back_outdated()
    assert [letter.state for letter in letters(wanting)] == ["queued"]


def test_yesterdays_that_did_not_leave_is_called_back(wanting: Seeker) -> None:
    for day in (0, 1):
        put_all_due(now=MORNING + day * DAY)
    assert [letter.state for letter in letters(wanting)] == ["withdrawn", "queued"]


@pytest.mark.parametrize(
    "at",
    [MORNING - dt.timedelta(hours=2), MORNING + dt.timedelta(hours=9), MORNING + 2 * DAY, MORNING + 3 * DAY],
)
def test_before_its_hour_in_the_evening_and_on_quiet_days_none_leaves(
    wanting: Seeker, at: dt.datetime
) -> None:
    assert (put_all_due(now=at), letters(wanting), DigestDay.objects.of(wanting).count()) == (0, [], 0)


def test_in_a_quiet_time_none_leaves(wanting: Seeker) -> None:
    DailyDigest.objects.of(wanting).update(quiet_until=MORNING.date() + 5 * DAY)
    assert [put_all_due(now=MORNING + day * DAY) for day in (0, 5, 7)] == [0, 0, 1]


def test_a_day_with_nothing_to_do_is_settled_without_a_letter(wanting: Seeker) -> None:
    everyone = Person.objects.of(wanting)
    everyone.update(never_ask_at=MORNING - DAY)
    counts = [put_all_due(now=MORNING)]
    everyone.update(never_ask_at=None)
    counts.append(put_all_due(now=MORNING + dt.timedelta(hours=1)))
    assert (counts, DigestDay.objects.of(wanting).get().letter, letters(wanting)) == ([0, 0], None, [])


def test_without_a_way_to_send_none_is_put_and_the_day_stays_open(wanting: Seeker) -> None:
    MailAccount.objects.of(wanting).update(user="maya")
    assert (put_all_due(now=MORNING), DigestDay.objects.of(wanting).exists()) == (0, False)


def test_who_does_not_want_it_gets_none(wanting: Seeker) -> None:
    DailyDigest.objects.of(wanting).delete()
    assert put_all_due(now=MORNING) == 0


def test_a_crash_between_the_two_steps_leaves_neither(
    wanting: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise SystemExit

    monkeypatch.setattr(rounds, "_put", crash)
    with pytest.raises(SystemExit):
        put_all_due(now=MORNING)
    assert (letters(wanting), DigestDay.objects.of(wanting).exists()) == ([], False)
    monkeypatch.undo()
    assert put_all_due(now=MORNING) == 1


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_put_one(wanting: Seeker) -> None:
    together, counts = threading.Barrier(2), []

    def work() -> None:
        together.wait()
        counts.append(put_all_due(now=MORNING))
        connection.close()

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (sorted(counts), len(letters(wanting))) == ([0, 1], 1)


def test_an_older_archive_does_not_bring_a_second_letter(wanting: Seeker) -> None:
    put_all_due(now=MORNING)
    was_settled = rounds.is_settled(wanting, now=MORNING)
    DigestDay.objects.of(wanting).delete()
    rounds.settle_today(wanting, was_settled=was_settled, now=MORNING)
    assert put_all_due(now=MORNING) == 0


def test_the_rounds_send_it_by_a_real_server(wanting: Seeker) -> None:
    kept = Kept()
    with smtp_server(kept) as port:
        MailAccount.objects.of(wanting).update(port=port)
        here = timezone.localtime(timezone=wanting.zone)
        DailyDigest.objects.of(wanting).update(hour=min(here.hour, 23), quiet_days="")
        for _ in range(2):
            go_round()
    [message] = kept.messages
    assert (kept.recipients, str(message["Subject"])) == (
        ["maya@osei.example"],
        "For today: write to Tom, and 1 more thing",
    )
    body = message.get_payload(decode=True)
    assert isinstance(body, bytes)
    assert "1. Write to Tom" in body.decode()


def test_the_page_shows_how_it_reads_and_keeps_when_it_comes(client: Client, wanting: Seeker) -> None:
    page = client.get("/settings/digest").content.decode()
    assert ("For today: write to Tom" in page, "It goes to maya@osei.example" in page) == (True, True)
    client.post("/settings/digest", {"hour": "9", "quiet_days": ["4", "5"], "quiet_until": "2026-04-06"})
    row = DailyDigest.objects.of(wanting).get()
    assert (row.hour, row.days, row.quiet_until) == (9, frozenset({4, 5}), dt.date(2026, 4, 6))
    DailyDigest.objects.of(wanting).update(quiet_until=None)
    assert "from 9:00 am on, but not on Fridays and Saturdays." in client.get("/today").content.decode()
    client.post("/settings/digest", {"do": "end"})
    assert not DailyDigest.objects.of(wanting).exists()
    assert "This list comes by mail" not in client.get("/today").content.decode()


def test_what_cannot_be_is_said_and_where_mail_leaves_is_asked(client: Client, wanting: Seeker) -> None:
    answer = client.post("/settings/digest", {"hour": "9", "quiet_until": "soon"})
    assert (answer.status_code, "Write a day that exists" in answer.content.decode()) == (422, True)
    MailAccount.objects.of(wanting).delete()
    assert "Say where your mail leaves" in client.get("/settings/digest").content.decode()
