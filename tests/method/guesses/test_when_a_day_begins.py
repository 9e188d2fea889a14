"""When a day begins and ends, said without am and pm, are hours and no pay."""

import pytest

from askwell.method.guesses.lines import guess


def told(text: str) -> list[tuple[str, object]]:
    facts = guess(text).facts
    return [
        (name, fact.value[name]) for fact in facts for name in ("low", "from", "to") if fact.value.get(name)
    ]


def kinds(text: str) -> set[str]:
    return {fact.kind for fact in guess(text).facts}


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("day starts at 6.30 with cancellations, finishes around 3", "06:30", "15:00"),
        ("starts at 7, done by 4 most days", "07:00", "16:00"),
        ("her day begins at 5.45 and ends at 2", "05:45", "14:00"),
        ("we open at 8 and close at 6", "08:00", "18:00"),
        ("starts at 5.30, finishes by 2", "05:30", "14:00"),
        ("starts at 7, finishes at 3, off on Fridays", "07:00", "15:00"),
    ],
)
def test_a_day_that_begins_and_ends_is_hours_and_no_pay(text: str, begins: str, ends: str) -> None:
    assert told(text) == [("from", begins), ("to", ends)]
    assert "pay" not in kinds(text)


@pytest.mark.parametrize(
    ("text", "ends"),
    [("shift ends around 11 at night", "23:00"), ("day ends at 4.30 unless a truck is late", "16:30")],
)
def test_the_end_of_a_day_alone_is_hours(text: str, ends: str) -> None:
    assert told(text) == [("to", ends)]


def test_what_may_be_before_dawn_or_in_the_afternoon_is_told_in_its_words() -> None:
    [fact] = guess("the kitchen starts at 3 and finishes about 11").facts
    assert (fact.kind, fact.words, fact.value) == ("hours", "starts at 3 and finishes about 11", {})


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("freelance, about 25 paid hours a week, the rest is waiting in corridors", 25),
        ("32 billable hours a week is a good week", 32),
        ("30 teaching hours a week and ten of marking", 30),
        ("about 18 flying hours a week", 18),
        ("20 contact hours a week, the rest is paperwork", 20),
    ],
)
def test_hours_are_read_whatever_sort_they_are_of(text: str, hours: float) -> None:
    assert told(text) == [("low", hours)]


@pytest.mark.parametrize(
    "text",
    [
        "starts at $19, tops out at $27",
        "nights start at 24",
        "work starts at 22 an hour",
        "she starts at 19, he finished at 31",
        "shift leads start at 21",
        "day rate starts at 400 and finishes around 550",
    ],
)
def test_what_pay_starts_at_is_no_time(text: str) -> None:
    assert kinds(text) == {"pay"}


def test_pay_beside_the_times_of_a_day_is_read_and_the_times_are_not_pay() -> None:
    facts = guess("day starts at 6.30 sharp, pay is $19 an hour").facts
    assert [(fact.kind, fact.words) for fact in facts] == [
        ("hours", "starts at 6.30"),
        ("pay", "$19 an hour"),
    ]
    facts = guess("starts at $19, out at 3").facts
    assert sorted((fact.kind, fact.words) for fact in facts) == [("hours", "out at 3"), ("pay", "$19")]
