"""One thought a line and wrapped paragraphs told apart: by examples, and counted over the note lines of all campaigns."""

import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from tests.transcripts import spoken

from askwell.formats.transcripts.typed.wrapping import thoughts

CAMPAIGNS = Path(__file__).parents[3] / "method" / "guesses"
PASTED = [
    "started as a laborer on the street crew",
    "no city will hire you without the Class I license, don't even apply before",
    "trainees start at $21 an hour, Class I gets $26",
    "day shift only here, 7 to 3:30, no nights",
    'loves it when the lab numbers come in clean, "you know the whole town drank that"',
    "what they look for: someone who shows up and writes things down",
    "I should talk to Joan Abernathy at Crestline, she trains people",
]
LETTER = """Hi Rosa,

thanks for calling yesterday. I have thought about what you asked me and the
honest answer is that I never planned any of this, it came with the license
and with the overtime that nobody else wanted to do at the time. If you come
by in March I can show you the plant.

We post on the village site, and people who read it on Fridays are mostly the
ones that we end up talking to.

Joan"""


def words_of(text: str) -> list[str]:
    return [words for _, words in spoken(text)]


def test_a_long_line_does_not_swallow_the_note_below_it() -> None:
    assert words_of("\n".join(PASTED)) == PASTED


@pytest.mark.parametrize("count", [2, 3, 4])
def test_few_notes_are_apart_too(count: int) -> None:
    assert words_of("\n".join(PASTED[:count])) == PASTED[:count]


def test_the_paragraphs_of_a_letter_stay_whole() -> None:
    assert words_of(LETTER) == [" ".join(part.split()) for part in LETTER.split("\n\n")]


def test_a_note_that_was_wrapped_among_others_stays_whole() -> None:
    text = (
        "the board meets every month and decides which of the small plants gets the\n"
        "money\n"
        "they hire in spring\n"
        "the license takes a year, and you pay for the class yourself unless you can\n"
        "talk a contractor into it\n"
        "days only\n"
        "she has been there for eleven years and says that nobody who came after her\n"
        "stayed for more than two\n"
    )
    assert [words.split()[0] for words in words_of(text)] == ["the", "they", "the", "days", "she"]


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("- pays well\n- nights, and\n  weekends too\n1. dogs", ["pays well", "nights, and weekends too", "dogs"]),
        ("* pays well\n\n\n• no nights\n", ["pays well", "no nights"]),
        ("They work\nlong.", ["They work long."]),
        ("see the posting\nhttps://water.example/jobs", ["see the posting https://water.example/jobs"]),
        ("days only\nno nights\non call every third week", ["days only", "no nights", "on call every third week"]),
    ],
)  # fmt: skip
def test_what_stands_below_each_other(text: str, notes: list[str]) -> None:
    assert words_of(text) == notes


def blocks(of: int) -> Iterator[list[str]]:
    """Cut the note lines of each campaign's talks into as many at a time as somebody may paste."""
    for path in sorted(CAMPAIGNS.glob("*.txt")):
        rows = path.read_text(encoding="utf-8").splitlines()
        lines = [
            row.partition(" || ")[0].partition(" | ")[2].strip()
            for row in rows
            if " | " in row and row[0] != "#"
        ]
        yield from (lines[at : at + of] for at in range(0, len(lines) - of + 1, of))


def one_wrapped(notes: Sequence[str], width: int) -> list[str]:
    told = ". ".join(note[:1].upper() + note[1:].rstrip(".") for note in notes)
    return textwrap.wrap(f"{told}.", width, break_on_hyphens=False)


@pytest.mark.parametrize(("of", "most"), [(2, 0.05), (5, 0.03), (10, 0.02)])
def test_hardly_a_note_of_the_campaigns_is_swallowed(of: int, most: float) -> None:
    pasted = list(blocks(of))
    swallowed = sum(of - 1 - len(thoughts(notes)) for notes in pasted)
    asked = len(pasted) * (of - 1)
    print(f"{of} notes pasted: {swallowed} of {asked} swallowed")
    assert swallowed / asked < most


@pytest.mark.parametrize("width", [60, 66, 72, 80])
def test_hardly_a_paragraph_of_five_sentences_is_cut(width: int) -> None:
    letters = [one_wrapped(notes, width) for notes in blocks(5)]
    cut = sum(bool(thoughts(lines)) for lines in letters)
    print(f"wrapped at {width}: {cut} of {len(letters)} paragraphs cut")
    assert cut / len(letters) < 0.02
