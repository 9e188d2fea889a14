"""A nervous newcomer's first campaign, from why to thank you to what she learned, in a real browser."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page
from tests.browser.walk.asking import hear_yes_and_agree, write_without_a_job_ask
from tests.browser.walk.finding_people import add_in_one_line, ask_for_names, bring_in
from tests.browser.walk.looking_back import conclude, find, find_while_typing, keep_and_bring_back
from tests.browser.walk.setting_out import set_out
from tests.browser.walk.talking import look_back, prepare, talk, talk_on_the_plain_page, thank
from tests.conftest import SHARED

CONNECTIONS = """\
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Grace,Lin,https://www.linkedin.com/in/grace-lin,grace@fenwick.example,Fenwick Medical,Account Lead,05 Mar 2024
Owen,Park,https://www.linkedin.com/in/owen-park,,Northgate,Medical Editor,12 Jan 2023
"""
CARDS = """\
BEGIN:VCARD
VERSION:3.0
FN:Ellen Marsh
ORG:Lakeside College
EMAIL:ellen@lakeside.example
END:VCARD
"""
TOM = "Tom Reyes, nurse at Mercy, tom@mercy.example, through Aunt Rosa"
NAMES = [
    "Daniel Reyes, senior medical writer at Brightwell Health, daniel@brightwell.example",
    "Priya Nair, editor, priya@halden.example",
]
CAROL = "Carol Eze, hiring manager at Northgate"
LEAFLET = "Send him the leaflet"
ADVERTISEMENT = "I answered an advertisement by mistake and stayed eleven years."
AGENCIES = "Agencies take on two or three juniors every spring."
ACCURACY = "Accuracy is the job. Nobody remembers that you were a day late."


Talking = Callable[[Page, list[tuple[str, str]]], None]


@pytest.fixture
def ours(tmp_path: Path) -> list[Path]:
    """An address book of our own: LinkedIn's list and one card."""
    (tmp_path / "Connections.csv").write_text(CONNECTIONS, encoding="utf-8")
    (tmp_path / "contacts.vcf").write_text(CARDS, encoding="utf-8")
    return [tmp_path / "Connections.csv", tmp_path / "contacts.vcf"]


@pytest.fixture
def address_books(ours: list[Path]) -> list[Path]:
    """Files that others made, where they are at hand; else our own."""
    theirs = [
        SHARED / "linkedin" / "linkedin-network-intelligence" / "Connections.csv",
        SHARED / "vcard" / "ez-vcard" / "John_Doe_GMAIL.vcf",
        SHARED / "vcard" / "khard" / "vcards__korean-c.vcf",
    ]
    return theirs if SHARED.is_dir() else ours


def set_out_and_find_people(page: Page, files: list[Path]) -> None:
    set_out(page)
    for file in files:
        bring_in(page, file)
    ask_for_names(page, friend="Aunt Rosa", answer="Say I sent you, both of them.", names=NAMES)
    add_in_one_line(page, TOM, name="Tom Reyes", organisation="Mercy")


def agree_and_talk(page: Page, name: str, talk: Talking, notes: list[tuple[str, str]]) -> None:
    write_without_a_job_ask(page, name)
    hear_yes_and_agree(page, name, day=dt.datetime.now(tz=dt.UTC).date() + dt.timedelta(days=1))
    prepare(page)
    talk(page, notes)


def talk_with_daniel(page: Page, talk: Talking) -> None:
    heard = [("They said", ADVERTISEMENT), ("They said", AGENCIES), ("Promise", LEAFLET), ("Name", CAROL)]
    agree_and_talk(page, "Daniel Reyes", talk, heard)
    look_back(page, remembered="They hire through people they know.", sort={1: "Fit", 2: "Jobs"})
    thank(page, quote="advertisement")


def talk_with_tom(page: Page, talk: Talking) -> None:
    heard = [("They said", ACCURACY), ("Lead", "They may need a junior writer in May")]
    agree_and_talk(page, "Tom Reyes", talk, heard)
    look_back(page, remembered="It is calmer than I feared.", sort={1: "Values"})
    thank(page, quote="Accuracy is the job", will_do="I will read the style guide this week.")
    conclude(
        page, question="What do they value?", sentence="Accuracy first.", said_by={ACCURACY: "Tom Reyes"}
    )


def add_up(page: Page, folder: Path) -> None:
    conclude(
        page, question="Are there jobs?", sentence="Yes, at agencies.", said_by={AGENCIES: "Daniel Reyes"}
    )
    find(page, typed="brightwell", found="Daniel Reyes")
    keep_and_bring_back(page, folder, gone="Carol Eze")


@pytest.mark.django_db(transaction=True)
def test_a_first_campaign_is_walked_from_why_to_what_she_learned(
    page: Page, address_books: list[Path], tmp_path: Path
) -> None:
    set_out_and_find_people(page, address_books)
    talk_with_daniel(page, talk)
    talk_with_tom(page, talk)
    add_up(page, tmp_path)
    find_while_typing(page, typed="brightwell", found="Daniel Reyes")


@pytest.mark.django_db(transaction=True)
@pytest.mark.soak  # tests/stories walks it without a browser each time
@pytest.mark.parametrize("whom", ["Daniel", "Daniel and Tom"])
def test_the_same_campaign_without_javascript(
    plain: Page, ours: list[Path], tmp_path: Path, whom: str
) -> None:
    set_out_and_find_people(plain, ours)
    talk_with_daniel(plain, talk_on_the_plain_page)
    if "Tom" in whom:
        talk_with_tom(plain, talk_on_the_plain_page)
    add_up(plain, tmp_path)
