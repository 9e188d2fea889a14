"""Cards are found in a file, also where they are broken, and whatever stands in it is told of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.formats.vcard.one_card import only
from tests.work import calls

from askwell.formats.records import Labelled, PersonRecord, Problem
from askwell.formats.vcard import iter_cards, read_cards


def told(text: str) -> tuple[list[str], list[tuple[str, str, bool]]]:
    """Say which names were read, and which problems at which places were kept."""
    records, problems = read_cards(text.encode())
    return [r.full_name for r in records], [(p.place, p.reason, p.kept) for p in problems]


def test_a_card_within_a_card_is_kept_with_its_agent() -> None:
    record = only("VERSION:2.1", "FN:Jo", "AGENT:", "BEGIN:VCARD", "FN:Secretary", "END:VCARD", "TEL:1")
    assert (record.full_name, record.phones) == ("Jo", (Labelled("1"),))
    assert record.unknown == (("AGENT", "BEGIN:VCARD\nFN:Secretary\nEND:VCARD"),)


GOOD = "BEGIN:VCARD\nFN:Jo\nEND:VCARD\n"


def test_a_card_without_an_end_stops_where_the_next_begins() -> None:
    assert told(f"{GOOD}BEGIN:VCARD\nFN:Half\n{GOOD}") == (
        ["Jo", "Half", "Jo"],
        [("card 2, line 4", "The end of this card is missing; perhaps more of it is.", True)],
    )


def test_a_file_that_stops_within_a_card_keeps_what_is_there() -> None:
    names, problems = told(f"{GOOD}BEGIN:VCARD\nFN:Half\nTE")
    assert names == ["Jo", "Half TE"]
    assert [place for place, _, _ in problems] == ["card 2, line 4"]


def test_an_agent_without_an_end_harms_no_other_card() -> None:
    names, problems = told(f"BEGIN:VCARD\nFN:Half\nAGENT:\nBEGIN:VCARD\nFN:Inner\n{GOOD}")
    assert names == ["Half", "Jo"]
    assert [(place, kept) for place, _, kept in problems] == [("card 1, line 1", True)]


def test_a_card_without_a_beginning_is_read_up_to_its_end() -> None:
    assert told(f"FN:Half\nEND:VCARD\n{GOOD}") == (
        ["Half", "Jo"],
        [("card 1, line 1", "The card has no BEGIN:VCARD line; perhaps a part of it is missing.", True)],
    )


def test_a_broken_card_between_good_ones_is_kept_as_it_came() -> None:
    broken = "BEGIN:VCARD\n%%%\nGEO:1\nEND:VCARD"
    records, problems = read_cards(f"{GOOD}{broken}\n{GOOD}".encode())
    assert [record.place for record in records] == ["card 1, line 1", "card 3, line 8"]
    assert [(p.place, p.raw, p.kept) for p in problems] == [
        ("card 2, line 4", broken, False),
        ("card 2, line 5", "%%%", True),
    ]


def test_text_between_cards_is_reported() -> None:
    assert told(f"{GOOD}hello there\n{GOOD}") == (
        ["Jo", "Jo"],
        [("line 4", "This text stands outside of any card.", False)],
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "This is a calendar, not an address book."),
        ("Dear Jo,\n", "This text stands outside of any card."),
        ("", "The file is empty."),
        (
            "BEGIN:VCARD\nGEO:1;2\nEND:VCARD",
            "This card names nobody: it has no name, organization, email address or phone number.",
        ),
        (
            "BEGIN:VCARD\nFN:Choir\nX-ADDRESSBOOKSERVER-KIND:group\nEND:VCARD",
            "This card is a list of people, not a person.",
        ),
    ],
)
def test_a_file_without_people_says_what_it_is(text: str, reason: str) -> None:
    records, problems = read_cards(text.encode())
    assert (records, [problem.reason for problem in problems]) == ([], [reason])


def test_cards_come_one_by_one() -> None:
    assert [type(item) for item in iter_cards(f"{GOOD}x\n{GOOD}".encode())] == [
        PersonRecord,
        Problem,
        PersonRecord,
    ]


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    records, problems = read_cards(b"BEGIN:VCARD\n" + data)
    assert records or problems


PIECES = [
    *(
        "BEGIN:VCARD",
        "END:VCARD",
        "AGENT:",
        "FN:Jo",
        "N;",
        "N:a;b",
        "TEL;HOME",
        "NOTE;QUOTED-PRINTABLE:=4",
        "=",
        " x",
    ),
    *(
        'EMAIL;X="',
        "item1.X-ABLabel:y",
        "item1.TEL:1",
        "PHOTO;BASE64:",
        "QUJD",
        "",
        "\t",
        "VERSION:2.1",
        "\\",
        ":",
        ".",
    ),
]


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_no_order_of_lines_raises_and_every_card_is_told_of(lines: list[str]) -> None:
    records, problems = read_cards("\n".join(lines).encode())
    places = {record.place for record in records} | {problem.place for problem in problems}
    assert len(records) <= lines.count("BEGIN:VCARD") + lines.count("END:VCARD")
    assert places


@pytest.mark.parametrize(
    "piece", ["BEGIN:VCARD\nFN:Jo\nEND:VCARD\n", "BEGIN:VCARD\nAGENT:\n", "NOTE:a;b\\\n c", "=\n"]
)
def test_the_work_grows_with_the_file_only(piece: str) -> None:
    """What is one long line is read by patterns alone; ``benches/lengths.py`` measures those."""

    def work(count: int) -> int:
        data = ("BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:" + piece * count).encode()
        return calls(lambda: read_cards(data))

    work(10)
    assert work(4000) < 9 * work(500)
