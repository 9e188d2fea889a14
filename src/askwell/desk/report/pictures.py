"""The drawings of the pages on paper, each with the numbers that it shows."""

from typing import Any

from askwell.desk.people.mapping import Tree
from askwell.desk.typesetting import said
from askwell.journey.findings.board.queries import Board
from askwell.journey.findings.fit.queries import FitPage, ValueRow
from askwell.method.wording import in_figures

# The drawings take their colours from the style sheet of the pages; on paper from these.
_INK = """<style>text{font-family:'Noto Sans','DejaVu Sans',sans-serif;fill:#333}.c-bar{fill:#3d1033}.c-bar-soft{fill:#8c6f87}
.c-line{fill:none;stroke:#3d1033;stroke-width:2.25}.c-area{fill:#f3eff2}.c-grid{stroke:#c9cedb;stroke-width:1}
.c-dot{fill:#3d1033}.c-edge{fill:none;stroke:#8c98b0;stroke-width:1.25}.c-node{fill:#fff;stroke:#12624f;stroke-width:2}
.c-node-on,.c-leaf{fill:#12624f}.c-amber{fill:#8b4a00}.c-none{fill:none;stroke:#8c98b0;stroke-width:1.25}</style>"""
_SVG = 'xmlns="http://www.w3.org/2000/svg"'
# In the table of questions this stands for an answer.
ANSWERED = "●"


def drawn(svg: str) -> str:
    """Return a drawing of the pages as one that stands alone; "" stays ""."""
    if not svg:
        return ""
    head, rest = svg.split(">", 1)
    standing = head.replace("<svg ", f"<svg {_SVG} ", 1)
    return f"{standing}>{_INK}{rest}"


def tree(one: Tree) -> dict[str, Any]:
    """Return who led to whom: the drawing, and a row for each name with what came of it."""
    return {
        "title": said(one.title.replace("with you", "with me").replace("People you found by yourself", "People I found by myself")),
        "drawing": drawn(str(one.drawing)),
        "rows": [[leaf.depth, said(leaf.person.full_name), said(leaf.note), "Yes" if leaf.talked else "Not yet"] for leaf in one.leaves],
    }  # fmt: skip


def fit(page: FitPage) -> dict[str, Any]:
    """Return what matters to her, talk by talk: marks as drawing and in words; empty where there is nothing to show."""
    known = any(row.wins is not None or row.words for row in page.rows)
    return {
        "work": said(page.first.against.title if page.first else "Profile"),
        "rows": [_value(row) for row in page.rows] if known else [],
    }


def _value(row: ValueRow) -> dict[str, Any]:
    stands = row.stands
    return {
        "name": row.meaning.name,
        "chosen": f"{row.wins} of 5" if row.wins is not None else "not said",
        "profile": f"{in_figures(stands.prior)} of 7" if stands.prior is not None else "not known",
        "with_talks": f"{in_figures(stands.value)} of 7" if stands.value is not None else "not known",
        "marks": drawn(str(row.marks)),
        "words": row.tally.words,
    }


def questions(board: Board) -> dict[str, Any]:
    """Return which question was answered in which of the latest talks, numbered from the newest."""
    return {
        "people": [said(f"{number} {talk.person.full_name}") for number, talk in enumerate(board.talks, start=1)],
        "rows": [
            {"text": said(row.text), "people": str(row.people), "marks": [ANSWERED if cell else "" for cell in row.cells]}
            for row in board.rows
        ],
        "older": max(0, board.found - len(board.talks)),
    }  # fmt: skip
