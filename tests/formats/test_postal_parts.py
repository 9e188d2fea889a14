"""A postal address in one line, taken apart."""

import pytest

from askwell.formats.postal_parts import address_of


@pytest.mark.parametrize(
    ("text", "street", "city", "region", "code", "country"),
    [
        ("1 Elm Street, Salem, MA 01970", "1 Elm Street", "Salem", "MA", "01970", ""),
        ("1400 K Street NW, Floor 9, Washington, DC 20005, USA", "1400 K Street NW, Floor 9", "Washington", "DC", "20005", "USA"),
        ("42 Fictional Avenue, Toronto, ON A1A 1A1", "42 Fictional Avenue", "Toronto", "ON", "A1A 1A1", ""),
        ("Harbour House, 2 Quay Road, Glasgow G1 1AA", "Harbour House, 2 Quay Road", "Glasgow", "", "G1 1AA", ""),
        ("Quay Street, Galway H91 X2Y3, Ireland", "Quay Street", "Galway", "", "H91 X2Y3", "Ireland"),
        ("Leopoldstr. 88, 80802 München", "Leopoldstr. 88", "München", "", "80802", ""),
        ("Hauptstr. 1, D-10178 Berlin, Deutschland", "Hauptstr. 1", "Berlin", "", "10178", "Deutschland"),
        ("Sveavägen 10, 111 57 Stockholm, Sweden", "Sveavägen 10", "Stockholm", "", "111 57", "Sweden"),
        ("Rua das Flores 33, 4050-262 Porto", "Rua das Flores 33", "Porto", "", "4050-262", ""),
        ("Damrak 1, 1012 LG Amsterdam", "Damrak 1", "Amsterdam", "", "1012 LG", ""),
        ("Korunní 25, 120 00 Praha 2", "Korunní 25", "Praha 2", "", "120 00", ""),
        ("No. 12, Anna Salai, Chennai 600002, India", "No. 12, Anna Salai", "Chennai", "", "600002", "India"),
        ("12 Jan Smuts Avenue, Johannesburg 2196, South Africa", "12 Jan Smuts Avenue", "Johannesburg", "", "2196", "South Africa"),
        ("1-5-2 Kaigan-dori, Naka-ku, Yokohama 231-0002, Japan", "1-5-2 Kaigan-dori, Naka-ku", "Yokohama", "", "231-0002", "Japan"),
        ("8 Loftus Street, Sydney NSW 2000, Australia", "8 Loftus Street", "Sydney", "NSW", "2000", "Australia"),
        ("Via Roma 1, 10121 Torino, TO, Italia", "Via Roma 1", "Torino", "TO", "10121", "Italia"),
        ("Oak Street 5, Boston", "Oak Street 5", "Boston", "", "", ""),
        ("서울특별시 예시구 가상로 7, 2층", "서울특별시 예시구 가상로 7, 2층", "", "", "", ""),
        ("somewhere", "somewhere", "", "", "", ""),
        ("", "", "", "", "", ""),
    ],
)  # fmt: skip
def test_an_address_has_parts_and_stays_as_it_is_written(
    text: str, street: str, city: str, region: str, code: str, country: str
) -> None:
    found = address_of(text)
    assert (found.street, found.city, found.region, found.postal_code, found.country) == (
        street,
        city,
        region,
        code,
        country,
    )
    assert found.value == text
