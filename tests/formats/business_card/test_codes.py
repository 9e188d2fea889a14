"""What square codes on cards say."""

from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.business_card.codes import read_code


def test_a_vcard_names_a_person() -> None:
    record = read_code("BEGIN:VCARD\nVERSION:3.0\nN:Lima;Ana\nORG:Mercy\nEND:VCARD")
    assert record is not None
    assert (record.full_name, record.organisation) == ("Ana Lima", "Mercy")


def test_the_short_form_of_phones_does_too_and_keeps_what_it_does_not_know() -> None:
    record = read_code(
        r"MECARD:N:Lima,Ana;ORG:Mercy\; East;TEL:+16175550142;EMAIL:ana@mercy.example;SKYPE:ana.l;;"
    )
    assert record is not None
    assert (record.full_name, record.organisation) == ("Ana Lima", "Mercy; East")
    assert [one.value for one in (*record.phones, *record.emails)] == ["+16175550142", "ana@mercy.example"]
    assert record.unknown == (("SKYPE", "ana.l"),)


def test_an_address_alone_is_one() -> None:
    page, mail, phone = (
        read_code(said)
        for said in ("https://mercy.example", "mailto:ana@mercy.example?subject=Hi", "tel:+16175550142")
    )
    assert page is not None
    assert mail is not None
    assert phone is not None
    assert (page.urls[0].value, mail.emails[0].value, phone.phones[0].value) == (
        "https://mercy.example",
        "ana@mercy.example",
        "+16175550142",
    )


def test_a_code_about_something_else_names_nobody() -> None:
    assert [
        read_code(said)
        for said in ("WIFI:S:Guests;P:secret;;", "hello", "", "MECARD:;;", "javascript:alert(1)")
    ] == [None] * 5


@given(st.text(max_size=300), st.sampled_from(["", "MECARD:", "BIZCARD:", "BEGIN:VCARD\n", "mailto:"]))
def test_any_text_is_taken(text: str, beginning: str) -> None:
    record = read_code(beginning + text)
    assert record is None or record.full_name


def test_the_numbers_of_a_bizcard_have_their_labels() -> None:
    record = read_code(
        "BIZCARD:N:Ana;X:Lima;T:Nurse;C:Mercy;A:1 Elm Street, Salem, MA 01970;B:+16172360442;M:+16172360443;F:+16172360444;E:a@x.example;;"
    )
    assert record is not None
    assert [(one.value, one.label) for one in record.phones] == [
        ("+16172360442", "work"), ("+16172360443", "mobile"), ("+16172360444", "fax"),
    ]  # fmt: skip
    assert (record.full_name, record.given_name, record.family_name) == ("Ana Lima", "Ana", "Lima")
    assert [(one.street, one.city, one.postal_code) for one in record.addresses] == [
        ("1 Elm Street", "Salem", "01970")
    ]


def test_an_address_of_seven_parts_is_taken_part_by_part() -> None:
    record = read_code("MECARD:N:Lima,Ana;ADR:,,1 Elm St,Salem,MA,01970,USA;;")
    assert record is not None
    (one,) = record.addresses
    assert one.parts == ("", "", "1 Elm St", "Salem", "MA", "01970", "USA")


def test_a_code_with_a_profile_says_whose_it_is() -> None:
    record = read_code("https://www.linkedin.com/in/ana")
    assert record is not None
    assert record.profile_url == "https://www.linkedin.com/in/ana"
