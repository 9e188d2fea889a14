"""No pattern loses a repeat count: in an f-string ``{1,2}`` is a tuple and not "once or twice"."""

import ast
from pathlib import Path

import askwell

SOURCE = Path(askwell.__file__).parent


def lost_counts(source: str) -> list[int]:
    """Return the lines of f-strings that put a tuple or a number into the text."""
    values = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FormattedValue)]
    return [node.lineno for node in values if isinstance(node.value, ast.Tuple) or _is_number(node.value)]


def _is_number(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and isinstance(value.value, int)


def test_a_repeat_count_in_an_f_string_is_found() -> None:
    assert lost_counts('x = rf"a{1,2}{y}"\nz = rf"a{{1,2}}{y}"') == [1]


def test_no_pattern_loses_its_repeat_count() -> None:
    found = {
        str(path.relative_to(SOURCE)): lost_counts(path.read_text(encoding="utf-8"))
        for path in SOURCE.rglob("*.py")
    }
    assert {path: lines for path, lines in found.items() if lines} == {}
