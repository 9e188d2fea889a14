"""Pictures and PDFs of business cards become the people whom they name; what cannot be read is said."""

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image
from tests.scanning.drawn import (
    ANA,
    PRIYA,
    TOM,
    as_bytes,
    card,
    code,
    empty_pdf,
    in_form,
    needs_reader,
    needs_tesseract,
    pdf_of,
    photo,
)

from askwell.formats.business_card.on_a_picture import CardSeen, Sight
from askwell.formats.records import PersonRecord
from askwell.scanning import apart, cards
from askwell.scanning.apart import Scanned
from askwell.scanning.cards import CardFile, read_card_files

GPS = 0x8825


def with_place() -> bytes:
    exif = Image.Exif()
    exif.get_ifd(GPS)[1] = "N"
    exif[0x0110] = "A phone in Chicago"
    return as_bytes(photo(PRIYA, turn=90), exif=exif)


@pytest.fixture(scope="module")
def read() -> dict[str, CardFile]:
    """All files at once, as from one form: the reader of pictures is started once."""
    files = {
        "photo.jpg": with_place(),
        "scan.pdf": pdf_of(card(TOM), photo(ANA, PRIYA)),
        "broken.jpg": as_bytes(card())[:3_000],
    }
    # However busy the machine is: how long a file may take is tested in test_apart.py.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(apart, "SECONDS_A_FILE", 900)
        found = read_card_files(list(files.items()), way="rapidocr")
    return {one.name: one for one in found}


def fields(file: CardFile, at: int = 0) -> tuple[str, str, str, list[str]]:
    record = file.cards[at].record
    return record.full_name, record.title, record.organisation, [one.value for one in record.emails]


AS_ANA = ("Ana Lima", "Head Nurse", "Mercy Hospital", ["ana.lima@mercy.example"])
AS_PRIYA = ("Priya Nair", "Senior Medical Writer", "Lumen Press", ["priya@lumenpress.example"])
AS_TOM = ("TOM ACHTERBERG", "Chief Financial Officer", "Harrow & Pine", ["t.achterberg@harrowpine.example"])


@needs_reader
def test_a_photo_held_sideways_is_turned_and_read(read: dict[str, CardFile]) -> None:
    file = read["photo.jpg"]
    assert (file.way, file.problems, [fields(file)]) == ("rapidocr", [], [AS_PRIYA])
    with Image.open(BytesIO(file.cards[0].picture)) as picture:
        assert picture.width > picture.height


def pieces(*edges: tuple[float, float, float, float]) -> list[tuple[int, int]]:
    """Return the size of the picture that each card keeps, of cards whose lines lie so on a photo of 1400 by 1000."""
    page = Scanned(Sight(1_400, 1_000), as_bytes(Image.new("RGB", (1_400, 1_000))))
    lines = [CardSeen(PersonRecord(full_name="Ana Lima"), "Ana Lima", edge) for edge in edges]
    return [Image.open(BytesIO(one.picture)).size for one in cards._cut_out(page, lines, "the picture")]


def test_a_card_alone_keeps_the_whole_picture_however_little_of_it_was_read() -> None:
    assert pieces((60, 80, 400, 300)) == [(1_400, 1_000)]


def test_of_several_cards_each_piece_ends_only_half_way_to_the_next() -> None:
    assert pieces((60, 80, 400, 300), (60, 600, 400, 900)) == [(1_400, 450), (1_400, 550)]


@needs_reader
def test_what_is_kept_of_it_tells_no_place(read: dict[str, CardFile]) -> None:
    kept = read["photo.jpg"].cards[0].picture
    with Image.open(BytesIO(kept)) as picture:
        assert (picture.format, dict(picture.getexif())) == ("JPEG", {})
    assert b"Chicago" not in kept


@needs_reader
def test_each_page_of_a_pdf_is_a_picture_and_each_card_on_it_a_person(read: dict[str, CardFile]) -> None:
    file = read["scan.pdf"]
    assert [fields(file, at) for at in range(len(file.cards))] == [AS_TOM, AS_ANA, AS_PRIYA]
    assert [card.record.place for card in file.cards] == [
        "the card on page 1",
        "card 1 on page 2",
        "card 2 on page 2",
    ]
    assert [address.value for address in file.cards[1].record.addresses] == ["1 Elm Street, Salem, MA 01970"]


@needs_reader
def test_of_two_cards_each_keeps_its_own_piece_of_the_picture(read: dict[str, CardFile]) -> None:
    heights = [Image.open(BytesIO(card.picture)).height for card in read["scan.pdf"].cards[1:]]
    assert sum(heights) < 2_400


@needs_reader
@pytest.mark.soak
@pytest.mark.parametrize("form", ["WEBP", "PNG", "HEIC"])
def test_one_upside_down_is_turned_too_whatever_kind_of_picture_it_is(form: str) -> None:
    (file,) = read_card_files([(f"upside-down.{form.lower()}", in_form(photo(TOM, turn=180), form))])
    assert fields(file) == AS_TOM


@needs_reader
def test_a_broken_file_does_not_keep_the_others_from_being_read(read: dict[str, CardFile]) -> None:
    file = read["broken.jpg"]
    assert (file.cards, len(file.problems)) == ([], 1)
    assert "no picture that can be shown here" in file.problems[0].reason
    assert file.problems[0].what_to_do == "Send a JPEG, PNG, WebP or HEIC."


@needs_tesseract
def test_tesseract_reads_a_clean_card_too() -> None:
    (file,) = read_card_files([("card.png", as_bytes(card(), "PNG"))], way="tesseract")
    assert (file.way, [fields(file)]) == ("tesseract", [AS_ANA])


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "HEIC"])
def test_a_code_needs_no_reader_of_words_whatever_kind_of_picture_it_is_on(form: str) -> None:
    (file,) = read_card_files([(f"code.{form.lower()}", in_form(code(), form))], way="none")
    (found,) = file.cards
    assert (found.record.full_name, found.record.organisation, found.by_code) == (
        "Ana Lima",
        "Mercy Hospital",
        True,
    )
    assert file.problems == []


def test_without_a_reader_of_words_it_is_said_what_to_do_and_the_picture_is_kept() -> None:
    (file,) = read_card_files([("card.png", as_bytes(card(), "PNG"))], way="none")
    assert (file.cards, len(file.pictures)) == ([], 1)
    assert "only square codes" in file.problems[0].reason
    assert "askwell[scan]" in file.problems[0].what_to_do


def test_of_a_thick_pdf_the_first_ten_pages_are_looked_at_and_the_rest_is_said() -> None:
    (file,) = read_card_files([("thick.pdf", empty_pdf(12))], way="none")
    assert len(file.pictures) == 10
    assert "2 more pages were left out." in [problem.reason for problem in file.problems]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("huge.png", lambda: as_bytes(Image.new("1", (10_000, 10_000)), "PNG")),
        ("letter.txt", lambda: b"Dear Ana"),
        ("empty.jpg", lambda: b""),
        ("broken.pdf", lambda: b"%PDF-1.7\n1 0 obj\n<<"),
        ("large.jpg", lambda: b"\xff\xd8\xff" + bytes(20_000_001)),
    ],
)
def test_no_file_breaks_it(name: str, data: Callable[[], bytes]) -> None:
    (file,) = read_card_files([(name, data())], way="none")
    assert (file.cards, len(file.problems)) == ([], 1)
    assert file.problems[0].reason.endswith(".")
    assert file.problems[0].what_to_do.endswith(".")
