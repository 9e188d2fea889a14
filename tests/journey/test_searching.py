"""Search finds the same rows on both databases, and only the seeker's own."""

import pytest

from askwell.accounts.models import Seeker
from askwell.journey.people.models import Organisation, Person
from askwell.journey.searching.match import matching
from askwell.journey.searching.text import words


def test_words_are_lower_case_without_accents_or_punctuation() -> None:
    assert words("José Ñandú <tom@mercy.example>") == ["jose", "nandu", "tom", "mercy", "example"]


def test_signs_of_a_script_without_spaces_stand_alone() -> None:
    assert words("山田 太郎") == ["山", "田", "太", "郎"]


def found(seeker: Seeker, text: str) -> list[str]:
    return [person.full_name for person in matching(Person.objects.of(seeker), seeker=seeker, text=text)]


@pytest.mark.parametrize("typed", ["nandu", "ÑAN", "jos nan", "mercy", "jose ñandú nurse"])
def test_a_person_is_found_by_the_beginnings_of_words(maya: Seeker, typed: str) -> None:
    place = Organisation.objects.create(seeker=maya, name="Mercy Hospital", key="mercy hospital")
    Person.objects.create(seeker=maya, full_name="José Ñandú", title="Nurse", organisation=place)
    Person.objects.create(seeker=maya, full_name="Grace Lin")
    assert found(maya, typed) == ["José Ñandú"]


def test_a_part_of_a_chinese_name_finds_it(maya: Seeker) -> None:
    Person.objects.create(seeker=maya, full_name="山田太郎")
    assert found(maya, "太郎") == ["山田太郎"]


def test_a_stranger_finds_nothing(maya: Seeker, stranger: Seeker) -> None:
    Person.objects.create(seeker=maya, full_name="Grace Lin")
    assert found(stranger, "grace") == []


def test_a_new_name_is_found_and_the_old_one_is_not(maya: Seeker) -> None:
    person = Person.objects.create(seeker=maya, full_name="Grace Lin")
    person.full_name = "Grace Okoro"
    person.save()
    assert (found(maya, "lin"), found(maya, "okoro")) == ([], ["Grace Okoro"])


def test_people_made_in_bulk_are_found_and_deleted_ones_are_not(maya: Seeker) -> None:
    Person.objects.bulk_create(
        [Person(seeker=maya, full_name="Ana Lima"), Person(seeker=maya, full_name="Bo Lima")]
    )
    Person.objects.of(maya).filter(full_name="Ana Lima").delete()
    assert found(maya, "lima") == ["Bo Lima"]


@pytest.mark.parametrize("typed", ["", "   ", '"', "* OR", "';--", "a AND NOT b", "\x00"])
def test_signs_that_mean_something_to_a_database_mean_nothing_here(maya: Seeker, typed: str) -> None:
    Person.objects.create(seeker=maya, full_name="Grace Lin")
    assert found(maya, typed) == []
