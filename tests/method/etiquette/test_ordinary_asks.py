"""Asks for a job as most people would word them, and what only sounds like one, written before the rules met them.

What the rules said of each lot then stands in docs/benchmarks.md; the few that they still get wrong are not here.
``blind_asks.tsv`` is by an author who has seen no rules: ask, not, or doubt where readers differ (not counted).
"""

from pathlib import Path

import pytest

from askwell.method.etiquette.asking import asks_for_job

LEAST = 0.95


def sentences(name: str) -> list[str]:
    return Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("sentence", sentences("ordinary_asks.txt"))
def test_an_ordinary_ask_is_heard(sentence: str) -> None:
    assert asks_for_job(sentence)


@pytest.mark.parametrize("sentence", sentences("ordinary_no_asks.txt"))
def test_what_only_sounds_like_one_is_not(sentence: str) -> None:
    assert not asks_for_job(sentence)


def test_sentences_of_another_author_are_heard_as_its_labels_say() -> None:
    judged = [line.split("\t") for line in sentences("blind_asks.tsv")]
    asks = {said for label, said in judged if label == "ask"}
    heard = {said for label, said in judged if label != "doubt" and asks_for_job(said)}
    precision, recall = len(heard & asks) / len(heard), len(heard & asks) / len(asks)
    print(f"\nasks of another author: precision {precision:.2f}, recall {recall:.2f}, {len(asks)} asks")
    assert min(precision, recall) >= LEAST
