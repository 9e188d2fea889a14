"""Pages of decisions are told apart by their numbers."""

from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_no_two_decisions_have_one_number() -> None:
    numbers = Counter(page.name[:4] for page in (ROOT / "docs" / "decisions").glob("*.md"))
    assert len(numbers) > 10
    assert [number for number, times in numbers.items() if times > 1] == []
