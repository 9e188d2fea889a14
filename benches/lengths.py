"""One long line of what patterns could go back over: eight times its length beside its time, by ``python -m benches.lengths``.

Lines and rows are counted in the tests; what happens inside one pattern makes no call that could be counted. What goes back
over the line takes sixty-four times as long: from ``TOO_OFTEN`` times on this ends with 1, also within ``make soak``.
"""

import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

from askwell.formats.transcripts import read_transcript
from askwell.formats.vcard import read_cards
from askwell.method.etiquette import check_letter

SHORT, TIMES, RUNS = 4_000, 8, 3
# Three times what grows with the line only.
TOO_OFTEN = 24
CARD = "BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:"
CUE = "00:01.000 --> 00:02.000"


def _transcript(text: str) -> object:
    transcript, _ = read_transcript(text.encode())
    return transcript.turns


LETTERS = [("", piece) for piece in ("not ", "I would like to ", "a", "[", "“")]
READERS: dict[str, tuple[Callable[[str], object], list[tuple[str, str]]]] = {
    "card": (
        lambda text: read_cards(f"{text}\nEND:VCARD".encode()),
        [(CARD, piece) for piece in (";", "a.", '"', " :")],
    ),
    "transcript": (
        _transcript,
        [
            ("0:00 From ", "a to "),
            ("Ana", " "),
            (f"WEBVTT\n\n{CUE}\n<v", " "),
            (CUE, " line:1"),
            *(
                ("", piece)
                for piece in ("**a *b _c ", "<c {\\a ", "[(<", "- —", "1:02:", "0:01 --> ", "<!--")
            ),
        ],
    ),
    "letter": (
        check_letter,
        LETTERS,
    ),
    "thanks": (partial(check_letter, kind="thanks"), LETTERS),
}


def took(work: Callable[[], object]) -> float:
    """Return the least milliseconds of processor time of a few runs."""
    taken = []
    for _ in range(RUNS):
        begun = time.process_time()
        work()
        taken.append((time.process_time() - begun) * 1000)
    return min(taken)


def measured() -> Iterator[tuple[str, str, float, float]]:
    """Yield each reader with what is repeated, and how many milliseconds the short and the long line take."""
    for name, (read, shapes) in READERS.items():
        for before, piece in shapes:
            short, long = (
                took(partial(read, before + piece * (size // len(piece)))) for size in (SHORT, SHORT * TIMES)
            )
            yield name, piece, short, long


def main() -> int:
    """Print for each piece how long the short and the long line take; return 1 where one takes too many times as long, else 0."""
    print(
        f"| reader | what is repeated | {SHORT:,} | {SHORT * TIMES:,} | times as long |\n|---|---|---|---|---|"
    )
    worst = 0.0
    for name, piece, short, long in measured():
        times = long / max(short, 0.1)
        print(f"| {name} | `{piece}` | {short:.1f} ms | {long:.1f} ms | {times:.1f} |")
        worst = max(worst, times)
    return int(worst >= TOO_OFTEN)


if __name__ == "__main__":
    sys.exit(main())
