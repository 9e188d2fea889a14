"""A whole import is taken back: the rows are as they were, and what was done by hand since stays."""

import datetime as dt
import random
import uuid

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from tests.journey.people.test_any_order import KINDS, as_book, entry
from tests.soaking import examples

from askwell.accounts.models import Seeker, User
from askwell.journey.people import actions
from askwell.journey.people.actions.imports import bring_in, take_in, undo
from askwell.journey.people.models import (
    Circle,
    CircleMember,
    ContactPoint,
    Import,
    ImportChange,
    Kept,
    Organisation,
    Person,
    Portrait,
    SourceRecord,
)

NOW = dt.datetime(2026, 3, 12, 17, 0, tzinfo=dt.UTC)
TABLES = (
    Person,
    ContactPoint,
    Organisation,
    Circle,
    CircleMember,
    SourceRecord,
    Kept,
    Portrait,
    ImportChange,
)
ADA = ("FN:Ada Lovelace", "EMAIL:ada@engine.example")


def card(*lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""]).encode()


def brought(seeker: Seeker, *cards: bytes) -> Import:
    source, problem = take_in(seeker, files_given=[("book", [b"".join(cards)])])
    assert source, problem
    return bring_in(source, now=NOW)


def rows_of(seeker: Seeker) -> dict[str, list[object]]:
    return {table.__name__: list(table.objects.of(seeker).order_by("id").values()) for table in TABLES}


def test_undoing_the_first_import_leaves_nothing_of_it(maya: Seeker) -> None:
    before = rows_of(maya)
    source = brought(
        maya, card(*ADA, "ORG:Mercy", "CATEGORIES:Family", "TEL:312 555 0147"), card("NOTE:nobody")
    )
    undo(source, now=NOW)
    assert (rows_of(maya), source.state, source.undone_at) == (before, Import.State.UNDONE, NOW)


def test_what_was_changed_is_as_it_was(maya: Seeker) -> None:
    brought(maya, card(*ADA, "TITLE:Analyst", "ORG:Mercy", "NOTE:Kind"))
    before = rows_of(maya)
    source = brought(
        maya,
        card(*ADA, "TITLE:Director", "ORG:North", "NOTE:Very kind", "TEL:312 555 0147", "CATEGORIES:Family"),
        card("FN:Tom Reyes", "ORG:North"),
    )
    assert rows_of(maya) != before
    undo(source, now=NOW)
    assert rows_of(maya) == before


def test_two_that_an_import_made_one_are_two_again(maya: Seeker) -> None:
    brought(maya, card("FN:Ada Lovelace", "EMAIL:a@x.example", "CATEGORIES:Family"))
    brought(maya, card("FN:Ada Lovelace", "EMAIL:b@x.example", "TITLE:Analyst", "CATEGORIES:Friends"))
    before = rows_of(maya)
    source = brought(maya, card("FN:Ada Lovelace", "EMAIL:a@x.example", "EMAIL:b@x.example"))
    assert Person.objects.of(maya).count() == 1
    undo(source, now=NOW)
    assert rows_of(maya) == before


def test_what_an_earlier_import_noted_of_one_of_the_two_is_about_her_again(maya: Seeker) -> None:
    brought(maya, card("FN:Ada Lovelace", "EMAIL:a@x.example"))
    brought(maya, card("FN:Ada Lovelace", "EMAIL:b@x.example"))
    brought(maya, card("FN:Ada Lovelace", "EMAIL:b@x.example", "TITLE:Analyst"))
    before = rows_of(maya)
    undo(brought(maya, card("FN:Ada Lovelace", "EMAIL:a@x.example", "EMAIL:b@x.example")), now=NOW)
    assert rows_of(maya) == before


def test_two_whom_the_seeker_knows_by_hand_are_never_made_one(maya: Seeker) -> None:
    for mail in ("a@x.example", "b@x.example"):
        actions.make(maya, full_name="Ada Lovelace", emails=[mail], found=True, now=NOW)
    brought(maya, card("FN:Ada Lovelace", "EMAIL:a@x.example", "EMAIL:b@x.example"))
    assert Person.objects.of(maya).count() == 2


def test_whom_the_seeker_did_something_with_stays_and_is_counted(maya: Seeker) -> None:
    source = brought(
        maya, card(*ADA), card("FN:Tom Reyes"), card("FN:Bo Stone"), card("FN:Cy Marsh", "TEL:312 555 0147")
    )
    tom, bo, ada = (
        Person.objects.of(maya).get(sort_key=key) for key in ("tom reyes", "bo stone", "ada lovelace")
    )
    actions.change(tom, title="Nurse", now=NOW)
    actions.change(ada, found=True, now=NOW)
    actions.refer(referrer=bo, referred=tom, may_name="yes", now=NOW)
    undo(source, now=NOW)
    assert sorted(p.full_name for p in Person.objects.of(maya)) == ["Ada Lovelace", "Bo Stone", "Tom Reyes"]
    assert source.people.count() == 3
    assert sorted(str(r.person) for r in SourceRecord.objects.of(maya)) == [
        "Ada Lovelace",
        "Bo Stone",
        "Tom Reyes",
    ]


def test_a_change_by_hand_since_is_kept(maya: Seeker) -> None:
    brought(maya, card(*ADA, "TITLE:Analyst", "ORG:Mercy"))
    source = brought(maya, card(*ADA, "TITLE:Director", "ORG:North"))
    ada = Person.objects.of(maya).get()
    actions.change(ada, title="Countess", now=NOW)
    undo(source, now=NOW)
    ada.refresh_from_db()
    assert (ada.title, str(ada.organisation)) == ("Countess", "Mercy")


def test_whom_a_later_import_has_too_stays(maya: Seeker) -> None:
    source = brought(maya, card(*ADA))
    brought(maya, card(*ADA, "TITLE:Analyst"))
    undo(source, now=NOW)
    assert [p.full_name for p in Person.objects.of(maya)] == ["Ada Lovelace"]


def test_after_undoing_the_same_file_comes_in_anew(maya: Seeker) -> None:
    undo(brought(maya, card(*ADA)), now=NOW)
    assert brought(maya, card(*ADA)).added == 1


def test_an_import_that_was_undone_is_not_undone_again(maya: Seeker) -> None:
    source = brought(maya, card(*ADA))
    undo(source, now=NOW)
    actions.make(maya, full_name="Tom", found=True, now=NOW)
    undo(source, now=NOW)
    assert Person.objects.of(maya).count() == 1


def test_erasing_a_person_takes_what_imports_noted_of_her(maya: Seeker) -> None:
    brought(maya, card(*ADA, "TITLE:Analyst"))
    source = brought(maya, card(*ADA, "TITLE:Countess"), card("EMAIL:ada@engine.example", "FN:"))
    assert ImportChange.objects.of(maya).exists()
    actions.erase(Person.objects.of(maya).get(sort_key="ada lovelace"))
    told = [str(row) for row in ImportChange.objects.of(maya).values()]
    assert [text for text in told if "Ada" in text or "Countess" in text] == []
    undo(source, now=NOW)
    assert [p.full_name for p in Person.objects.of(maya)] == []


books = st.tuples(st.sampled_from(KINDS), st.lists(entry, min_size=1, max_size=6)).map(
    lambda said: as_book(*said)
)


class AnyBooks(TestCase):
    """Generated address books, with changes by hand between them."""

    def setUp(self) -> None:
        user = User.objects.create(email=f"maya-{uuid.uuid4()}@osei.example")
        self.seeker = Seeker.objects.create(user=user, name="Maya")

    @given(st.lists(books, min_size=1, max_size=3), books, st.randoms(use_true_random=False))
    @settings(max_examples=examples(10))
    def test_undoing_the_last_import_gives_the_very_rows_of_before(
        self, first: list[bytes], last: bytes, dice: random.Random
    ) -> None:
        for book in first:
            brought(self.seeker, book)
            for person in Person.objects.of(self.seeker):
                if dice.random() < 0.3:
                    actions.change(person, title=dice.choice(["Nurse", "Countess"]), now=NOW)
        before = rows_of(self.seeker)
        undo(brought(self.seeker, last), now=NOW)
        assert rows_of(self.seeker) == before
