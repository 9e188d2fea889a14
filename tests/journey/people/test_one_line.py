"""A person is added in one line, which shows its reading before it saves."""

import datetime as dt

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Person, Referral

LINE = "Tom Reyes, nurse at Mercy, tom@mercy.example, through Aunt Rosa"
READING = {
    "step": "save",
    "full_name": "Tom Reyes",
    "title": "nurse",
    "organisation": "Mercy",
    "emails": "tom@mercy.example",
    "referrer_name": "Aunt Rosa",
    "may_name": "yes",
    "words": "Very kind",
    "found": "on",
}


def people(seeker: Seeker) -> list[tuple[str, str, str, bool]]:
    return [
        (p.full_name, p.title, p.relation, p.found_at is not None)
        for p in Person.objects.of(seeker).order_by("sort_key")
    ]


def test_the_line_shows_its_reading_and_saves_nothing(client: Client, maya: Seeker) -> None:
    page = client.post("/people/add", {"line": LINE}).content.decode()
    parts = ['value="Tom Reyes"', 'value="nurse"', 'value="Mercy"', "tom@mercy.example", 'value="Aunt Rosa"']
    assert [part in page for part in parts] == [True] * 5
    assert ("Tom Reyes, nurse at Mercy" in page, "Aunt Rosa gave you the name" in page) == (True, True)
    assert ("is not in your list yet and will be added" in page, people(maya)) == (True, [])


def test_a_friends_own_words_are_read_as_in_an_answer(client: Client, maya: Seeker) -> None:
    line = "try my cousin Ana Lima, she runs the lab at St. Jude, 555-0142, say I sent you. Or ask Bo Ng."
    initial = client.post("/people/add", {"line": line}).context["form"].initial
    said = ("full_name", "title", "organisation", "phones", "may_name", "note")
    assert [initial[field] for field in said] == [
        "Ana Lima", "runs the lab", "St. Jude", ("555-0142",), "yes", "Also named: Bo Ng",
    ]  # fmt: skip
    assert "say I sent you" in initial["words"]
    assert people(maya) == []


def test_saving_makes_the_person_and_the_unknown_referrer(client: Client, maya: Seeker) -> None:
    answer = client.post("/people/add", READING)
    tom = Person.objects.of(maya).get(full_name="Tom Reyes")
    assert (answer.status_code, answer["Location"]) == (302, f"/people/{tom.pk}")
    assert people(maya) == [("Aunt Rosa", "", "aunt", False), ("Tom Reyes", "nurse", "", True)]
    referral = Referral.objects.of(maya).get()
    assert (referral.referrer.full_name, referral.referred, referral.may_name, referral.words) == (
        "Aunt Rosa",
        tom,
        "yes",
        "Very kind",
    )


def test_a_known_referrer_is_found_and_not_made_twice(client: Client, maya: Seeker, now: dt.datetime) -> None:
    rosa = actions.make(maya, full_name="Rosa Osei", relation="my aunt", found=False, now=now)
    page = client.post("/people/add", {"line": LINE}).content.decode()
    assert ("Rosa Osei, my aunt" in page, "Someone new: Aunt Rosa" in page) == (True, True)
    client.post("/people/add", {**READING, "referrer": str(rosa.pk)})
    assert (Referral.objects.of(maya).get().referrer, len(people(maya))) == (rosa, 2)


def test_a_namesake_of_the_referrer_can_be_someone_new(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    actions.make(maya, full_name="Rosa Osei", relation="my aunt", found=False, now=now)
    client.post("/people/add", {**READING, "referrer": "new"})
    assert (Referral.objects.of(maya).get().referrer.full_name, len(people(maya))) == ("Aunt Rosa", 3)


def test_among_referrers_one_has_to_be_chosen(client: Client, maya: Seeker, now: dt.datetime) -> None:
    actions.make(maya, full_name="Rosa Osei", relation="my aunt", found=False, now=now)
    answer = client.post("/people/add", READING)
    assert (answer.status_code, "Choose who is meant" in answer.content.decode()) == (422, True)
    assert len(people(maya)) == 1


def test_nobody_gives_her_own_name(client: Client, maya: Seeker) -> None:
    answer = client.post("/people/add", {**READING, "referrer_name": "TOM REYES"})
    assert (answer.status_code, "Nobody gives her own name" in answer.content.decode()) == (422, True)
    assert people(maya) == []


def test_a_line_without_a_referrer_makes_no_referral(client: Client, maya: Seeker) -> None:
    client.post("/people/add", {**READING, "referrer_name": ""})
    assert (len(people(maya)), Referral.objects.of(maya).count()) == (1, 0)


def test_someone_who_may_be_there_is_shown_to_compare(client: Client, maya: Seeker, now: dt.datetime) -> None:
    actions.make(maya, full_name="Thomas Reyes", emails=["tom@mercy.example"], found=True, now=now)
    page = client.post("/people/add", {"line": LINE}).content.decode()
    assert ("This may be the same person" in page, "Thomas Reyes" in page) == (True, True)
    client.post("/people/add", {**READING, "referrer_name": ""})
    assert len(people(maya)) == 1
    client.post("/people/add", {**READING, "referrer_name": "", "anyway": "yes"})
    assert len(people(maya)) == 2


@pytest.mark.parametrize("line", ["", "   ", "\t"])
def test_an_empty_line_says_what_to_write(client: Client, line: str) -> None:
    answer = client.post("/people/add", {"line": line})
    assert (answer.status_code, "Write a name, for example: Tom Reyes" in answer.content.decode()) == (
        422,
        True,
    )


def test_a_line_without_a_name_asks_for_it(client: Client, maya: Seeker) -> None:
    page = client.post("/people/add", {"line": "tom@mercy.example"}).content.decode()
    assert "tom@mercy.example" in page
    answer = client.post("/people/add", {"step": "save", "emails": "tom@mercy.example"})
    assert (answer.status_code, "Write a name, or what you call" in answer.content.decode()) == (422, True)


@pytest.mark.parametrize(
    "line",
    [
        "X",
        "x" * 300,
        "x" * 4_999,
        "<script>alert(1)</script>",
        "🦊",
        "فاطمة الزهراء",
        "山田太郎, nurse",
        ",,,,",
    ],
)
def test_any_line_is_read_without_harm(client: Client, line: str) -> None:
    answer = client.post("/people/add", {"line": line})
    assert (answer.status_code, "<script>alert" in answer.content.decode()) == (200, False)


def test_opening_the_address_leads_to_the_form(client: Client) -> None:
    assert client.get("/people/add")["Location"] == "/people/new"


def test_a_strangers_people_are_no_duplicates_and_no_referrers(
    strangers_client: Client, maya: Seeker, now: dt.datetime
) -> None:
    actions.make(maya, full_name="Tom Reyes", found=True, now=now)
    actions.make(maya, full_name="Aunt Rosa", found=True, now=now)
    page = strangers_client.post("/people/add", {"line": LINE}).content.decode()
    assert ("This may be the same person" in page, "Someone new" in page) == (False, False)
