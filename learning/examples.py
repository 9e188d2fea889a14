"""What a table is learned from: texts with their label, and whose hand wrote them."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from askwell.method.learned.pieces import pieces_among, pieces_of

HERE = Path(__file__).parent
TESTS = HERE.parent / "tests" / "method"


@dataclass(frozen=True, slots=True)
class Example:
    """One text that somebody judged. ``hand`` names the file, so that a whole writer can be held out; ``signs`` are pieces besides its words.

    ``words`` are those of a sentence that is weighed as the phrases read it.
    """

    text: str
    label: str
    hand: str
    signs: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()

    @property
    def pieces(self) -> frozenset[str]:
        """Return the pieces that it is weighed by."""
        return (pieces_among(self.words) if self.words else pieces_of(self.text)) | self.signs


def judged(folder: str) -> Iterator[Example]:
    """Yield the lines of ``learning/judged/FOLDER``: label, tab, text, in which a line break is a backslash and an n."""
    for path in sorted((HERE / "judged" / folder).glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            label, _, text = line.partition("\t")
            yield Example(text.replace("\\n", "\n"), label, path.stem)


def lines_of(path: Path) -> list[dict[str, Any]]:
    """Return the records of a file with one JSON object a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def without(hand: str, examples: Iterable[Example]) -> list[Example]:
    """Return the examples of all other hands."""
    return [example for example in examples if example.hand != hand]
