"""How often the guesses are right: on lines that the rules were looked at with, and on lines that met them finished."""

from pathlib import Path

import pytest
from tests.method.guesses.judging import KINDS, PURPOSES, STANCES, Judged, Noted, guess_of, judge, noted_lines

HERE = Path(__file__).parent


def plain_lines(name: str) -> list[Noted]:
    """Read the older files, which say nothing of names, promises and facts: ``purpose stance topic question kind | text``."""
    rows = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [_plain(row) for row in rows if not row.startswith("#")]


def _plain(row: str) -> Noted:
    head, _, text = row.partition(" | ")
    purpose, stance, topic, question, kind = head.split()
    leans = [STANCES[stance], *(["neutral"] if (purpose, stance) == ("V", "+") else [])]
    return Noted(
        text=text, question="" if question == "." else question, kind=KINDS[kind], purposes=[PURPOSES[purpose]],
        topics=[] if topic == "." else [topic], stances=leans if PURPOSES[purpose] else [],
        names=[], promises=[], facts=[],
    )  # fmt: skip


FILES = {
    "lines.txt": plain_lines("lines.txt"),
    "fresh.txt": plain_lines("fresh.txt"),
    "noted.txt": noted_lines("noted.txt"),
    "second.txt": noted_lines("second.txt"),
    "six_talks.txt": noted_lines("six_talks.txt"),
    "twelve_talks.txt": noted_lines("twelve_talks.txt"),
    "five_talks.txt": noted_lines("five_talks.txt"),
    "three_talks.txt": noted_lines("three_talks.txt"),
    "two_campaigns.txt": noted_lines("two_campaigns.txt"),
    "second_campaigns.txt": noted_lines("second_campaigns.txt"),
    "third_campaigns.txt": noted_lines("third_campaigns.txt"),
    "fourth_campaign.txt": noted_lines("fourth_campaign.txt"),
    "fifth_campaign.txt": noted_lines("fifth_campaign.txt"),
    "sixth_campaign.txt": noted_lines("sixth_campaign.txt"),
    "seventh_campaign.txt": noted_lines("seventh_campaign.txt"),
    "eighth_campaigns.txt": noted_lines("eighth_campaigns.txt"),
    "ninth_campaign.txt": noted_lines("ninth_campaign.txt"),
    "more_lines.txt": noted_lines("more_lines.txt"),
}
# Purpose, topic and stance at least so often. The weights have learned from these lines but for the last two files of campaigns: what to expect of others stands in docs/benchmarks.md.
LEAST = {
    "lines.txt": (0.94, 0.86, 0.74),
    "fresh.txt": (0.94, 0.9, 0.8),
    "noted.txt": (0.97, 0.9, 0.84),
    "second.txt": (0.94, 0.84, 0.65),
    "six_talks.txt": (0.9, 0.9, 0.55),
    "twelve_talks.txt": (0.87, 0.0, 0.75),
    "five_talks.txt": (0.85, 0.0, 0.85),
    "three_talks.txt": (0.75, 0.0, 0.55),
    "two_campaigns.txt": (0.88, 0.0, 0.8),
    "second_campaigns.txt": (0.93, 0.0, 0.9),
    "third_campaigns.txt": (0.92, 0.0, 0.83),
    "fourth_campaign.txt": (0.88, 0.0, 0.8),
    "fifth_campaign.txt": (0.92, 0.0, 0.7),
    "sixth_campaign.txt": (0.93, 0.0, 0.72),
    "seventh_campaign.txt": (0.95, 0.0, 0.87),
    # No rule and no weight has learned from these: what stands here is what to expect of another.
    "eighth_campaigns.txt": (0.91, 0.0, 0.75),
    "ninth_campaign.txt": (0.92, 0.0, 0.77),
    "more_lines.txt": (0.93, 0.0, 0.9),
}


def test_there_are_1700_lines_and_no_two_are_alike() -> None:
    texts = [line.text for lines in FILES.values() for line in lines]
    assert (len(texts) >= 1_700, len(set(texts))) == (True, len(texts))


@pytest.mark.parametrize("name", FILES)
def test_purposes_topics_and_stances_are_mostly_right(name: str) -> None:
    found = judge(FILES[name])
    print(f"{name}: {len(FILES[name])} lines, {found.words()}")
    purpose, topic, stance = LEAST[name]
    assert found.purpose.share >= purpose
    assert found.topic.share >= topic
    assert found.stance.share >= stance


def _least_of_lists(found: Judged) -> dict[str, float]:
    return {name: min(rates) for name, rates in found.lists.items()}


@pytest.mark.parametrize("name", ["noted.txt", "second.txt"])
def test_names_promises_and_facts_are_mostly_right(name: str) -> None:
    least = _least_of_lists(judge(FILES[name]))
    assert least["names"] >= 0.95
    assert least["promises"] >= 0.95
    assert least["facts"] >= 0.85


# Whose writers said of each line which facts it gives.
WITH_FACTS = [name for name in FILES if name not in {"lines.txt", "fresh.txt", "more_lines.txt"}]
SURE = 0.7


def test_facts_that_are_ticked_beforehand_are_hardly_ever_wrong() -> None:
    lines = [line for name in WITH_FACTS for line in FILES[name]]
    sure = [
        fact.kind in line.facts
        for line in lines
        for fact in guess_of(line.text, line.question, line.kind).facts
        if fact.how_sure >= SURE
    ]
    print(f"facts ticked beforehand: {sum(sure)} of {len(sure)} right")
    assert len(sure) > 200
    assert sum(sure) / len(sure) >= 0.92


def test_without_the_question_the_words_alone_still_tell_more_than_half() -> None:
    assert judge(FILES["second.txt"]).unasked.share >= 0.5


def test_saying_the_commonest_purpose_of_all_would_not_pass() -> None:
    lines = [line for name in ("noted.txt", "second.txt") for line in FILES[name]]
    fits = [line for line in lines if "fit" in line.purposes]
    assert len(fits) / len(lines) < 0.5
