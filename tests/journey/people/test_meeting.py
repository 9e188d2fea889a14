"""People are made, found again, changed and let go."""

import datetime as dt

import pytest

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import ContactPoint, Organisation, Person, Referral, SourceRecord
from askwell.journey.people.queries.people import may_be_the_same, who_is_meant


def points(person: Person) -> list[tuple[str, str, str, int]]:
    return list(person.contact_points.values_list("kind", "value", "key", "position"))


def test_a_new_person_has_keys_an_organisation_circles_and_addresses(maya: Seeker, now: dt.datetime) -> None:
    tom = actions.make(
        maya,
        full_name="  Tom   O'Reyes ",
        title="nurse",
        organisation="Mercy Hospital, Inc.",
        emails=["Tom@Mercy.example", "tom@mercy.example", "t@x.example"],
        phones=["(312) 555-0147"],
        profile="https://www.linkedin.com/in/Tom-Reyes/",
        circles=["Friends", ""],
        found=True,
        now=now,
    )
    tom = Person.objects.of(maya).get()
    assert (tom.full_name, tom.sort_key, tom.title, tom.profile_key, tom.found_at) == (
        "Tom O'Reyes",
        "tom oreyes",
        "nurse",
        "in/tom-reyes",
        now,
    )
    assert [(o.name, o.key) for o in Organisation.objects.of(maya)] == [
        ("Mercy Hospital, Inc.", "mercy hospital")
    ]
    assert points(tom) == [
        ("email", "Tom@Mercy.example", "tom@mercy.example", 0),
        ("email", "t@x.example", "t@x.example", 1),
        ("phone", "(312) 555-0147", "+13125550147", 0),
    ]
    assert [circle.name for circle in tom.circles.all()] == ["Friends"]


def test_two_spellings_of_an_organisation_are_one(maya: Seeker, now: dt.datetime) -> None:
    for name, place in (
        ("A", "The Google Inc."),
        ("B", "Google LLC"),
        ("C", "Meta"),
        ("D", "Meta Platforms"),
    ):
        actions.make(maya, full_name=name, organisation=place, found=False, now=now)
    assert [o.name for o in Organisation.objects.of(maya)] == ["The Google Inc.", "Meta", "Meta Platforms"]


@pytest.mark.parametrize(
    ("there", "again"),
    [
        ({"profile": "linkedin.com/in/tom"}, {"profile": "https://de.linkedin.com/in/TOM/"}),
        ({"emails": ["tom@x.example"]}, {"emails": ["TOM@x.example"], "full_name": "Reyes, Dr. Tom"}),
        ({"phones": ["312 555 0147"]}, {"phones": ["+1 (312) 555-0147"]}),
        ({"organisation": "Mercy"}, {"organisation": "Mercy, Inc."}),
        ({}, {"organisation": "Mercy"}),
        ({"organisation": "Mercy"}, {}),
        ({"organisation": "Mercy", "emails": ["tom@x.example"]}, {"organisation": "Mercy"}),
        ({"emails": ["tom@x.example"]}, {}),
    ],
)
def test_someone_who_can_only_be_the_same_is_met_again(
    maya: Seeker, now: dt.datetime, there: dict[str, object], again: dict[str, object]
) -> None:
    tom = actions.make(maya, full_name="Tom Reyes", found=False, now=now, **there)  # type: ignore[arg-type]  # facts of each case
    said = {"full_name": "Tom Reyes", "found": True, "now": now, **again}
    assert actions.meet(maya, **said) == tom  # type: ignore[arg-type]  # as above
    tom.refresh_from_db()
    assert (tom.full_name, tom.found_at) == ("Tom Reyes", now)


@pytest.mark.parametrize(
    "again",
    [
        {"full_name": "Tom Reyes", "organisation": "City Press"},
        {"full_name": "Thomas Reyes", "emails": ["tom@mercy.example"]},
        {"full_name": "Bo Reyes", "emails": ["tom@mercy.example"]},
        {"full_name": "Ada Byron", "emails": ["tom@mercy.example"]},
        {"full_name": "Ada Byron", "phones": ["312 555 0147"]},
    ],
)
def test_someone_who_might_be_another_is_made_new(
    maya: Seeker, now: dt.datetime, again: dict[str, object]
) -> None:
    actions.make(
        maya,
        full_name="Tom Reyes",
        organisation="Mercy",
        emails=["tom@mercy.example"],
        phones=["312 555 0147"],
        found=True,
        now=now,
    )
    actions.meet(maya, found=True, now=now, **again)  # type: ignore[arg-type]  # facts of each case
    assert Person.objects.of(maya).count() == 2


def test_two_namesakes_are_never_guessed_between(maya: Seeker, now: dt.datetime) -> None:
    for place in ("Mercy", "City Press"):
        actions.make(maya, full_name="John Smith", organisation=place, found=False, now=now)
    assert actions.meet(maya, full_name="John Smith", found=False, now=now).organisation is None
    assert Person.objects.of(maya).count() == 3


def test_meeting_again_fills_what_was_empty_and_changes_nothing(maya: Seeker, now: dt.datetime) -> None:
    tom = actions.make(
        maya, full_name="Tom Reyes", title="nurse", emails=["tom@x.example"], found=False, now=now
    )
    actions.meet(
        maya,
        full_name="TOM REYES",
        title="head nurse",
        note="Kind",
        emails=["tom@x.example", "t@y.example"],
        circles=["Friends"],
        found=False,
        now=now,
    )
    tom.refresh_from_db()
    assert (tom.full_name, tom.title, tom.note, tom.found_at) == ("Tom Reyes", "nurse", "Kind", None)
    assert [(p[1], p[3]) for p in points(tom)] == [("tom@x.example", 0), ("t@y.example", 1)]
    assert [circle.name for circle in tom.circles.all()] == ["Friends"]


def test_a_stranger_is_never_met(maya: Seeker, stranger: Seeker, now: dt.datetime) -> None:
    hers = actions.make(maya, full_name="Tom Reyes", emails=["tom@x.example"], found=True, now=now)
    his = actions.meet(stranger, full_name="Tom Reyes", emails=["tom@x.example"], found=True, now=now)
    assert (his == hers, his.seeker) == (False, stranger)


def test_changing_addresses_keeps_labels_and_order(maya: Seeker, now: dt.datetime) -> None:
    tom = actions.make(maya, full_name="Tom", emails=["a@x.example", "b@x.example"], found=True, now=now)
    tom.contact_points.filter(key="b@x.example").update(label="work")
    actions.change(tom, emails=["B@x.example", "c@x.example"], now=now)
    kept = tom.contact_points.values_list("value", "label", "position")
    assert list(kept) == [("B@x.example", "work", 0), ("c@x.example", "", 1)]


def test_unticking_takes_someone_off_the_list_of_those_to_talk_with(maya: Seeker, now: dt.datetime) -> None:
    tom = actions.make(maya, full_name="Tom", found=True, now=now)
    actions.change(tom, found=False, now=now)
    tom.refresh_from_db()
    assert tom.found_at is None


@pytest.mark.parametrize(
    "name",
    [
        "X",
        "x" * 300,
        "<script>alert(1)</script>",
        "🦊🦊",
        "فاطمة الزهراء",
        "山田 太郎",
        "Ådne Øye",
        "...",
        "' OR 1=1 --",
    ],
)
def test_any_name_is_kept_as_it_is_and_met_again(maya: Seeker, now: dt.datetime, name: str) -> None:
    first = actions.meet(maya, full_name=name, found=True, now=now)
    assert (actions.meet(maya, full_name=name, found=True, now=now), first.full_name) == (first, name)


def test_the_same_name_or_address_may_be_the_same_person(maya: Seeker, now: dt.datetime) -> None:
    tom = actions.make(maya, full_name="Tom Reyes", emails=["desk@x.example"], found=True, now=now)
    ada = actions.make(maya, full_name="Ada", phones=["312 555 0147"], found=True, now=now)
    assert may_be_the_same(maya, full_name="tom reyes") == [tom]
    assert may_be_the_same(maya, full_name="Ben", emails=["DESK@x.example"]) == [tom]
    assert may_be_the_same(maya, full_name="Ben", phones=["+13125550147"]) == [ada]
    assert may_be_the_same(maya, full_name="Ben") == []


def test_a_name_in_a_sentence_finds_who_is_meant(maya: Seeker, now: dt.datetime) -> None:
    rosa = actions.make(maya, full_name="Rosa Osei", relation="my aunt", found=False, now=now)
    sam = actions.make(maya, full_name="Sam Roth", note="Knows Rosa", found=False, now=now)
    assert who_is_meant(maya, name="Aunt Rosa") == [rosa]
    assert who_is_meant(maya, name="rosa") == [rosa]
    assert who_is_meant(maya, name="SAM ROTH") == [sam]
    assert who_is_meant(maya, name="Uncle Ben") == []


def test_a_referral_is_kept_once_and_grows(maya: Seeker, now: dt.datetime) -> None:
    rosa = actions.make(maya, full_name="Rosa", found=False, now=now)
    tom = actions.make(maya, full_name="Tom", found=True, now=now)
    actions.refer(referrer=rosa, referred=tom, may_name="yes", words="Very kind", now=now)
    later = now + dt.timedelta(days=3)
    actions.refer(
        referrer=rosa, referred=tom, may_name="unknown", words="Likes tea", introduces=True, now=later
    )
    referral = Referral.objects.of(maya).get()
    assert (referral.may_name, referral.words, referral.introduces, referral.referred_at) == (
        "yes",
        "Very kind\n\nLikes tea",
        True,
        now,
    )


def test_nobody_refers_to_herself(maya: Seeker, now: dt.datetime) -> None:
    rosa = actions.make(maya, full_name="Rosa", found=False, now=now)
    with pytest.raises(actions.ReferredToHerself):
        actions.refer(referrer=rosa, referred=rosa, may_name="yes", now=now)


def test_erasing_takes_everything_of_one_person_and_nothing_of_another(
    maya: Seeker, now: dt.datetime
) -> None:
    rosa = actions.make(maya, full_name="Rosa", emails=["r@x.example"], found=False, now=now)
    tom = actions.make(
        maya, full_name="Tom", organisation="Mercy", emails=["t@x.example"], found=True, now=now
    )
    actions.refer(referrer=rosa, referred=tom, may_name="yes", now=now)
    actions.erase(tom)
    assert [p.full_name for p in Person.objects.of(maya)] == ["Rosa"]
    assert [p.value for p in ContactPoint.objects.of(maya)] == ["r@x.example"]
    assert (Referral.objects.of(maya).count(), SourceRecord.objects.of(maya).count()) == (0, 0)
    assert [o.name for o in Organisation.objects.of(maya)] == ["Mercy"]


def test_a_renamed_organisation_is_searched_by_its_new_name(maya: Seeker, now: dt.datetime) -> None:
    tom = actions.make(maya, full_name="Tom", organisation="Mercy", found=True, now=now)
    mercy = Organisation.objects.of(maya).get()
    actions.change_organisation(mercy, name="Grace Hospital", other_names="", kind="", website="", note="")
    tom.refresh_from_db()
    assert (mercy.key, tom.search_text) == ("grace hospital", "tom grace hospital")
