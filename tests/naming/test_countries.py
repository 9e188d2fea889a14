"""Countries by their names."""

import pytest

from askwell.naming.countries import region_named


@pytest.mark.parametrize(
    ("said", "region"),
    [
        ("Italia", "IT"), ("it", "IT"), ("ITA", "IT"), ("U.S.A.", "US"), ("United States of America", "US"), ("España", "ES"),
        ("ESPANA", "ES"), ("Österreich", "AT"), ("日本", "JP"), ("대한민국", "KR"), ("Россия", "RU"), ("The Netherlands", "NL"),
        ("Mercy", ""), ("", ""), ("XX", ""),
    ],
)  # fmt: skip
def test_a_country_is_known_by_its_name_or_code(said: str, region: str) -> None:
    assert region_named(said) == region
