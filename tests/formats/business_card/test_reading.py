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


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (
            "Ana Lima, PhD\nAssociate Professor, Northfield University",
            ("Ana Lima, PhD", "Associate Professor", "Northfield University"),
        ),
        ("BLUE KITE\nKofi Mensah\nFounder\nkofi@bluekite.example", ("Kofi Mensah", "Founder", "BLUE KITE")),
        (
            "Mei Chou\nVice President,\nGlobal Sourcing\nPacific Loom Inc.",
            ("Mei Chou", "Vice President, Global Sourcing", "Pacific Loom Inc."),
        ),
        (
            "Noor van den Berg\nWaterwinning en beheer\nWaterschap Noord\nn@waterschapnoord.example",
            ("Noor van den Berg", "Waterwinning en beheer", "Waterschap Noord"),
        ),
        (
            "Dr. med. Anke Sommer\nFachärztin für Innere Medizin\nPraxis am Stadtpark",
            ("Dr. med. Anke Sommer", "Fachärztin für Innere Medizin", "Praxis am Stadtpark"),
        ),
        ("佐藤 美咲\n営業部長\n株式会社青空", ("佐藤 美咲", "営業部長", "株式会社青空")),
    ],
)
def test_name_title_and_organisation_are_told_apart(lines: str, wanted: tuple[str, str, str]) -> None:
    record = read_card_text(lines)
    assert record is not None
    assert (record.full_name, record.title, record.organisation) == wanted


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        ("Harbour House\n2 Quay Road\nGlasgow G1 1AA", "Harbour House, 2 Quay Road, Glasgow G1 1AA"),
        ("Leopoldstr. 88\n80802 München", "Leopoldstr. 88, 80802 München"),
        ("Rua das Flores 33\n4050-262 Porto", "Rua das Flores 33, 4050-262 Porto"),
        ("Sveavägen 10\n111 57 Stockholm\nSweden", "Sveavägen 10, 111 57 Stockholm, Sweden"),
        (
            "12 Jan Smuts Avenue\nJohannesburg 2196\nSouth Africa",
            "12 Jan Smuts Avenue, Johannesburg 2196, South Africa",
        ),
        ("1400 K Street NW, Floor 9\nWashington,DC 20005", "1400 K Street NW, Floor 9, Washington, DC 20005"),
    ],
)
def test_a_postal_address_goes_on_over_its_lines(lines: str, address: str) -> None:
    record = read_card_text(f"Ana Lima\n{lines}\nana@mercy.example")
    assert record is not None
    assert ([one.value for one in record.addresses], record.phones) == ([address], ())


@pytest.mark.parametrize(
    ("line", "number", "label"),
    [
        ("Cell: (312) 555-0120", "(312) 555-0120", "mobile"),
        ("+1 202 555 0110 (mobile)", "+1 202 555 0110", "mobile"),
        ("携帯090-5550-0143", "090-5550-0143", "mobile"),
        ("Telefax 089 / 555 01 43", "089 / 555 01 43", "fax"),
        ("0 702.555.0162", "702.555.0162", "work"),
        ("T: +1 213 555 0181 x204", "+1 213 555 0181 x204", "work"),
    ],
)
def test_a_number_keeps_its_label(line: str, number: str, label: str) -> None:
    record = read_card_text(f"Ana Lima\n{line}")
    assert record is not None
    assert [(one.value, one.label) for one in record.phones] == [(number, label)]


def test_a_camera_sees_spaces_in_an_address_of_mail() -> None:
    record = read_card_text("Ana Lima\nana. lima@mercy .example")
    assert record is not None
    assert [one.value for one in record.emails] == ["ana.lima@mercy.example"]


def test_a_number_of_registration_is_no_number_to_call() -> None:
    record = read_card_text("Ana Lima\nVAT 123 456 789\nUSt-IdNr. DE123456789")
    assert record is not None
    assert (record.phones, [line for _, line in record.unknown]) == (
        (),
        ["VAT 123 456 789", "USt-IdNr. DE123456789"],
    )


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
