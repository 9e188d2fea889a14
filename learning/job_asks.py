"""Sentences that ask for work, and sentences of such letters that do not."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.method.etiquette import test_asking, test_hidden_asks, test_other_words

from askwell.method.bank import BANK
from askwell.method.etiquette.language.said import words_of
from askwell.method.etiquette.letter import Letter
from askwell.method.etiquette.shipped import shipped
from learning.examples import TESTS, Example, judged, lines_of
from learning.fitting import Penalty

PENALTY = Penalty(freedom=0.5, for_rare=2)
"""What did best for writers held out."""
LEAST = 1.0
"""Weights smaller than this are left out: three in four, and no figure changes."""
ASKS, NOT = "asks_for_job", "other"
_LABELS = {"ask": ASKS, "not": NOT}
HERE = TESTS / "etiquette"
DRAFTS = TESTS.parents[1] / "src" / "askwell" / "method" / "letters" / "data"


def examples() -> list[Example]:
    """Return the judged sentences: those written one by one (of ``near.tsv`` the most come near to asking), and those of whole letters."""
    return [
        replace(example, words=words(example.text))
        for example in (
            *sentences(),
            *_listed("ordinary_asks.txt", ASKS),
            *_listed("ordinary_no_asks.txt", NOT),
            *_of_tables(),
            *_of_tests(),
            *_of_drafts(),
            *(example for path in sorted(HERE.glob("*.jsonl")) for example in _of_letters(path)),
        )
    ]


def sentences() -> Iterator[Example]:
    """Yield the sentences that other authors wrote one by one, by which no phrase was mended."""
    for example in judged("job_asks"):
        yield replace(example, label=_LABELS[example.label], words=words(example.text))


def words(sentence: str) -> tuple[str, ...]:
    """Return the words of a sentence as the phrases read them."""
    return tuple(word for word, _ in words_of(sentence, shipped().languages[0].contractions))


def letters() -> Iterator[tuple[str, list[str], bool]]:
    """Yield the letters by other authors: whose hand, their sentences, whether they ask for work. What is arguable is left out."""
    for path in sorted(HERE.glob("*.jsonl")):
        for told in lines_of(path):
            if ASKS not in told.get("unsure", ()):
                yield path.stem, _sentences(told), ASKS in told["faults"]


def _listed(name: str, label: str) -> Iterator[Example]:
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield Example(line, label, name)


def _of_tables() -> Iterator[Example]:
    for line in (HERE / "blind_asks.tsv").read_text(encoding="utf-8").splitlines():
        label, _, text = line.partition("\t")
        if label in _LABELS:
            yield Example(text, _LABELS[label], "blind_asks")
    for line in (HERE / "ordinary_sentences.tsv").read_text(encoding="utf-8").splitlines():
        topic, _, text = line.split("\t")
        if topic != ASKS:
            yield Example(text, NOT, "ordinary_sentences")


def _of_tests() -> Iterator[Example]:
    """Yield the single sentences of which a test says what they are, and the questions of the bank, which ask for no job."""
    for test in (test_asking.ASKS, test_hidden_asks.ASKS, test_other_words.ASKS_FOR_A_JOB):
        yield from (Example(text, ASKS, "tests") for text in test)
    for test in (test_asking.ONLY_SOUNDS, test_hidden_asks.NO_ASKS, test_other_words.TALKS_ABOUT_WORK):
        yield from (Example(text, NOT, "tests") for text in test)
    yield from (Example(question.text, NOT, "bank") for question in BANK)


def _of_drafts() -> Iterator[Example]:
    """Yield the wordings of Askwell's own drafts, which ask for no job; what stands in braces is left out."""
    for path in sorted(DRAFTS.glob("*.toml")):
        for wording in _texts(tomllib.loads(path.read_text(encoding="utf-8"))):
            for sentence in re.split(r"(?<=[.?!])\s+|\n+", re.sub(r"\{\w*\}", " ", wording)):
                yield Example(sentence, NOT, "drafts")


def _texts(table: object) -> Iterator[str]:
    if isinstance(table, str):
        yield table
    elif isinstance(table, dict | list):
        for each in table.values() if isinstance(table, dict) else table:
            yield from _texts(each)


def _of_letters(path: Path) -> Iterator[Example]:
    """Yield the sentences of letters. In a letter that asks, those ask which the phrases find; where they find none, all are left out."""
    topics = replace(shipped().languages[0], weights={}).topics
    for told in lines_of(path):
        asks = ASKS in told["faults"]
        sentences = _sentences(told)
        found = {sentence for sentence in sentences if ASKS in topics.of(sentence)} if asks else set()
        if ASKS not in told.get("unsure", ()) and bool(found) is asks:
            yield from (Example(each, ASKS if each in found else NOT, path.stem) for each in sentences)


def _sentences(told: Mapping[str, Any]) -> list[str]:
    letter = Letter(
        text=told["text"], kind=told["kind"], channel="email", subject="", recipient="", referrer="", names=(),
        has_attachment=False, language=shipped().languages[0],
    )  # fmt: skip
    return [" ".join(sentence.split()) for sentence in letter.sentences]
