"""The text of a business card becomes a person; what is no field is kept."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import SHARED

from askwell.formats.business_card import read_card_text
from askwell.formats.keys import phone_key


def test_a_card_is_read_whole() -> None:
    record = read_card_text(
        "MERCY HOSPITAL\nDr. Ana Lima\nHead Nurse\nana.lima@mercy.example\nT +1 617 555 0142\n"
        "fax: (617) 555-0143\nmercy.example\n1 Elm Street\nSalem, MA 01970\nWe care\n"
    )
    assert record is not None
    assert (record.full_name, record.title, record.organisation) == (
        "Dr. Ana Lima",
        "Head Nurse",
        "MERCY HOSPITAL",
    )
    assert [(phone.value, phone.label) for phone in record.phones] == [
        ("+1 617 555 0142", "work"),
        ("(617) 555-0143", "fax"),
    ]
    assert [email.value for email in record.emails] == ["ana.lima@mercy.example"]
    assert [address.value for address in record.addresses] == ["1 Elm Street, Salem, MA 01970"]
    assert record.unknown == (("line", "We care"),)


def test_a_card_of_a_slogan_names_nobody() -> None:
    assert read_card_text("Scan to connect\nUse the code below") is None


@given(st.text(max_size=300))
def test_any_text_is_taken(text: str) -> None:
    record = read_card_text(text)
    assert record is None or record.full_name


@pytest.mark.corpora
def test_nearly_all_fields_of_the_cards_of_others_are_exact() -> None:
    folder = SHARED / "bizcard" / "fieldkit"
    if not folder.is_dir():
        pytest.skip("../shared/data is not here")
    wrong, seen = [], 0
    for path in sorted(folder.glob("*.json")):
        truth = json.loads(path.read_text("utf-8"))
        record = read_card_text("\n".join(line["text"] for line in truth["observations"]))
        expected = truth["expected"]
        assert record is not None, path
        phones = {phone_key(phone.value, "US") for phone in record.phones}
        found = {
            "fullName": {"" if record.is_organisation else record.full_name},
            "jobTitle": {record.title},
            "organization": {record.organisation},
            "emailAddresses": {email.value for email in record.emails},
            "websites": {url.value for url in record.urls},
            "addresses": {address.value for address in record.addresses},
        }
        for field, values in found.items():
            if field in expected:
                seen += 1
                wrong += [] if set(expected[field]) <= values else [(path.stem, field, values)]
        wanted = {number for field, numbers in expected.items() if "Numbers" in field for number in numbers}
        assert phones == wanted, path
    assert len(wrong) <= seen * 0.05, wrong
