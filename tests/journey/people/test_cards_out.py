"""A selection of people goes out as cards, by the page and by the command line."""

import datetime as dt
from pathlib import Path

import pytest
from click.testing import CliRunner
from django.test import Client

from askwell.accounts.local import local_seeker
from askwell.accounts.models import Seeker
from askwell.cli import main
from askwell.formats.vcard import read_cards
from askwell.journey.people import actions
from askwell.journey.people.models import Person


@pytest.fixture
def three(maya: Seeker, now: dt.datetime) -> Seeker:
    for name, circle, found in (
        ("Ana Lima", "Family", True),
        ("Bo Stone", "Family", False),
        ("Cy Marsh", "", False),
    ):
        actions.make(
            maya, full_name=name, circles=[circle], emails=[f"{name[:2]}@x.example"], found=found, now=now
        )
    return maya


def taken(client: Client, **said: object) -> tuple[bytes, list[str]]:
    answer = client.post("/people/cards", {"who": "all", "version": "3.0", **said})
    content = b"".join(answer.streaming_content)  # type: ignore[attr-defined]  # a streamed answer has it
    assert answer["Content-Disposition"] == 'attachment; filename="people.vcf"'
    return content, [record.full_name for record in read_cards(content)[0]]


def test_everyone_goes_out_or_a_circle_or_those_to_talk_with_or_whom_a_word_finds(
    client: Client, three: Seeker
) -> None:
    family = three_circle(three)
    assert taken(client)[1] == ["Ana Lima", "Bo Stone", "Cy Marsh"]
    assert taken(client, circle=family)[1] == ["Ana Lima", "Bo Stone"]
    assert taken(client, found="on")[1] == ["Ana Lima"]
    assert taken(client, text="sto")[1] == ["Bo Stone"]


def three_circle(seeker: Seeker) -> str:
    return str(Person.objects.of(seeker).get(sort_key="ana lima").circles.get().pk)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_those_who_are_ticked_go_out_in_the_version_that_was_chosen(
    client: Client, three: Seeker, version: str
) -> None:
    bo = Person.objects.of(three).get(sort_key="bo stone")
    content, names = taken(client, who="ticked", person=str(bo.pk), version=version)
    assert (names, f"VERSION:{version}".encode() in content, f"UID:urn:uuid:{bo.pk}".encode() in content) == (
        ["Bo Stone"],
        True,
        True,
    )


def test_ticking_nobody_is_gently_refused_and_the_choice_stays(client: Client, three: Seeker) -> None:
    answer = client.post("/people/cards", {"who": "ticked", "version": "4.0", "text": "bo"})
    page = answer.content.decode()
    assert (
        answer.status_code,
        "Tick at least one person" in page,
        "Bo Stone" in page,
        "Cy Marsh" in page,
    ) == (
        422,
        True,
        True,
        False,
    )


def test_two_buttons_say_who_goes_out(client: Client, three: Seeker) -> None:
    page = client.get("/people/cards").content.decode()
    assert ("Take out all 3 people" in page, "Only those I ticked" in page) == (True, True)
    assert 'type="radio" name="who"' not in page


def test_all_beside_ticks_is_asked_about_before_anybody_goes_out(client: Client, three: Seeker) -> None:
    bo = Person.objects.of(three).get(sort_key="bo stone")
    answer = client.post("/people/cards", {"who": "all", "version": "3.0", "person": str(bo.pk)})
    assert (answer.status_code, "You ticked 1 person." in answer.content.decode()) == (422, True)


def test_a_stranger_takes_nobody_out(strangers_client: Client, three: Seeker) -> None:
    ana = Person.objects.of(three).get(sort_key="ana lima")
    answer = strangers_client.post(
        "/people/cards", {"who": "ticked", "version": "3.0", "person": str(ana.pk)}
    )
    assert (answer.status_code, "Ana Lima" in answer.content.decode()) == (422, False)


def test_the_page_asks_the_database_a_fixed_number_of_questions(
    client: Client, three: Seeker, now: dt.datetime, django_assert_num_queries: object
) -> None:
    for n in range(30):
        actions.make(three, full_name=f"P{n}", organisation=f"Firm {n}", found=False, now=now)
    client.get("/people/cards")
    with django_assert_num_queries(5):  # type: ignore[operator]  # a fixture of pytest-django
        client.get("/people/cards")


def test_the_command_line_writes_the_same_cards(db: None, tmp_path: Path, now: dt.datetime) -> None:
    seeker = local_seeker()
    for name, circle in (("Ana Lima", "Family"), ("Bo Stone", "")):
        actions.make(seeker, full_name=name, circles=[circle], found=False, now=now)
    everyone, family = tmp_path / "all.vcf", tmp_path / "family.vcf"
    runner = CliRunner()
    assert runner.invoke(main, ["export", "--vcard", "--version", "4", str(everyone)]).exit_code == 0
    assert runner.invoke(main, ["export", "--vcard", "--circle", "family", str(family)]).exit_code == 0
    assert [r.full_name for r in read_cards(everyone.read_bytes())[0]] == ["Ana Lima", "Bo Stone"]
    assert [r.full_name for r in read_cards(family.read_bytes())[0]] == ["Ana Lima"]
    assert (b"VERSION:4.0" in everyone.read_bytes(), b"VERSION:3.0" in family.read_bytes()) == (True, True)
    for words in (
        ["export", "--vcard", str(everyone)],
        ["export", "--vcard", "--circle", "Nobody", str(tmp_path / "x")],
    ):
        assert runner.invoke(main, words).exit_code == 1


def test_a_name_that_was_written_by_hand_goes_out_with_its_family_name(client: Client, three: Seeker) -> None:
    assert b"N:Lima;Ana;;;" in taken(client)[0]
    ana = Person.objects.of(three).get(sort_key="ana lima")
    assert "N:Lima;Ana;;;" in client.get(f"/people/{ana.pk}/card.vcf").content.decode()


def test_my_own_card_tells_my_family_name(client: Client, maya: Seeker) -> None:
    assert "N:Osei;Maya;;;" in client.get("/business-cards/mine.vcf").content.decode()
