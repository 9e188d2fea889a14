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
        (
            "Tom Baker\nHead of Design\nFieldnote\ntom.baker@fieldnote.example",
            ("Tom Baker", "Head of Design", "Fieldnote"),
        ),
        (
            "Ana Kovačević\nVoditeljica prodaje\nJadran Turizam d.o.o.",
            ("Ana Kovačević", "Voditeljica prodaje", "Jadran Turizam d.o.o."),
        ),
        (
            "First Prairie Bank\nVice President\nGordon P. Hale Jr.",
            ("Gordon P. Hale Jr.", "Vice President", "First Prairie Bank"),
        ),
        (
            "JONAS KELLER\uff0cM.SC.\nSoftwareentwickler\nAlpenglühn AG",
            ("JONAS KELLER, M.SC.", "Softwareentwickler", "Alpenglühn AG"),
        ),
        (
            "Grace Chen, Ph.D.\nDirector, Translational Research\nMarlow Institute",
            ("Grace Chen, Ph.D.", "Director, Translational Research", "Marlow Institute"),
        ),
        (
            "Ken Park\nEngineering\nQuantum Forge\nken@quantumforge.example",
            ("Ken Park", "Engineering", "Quantum Forge"),
        ),
        ("Illustratrice\nAlice Fontaine\nalicefontaine.example", ("Alice Fontaine", "Illustratrice", "")),
        (
            "Rev. Tom Whitaker\nSenior Pastor\nGrace Church\npastor@grace.example",
            ("Rev. Tom Whitaker", "Senior Pastor", "Grace Church"),
        ),
        (
            "森川空 Sora Morikawa\nSora Morikawa\nDesigner\nSKYBRIDGE STUDIO",
            ("森川空 Sora Morikawa", "Designer", "SKYBRIDGE STUDIO"),
        ),
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
        ("Korunní 25, 120 00 Praha 2", "Korunní 25, 120 00 Praha 2"),
        ("No. 12, Anna Salai, Chennai 600002, India", "No. 12, Anna Salai, Chennai 600002, India"),
        ("14 Adeola Odeku Street • Victoria Island, Lagos", "14 Adeola Odeku Street, Victoria Island, Lagos"),
        ("Ilica 30· 10000 Zagreb · Hrvatska", "Ilica 30, 10000 Zagreb, Hrvatska"),
        ("Quay Street\nGalway H91 X2Y3\nIreland", "Quay Street, Galway H91 X2Y3, Ireland"),
        (
            "1-5-2 Kaigan-dori, Naka-ku\nYokohama 231-0002\nJapan",
            "1-5-2 Kaigan-dori, Naka-ku, Yokohama 231-0002, Japan",
        ),
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
        ("0. 702.555.0162", "702.555.0162", "work"),
        ("HP: +65 9555 0143", "+65 9555 0143", "mobile"),
        ("tel. kom. +48 601 555 014", "+48 601 555 014", "mobile"),
        ("Telm. +351 91 555 0142", "+351 91 555 0142", "mobile"),
        ("Toll free 800-555-0143", "800-555-0143", "work"),
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


@pytest.mark.parametrize(
    ("lines", "name", "mail"),
    [
        ("loana Popescu\nioana.popescu@carpatic.example", "Ioana Popescu", "ioana.popescu@carpatic.example"),
        ("Lucía Fernández\nIfernandez@horizonte.example", "Lucía Fernández", "lfernandez@horizonte.example"),
        ("Isla Reid\nIsla@glen.example", "Isla Reid", "Isla@glen.example"),
        ("HiroshiNakamura\nh.nakamura@kita.example", "Hiroshi Nakamura", "h.nakamura@kita.example"),
        ('William"Bill" Hart\nbill@hart.example', 'William "Bill" Hart', "bill@hart.example"),
    ],
)
def test_letters_that_a_camera_takes_for_others_are_put_right_by_the_rest_of_the_card(
    lines: str, name: str, mail: str
) -> None:
    record = read_card_text(lines)
    assert record is not None
    assert (record.full_name, [one.value for one in record.emails]) == (name, [mail])


@pytest.mark.parametrize(
    ("lines", "name", "title"),
    [
        ("CITY OF PORTLAND\nThomas J. Achterberg, P.E.\nCity Engineer\ntom.achterberg@portland.example", "Thomas J. Achterberg, P.E.", "City Engineer"),
        ("Maria\nFreelance Medical Writer\nhola@maria-writes.example", "Maria", "Freelance Medical Writer"),
        ("Zoë\nPhotographer", "Zoë", "Photographer"),
        ("ana lima\nproduct designer\nana@lima.design", "ana lima", "product designer"),
        ("Suresh\nYoga Teacher\nsuresh@gmail.com", "Suresh", "Yoga Teacher"),
        ("Jack Ma\nTeacher\nHangzhou School", "Jack Ma", "Teacher"),
    ],
)  # fmt: skip
def test_a_short_name_and_one_with_a_degree_are_names(lines: str, name: str, title: str) -> None:
    record = read_card_text(lines)
    assert record is not None
    assert (record.full_name, record.title, record.is_organisation) == (name, title, False)


def test_a_house_of_one_word_stays_a_house() -> None:
    record = read_card_text("Bluekite\nConsulting Engineers\ninfo@bluekite.example\nbluekite.example")
    assert record is not None
    assert (record.is_organisation, record.organisation) == (True, "Bluekite")


@pytest.mark.parametrize(
    "line",
    [
        "jane.oneil [at] acme-robotics [dot] com",
        "jane.oneil (at) acme-robotics (dot) com",
        "jane.oneil(at)acme-robotics.com",
        "jane.oneil at acme-robotics dot com",
        "E-Mail: jane.oneil [ät] acme-robotics [punkt] com",
    ],
)
def test_an_address_that_hides_from_machines_is_one(line: str) -> None:
    record = read_card_text(f"Jane O'Neil\nEngineer\nAcme Robotics\n{line}")
    assert record is not None
    assert ([one.value for one in record.emails], record.organisation, record.urls) == (
        ["jane.oneil@acme-robotics.com"], "Acme Robotics", (),
    )  # fmt: skip


def test_a_title_above_an_address_is_no_part_of_it() -> None:
    record = read_card_text("Kenji Mori\nManager, R&D Center\n1-7-1 Konan, Minato-ku\nTokyo 108-0075\nJapan")
    assert record is not None
    assert record.title == "Manager, R&D Center"
    assert [one.value for one in record.addresses] == ["1-7-1 Konan, Minato-ku, Tokyo 108-0075, Japan"]


def test_numbers_are_labelled_by_what_stands_before_them() -> None:
    record = read_card_text(
        "Ana Lima\nNurse\nTel 617 236 0442\nFax: 617 236 0443\nCell 617 236 0444\nPager 617 236 0445"
    )
    assert record is not None
    assert [one.label for one in record.phones] == ["work", "fax", "mobile", "pager"]


def test_a_name_is_in_its_parts_too() -> None:
    record = read_card_text("Dr. Noor Eva van den Berg, PhD\nHydrologist\nWaterschap Noord")
    assert record is not None
    assert (record.name_prefix, record.given_name, record.additional_names, record.family_name, record.name_suffix) == (
        "Dr.", "Noor", "Eva", "van den Berg", "PhD",
    )  # fmt: skip


def test_how_somebody_is_spoken_of_is_kept_beside_the_name() -> None:
    record = read_card_text("Chloe Anderson (she/her)\nCommunity Manager\nHarbourside Co-op")
    assert record is not None
    assert (record.full_name, record.unknown) == ("Chloe Anderson", (("line", "(she/her)"),))


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
