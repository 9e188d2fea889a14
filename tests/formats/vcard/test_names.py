"""Whom a card names: by its name, its organization, or by an address that stands in."""

import pytest
from tests.formats.vcard.one_card import only

from askwell.formats.vcard import read_cards


@pytest.mark.parametrize(
    ("lines", "name", "is_organisation"),
    [
        (("FN:", "N:Lind;Jo;;Dr.;"), "Dr. Jo Lind", False),
        (("N:Lind, ;Jo;Ann,Eve",), "Jo Ann, Eve Lind", False),
        (("NICKNAME:Jojo", "ORG:North"), "Jojo", False),
        (("FN", "N:", "ORG:North, Inc."), "North, Inc.", True),
        (("FN:North", "ORG:North", "N:;;;;"), "North", True),
        (("FN:North Clinic", "X-ABShowAs:COMPANY"), "North Clinic", True),
        (("FN:North Clinic", "KIND:org"), "North Clinic", True),
        (("FN:Jo", "ORG:North", "KIND:individual"), "Jo", False),
    ],
)
def test_whoever_the_card_names_is_its_name(lines: tuple[str, ...], name: str, is_organisation: bool) -> None:  # noqa: FBT001 - an expected value
    record = only(*lines)
    assert (record.full_name, record.is_organisation) == (name, is_organisation)


def test_a_nameless_card_goes_under_its_address_with_a_doubt() -> None:
    records, problems = read_cards(b"BEGIN:VCARD\nEMAIL:jo@north.example\nEND:VCARD")
    assert [record.full_name for record in records] == ["jo@north.example"]
    assert [(problem.kept, problem.reason) for problem in problems] == [
        (True, "This card has no name, so its email address stands in for one.")
    ]


@pytest.mark.parametrize("name", ["X", "x" * 300, "李小龍", "مريم", "🚀", "<script>alert(1)</script>"])
def test_any_name_is_only_a_name(name: str) -> None:
    assert only(f"FN:{name}").full_name == name


def test_a_card_that_holds_only_a_web_address_is_no_person_and_is_kept_as_it_came() -> None:
    page = "https://connect-card.example"
    for name in ("", f"FN:{page}\r\n"):
        card = f"BEGIN:VCARD\r\nVERSION:3.0\r\n{name}URL:{page}\r\nEND:VCARD\r\n"
        records, problems = read_cards(card.encode())
        assert records == []
        assert [one.reason for one in problems] == ["This card names nobody: it has only a web address."]
        assert page in problems[0].raw


def test_the_nickname_of_an_android_phone_is_one() -> None:
    record = only(
        "VERSION:2.1", "FN:Ana", "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Andy;1;;;;;;;;;;;;;"
    )
    assert (record.nickname, record.unknown) == ("Andy", ())
