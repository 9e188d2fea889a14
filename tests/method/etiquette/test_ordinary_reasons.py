"""Why the work appeals, as most people would tell it, and what tells no reason; written before the rules met it.

What the rules said of each lot then stands in docs/benchmarks.md; the few that they still get wrong are not here.
"""

from pathlib import Path

import pytest

from askwell.method.etiquette import check_letter

LETTER = """Dear Ms. Hart,

Tom Lee gave me your name. {about}

Could we talk for 20 minutes by phone some time in the next weeks? If it does not suit, please just say so.

Kind regards,
Ann Weber"""
LINES = Path(__file__).with_name("ordinary_reasons.tsv").read_text(encoding="utf-8").splitlines()


def gives_reason(about: str) -> bool:
    checks = check_letter(LETTER.format(about=about))
    return next(check.ok for check in checks if check.name == "says_why_this_work_appeals")


@pytest.mark.parametrize(("label", "about"), [line.split("\t") for line in LINES])
def test_a_reason_is_heard_and_nothing_else_is_taken_for_one(label: str, about: str) -> None:
    assert gives_reason(about) == (label == "why")
