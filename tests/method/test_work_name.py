"""However the work was typed, a sentence about it reads as somebody would say it."""

import pytest

from askwell.method.articles import with_article
from askwell.method.work_name import Work, work_named


@pytest.mark.parametrize(
    ("typed", "about", "doing"),
    [
        ("Medical writing", "medical writing", "work in medical writing"),
        ("nurse", "the work of a nurse", "work as a nurse"),
        ("an occupational therapist", "the work of an occupational therapist", "work as an occupational therapist"),
        ("architect", "the work of an architect", "work as an architect"),
        ("software engineers", "the work of software engineers", "work as software engineers"),
        ("midwives", "the work of midwives", "work as midwives"),
        ("UX designer", "the work of a UX designer", "work as a UX designer"),
        ("HR manager", "the work of an HR manager", "work as an HR manager"),
        ("UX", "UX", "work in UX"),
        ("English teaching", "English teaching", "work in English teaching"),
        ("Registered Nurses", "the work of registered nurses", "work as registered nurses"),
        ("I want to work with animals", "working with animals", "work with animals"),
        ("I’d like to become a nurse", "the work of a nurse", "work as a nurse"),
        ("I want to run a bakery", "running a bakery", "run a bakery"),
        ("I'm interested in nursing", "nursing", "work in nursing"),
        ("something with animals", "working with animals", "work with animals"),
        ("the job of a coroner", "the job of a coroner", "do that work"),
        ("power plant", "power plant", "work in power plant"),
        ("nurse?", "the work of a nurse", "work as a nurse"),
    ],
)  # fmt: skip
def test_a_doer_a_field_and_a_wish_are_told_apart(typed: str, about: str, doing: str) -> None:
    assert work_named(typed) == Work(about, doing)


def test_a_long_title_of_a_table_keeps_its_capitals_throughout() -> None:
    title = "Physical Therapist Assistants and Aides in Rural Outpatient Clinics"
    assert work_named(title).about == f"the work of {title}"


@pytest.mark.parametrize("typed", ["", "I don't know yet", "What do doctors do?", "I want to", "not sure"])
def test_what_names_no_work_is_not_said_at_all(typed: str) -> None:
    assert work_named(typed) == Work("", "")


def test_an_industry_is_never_somebody_who_works_there() -> None:
    assert work_named("Container ship broker", is_industry=True).about == "container ship broker"


@pytest.mark.parametrize(
    ("word", "said"),
    [("hour", "an hour"), ("university", "a university"), ("unimpressed", "an unimpressed"), ("X-ray", "an X-ray"), ("EMT", "an EMT"), ("usher", "an usher")],
)  # fmt: skip
def test_the_article_goes_by_the_sound(word: str, said: str) -> None:
    assert with_article(word) == said
