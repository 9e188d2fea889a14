"""A generated campaign with rows of every kind goes out and comes back the same, at the same number of queries, however large."""

import datetime as dt
import io
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from benches.whole_campaign import fill
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.files import keep
from askwell.accounts.models import Seeker
from askwell.desk.data import plain_rows
from askwell.desk.data.archiving import archive
from askwell.desk.data.erasing import erase_everything
from askwell.desk.data.one_moment import one_moment
from askwell.desk.data.restoring import look_into, restore
from askwell.journey.agreement.models import Talk
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person
from askwell.journey.preparation.models import Resume
from askwell.journey.purpose.queries import current_campaign

LARGE = 24 * 1024 * 1024


def archived(seeker: Seeker, now: dt.datetime) -> io.BytesIO:
    stream = io.BytesIO()
    archive(seeker, stream, now=now)
    return stream


def everything(seeker: Seeker) -> dict[str, list[Any]]:
    return {
        name: list(model.objects.of(seeker).order_by("id").values())
        for name, model in plain_rows.tables().items()
    }


def test_a_generated_campaign_comes_back_row_by_row(maya: Seeker, now: dt.datetime) -> None:
    fill(maya, people=120, now=now)
    before = everything(maya)
    stream = archived(maya, now)
    erase_everything(maya, backups_too=False)
    gone = [name for name, rows in everything(maya).items() if rows]
    look = look_into(stream)
    assert look.archive is not None
    assert (restore(maya, look.archive, now=now), gone) == ("", [])
    for name, rows in everything(maya).items():
        assert rows == before[name], name


@pytest.mark.soak
def test_a_hundred_thousand_people_come_back_row_by_row() -> None:
    root = Path(__file__).parents[3]
    told = subprocess.run(
        [sys.executable, "-m", "benches.archive", "100000"],
        cwd=root, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    print(told)
    assert ", 0 differ" in told


def test_taking_out_asks_each_table_once_however_many_rows_it_has(maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)

    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            archived(maya, now)
        return len(asked)

    few, campaign = questions(), current_campaign(maya)
    for number in range(40):
        person = meet(maya, full_name=f"Kim {number}", now=now, found=True, emails=[f"{number}@kim.example"])
        Talk.objects.create(seeker=maya, campaign=campaign, person=person, starts_at=now, place="Room 2")
    assert questions() == few


def test_bringing_back_changes_no_row_under_a_savepoint_of_its_own(maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    look = look_into(archived(maya, now))
    assert look.archive is not None
    depths = set()

    def note(execute: Callable[..., object], sql: str, *given: object) -> object:
        if sql.startswith(("DELETE", "INSERT")):
            depths.add(sum(1 for name in connection.savepoint_ids if name))
        return execute(sql, *given)

    around = sum(1 for name in connection.savepoint_ids if name)
    with connection.execute_wrapper(note):
        assert restore(maya, look.archive, now=now) == ""
    # The transaction of restoring is itself a savepoint within the test's own.
    assert depths == {around + 1}


def test_a_large_file_is_never_in_memory_whole(maya: Seeker, now: dt.datetime, tmp_path: Path) -> None:
    campaign_of_the_demonstration(maya, now=now)
    resume = Resume.objects.of(maya).earliest("id")
    resume.sha256 = keep(maya, bytes(range(256)) * (LARGE // 256))
    resume.save()
    with (tmp_path / "everything.zip").open("w+b") as stream:
        tracemalloc.start()
        archive(maya, stream, now=now)
        look = look_into(stream)
        assert look.archive is not None
        assert restore(maya, look.archive, now=now) == ""
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < LARGE / 2


@pytest.mark.django_db(transaction=True)
def test_an_archive_is_of_one_moment_and_holds_nobody_up(now: dt.datetime, maya: Seeker) -> None:
    def someone_else_writes() -> None:
        meet(maya, full_name="Late Arrival", now=now, found=False)
        connection.close()

    with one_moment():
        first = Person.objects.of(maya).count()
        other = threading.Thread(target=someone_else_writes)
        other.start()
        other.join()
        still = Person.objects.of(maya).count()
    assert (first, still, Person.objects.of(maya).count()) == (0, 0, 1)


@pytest.fixture(autouse=True)
def _own_home(settings: object, tmp_path: Path) -> None:
    settings.HOME = tmp_path  # type: ignore[attr-defined]  # pytest-django's settings
    settings.FILES = tmp_path / "files"  # type: ignore[attr-defined]  # as above
    (tmp_path / "files").mkdir()
