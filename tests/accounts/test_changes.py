"""What was gathered is shown again until anything in the database changes, by whomever, and never to another's question."""

import datetime as dt
import threading
from collections.abc import Callable

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from askwell.accounts.changes import KeptWhileUnchanged, this_moment
from askwell.accounts.models import Seeker
from askwell.journey.people.actions import erase, meet
from askwell.journey.people.models import Person

pytestmark = pytest.mark.django_db(transaction=True)


class Gathering:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, seeker: Seeker) -> list[str]:
        """Gather the names of everybody."""
        self.times += 1
        return list(Person.objects.of(seeker).values_list("full_name", flat=True))


@pytest.fixture
def gathering() -> Gathering:
    return Gathering()


def elsewhere(work: Callable[[], object]) -> None:
    """Do something by a connection of its own, as another request would."""

    def and_close() -> None:
        work()
        connection.close()

    other = threading.Thread(target=and_close)
    other.start()
    other.join()


def comes_about(outcome: Callable[[], object], wanted: object) -> bool:
    """Say whether it turns out so in a quiet moment: what other tests write goes into the one log of PostgreSQL too."""
    return any(outcome() == wanted for _ in range(200))


def test_looking_again_is_the_same_moment(maya: Seeker) -> None:
    def looked() -> tuple[bool, bool]:
        first = this_moment()
        Person.objects.of(maya).count()
        again = this_moment()
        return first == again, hash(first) == hash(again)

    assert comes_about(looked, (True, True))


def test_a_moment_is_no_other_thing(db: None) -> None:
    assert this_moment() != "now"


def test_a_change_of_my_own_makes_another_moment(maya: Seeker, now: dt.datetime) -> None:
    first = this_moment()
    meet(maya, full_name="Ada Lovelace", now=now, found=False)
    assert this_moment() != first


def test_a_change_by_another_connection_makes_another_moment(maya: Seeker, now: dt.datetime) -> None:
    first = this_moment()
    elsewhere(lambda: meet(maya, full_name="Ada Lovelace", now=now, found=False))
    assert this_moment() != first


def test_what_was_gathered_is_shown_again_at_one_statement(maya: Seeker, gathering: Gathering) -> None:
    def shown_again() -> tuple[list[str], int, int]:
        kept = KeptWhileUnchanged(gathering)
        kept(maya, key=maya.pk)
        before = gathering.times
        with CaptureQueriesContext(connection) as asked:
            again = kept(maya, key=maya.pk)
        return again, gathering.times - before, len(asked)

    assert comes_about(shown_again, ([], 0, 1))


@pytest.mark.parametrize("by_another", [False, True])
def test_after_a_change_it_is_gathered_anew(
    maya: Seeker, now: dt.datetime, gathering: Gathering, *, by_another: bool
) -> None:
    kept = KeptWhileUnchanged(gathering)

    def change() -> None:
        meet(maya, full_name="Ada Lovelace", now=now, found=False)

    before = kept(maya, key=maya.pk)
    elsewhere(change) if by_another else change()
    assert (before, kept(maya, key=maya.pk), gathering.times) == ([], ["Ada Lovelace"], 2)


def test_who_was_erased_is_shown_no_more(maya: Seeker, now: dt.datetime, gathering: Gathering) -> None:
    kept = KeptWhileUnchanged(gathering)
    ada = meet(maya, full_name="Ada Lovelace", now=now, found=False)
    before = list(kept(maya, key=maya.pk))
    erase(ada)
    assert (before, kept(maya, key=maya.pk)) == (["Ada Lovelace"], [])


def test_what_was_taken_back_is_not_shown(maya: Seeker, now: dt.datetime, gathering: Gathering) -> None:
    kept = KeptWhileUnchanged(gathering)
    with transaction.atomic():
        meet(maya, full_name="Ada Lovelace", now=now, found=False)
        within = kept(maya, key=maya.pk)
        transaction.set_rollback(True)
    assert (within, kept(maya, key=maya.pk)) == (["Ada Lovelace"], [])


def test_each_question_has_its_own_answer(
    maya: Seeker, stranger: Seeker, now: dt.datetime, gathering: Gathering
) -> None:
    meet(maya, full_name="Ada Lovelace", now=now, found=False)
    kept = KeptWhileUnchanged(gathering)
    assert (kept(maya, key=maya.pk), kept(stranger, key=stranger.pk)) == (["Ada Lovelace"], [])
    assert comes_about(lambda: kept(maya, key=maya.pk), ["Ada Lovelace"])


def test_the_longest_unused_is_forgotten_first(maya: Seeker, gathering: Gathering) -> None:
    def gathered() -> int:
        kept, before = KeptWhileUnchanged(gathering, most=2), gathering.times
        for key in ("one", "two", "three", "three", "one"):
            kept(maya, key=key)
        return gathering.times - before

    assert comes_about(gathered, 4)
