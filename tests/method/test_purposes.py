"""The four purposes in the seeker's words, and the same in the codes of the shared bank of questions."""

import json
from pathlib import Path

import pytest

from askwell.method.bank import BANK
from askwell.method.purposes import BANK_CODES, Purpose


def test_each_purpose_has_its_question() -> None:
    assert [purpose.question for purpose in Purpose] == [
        "Are there jobs?",
        "Where might I work?",
        "What do they value?",
        "Does it fit me?",
    ]


@pytest.mark.corpora
def test_our_bank_is_the_shared_one_in_our_words(shared: Path) -> None:
    bank = json.loads((shared / "texts" / "question_bank.json").read_text(encoding="utf-8"))
    theirs = {q["id"]: {BANK_CODES[code]: weight for code, weight in q["purposes"].items()} for q in bank}
    assert {question.key: dict(question.purposes) for question in BANK} == theirs
