"""Kinds of work, looked up."""

import datetime as dt
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.fixtures import Settings
from tests.release import NURSES, WRITERS, install, tables, zipped

from askwell.accounts.local import local_seeker
from askwell.accounts.models import Seeker
from askwell.journey.purpose.actions import set_out
from askwell.occupations.shelf import about


@pytest.fixture
def owner(db: None) -> Client:
    """The browser of who owns the machine."""
    client = Client()
    client.force_login(local_seeker().user)
    return client


@pytest.fixture
def installed(settings: Settings, tmp_path: Path) -> None:
    settings.HOME = tmp_path
    install(tmp_path)


@pytest.mark.usefixtures("installed")
def test_it_begins_with_what_the_campaign_is_about(client: Client, maya: Seeker, now: dt.datetime) -> None:
    set_out(maya, name="medical writing", kind="occupation", now=now)
    page = client.get("/occupations").content.decode()
    assert f'<a href="/occupations/{WRITERS}">Technical Writers</a>' in page
    assert "also called Medical Writer" in page


@pytest.mark.usefixtures("installed")
def test_a_slip_of_typing_is_no_matter_and_nothing_found_is_said(client: Client, maya: Seeker) -> None:
    assert "Registered Nurses" in client.get("/occupations?q=nurze").content.decode()
    assert "Nothing is called “zzzzzz”." in client.get("/occupations?q=zzzzzz").content.decode()


@pytest.mark.usefixtures("installed")
def test_an_occupation_shows_what_is_known_what_is_not_and_whose_data_it_is(
    client: Client, maya: Seeker
) -> None:
    page = client.get(f"/occupations/{WRITERS}").content.decode()
    for part in (
        "Say &quot;no&quot; plainly.", "5.5 of 7", "Writing", "Considerable preparation", f"/occupations/{NURSES}",
        "The database does not say for this one: work values.", "O*NET 29.3 Database", "CC BY 4.0",
    ):  # fmt: skip
        assert part in page


@pytest.mark.usefixtures("installed")
def test_a_code_that_is_none_is_no_page(client: Client, maya: Seeker) -> None:
    assert client.get("/occupations/99-0000.00").status_code == 404


def test_where_nothing_is_installed_both_pages_say_how(
    client: Client, maya: Seeker, settings: Settings, tmp_path: Path
) -> None:
    settings.HOME = tmp_path
    for address in ("/occupations", f"/occupations/{WRITERS}"):
        assert "askwell occupations install" in client.get(address).content.decode()


def test_the_official_zip_can_be_chosen_on_the_page_and_what_is_none_says_why(
    owner: Client, settings: Settings, tmp_path: Path
) -> None:
    settings.HOME = tmp_path
    before = owner.get("/occupations").content.decode()
    wrong = owner.post("/occupations/install", {"release": SimpleUploadedFile("a.zip", b"a letter")})
    nothing_there = about(tmp_path) is None
    right = owner.post("/occupations/install", {"release": SimpleUploadedFile("b.zip", zipped(tables()))})
    assert ("Install it" in before, wrong.status_code, nothing_there) == (True, 422, True)
    assert "It is no zip file, or it is cut short." in wrong.content.decode()
    assert (right.status_code, about(tmp_path) is not None) == (302, True)
    assert [file.name for file in tmp_path.iterdir()] == ["occupations.sqlite3"]


@pytest.mark.corpora
def test_the_real_release_is_installed_from_the_page(
    owner: Client, settings: Settings, tmp_path: Path, shared: Path
) -> None:
    settings.HOME = tmp_path
    release = (shared / "onet/db_29_3_text.zip").read_bytes()
    owner.post("/occupations/install", {"release": SimpleUploadedFile("db_29_3_text.zip", release)})
    assert "Installed: 1,016 kinds of work." in owner.get("/occupations").content.decode()


def test_in_a_hosted_askwell_nobody_installs_for_everybody_from_a_page(
    client: Client, maya: Seeker, settings: Settings, tmp_path: Path
) -> None:
    settings.HOME = tmp_path
    page = client.get("/occupations").content.decode()
    refused = client.post("/occupations/install", {"release": SimpleUploadedFile("b.zip", zipped(tables()))})
    assert ("Whoever runs this Askwell" in page, "Install it" in page) == (True, False)
    assert (refused.status_code, about(tmp_path)) == (403, None)
