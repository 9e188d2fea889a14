"""The checks of a letter beside one plain pass over its words, in processor time: ``python -m benches.letters``."""

import json
import re
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from askwell.method.etiquette import check_letter
from askwell.method.etiquette.shipped import shipped

LETTERS = Path(__file__).parent.parent / "tests" / "method" / "etiquette" / "blind.jsonl"
LONG = 10_000  # words
RUNS = 5
WORD = re.compile(r"\w+")


def at_first_sight(text: str) -> None:
    """Check a letter of which no sentence was looked at before."""
    for language in shipped().languages:
        language.topics.seen.clear()
    check_letter(text)


def best(work: Callable[[], object]) -> float:
    """Return the least milliseconds of a few runs, the first one not counted."""
    work()
    taken = []
    for _ in range(RUNS):
        begun = time.process_time()
        work()
        taken.append((time.process_time() - begun) * 1000)
    return min(taken)


def main() -> None:
    """Measure every letter and print the middle and the slowest."""
    begun = time.process_time()
    check_letter("Dear Tom,")
    first = (time.process_time() - begun) * 1000
    texts = [json.loads(line)["text"] for line in LETTERS.read_text(encoding="utf-8").splitlines()]
    checks = [best(lambda text=text: at_first_sight(text)) for text in texts]  # type: ignore[misc]  # the text of each
    again = [best(lambda text=text: check_letter(text)) for text in texts]  # type: ignore[misc]  # the text of each
    floors = [best(lambda text=text: WORD.findall(text)) for text in texts]  # type: ignore[misc]  # the text of each
    ratio = statistics.median(checks) / statistics.median(floors)
    print(
        f"{len(texts)} letters: {statistics.median(checks):.1f} ms in the middle, {sorted(checks)[int(0.95 * len(checks))]:.1f} ms for 95 of "
        f"100, {max(checks):.1f} ms at most; {ratio:.0f} times one pass over the words. "
        f"Looked at again: {statistics.median(again):.1f} ms, {max(again):.1f} ms at most. Reading the rules, once: {first:.0f} ms."
    )
    words = " ".join(texts).split()
    long, half = (" ".join((words * (size // len(words) + 1))[:size]) for size in (LONG, LONG // 2))
    whole = best(lambda: at_first_sight(long))
    print(
        f"{LONG} words: {whole:.0f} ms, {whole / best(lambda: at_first_sight(half)):.1f} times as long as half of them."
    )


if __name__ == "__main__":
    main()
