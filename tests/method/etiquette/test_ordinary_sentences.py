"""One sentence in a letter that has all else: whether it presses, asks for more, brings a resume, leaves a way out, says whence or who.

Written before the rules met them; what the rules said of each lot then stands in docs/benchmarks.md.
"""

from pathlib import Path

import pytest

from askwell.method.etiquette import check_letter

WHENCE = "Tom Lee gave me your name."
WHO = "I am a nurse at the county hospital and archives draw me because they are quiet."
WAY_OUT = "If it does not suit, please just say so."
# What a letter with the sentence lacks, where the sentence may say it.
LACKS = {"says_source_of_name": WHENCE, "gives_background": WHO, "easy_to_decline": WAY_OUT}
NUDGES = {"pushy", "worn_out"}
LINES = Path(__file__).with_name("ordinary_sentences.tsv").read_text(encoding="utf-8").splitlines()


def letter_with(sentence: str, *, check: str) -> str:
    says = [part for part in (WHENCE, WHO) if part != LACKS.get(check)]
    close = "" if check in {"easy_to_decline", *NUDGES} else WAY_OUT
    return f"Dear Ms. Hart,\n\n{' '.join(says)} {sentence} Could we talk for 20 minutes? {close}\n\nKind regards,\nAnn Weber"


@pytest.mark.parametrize(("check", "label", "sentence"), [line.split("\t") for line in LINES])
def test_a_sentence_is_judged_as_its_label_says(check: str, label: str, sentence: str) -> None:
    letter = letter_with(sentence, check=check)
    looks = check_letter(letter, kind="nudge" if check in NUDGES else "request")
    ok = next(look.ok for look in looks if look.name == check)
    assert ok == ((label == "yes") == (check in LACKS))
