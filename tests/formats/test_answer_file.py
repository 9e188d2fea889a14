"""An answer comes as a mail, as text, or as a contact card."""

from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.answer_file import MOST_CARDS, AnswerFile, read_answer_file

CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Lima\r\nORG:St. Jude\r\nTEL:555-0142\r\nEND:VCARD\r\n"
MAIL = b"""From: Rosa <rosa@osei.example>
To: maya@osei.example
Subject: Re: names
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: text/plain; charset=utf-8

Try my cousin Ana.
--x
Content-Type: application/octet-stream; name="Ana.vcf"
Content-Disposition: attachment; filename="Ana.vcf"

"""


def names(file: AnswerFile) -> list[str]:
    return [card.full_name for card in file.cards]


def test_plain_text_is_words() -> None:
    assert read_answer_file(b"Try Ana Lima") == (AnswerFile(words="Try Ana Lima"), [])


def test_a_card_is_read_in_any_encoding() -> None:
    for data in (CARD, b"\xef\xbb\xbf" + CARD, CARD.decode().encode("utf-16")):
        file, problems = read_answer_file(data)
        assert (file.words, names(file), problems) == ("", ["Ana Lima"], [])


def test_a_card_that_came_along_with_a_mail_is_read_beside_its_words() -> None:
    file, problems = read_answer_file(MAIL + CARD + b"--x--\n")
    assert (file.words.strip(), names(file), problems) == ("Try my cousin Ana.", ["Ana Lima"], [])


def test_of_very_many_cards_it_says_how_many_are_shown() -> None:
    file, problems = read_answer_file(CARD * (MOST_CARDS + 3))
    assert (len(file.cards), [problem.reason for problem in problems]) == (
        MOST_CARDS,
        [f"There are {MOST_CARDS + 3} cards; {MOST_CARDS} of them are shown."],
    )


@given(st.binary(max_size=400))
def test_no_bytes_are_too_much(data: bytes) -> None:
    for start in (b"", CARD[:20], MAIL):
        file, _ = read_answer_file(start + data)
        assert isinstance(file.words, str)
