"""What came and what went, side by side as marks: a picture that adds nothing up."""

from collections.abc import Sequence

from django.utils.safestring import SafeString

from askwell.web.charts import WIDTH, drawing, text

Row = tuple[str, int]
MOST_MARKS = 44
"""More of a kind than these are drawn with several to one mark, and the picture says so."""
_APART, _DOWN, _LABEL, _GAP = 16, 16, 20, 14


def two_sides(uid: str, sides: Sequence[tuple[str, Sequence[Row]]], title: str) -> SafeString:
    """Draw each side under its heading, a row of marks for each kind; ``sides`` are headings with their kinds and counts.

    Marks of the second side are of another shape, so that nothing hangs on colour.
    """
    most = max((count for _, rows in sides for _, count in rows), default=0)
    each = max(1, -(-most // MOST_MARKS))
    top, body = 0, []
    for number, (heading, rows) in enumerate(sides):
        body.append(text(0, top + 14, heading, "t-strong", size=14))
        top += 28
        for label, count in rows:
            marks, top = _row(label, count, each=each, top=top, diamond=bool(number))
            body += marks
        top += 6
    if each > 1:
        body.append(text(0, top + 12, f"One mark stands for {each}", "t-soft", size=12))
        top += 20
    desc = "; ".join(
        f"{heading}: {', '.join(f'{label} {count}' for label, count in rows)}" for heading, rows in sides
    )
    return drawing(uid, height=top, title=title, desc=desc, body="".join(body))


def _row(label: str, count: int, *, each: int, top: int, diamond: bool) -> tuple[list[str], int]:
    """Return the marks of one kind under its label, and where the next one begins."""
    across = (WIDTH - 8) // _APART
    shown = -(-count // each)
    found = [text(0, top + 12, label, "t-soft")]
    top += _LABEL
    found += [
        _mark(8 + at % across * _APART, top + 6 + at // across * _DOWN, diamond=diamond)
        for at in range(shown)
    ]
    if not shown:
        found.append(f'<circle class="c-none" cx="8" cy="{top + 6}" r="3"/>')
    lines = max(1, -(-shown // across))
    return found, top + lines * _DOWN + _GAP


def _mark(x: int, y: int, *, diamond: bool) -> str:
    if diamond:
        return f'<path class="c-leaf" d="M{x} {y - 6} l6 6 -6 6 -6 -6z"/>'
    return f'<circle class="c-bar" cx="{x}" cy="{y}" r="5"/>'
