"""Lines and codes on a picture become cards: read in order whatever the slope, divided where two speak for themselves."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.business_card import Seen, Sight, cards_on, level

ANA = ["Ana Lima", "Head Nurse", "Mercy Hospital", "ana.lima@mercy.example", "T (617) 555-0142"]
TOM = ["Tom Reyes", "Managing Editor", "Harrow Press", "tom@harrow.example", "(312) 555-0119"]
VCARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Lima\nEMAIL:ana@mercy.example\nEND:VCARD"


def line(text: str, left: float, top: float, *, height: float = 30, slope: float = 0) -> Seen:
    """A line on a picture that is turned by so many degrees around its corner."""
    wide = len(text) * height * 0.5
    corners = [(left, top), (left + wide, top), (left + wide, top + height), (left, top + height)]
    turn = math.radians(slope)
    cos, sin = math.cos(turn), math.sin(turn)
    one, two, three, four = ((x * cos - y * sin, x * sin + y * cos) for x, y in corners)
    return Seen(text, (one, two, three, four))


def block(lines: list[str], left: float, top: float, *, slope: float = 0) -> list[Seen]:
    return [line(text, left, top + at * 45, slope=slope) for at, text in enumerate(lines)]


def names(seen: list[Seen], *codes: Seen) -> list[str]:
    return [card.record.full_name for card in cards_on(Sight(3_000, 2_000, tuple(seen), codes))]


@given(slope=st.floats(-40, 40), mixed=st.permutations(ANA))
def test_lines_are_read_from_the_top_whatever_their_slope_and_order(slope: float, mixed: list[str]) -> None:
    seen = dict(zip(ANA, block(ANA, 100, 100, slope=slope), strict=True))
    assert [box.text for box in level(seen[text] for text in mixed)] == ANA


def test_two_columns_are_one_card() -> None:
    seen = [*block(ANA[:2], 100, 100), line(ANA[2], 100, 600), *block(ANA[3:], 900, 100)]
    (card,) = cards_on(Sight(1_500, 900, tuple(seen)))
    found = card.record
    assert (found.full_name, found.title, found.organisation) == ("Ana Lima", "Head Nurse", "Mercy Hospital")
    assert [email.value for email in found.emails] == ["ana.lima@mercy.example"]


def test_two_cards_are_two_beside_or_beneath_each_other() -> None:
    assert names([*block(ANA, 100, 100), *block(TOM, 1_000, 100)]) == ["Ana Lima", "Tom Reyes"]
    assert names([*block(ANA, 100, 100), *block(TOM, 100, 600)]) == ["Ana Lima", "Tom Reyes"]


def test_the_mailbox_of_the_house_does_not_make_a_second_card() -> None:
    house = ["Mercy Hospital", "info@mercy.example", "1 Elm Street", "Salem, MA 01970"]
    assert names([*block([ANA[0], ANA[1], ANA[3]], 100, 100), *block(house, 1_000, 100)]) == ["Ana Lima"]


def test_pieces_of_one_line_are_put_together() -> None:
    seen = [line("Ana", 100, 100), line("Lima", 155, 101), line("Head Nurse", 100, 160)]
    assert [box.text for box in level(seen)] == ["Ana Lima", "Head Nurse"]


def test_what_a_code_says_counts_and_the_words_beside_it_fill_the_rest() -> None:
    code = line(VCARD, 700, 120, height=10)
    (card,) = cards_on(Sight(1_500, 900, tuple(block(["Anna Limo", *ANA[1:]], 100, 100)), (code,)))
    record = card.record
    assert (record.full_name, record.title, card.by_code) == ("Ana Lima", "Head Nurse", True)
    assert [email.value for email in record.emails] == ["ana@mercy.example", "ana.lima@mercy.example"]


def test_a_code_that_is_only_an_address_is_one_more_page() -> None:
    code = line("https://mercy.example/ana", 700, 120, height=10)
    (card,) = cards_on(Sight(1_500, 900, tuple(block(ANA, 100, 100)), (code,)))
    assert (card.record.full_name, card.by_code) == ("Ana Lima", False)
    assert [url.value for url in card.record.urls] == ["https://mercy.example/ana"]


def test_the_letters_tell_a_name_in_two_lines() -> None:
    tall = [line("JOHN", 100, 100, height=60), line("SINGER", 100, 170, height=60)]
    assert names([*tall, *block(["Software Engineer", "+1 425 779 3479"], 100, 300)]) == ["JOHN SINGER"]


def test_a_name_in_two_lines_may_be_that_of_a_trade() -> None:
    tall = [line("TOM", 100, 100, height=60), line("BAKER", 100, 170, height=60)]
    assert names([*tall, *block(["Software Engineer", "+1 425 779 3479"], 100, 300)]) == ["TOM BAKER"]


@pytest.mark.parametrize(
    ("first", "second"), [("Marcus", "Johnson Jr."), ("SARAH J.", "WHITCOMBE"), ("Anna", "van Dijk")]
)
def test_a_name_in_two_lines_may_have_more_than_two_words(first: str, second: str) -> None:
    tall = [line(first, 100, 100, height=60), line(second, 100, 170, height=60)]
    assert names([*tall, *block(["Estate Agent", "+1 425 779 3479"], 100, 300)]) == [f"{first} {second}"]


def test_a_house_whose_name_stands_in_several_lines_is_one() -> None:
    house = [
        line(text, 40, 180 + at * 50, height=34) for at, text in enumerate(["Aegean", "Heritage", "Center"])
    ]
    beside = block(["Eleni Papadaki", "Museum Educator", "eleni@aegeanheritage.example"], 430, 70)
    (card,) = cards_on(Sight(1_050, 600, (*house, *beside)))
    assert (card.record.full_name, card.record.organisation) == ("Eleni Papadaki", "Aegean Heritage Center")


def test_what_a_number_is_may_stand_in_a_column_of_its_own() -> None:
    labels = [line("Cell:", 60, 320), line("Fax", 60, 360)]
    numbers = [line("480.555.0142", 250, 320), line("480.555.0143", 250, 360)]
    (card,) = cards_on(Sight(1_050, 600, (line("Ben Carter", 60, 100), *labels, *numbers)))
    assert [(one.value, one.label) for one in card.record.phones] == [
        ("480.555.0142", "mobile"),
        ("480.555.0143", "fax"),
    ]
    assert card.record.unknown == ()


def test_nobody_is_made_up() -> None:
    assert names(block(["Scan to connect", "Use the code below"], 100, 100)) == []
    assert cards_on(Sight(100, 100)) == []


words = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)
places = st.floats(-1e4, 1e4)


@given(
    st.lists(st.tuples(words, places, places, st.floats(0, 200)), max_size=12), st.lists(words, max_size=3)
)
def test_any_picture_is_taken(lines: list[tuple[str, float, float, float]], codes: list[str]) -> None:
    seen = tuple(line(text, left, top, height=height) for text, left, top, height in lines)
    said = tuple(line(text, 0, 0) for text in codes)
    assert all(card.record.full_name for card in cards_on(Sight(2_000, 1_000, seen, said)))
