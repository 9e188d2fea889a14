"""Cards are written so that every address book, and Askwell itself, reads the same person again."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.records import Address, Labelled, PersonRecord
from askwell.formats.vcard import read_cards, write_cards
from askwell.formats.vcard.writing import Version

MARA = PersonRecord(
    full_name="Mara Lind",
    given_name="Mara",
    family_name="Lind",
    title="Nurse, RN",
    organisation="Nord; Inc.",
    department="Ward 3",
    emails=(Labelled("mara@north.example", "work", preferred=True), Labelled("m@home.example", "Choir desk")),
    phones=(Labelled("+1 617 236 0442", "work mobile"),),
    addresses=(Address(street="1 Long Rd", city="Salem", label="home"),),
    profile_url="https://www.linkedin.com/in/mara",
    birthday="--0203",
    categories=("choir", "a,b"),
    note="one\ntwo",
    connected_on=date(2024, 3, 5),
    uid="urn:uuid:1",
    unknown=(("GENDER", "F"), ("Location", "Lisbon, PT")),
)


def test_a_card_of_version_4_is_written_to_the_letter() -> None:
    assert write_cards([MARA]).decode().split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "PRODID:-//Askwell//Askwell//EN",
        "FN:Mara Lind",
        "N:Lind;Mara;;;",
        "TITLE:Nurse\\, RN",
        "BDAY:--0203",
        "NOTE:one\\ntwo",
        "UID:urn:uuid:1",
        "ORG:Nord\\; Inc.;Ward 3",
        "EMAIL;TYPE=work;PREF=1:mara@north.example",
        "item1.EMAIL:m@home.example",
        "item1.X-ABLabel:Choir desk",
        "TEL;TYPE=work,cell:+1 617 236 0442",
        "ADR;TYPE=home:;;1 Long Rd;Salem;;;",
        "URL:https://www.linkedin.com/in/mara",
        "X-ASKWELL-PROFILE:https://www.linkedin.com/in/mara",
        "CATEGORIES:choir,a\\,b",
        "X-ASKWELL-CONNECTED-ON:2024-03-05",
        "GENDER:F",
        "X-ASKWELL-FIELD;NAME=Location:Lisbon\\, PT",
        "END:VCARD",
        "",
    ]


def test_version_3_says_preferred_in_its_own_way_and_always_has_a_name() -> None:
    person = PersonRecord(
        full_name="North", is_organisation=True, phones=(Labelled("1", "work mobile", preferred=True),)
    )
    assert write_cards([person], "3.0").decode().split("\r\n")[3:-2] == [
        "FN:North",
        "N:;North;;;",
        "X-ASKWELL-WHOLE-NAME:yes",
        "X-ABSHOWAS:COMPANY",
        "TEL;TYPE=work,cell,pref:1",
    ]


@pytest.mark.parametrize(
    ("name", "value", "three", "four"),
    [
        (
            "PHOTO;ENCODING=BASE64;TYPE=JPEG",
            "QUJD",
            "PHOTO;ENCODING=b;TYPE=JPEG:QUJD",
            "PHOTO:data:image/jpeg;base64,QUJD",
        ),
        (
            "PHOTO",
            "data:image/png;base64,QUJD",
            "PHOTO;ENCODING=b;TYPE=PNG:QUJD",
            "PHOTO:data:image/png;base64,QUJD",
        ),
        ("PHOTO;VALUE=uri", "http://x.example/a.png", "PHOTO;VALUE=uri:http://x.example/a.png", ""),
        ("item1.X-ABADR", "us", "item1.X-ABADR:us", ""),
        ('X-A;B="c:d"', "e", 'X-A;B="c:d":e', ""),
        ("Custom field", "a;b", "X-ASKWELL-FIELD;NAME=Custom field:a\\;b", ""),
    ],
)
def test_an_unknown_property_is_written_in_the_form_of_the_version(
    name: str, value: str, three: str, four: str
) -> None:
    person = PersonRecord(full_name="Jo", unknown=((name, value),))
    assert write_cards([person], "3.0").decode().split("\r\n")[-3] == three
    assert write_cards([person], "4.0").decode().split("\r\n")[-3] == (four or three)


def test_what_belongs_to_the_file_itself_is_not_written_twice() -> None:
    person = PersonRecord(full_name="Jo", unknown=(("PRODID", "x"), ("VERSION", "2.1"), ("END", "VCARD")))
    assert write_cards([person]).decode().split("\r\n")[2:-1] == [
        "PRODID:-//Askwell//Askwell//EN",
        "FN:Jo",
        "END:VCARD",
    ]


def test_a_label_of_its_own_takes_no_group_that_is_in_use() -> None:
    person = PersonRecord(
        full_name="Jo", emails=(Labelled("a@b", "Choir"),), unknown=(("item1.X-ABADR", "us"),)
    )
    assert b"item2.EMAIL:a@b\r\nitem2.X-ABLabel:Choir" in write_cards([person])


@pytest.mark.parametrize("name", ["x" * 500, "李" * 200, "🚀é" * 90])
def test_lines_are_folded_at_75_octets_and_never_within_a_letter(name: str) -> None:
    data = write_cards([PersonRecord(full_name=name)])
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert [part.decode() for part in data.split(b"\r\n")]
    assert [record.full_name for record in read_cards(data)[0]] == [name]


def test_nobody_is_written_as_nothing() -> None:
    assert write_cards([]) == b""


PRINTED = st.characters(
    codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\ufeff"
)
WORDS = st.text(PRINTED | st.sampled_from("\\,;:\"=^' "), max_size=90).map(str.strip)
NAMES = WORDS.filter(bool)
LABELS = st.sampled_from(["", "work", "home mobile", "Choir desk", "a;b,c:d"])


def labelled(values: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[Labelled, ...]]:
    return st.lists(st.builds(Labelled, values, LABELS), max_size=3).map(tuple)


RECORDS = st.builds(
    PersonRecord,
    full_name=NAMES.filter(lambda text: any(map(str.isalnum, text))),
    nickname=WORDS,
    title=WORDS,
    organisation=NAMES,
    department=WORDS,
    emails=labelled(st.sampled_from(["a@b.example", "Ä+x@y.example"])),
    phones=labelled(NAMES.filter(lambda text: not text.casefold().startswith("tel:"))),
    urls=labelled(st.sampled_from(["http://x.example/?a=b;c,d", "https://linkedin.com/in/x"])),
    categories=st.lists(NAMES, max_size=3, unique=True).map(tuple),
    note=st.lists(WORDS, max_size=3).map("\n".join).map(str.strip),
    connected_on=st.none() | st.dates(min_value=date(1000, 1, 1)),
    birthday=WORDS,
    uid=WORDS,
    unknown=st.lists(
        st.tuples(st.sampled_from(["X-A", "Custom field", "item1.X-B;TYPE=c"]), st.just("d")), max_size=3
    ).map(tuple),
)


@given(st.lists(RECORDS, max_size=3), st.sampled_from(["3.0", "4.0"]))
def test_what_is_written_is_read_again(people: list[PersonRecord], version: Version) -> None:
    records, _ = read_cards(write_cards(people, version))
    expected = [
        replace(
            person,
            full_name=" ".join(person.full_name.split()),
            profile_url=next((url.value for url in person.urls if "linkedin" in url.value), ""),
            is_organisation=version == "4.0"
            and person.full_name == person.organisation
            and not person.nickname,
        )
        for person in people
    ]
    assert [replace(record, place="", raw="") for record in records] == expected


@given(st.text(alphabet=[chr(code) for code in range(32)] + ["A", "b"], max_size=30))
def test_a_card_holds_no_control_character_that_makes_it_no_text(note: str) -> None:
    written = write_cards([PersonRecord(full_name="Ana", note=note)])
    assert set(written) & {*range(32)} <= {*b"\t\r\n\v\f\x1b"}
    records, problems = read_cards(written)
    assert ([record.full_name for record in records], problems) == (["Ana"], [])
