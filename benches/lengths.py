"""One long line of what patterns could go back over: eight times its length beside its time, by ``python -m benches.lengths``.

Lines and rows are counted in the tests; what happens inside one pattern makes no call that could be counted.
"""

import time
from collections.abc import Callable
from functools import partial

from askwell.formats.transcripts import read_transcript
from askwell.formats.vcard import read_cards
from askwell.method.etiquette import check_letter

SHORT, TIMES, RUNS = 4_000, 8, 3
CARD = "BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:"
CUE = "00:01.000 --> 00:02.000"


def _transcript(text: str) -> object:
    transcript, _ = read_transcript(text.encode())
    return transcript.turns


READERS: dict[str, tuple[Callable[[str], object], list[tuple[str, str]]]] = {
    "card": (
        lambda text: read_cards(text.encode()),
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
        [("", piece) for piece in ("not ", "I would like to ", "a", "[", "“")],
    ),
}


def took(work: Callable[[], object]) -> float:
    """Return the least milliseconds of processor time of a few runs."""
    taken = []
    for _ in range(RUNS):
        begun = time.process_time()
        work()
        taken.append((time.process_time() - begun) * 1000)
    return min(taken)


def main() -> None:
    """Print for each piece how long the short and the long line take."""
    print(
        f"| reader | what is repeated | {SHORT:,} | {SHORT * TIMES:,} | times as long |\n|---|---|---|---|---|"
    )
    for name, (read, shapes) in READERS.items():
        for before, piece in shapes:
            short, long = (
                took(partial(read, before + piece * (size // len(piece)))) for size in (SHORT, SHORT * TIMES)
            )
            print(f"| {name} | `{piece}` | {short:.1f} ms | {long:.1f} ms | {long / max(short, 0.1):.1f} |")


if __name__ == "__main__":
    main()
