"""No query of the house goes around the seeker."""

import ast
from pathlib import Path

import askwell

SOURCE = Path(askwell.__file__).parent
SCOPED = {"of", "create", "bulk_create", "bulk_update"}
# Where no seeker is known yet (the door) or where all are looked at on purpose (the doctor).
BEFORE_THE_SEEKER = {"accounts"}


def unscoped(source: str) -> list[str]:
    """Return each ``Model.objects.<verb>`` whose verb does not begin with the seeker, with its line."""
    return [
        f"{node.lineno} objects.{node.attr}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "objects"
        and node.attr not in SCOPED
    ]


def test_every_query_begins_with_its_seeker() -> None:
    paths = [
        path for path in SOURCE.rglob("*.py") if path.relative_to(SOURCE).parts[0] not in BEFORE_THE_SEEKER
    ]
    found = {str(path.relative_to(SOURCE)): unscoped(path.read_text(encoding="utf-8")) for path in paths}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_a_query_without_a_seeker_would_be_seen() -> None:
    assert unscoped("x = 1\nPerson.objects.filter(pk=1)") == ["2 objects.filter"]
