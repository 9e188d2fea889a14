"""Numbers without a country code: where they are dialled is told by the rest of the record, and never guessed."""

import pytest

from askwell.formats.dialling import numbers_of
from askwell.formats.records import Address, Labelled, PersonRecord


def person(*phones: str, country: str = "", street: str = "", email: str = "") -> PersonRecord:
    addresses = (Address(street=street, country=country),) if country or street else ()
    emails = (Labelled(email),) if email else ()
    return PersonRecord(
        full_name="A", phones=tuple(map(Labelled, phones)), addresses=addresses, emails=emails
    )


@pytest.mark.parametrize(
    ("country", "raw", "expected"),
    [
        ("Italia", "333 1234567", "+393331234567"),
        ("Italy", "06 6982", "+39066982"),
        ("Deutschland", "0171 2345678", "+491712345678"),
        ("DE", "(030) 901820", "+4930901820"),
        ("France", "01 42 68 53 00", "+33142685300"),
        ("España", "912 345 678", "+34912345678"),
        ("United Kingdom", "020 7946 0958", "+442079460958"),
        ("日本", "03-3224-9999", "+81332249999"),
        ("Polska", "22 694 60 00", "+48226946000"),
        ("Schweiz", "044 668 18 00", "+41446681800"),
        ("Canada", "(416) 392-2489", "+14163922489"),
        ("United States", "617 236 0442", "+16172360442"),
        ("Nowhere", "617 236 0442", "+16172360442"),
    ],
)
def test_the_country_of_the_address_says_where_a_number_is_dialled(
    country: str, raw: str, expected: str
) -> None:
    assert numbers_of(person(raw, country=country), "US") == (expected,)


def test_an_address_in_one_line_ends_with_its_country() -> None:
    assert numbers_of(person("030 901820", street="Hauptstr. 1, 10178 Berlin, Germany"), "US") == (
        "+4930901820",
    )
    assert numbers_of(person("617 236 0442", street="1 Elm St, Atlanta, Georgia"), "US") == ("+16172360442",)


def test_the_address_with_the_same_label_counts_first() -> None:
    record = PersonRecord(
        full_name="A",
        phones=(Labelled("0171 2345678", "home"), Labelled("01 42 68 53 00", "work")),
        addresses=(Address(country="Germany", label="home"), Address(country="France", label="work")),
    )
    assert numbers_of(record, "US") == ("+491712345678", "+33142685300")


def test_another_number_says_where_one_is_dialled() -> None:
    assert numbers_of(person("+49 30 901820", "0171 2345678"), "US") == ("+4930901820", "+491712345678")
    assert numbers_of(person("0049 30 901820", "0171 2345678"), "US")[1] == "+491712345678"


def test_the_seekers_country_is_asked_last_and_the_ending_of_an_address_where_it_has_no_such_number() -> None:
    assert numbers_of(person("617 236 0442"), "US") == ("+16172360442",)
    assert numbers_of(person("617 236 0442", email="a@x.de"), "US") == ("+16172360442",)
    assert numbers_of(person("01 42 68 53 00", email="a@x.fr"), "US") == ("+33142685300",)
    assert numbers_of(person("01 42 68 53 00", email="a@x.io"), "US") == ("",)


@pytest.mark.parametrize(
    "record",
    [
        person("333 1234567"),
        person("617 236 0442", country="Germany"),
        person("01 42 68 53 00", "+49 30 901820", "+44 20 7946 0958"),
        person("ask Jenny", country="Germany"),
        person("123/1234123"),
    ],
)
def test_a_number_in_doubt_is_none(record: PersonRecord) -> None:
    assert numbers_of(record, "US")[0] == ""


def test_a_number_with_its_own_code_is_as_it_says() -> None:
    assert numbers_of(person("+1 617 236 0442", country="Germany"), "DE") == ("+16172360442",)
    assert numbers_of(person(country="Germany"), "US") == ()
