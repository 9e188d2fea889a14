"""Every odd file comes out as a person would read it."""

import pytest
from tests.formats.odd.cards import CARDS
from tests.formats.odd.downloads import DOWNLOADS
from tests.formats.odd.expecting import Odd, read, said
from tests.formats.odd.others import OTHERS
from tests.formats.odd.sheets import SHEETS

ALL = [*CARDS, *DOWNLOADS, *SHEETS, *OTHERS]


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.name)
def test_it_is_read_as_a_person_would_read_it(one: Odd) -> None:
    kinds, people, problems = read(one)
    fields = [
        {field: said(person, field) for field in wanted}
        for person, wanted in zip(people, one.people, strict=False)
    ]
    assert (kinds[0], len(people), fields) == (one.kind, len(one.people), one.people), problems
    assert len(problems) == one.problems, problems
    assert all(problem.place and problem.reason and problem.what_to_do for problem in problems)
