"""The promise to the handout: each of its lines has a row, and each row a test that exists."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROWS = re.findall(
    r"^\| (?!the handout)([^|]+) \| ([^|]+) \| `([^`]+)` \|$",
    (ROOT / "docs" / "handout.md").read_text(encoding="utf-8"),
    re.MULTILINE,
)
# The title and the five headings of the handout say nothing that could be done.
HEADINGS = {
    "INFORMATIONAL INTERVIEWING",
    "Contacting people to interview",
    "Setting up the interview",
    "Preparing for the interview",
    "Conducting the interview",
    "Following up",
}
# Sentences that only lead over to the next: "Tips to keep in mind include:", "For example, you might want to ask:".
LEADS_OVER = {"For example, you might want to ask:", "Tips to keep in mind include:"}


def names_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


@pytest.mark.parametrize(("sentence", "feature", "test"), ROWS)
def test_each_row_names_a_test_that_exists(sentence: str, feature: str, test: str) -> None:
    file, _, name = test.partition("::")
    assert (ROOT / file).is_file(), f"{sentence}: {file} is not there"
    assert name in names_in(ROOT / file), f"{sentence}: no {name} in {file}"


def test_a_row_with_a_test_that_is_not_there_would_be_seen() -> None:
    assert "test_that_nobody_wrote" not in names_in(Path(__file__))


def sentences(text: str) -> list[str]:
    found = []
    for line in text.splitlines():
        plain = line.strip()
        if not plain or plain in HEADINGS:
            continue
        if plain.startswith("- "):
            found.append(plain)
        else:
            found += re.split(r"(?<=[.:])\s+", plain)
    return [sentence for sentence in found if sentence not in LEADS_OVER]


@pytest.mark.corpora
def test_every_sentence_and_bullet_has_its_row(shared: Path) -> None:
    handout = (shared.parent / "handout.txt").read_text(encoding="utf-8")
    assert len(ROWS) == len(sentences(handout))
