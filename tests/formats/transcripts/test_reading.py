"""Files of all sorts: what cannot be read is said, and its words are kept."""

import pytest
from tests.transcripts import said
from tests.word import paragraphs

from askwell.formats.transcripts import read_transcript

PACKED = "This is a packed file, and no Word document."


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "The file is empty."),
        (b"\xef\xbb\xbf \n", "The file is empty."),
        (b"WEBVTT\n\n", "Nothing is said in it."),
        (b"\x89PNG\r\n\x1a\n0000", "This is a picture, not a text file."),
        (b"%PDF-1.7", "This is a PDF, not a text file."),
        (b"PK\x03\x04word/document.xml", PACKED),
        (paragraphs(), "Nothing is said in it."),
    ],
)
def test_what_says_nothing_is_said_so(data: bytes, reason: str) -> None:
    transcript, problems = read_transcript(data)
    assert (list(transcript.cues), [problem.reason for problem in problems]) == ([], [reason])
    assert all("CSV" not in problem.what_to_do for problem in problems)


def test_a_name_that_promises_times_is_answered() -> None:
    transcript, [problem] = read_transcript(b"some words", name="talk.srt")
    assert ([cue.text for cue in transcript.cues], problem.reason) == (
        ["some words"],
        "Its name ends in .srt, but no line of it says a time.",
    )


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("Call-20260312-Meeting Recording", "\nAna Lima   0:03\nHow are you?", "\nBen Ortiz   0:07\nFine & well."), id="teams"),
        pytest.param(("0:0:3.0 --> 0:0:6.540\nAna Lima\nHow are you?", "0:0:7.0 --> 0:0:9.1\nBen Ortiz\nFine & well."), id="teams of old"),
        pytest.param(("Ana Lima\t0:03", "How are you?", "", "Ben Ortiz\t0:07", "Fine & well."), id="paragraphs"),
    ],
)  # fmt: skip
def test_a_word_document_is_read_like_text(lines: tuple[str, ...]) -> None:
    transcript, problems = read_transcript(paragraphs(*lines), name="talk.docx")
    assert (transcript.kind, transcript.speakers, problems) == ("docx", ["Ana Lima", "Ben Ortiz"], [])
    assert said(paragraphs(*lines))[-2:] == [
        ("Ana Lima", 3.0, "How are you?"),
        ("Ben Ortiz", 7.0, "Fine & well."),
    ]


def test_signs_that_nobody_sees_and_breaks_of_all_sorts_are_no_words() -> None:
    assert said("\ufeffone\x0btwo\u2028\u2028\u200ethree\x00\x85four") == [
        ("", None, "one two"),
        ("", None, "three four"),
    ]


RUSSIAN = "1\n00:00:01,000 --> 00:00:02,000\nАнна: Как вы начали?\n\n2\n00:00:03,000 --> 00:00:04,000\nБорис: Случайно.\n"  # noqa: RUF001
JAPANESE = "1\n00:00:01,000 --> 00:00:02,000\n田中: どうやって始めましたか。\n\n2\n00:00:03,000 --> 00:00:04,000\n山田: 偶然です。\n"


@pytest.mark.parametrize(
    ("text", "encoding", "called"),
    [
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (JAPANESE, "shift_jis", "Shift JIS"),
        (JAPANESE, "euc-jp", "euc-jp"),
    ],
)
def test_letters_of_an_older_encoding_are_read_and_which_it_is_taken_for_is_said(
    text: str, encoding: str, called: str
) -> None:
    transcript, [problem] = read_transcript(text.encode(encoding))
    assert transcript == read_transcript(text.encode())[0]
    assert (problem.reason.endswith(f" It is read as {called}."), problem.kept) == (True, True)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [RUSSIAN, JAPANESE])
def test_unicode_of_every_form_is_certain(text: str, encoding: str) -> None:
    assert read_transcript(text.encode(encoding)) == read_transcript(text.encode())
