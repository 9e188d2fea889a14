"""Charts as SVG: pure functions, coloured by class only, so that one drawing serves light, dark and print.

Every chart is drawn on a canvas 360 units wide: text of 13 units is 13 px on a small phone and at most 17 px
at the largest size the style sheet allows. A `<title>` and a `<desc>` carry the finding and the numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from askwell.method.fit.tally import Tally

WIDTH = 360
# So wide is the label of the bars at most, in any font.
LABEL = 112


def drawing(uid: str, *, height: float, title: str, desc: str, body: str) -> SafeString:
    """Wrap marks into one SVG picture that a screen reader reads as its title and description."""
    return mark_safe(  # noqa: S308  # title, desc and every text are escaped
        f'<svg viewBox="0 0 {WIDTH} {height:g}" role="img" aria-labelledby="{uid}-t {uid}-d" focusable="false">'
        f'<title id="{uid}-t">{escape(title)}</title><desc id="{uid}-d">{escape(desc)}</desc>{body}</svg>'
    )


def text(x: float, y: float, words: str, look: str = "", *, size: float = 13, anchor: str = "") -> str:
    """Draw words at a point; `look` is a class, `anchor` is "", "middle" or "end"."""
    place = f' text-anchor="{anchor}"' if anchor else ""
    name = f' class="{look}"' if look else ""
    return f'<text x="{x:g}" y="{y:g}" font-size="{size:g}"{place}{name}>{escape(words)}</text>'


def funnel(uid: str, steps: Sequence[tuple[str, int]], title: str) -> SafeString:
    """Draw counts as bars on one scale, each with its label above and its number at the end."""
    most = max((count for _, count in steps), default=0) or 1
    row, marks = 40, []
    for index, (label, count) in enumerate(steps):
        top = index * row
        width = max(2, (WIDTH - 40) * count / most)
        marks += [
            text(0, top + 13, label, "t-soft"),
            f'<rect class="c-bar" x="0" y="{top + 18}" width="{width:.1f}" height="16" rx="2"/>',
            text(width + 7, top + 31, str(count), "t-strong", size=14),
        ]
    desc = "; ".join(f"{label}: {count}" for label, count in steps)
    return drawing(uid, height=len(steps) * row, title=title, desc=desc, body="".join(marks))


@dataclass(frozen=True, slots=True)
class Frame:
    """Where talk number i and a count of themes lie on the saturation chart."""

    talks: int
    most: int

    LEFT = 40
    RIGHT = WIDTH - 34
    TOP = 14
    BASE = 160
    INSET = 14  # room for the first bar beside the axis

    @property
    def ceiling(self) -> int:
        """The highest grid line: the next ten above all themes, at least ten."""
        return max(10, -(-self.most // 10) * 10)

    @property
    def grid_step(self) -> int:
        """The distance of grid lines, so that there are never more than five."""
        return max(10, -(-self.ceiling // 50) * 10)

    def x(self, index: float) -> float:
        """Return the middle of talk `index`, counted from 0."""
        return self.LEFT + index * (self.RIGHT - self.LEFT) / max(1, self.talks - 1)

    def y(self, count: float) -> float:
        """Return the height of a count of themes."""
        return self.BASE - (self.BASE - self.TOP) * count / self.ceiling


def saturation(uid: str, new_per_talk: Sequence[int], title: str) -> SafeString:
    """Draw themes so far as a line and the new themes of each talk as bars, on one scale.

    `new_per_talk` needs at least one talk; raises ValueError for none.
    """
    if not new_per_talk:
        raise ValueError("a saturation chart needs at least one talk")
    so_far = list(accumulate(new_per_talk))
    frame = Frame(len(so_far), so_far[-1])
    body = "".join([*grid(frame), *area(frame, so_far), *bars(frame, new_per_talk), *line(frame, so_far)])
    desc = "; ".join(
        f"talk {number}: {new} new, {total} so far"
        for number, (new, total) in enumerate(zip(new_per_talk, so_far, strict=True), start=1)
    )
    return drawing(uid, height=196, title=title, desc=desc, body=body)


def grid(frame: Frame) -> list[str]:
    """Draw the faint lines of the scale with their numbers, and the word under the axis."""
    marks = []
    start = frame.LEFT - frame.INSET
    for count in range(0, frame.ceiling + 1, frame.grid_step):
        y = frame.y(count)
        marks.append(f'<line class="c-grid" x1="{start}" x2="{frame.RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        marks.append(text(start - 6, round(y + 4, 1), str(count), "t-soft num", size=12, anchor="end"))
    middle = frame.x((frame.talks - 1) / 2)
    return [*marks, text(middle, frame.BASE + 34, "talk, in order", "t-soft", size=12, anchor="middle")]


def points(frame: Frame, so_far: Sequence[int]) -> str:
    """Return the corners of the line of all themes so far."""
    return " ".join(f"{frame.x(index):.1f},{frame.y(total):.1f}" for index, total in enumerate(so_far))


def area(frame: Frame, so_far: Sequence[int]) -> list[str]:
    """Draw the ground under the line."""
    end = f"{frame.x(len(so_far) - 1):.1f},{frame.BASE}"
    return [f'<polygon class="c-area" points="{frame.LEFT},{frame.BASE} {points(frame, so_far)} {end}"/>']


def bars(frame: Frame, new_per_talk: Sequence[int]) -> list[str]:
    """Draw the new themes of each talk, its number under the axis and one label for all bars."""
    width = min(14.0, max(2.0, (frame.RIGHT - frame.LEFT) / frame.talks * 0.6))
    every = -(-frame.talks // 15)
    marks = []
    for index, new in enumerate(new_per_talk):
        x, y = frame.x(index), frame.y(new)
        marks.append(
            f'<rect class="c-bar-soft" x="{x - width / 2:.1f}" y="{y:.1f}" width="{width:.1f}" '
            f'height="{frame.BASE - y:.1f}" rx="1.5"/>'
        )
        if index % every == 0:
            marks.append(
                text(round(x, 1), frame.BASE + 16, str(index + 1), "t-soft num", size=12, anchor="middle")
            )
    return [*marks, *bar_label(frame, new_per_talk)]


def bar_label(frame: Frame, new_per_talk: Sequence[int]) -> list[str]:
    """Label the bars where the line is high enough above them to leave room: from the fourth talk on."""
    fourth = 3
    if frame.talks <= fourth:
        return []
    start, height = round(frame.x(fourth) - 6, 1), round(frame.y(max(new_per_talk[fourth:])) - 10, 1)
    if start + LABEL <= WIDTH:
        return [text(start, height, "new in that talk", "t-soft", size=12)]
    return [text(WIDTH - 4, height, "new in that talk", "t-soft", size=12, anchor="end")]


def line(frame: Frame, so_far: Sequence[int]) -> list[str]:
    """Draw the line of all themes so far, its end, its last number and its label."""
    last = len(so_far) - 1
    x, y = frame.x(last), frame.y(so_far[last])
    marks = [
        f'<polyline class="c-line" points="{points(frame, so_far)}"/>',
        f'<circle class="c-bar" cx="{x:.1f}" cy="{y:.1f}" r="4"/>',
        text(round(x + 8, 1), round(y + 5, 1), str(so_far[last]), "t-strong", size=14),
    ]
    if last >= 3:  # noqa: PLR2004  # fewer talks leave no room under the line
        half = len(so_far) // 2
        marks.append(
            text(round(frame.x(half), 1), round(frame.y(so_far[half]) + 22, 1), "all themes so far", size=12)
        )
    return marks


@dataclass(frozen=True, slots=True)
class Branch:
    """One row of a referral tree: how deep, whose name, a short note and whether you have talked."""

    depth: int
    name: str
    note: str = ""
    talked: bool = False


ROW, INDENT = 30, 30


def referral_tree(uid: str, branches: Iterable[Branch], title: str) -> SafeString:
    """Draw who led to whom as an indented tree, in the order given; names stay horizontal and large."""
    rows = list(branches)
    edges: list[str] = []
    marks: list[str] = []
    parents: dict[int, float] = {}
    for index, branch in enumerate(rows):
        x, y = branch.depth * INDENT + 7, index * ROW + 15
        if branch.depth - 1 in parents:
            edges.append(edge(x - INDENT, parents[branch.depth - 1], y))
        parents = {depth: at for depth, at in parents.items() if depth < branch.depth} | {branch.depth: y}
        marks += node(x, y, branch)
    desc = "; ".join(
        f"{branch.name}{' (talked)' if branch.talked else ''}{f', {branch.note}' if branch.note else ''}"
        for branch in rows
    )
    return drawing(uid, height=len(rows) * ROW, title=title, desc=desc, body="".join(edges + marks))


def edge(x: float, top: float, y: float) -> str:
    """Draw the line from a parent down and round the corner to its child."""
    return f'<path class="c-edge" d="M{x:g} {top + 6:g} V{y - 6:g} Q{x:g} {y:g} {x + 6:g} {y:g} H{x + INDENT - 7:g}"/>'


def node(x: float, y: float, branch: Branch) -> list[str]:
    """Draw one person's mark (filled when talked), name and note."""
    marks = [
        f'<circle class="{"c-node-on" if branch.talked else "c-node"}" cx="{x:g}" cy="{y:g}" r="5.5"/>',
        text(x + 13, y + 5, branch.name, "" if branch.depth else "t-strong", size=14),
    ]
    if branch.note:
        marks.append(text(WIDTH, y + 5, branch.note, "t-soft", size=12, anchor="end"))
    return marks


def dot_strip(told: Tally) -> SafeString:
    """Draw one mark per talk for a table cell; silent, because the cell says the same in words."""
    gap = 15
    drawn = [
        *[_SO] * told.so,
        *[_NOT_SO + _SO_WITHIN] * told.both,
        *[_NOT_SO] * told.not_so,
        *[_NO_SIDE] * told.no_side,
        *[_NOTHING] * told.nothing,
    ]
    marks = "".join(f'<g transform="translate({7 + at * gap} 8)">{mark}</g>' for at, mark in enumerate(drawn))
    width = 7 + len(drawn) * gap
    return mark_safe(  # noqa: S308  # numbers only
        f'<svg viewBox="0 0 {width} 16" width="{width}" height="16" aria-hidden="true" focusable="false">'
        f"{marks}</svg>"
    )


_SO = '<circle class="c-leaf" r="5"/>'
_NOT_SO = '<path class="c-amber" d="M0 -6 l6 6 -6 6 -6 -6z"/>'
_SO_WITHIN = '<path class="c-leaf" d="M0 -6 v12 l-6 -6z"/>'
_NO_SIDE = '<path class="c-none" d="M-5 0 h10"/>'
_NOTHING = '<circle class="c-none" r="3"/>'
