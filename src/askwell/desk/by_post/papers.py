"""The papers, envelopes and labels that are bought: their sizes in millimetres."""

from dataclasses import dataclass

LETTER, CARD, ENVELOPE, LABEL = "letter", "card", "envelope", "label"

WORDS = frozenset({LETTER, CARD})
"""The shapes that hold the words of the letter; the others hold an address."""


@dataclass(frozen=True, kw_only=True)
class Paper:
    """One size to print on. ``window`` is where the address stands, from left and top; ``grid`` is of a sheet of labels.

    ``grid``: columns, rows, width and height of a label, left and top margin, and the steps to the next column and row.
    """

    key: str
    shape: str
    name: str
    width: float
    height: float
    window: tuple[float, float] = (25.0, 50.0)
    grid: tuple[int, int, float, float, float, float, float, float] | None = None

    @property
    def labels(self) -> int:
        """Return how many labels a sheet has."""
        return self.grid[0] * self.grid[1] if self.grid else 0

    def label_at(self, place: int) -> tuple[float, float]:
        """Return where the label of a place (from 1, row by row) begins, from left and top."""
        if self.grid is None:
            return (0.0, 0.0)
        columns, _, _, _, left, top, right_by, down_by = self.grid
        row, column = divmod(min(max(place, 1), self.labels) - 1, columns)
        return (left + column * right_by, top + row * down_by)


# Paper: ISO 216, ANSI/ASME Y14.1. Windows: DIN 5008 form B for A4, the No. 10 window envelope for Letter.
# Envelopes: ISO 269 (C5, C6, DL); the American ones by their common names. Labels: as their makers print them.
PAPERS = {
    paper.key: paper
    for paper in (
        Paper(key="a4", shape=LETTER, name="A4", width=210, height=297, window=(25, 50)),
        Paper(key="us-letter", shape=LETTER, name="US Letter", width=215.9, height=279.4, window=(25, 52)),
        Paper(key="a6", shape=CARD, name="A6 card (148 × 105 mm)", width=148, height=105),
        Paper(key="us-a2-card", shape=CARD, name="A2 card (5.5 × 4.25 in)", width=139.7, height=107.95),
        Paper(key="dl", shape=ENVELOPE, name="DL envelope (220 × 110 mm)", width=220, height=110),
        Paper(key="c6", shape=ENVELOPE, name="C6 envelope (162 × 114 mm)", width=162, height=114),
        Paper(key="c5", shape=ENVELOPE, name="C5 envelope (229 × 162 mm)", width=229, height=162),
        Paper(
            key="no10", shape=ENVELOPE, name="No. 10 envelope (9.5 × 4.125 in)", width=241.3, height=104.775
        ),
        Paper(
            key="monarch",
            shape=ENVELOPE,
            name="Monarch envelope (7.5 × 3.875 in)",
            width=190.5,
            height=98.425,
        ),
        Paper(
            key="us-a2", shape=ENVELOPE, name="A2 envelope (5.75 × 4.375 in)", width=146.05, height=111.125
        ),
        Paper(
            key="l7163",
            shape=LABEL,
            name="A4 sheet of 14 labels (99.1 × 38.1 mm)",
            width=210,
            height=297,
            grid=(2, 7, 99.1, 38.1, 4.65, 15.15, 101.6, 38.1),
        ),
        Paper(
            key="5163",
            shape=LABEL,
            name="US Letter sheet of 10 labels (4 × 2 in)",
            width=215.9,
            height=279.4,
            grid=(2, 5, 101.6, 50.8, 3.97, 12.7, 106.36, 50.8),
        ),
    )
}
USUAL = {
    "a4": {LETTER: "a4", CARD: "a6", ENVELOPE: "dl", LABEL: "l7163"},
    "letter": {LETTER: "us-letter", CARD: "us-a2-card", ENVELOPE: "no10", LABEL: "5163"},
}
