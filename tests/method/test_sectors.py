"""What a name tells about the house behind it."""

import pytest

from askwell.method.sectors import kind_by, kind_of


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Halden General Hospital", "hospital or clinic"),
        ("University of Somewhere", "school or university"),
        ("City of Northgate", "public office"),
        ("Village of Crestline", "public office"),
        ("The Marsh Foundation", "charity or foundation"),
        ("Lin & Park Consulting", "agency or consultancy"),
        ("Museum of Small Things", "museum or library"),
        ("Fenwick Software", "vendor"),
        ("Freelance", "self-employed"),
        ("Millbrook Water Department", "utility"),
        ("Ridge Contracting", "contractor"),
        ("Northgate Manufacturing", "factory or plant"),
        ("Hill Health Center", "hospital or clinic"),
        ("Northgate Food Bank", "charity or foundation"),
        ("First Bank of Northgate", "bank or insurer"),
        ("Ridge Freight", "carrier or warehouse"),
        ("Lin Law Group", "law firm"),
        ("Fernway Stores", "shop or chain"),
        ("Brightwell Health", ""),
        ("", ""),
    ],
)
def test_a_name_tells_its_kind_or_nothing(name: str, kind: str) -> None:
    assert kind_of(name) == kind


def test_only_whole_words_tell() -> None:
    assert kind_of("Laboring & Sons") == ""


def test_who_runs_plants_under_contract_tells_it_by_her_title() -> None:
    assert kind_by("Claritas Water Services", "Contract operator") == "contractor"
    assert kind_by("Claritas Water Services", "Operator under contract") == "contractor"
    assert kind_by("City of Galion", "Contract operator") == "public office"
    assert kind_by("Claritas Water Services", "Operator") == ""
