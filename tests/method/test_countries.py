"""The country is told by the address first, then by the number, then by the zone."""

import pytest

from askwell.method.countries import Whereabouts, of_address


@pytest.mark.parametrize(
    ("address", "country"),
    [
        ("Hauptstr. 5\n10115 Berlin\nDeutschland", "DE"),
        ("5 Rue X, 75001 Paris, France", "FR"),
        ("1 High St\nLeeds LS1 1AA\nUnited Kingdom", "GB"),
        ("12 Elm St\nChicago, IL 60601", "US"),
        ("12 Elm St\nChicago, IL 60601\nU.S.A.", "US"),
        ("12 Elm St, Atlanta, Georgia 30301", ""),
        ("東京都千代田区\n日本", "JP"),
        ("Room 5", ""),
        ("", ""),
    ],
)
def test_an_address_names_its_country_last(address: str, country: str) -> None:
    assert of_address(address) == country


@pytest.mark.parametrize(
    ("said", "country"),
    [
        ({"address": "Wien\nÖsterreich", "number": "+4930123456", "time_zone": "Asia/Tokyo"}, "AT"),
        ({"number": "+4930123456", "time_zone": "Asia/Tokyo"}, "DE"),
        ({"number": "12", "time_zone": "Asia/Tokyo"}, "JP"),
        ({"time_zone": "UTC"}, "US"),
        ({}, "US"),
    ],
)
def test_what_says_more_of_where_one_lives_goes_first(said: dict[str, str], country: str) -> None:
    assert Whereabouts(otherwise="us", **said).country == country
