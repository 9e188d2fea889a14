"""Two ways of writing one thing meet under one key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.keys import e164, email_key, name_key, organisation_key, phone_key


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        ("Tom@Mercy.Example", "tom@mercy.example"),
        (" mailto:tom@mercy.example ", "tom@mercy.example"),
        ("<tom@mercy.example>", "tom@mercy.example"),
        ("to.m+talks@mercy.example", "to.m+talks@mercy.example"),
        ("jo@bücher.example", "jo@xn--bcher-kva.example"),
        ("警察@brown.example", "警察@brown.example"),
        ("tom", ""),
        ("@mercy.example", ""),
        ("", ""),
    ],
)
def test_an_address_has_one_key(raw: str, key: str) -> None:
    assert email_key(raw) == key


@pytest.mark.parametrize(
    ("raw", "region", "key"),
    [
        ("(617) 236-0442", "US", "+16172360442"),
        ("617.236.0442", "us", "+16172360442"),
        ("+1 617 236 0442", None, "+16172360442"),
        ("tel:+1-418-656-9254;ext=102", None, "+14186569254;ext=102"),
        ("+1-418-656-9254 ext. 102", "US", "+14186569254;ext=102"),
        ("1-800-MY-APPLE", "US", "+18006927753"),
        ("0171 2345678", "DE", "+491712345678"),
        ("00-1-212-555-7777", "US", "+12125557777"),
        ("0049 30 901820", "US", "+4930901820"),
        ("617 236 0442", None, "617 236 0442"),
        (" ask Jenny ", "US", "ask Jenny"),
        ("555-1234", "US", "555-1234"),
        ("617 236 0442", "ZZ", "617 236 0442"),
        ("9" * 500, "US", "9" * 500),
        ("", "US", ""),
    ],
)
def test_a_number_has_one_key(raw: str, region: str | None, key: str) -> None:
    assert phone_key(raw, region) == key


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        ("Anne-Marie O\u2019Brien", "anne marie obrien"),
        ("JOSÉ  GARCÍA", "jose garcia"),
        ("Łukasz Sørensen", "lukasz sorensen"),
        ("Straße", "strasse"),
        ("\U0001d409ane 🚀 Doe", "jane doe"),
        ("J.R. Smith", "j r smith"),
        ("李小龍", "李小龍"),
        ("がく", "がく"),
        ("नमिता", "नमिता"),
        ("مريم", "مريم"),
        ("🚀", "🚀"),
        ("X", "x"),
        ("", ""),
    ],
)
def test_a_name_has_one_key(raw: str, key: str) -> None:
    assert name_key(raw) == key


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        ("Google Inc.", "google"),
        ("Google LLC", "google"),
        ("The North Fund", "north fund"),
        ("Müller, Schmidt & Co. KG", "muller schmidt"),
        ("Johnson & Johnson", "johnson and johnson"),
        ("Johnson and Johnson", "johnson and johnson"),
        ("Beispiel S.A.", "beispiel"),
        ("U.S. Bank", "us bank"),
        ("Co", "co"),
        ("The", "the"),
        ("🚀", "🚀"),
    ],
)
def test_an_organisation_has_one_key(raw: str, key: str) -> None:
    assert organisation_key(raw) == key


@pytest.mark.parametrize(
    ("one", "other"),
    [("Meta", "Meta Platforms"), ("Ford", "Stanford"), ("Mercy", "Mercy Hospital"), ("Inc", "Ltd")],
)
def test_an_organisation_is_not_another_that_holds_its_name(one: str, other: str) -> None:
    assert organisation_key(one) != organisation_key(other)


@given(st.text())
def test_every_key_is_its_own_key(raw: str) -> None:
    assert name_key(name_key(raw)) == name_key(raw)
    assert email_key(email_key(raw)) == email_key(raw)
    assert bool(phone_key(raw, "US")) == bool(raw.strip())
    assert bool(organisation_key(raw)) == bool(raw.strip())


@pytest.mark.parametrize(
    ("raw", "region", "number"),
    [
        ("01 42 14 20 00", "US", ""),
        ("01 42 14 20 00", "FR", "+33142142000"),
        ("0049 30 901820", "US", "+4930901820"),
        ("011 49 30 901820", "US", "+4930901820"),
        ("+49 (0)30 901820", "US", "+4930901820"),
        ("555-555-1111", "US", "+15555551111"),
        ("02 1234 5678", "IT", "+390212345678"),
        ("+9999999", "US", ""),
        ("555-0142", "US", ""),
        ("call me", "US", ""),
    ],
)
def test_a_number_is_international_only_where_its_country_could_dial_it(
    raw: str, region: str, number: str
) -> None:
    assert e164(raw, region) == number
