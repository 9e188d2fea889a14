"""How to reach somebody is read with what it is called."""

import pytest
from tests.formats.vcard.one_card import only

from askwell.formats.records import Labelled
from askwell.formats.vcard import read_cards


def test_a_card_without_a_version_is_read() -> None:
    record = only("N:Lind;Jo", "TEL;HOME:1234", "EMAIL;INTERNET;PREF:jo@north.example")
    assert (record.full_name, record.phones, record.emails) == (
        "Jo Lind",
        (Labelled("1234", "home"),),
        (Labelled("jo@north.example", preferred=True),),
    )


def test_apples_labels_and_groups_are_read() -> None:
    record = only(
        "FN:Jo",
        "item1.EMAIL;type=INTERNET:jo@north.example",
        "item1.X-ABLabel:Choir desk",
        "item2.URL;type=pref:http\\://north.example",
        "item2.X-ABLabel:_$!<HomePage>!$_",
        "item3.X-ABDATE:1975-03-01",
        "item3.X-ABLabel:_$!<Anniversary>!$_",
    )
    assert record.emails == (Labelled("jo@north.example", "Choir desk"),)
    assert record.urls == (Labelled("http://north.example", "home page", preferred=True),)
    assert record.unknown == (("item3.X-ABDATE", "1975-03-01"), ("item3.X-ABLABEL", "_$!<Anniversary>!$_"))


def test_what_is_no_address_is_kept_with_a_doubt() -> None:
    records, problems = read_cards(
        b"BEGIN:VCARD\nFN:Jo\nEMAIL;WORK:see below\nEMAIL:Jo <jo@x.example>\nEND:VCARD"
    )
    assert [(r.emails, r.unknown) for r in records] == [
        ((Labelled("jo@x.example"),), (("EMAIL;TYPE=WORK", "see below"),))
    ]
    assert [problem.reason for problem in problems] == ["This is not an email address: see below"]


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("EMAIL:a@x.example, b@x.example", ["a@x.example", "b@x.example"]),
        ("EMAIL:a@x.example; b@x.example", ["a@x.example", "b@x.example"]),
        ("EMAIL:Ana <a@x.example>, Bo <b@x.example>", ["a@x.example", "b@x.example"]),
        ("EMAIL:mailto:a@x.example?subject=hi", ["a@x.example"]),
        ("EMAIL:mailto:a%40x.example", ["a@x.example"]),
        ("TEL:+1 617 236 0442 / +1 617 236 0443", ["+1 617 236 0442", "+1 617 236 0443"]),
        ("TEL:+1 617 236 0442\\, +1 617 236 0443", ["+1 617 236 0442", "+1 617 236 0443"]),
        ("TEL:0617/2360442", ["0617/2360442"]),
        ("TEL:+16172360442,,123456#", ["+16172360442,,123456#"]),
        ("TEL;VALUE=uri:tel:7042;phone-context=example.com", ["7042"]),
        ("TEL;VALUE=uri:tel:236-0442;phone-context=+1-617", ["+1-617-236-0442"]),
    ],
)
def test_a_value_may_hold_several_or_say_more(line: str, values: list[str]) -> None:
    record = only("FN:Ana Lima", line)
    assert [one.value for one in (*record.emails, *record.phones)] == values


def test_what_was_written_of_an_address_of_its_own_kind_stays() -> None:
    record = only(
        "FN:Ana", "TEL;VALUE=uri:tel:+1-617-236-0442;ext=7", "EMAIL:mailto:a@x.example?subject=hi", "TEL:1"
    )
    assert [one.written for one in (*record.phones, *record.emails)] == [
        "tel:+1-617-236-0442;ext=7", "", "mailto:a@x.example?subject=hi",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("head", "label"),
    [
        ("TEL;type=IPHONE;type=CELL;type=VOICE", "mobile"),
        ("TEL;type=IPHONE", "mobile"),
        ("TEL;X-Work%20Mobile", "work mobile"),
        ("TEL;X-Assistent", "assistent"),
        ("TEL;WORK;FAX", "work fax"),
    ],
)
def test_labels_of_phones_are_said_in_words(head: str, label: str) -> None:
    (phone,) = only("FN:Ana", f"{head}:+1 617 236 0442").phones
    assert phone.label == label
