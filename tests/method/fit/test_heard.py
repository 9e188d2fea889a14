"""On which value a note bears."""

import pytest

from askwell.method.fit.heard import value_of


@pytest.mark.parametrize(
    ("theme", "text", "value"),
    [
        ("culture", "You can work from home after six months.", "conditions"),
        ("culture", "Hybrid: three days at home after the probation.", "conditions"),
        ("culture", "They eat together, and two days you work from home.", "relationships"),
        ("culture", "Everybody is friendly.", "relationships"),
        ("pay", "Half of it from home.", "conditions"),
        ("skills", "You can work from home.", ""),
    ],
)
def test_where_one_works_says_nothing_of_the_company_one_keeps(theme: str, text: str, value: str) -> None:
    assert value_of(theme, text) == value
