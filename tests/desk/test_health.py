"""The doctor sees what is wrong, and nothing where all is well."""

from pathlib import Path

import pytest
from django.db import connection
from django.test import override_settings

from askwell.accounts.models import Seeker
from askwell.desk.health import Finding, examine, mend_search
from askwell.journey.people.models import Organisation, Person
from askwell.journey.searching.match import matching


def troubles(home: Path) -> list[str]:
    return [finding.name for finding in examine(home) if finding.trouble]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    tmp_path.chmod(0o700)
    return tmp_path


def test_a_sound_house_has_no_trouble(maya: Seeker, home: Path) -> None:
    Person.objects.create(seeker=maya, full_name="Grace Lin")
    assert troubles(home) == []


def test_a_link_to_another_seekers_row_is_seen(maya: Seeker, stranger: Seeker, home: Path) -> None:
    place = Organisation.objects.create(seeker=stranger, name="Northgate", key="northgate")
    Person.objects.create(seeker=maya, full_name="Grace Lin", organisation=place)
    assert Finding(
        name="Every row with its own seeker",
        trouble="1 of person point to no row of their own seeker by organisation.",
    ) in examine(home)


def test_a_folder_that_others_can_read_is_seen(maya: Seeker, home: Path) -> None:
    home.chmod(0o755)
    assert troubles(home) == ["Data folder"]


def test_rules_of_the_office_that_cannot_be_used_are_seen(maya: Seeker, home: Path) -> None:
    (home / "ours.toml").write_text("[default]\nrest = 0\n", encoding="utf-8")
    with override_settings(CADENCE=home):
        found = examine(home)
    assert (
        Finding(
            name="The office's own rules",
            trouble=f"{home}/ours.toml, [default]: “rest” cannot be used. Write a whole number from 1 to 730.",
        )
        in found
    )


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL keeps its own index in step")
def test_a_search_index_that_fell_behind_is_seen_and_mended(maya: Seeker, home: Path) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DROP TRIGGER journey_person_search_insert")
    Person.objects.create(seeker=maya, full_name="Grace Lin")
    before = troubles(home)
    mend_search()
    found = [person.full_name for person in matching(Person.objects.of(maya), seeker=maya, text="grace")]
    assert (before, troubles(home), found) == (["Search index"], [], ["Grace Lin"])
