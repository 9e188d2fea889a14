"""Two at one place who are perhaps one."""

import uuid

import pytest

from askwell.method.whom import Row
from askwell.method.whom.twins import perhaps_one

EPA, MERCY = uuid.UUID(int=900), uuid.UUID(int=901)


def at(place: uuid.UUID | None, number: int, name: str) -> Row:
    return Row(uuid.UUID(int=number), name, "", place, None, "", None, None)


@pytest.mark.parametrize("name", ["Bob Chen", "Robert Chen", "Robert J. Chen"])
def test_one_name_or_a_short_form_of_it_at_one_place_is_perhaps_one(name: str) -> None:
    rows = [at(EPA, 1, "Robert Chen"), at(EPA, 2, name)]
    assert perhaps_one(rows) == [(rows[0], rows[1])]


@pytest.mark.parametrize(("place", "name"), [(MERCY, "Bob Chen"), (None, "Bob Chen"), (EPA, "Ann Chen")])
def test_another_place_or_another_name_is_somebody_else(place: uuid.UUID | None, name: str) -> None:
    assert perhaps_one([at(EPA, 1, "Robert Chen"), at(place, 2, name)]) == []
