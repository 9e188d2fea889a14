"""The bank of questions, and what of it nobody was asked."""

from askwell.method.bank import BANK, not_asked


def test_what_nobody_was_asked_is_named_in_the_handouts_words() -> None:
    jobs = [question.text for question in BANK if question.key in {"s12", "s13"}]
    assert (not_asked("jobs", heard=[]), not_asked("jobs", heard=["s12"])) == (jobs, jobs[1:])
