"""A card becomes a person, and what has no field is kept."""

from datetime import date

import pytest
from tests.formats.vcard.one_card import only

from askwell.formats.records import Address, Labelled, PersonRecord


def test_a_whole_card_is_read() -> None:
    record = only(
        "VERSION:4.0",
        "FN:Dr. Mara Lind",
        "N:Lind;Mara;Eva;Dr.;MD",
        "NICKNAME:Mo",
        "TITLE:Nurse",
        "ORG:Nord\\, Inc.;Ward 3;Night",
        "EMAIL;TYPE=work;PREF=1:mara@north.example",
        "EMAIL;TYPE=home:mara@home.example",
        'TEL;VALUE=uri;TYPE="voice,cell":tel:+1-617-236-0442;ext=7',
        "ADR;TYPE=work:;Floor 2;1 Long Rd;Salem;MA;01970;USA",
        "URL:https://www.linkedin.com/in/mara",
        "BDAY:--0203",
        "CATEGORIES:choir,hospital\\, old",
        "NOTE:one\\ntwo\\;",
        "X-ASKWELL-CONNECTED-ON:2024-03-05",
        "UID:urn:uuid:1",
        "GENDER:F",
    )
    assert record == PersonRecord(
        full_name="Dr. Mara Lind",
        given_name="Mara",
        additional_names="Eva",
        family_name="Lind",
        name_prefix="Dr.",
        name_suffix="MD",
        nickname="Mo",
        title="Nurse",
        organisation="Nord, Inc.",
        department="Ward 3, Night",
        emails=(
            Labelled("mara@north.example", "work", preferred=True),
            Labelled("mara@home.example", "home"),
        ),
        phones=(Labelled("+1-617-236-0442 ext. 7", "mobile"),),
        urls=(Labelled("https://www.linkedin.com/in/mara"),),
        addresses=(
            Address(
                extended="Floor 2",
                street="1 Long Rd",
                city="Salem",
                region="MA",
                postal_code="01970",
                country="USA",
                label="work",
            ),
        ),
        profile_url="https://www.linkedin.com/in/mara",
        birthday="--0203",
        categories=("choir", "hospital, old"),
        note="one\ntwo;",
        connected_on=date(2024, 3, 5),
        uid="urn:uuid:1",
        place="card 1, line 1",
        raw=record.raw,
        unknown=(("GENDER", "F"), ("ORG", "Nord\\, Inc.;Ward 3;Night")),
    )
    assert record.raw.splitlines()[4] == "NICKNAME:Mo"


def test_a_picture_is_kept_and_harms_nothing() -> None:
    record = only("FN:Jo", "PHOTO;BASE64:", "  QUJD", "REVG", "R0hJ=", "", "TEL:1")
    assert record.unknown == (("PHOTO;ENCODING=BASE64", "QUJDREVGR0hJ="),)
    assert record.phones == (Labelled("1"),)


def test_the_first_of_several_values_counts_and_the_others_are_kept() -> None:
    record = only("FN:Jo", "ORG:", "ORG:North;Ward", "ORG:South", "TITLE:Nurse", "TITLE:Singer", "ROLE:Care")
    assert (record.organisation, record.department, record.title) == ("North", "Ward", "Nurse")
    assert record.unknown == (("ORG", "South"), ("TITLE", "Singer"), ("ROLE", "Care"))


@pytest.mark.parametrize(
    ("line", "birthday"),
    [
        ("BDAY;value=date;X-APPLE-OMIT-YEAR=1604:1604-03-01", "--03-01"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:16040301", "--0301"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1980-03-01", "1980-03-01"),
        ("BDAY:1604-03-01", "1604-03-01"),
    ],
)
def test_a_year_that_apple_says_to_leave_out_is_none(line: str, birthday: str) -> None:
    record = only("FN:Ana", line)
    assert (record.birthday, record.unknown) == (birthday, ())
