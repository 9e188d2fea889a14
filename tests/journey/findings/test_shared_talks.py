"""Two talks of others that seem to contradict each other: kind of house and year tell them apart, so nobody disagrees."""

import datetime as dt
from pathlib import Path

import pytest
from tests.journey.findings.conftest import talk_with, write

from askwell.journey.findings.debrief.actions import Grounds, Sorted, learn
from askwell.journey.findings.whole.writing import whole_findings
from askwell.journey.purpose.models import Campaign

TRAVEL = "travel"
# The words by which a line is found, what it is about, its side, and what it says itself of where and when.
FIRST = (
    ("I never look at it", "training", "against", Grounds()),
    ("The county is hiring", "market", "for", Grounds()),
    ("three weeks in four", TRAVEL, "against", Grounds(kind="vendor", time="before 2022")),
)
SECOND = (
    ("in front of a client without it", "training", "for", Grounds()),
    ("frozen until the autumn", "market", "against", Grounds()),
    ("two weeks in five", TRAVEL, "for", Grounds(time="since 2022")),
)


def tell(
    campaign: Campaign,
    said: str,
    lines: tuple[tuple[str, str, str, Grounds], ...],
    now: dt.datetime,
    *,
    name: str,
    place: str,
) -> None:
    talk = talk_with(campaign, name, now, place=place)
    for second, (words, topic, stance, grounds) in enumerate(lines):
        [text] = [row for row in said.splitlines() if words in row]
        line = write(talk, "said", text, at=now + dt.timedelta(seconds=second))
        learn(talk, lines=[Sorted(line=line, purpose="fit", stance=stance, topic=topic, grounds=grounds)])


@pytest.mark.corpora
def test_what_differs_between_a_hospital_and_a_vendor_then_and_now_is_no_disagreement(
    campaign: Campaign, shared: Path, now: dt.datetime
) -> None:
    texts = shared / "texts"
    first = (
        (texts / "90_synthetic_transcript_timed.txt").read_text(encoding="utf-8").partition("--- EXPECTED")[0]
    )
    second = (
        (texts / "91_synthetic_contradicting.txt").read_text(encoding="utf-8").partition("--- EXPECTED")[0]
    )
    tell(campaign, first, FIRST, now, name="Ms. Alvarez", place="Denver Hospital")
    tell(campaign, second, SECOND, now, name="Meera Nair", place="Vendor Software")
    found = {one["topic"]: one for one in whole_findings(campaign)["contradictions"]}
    assert {topic: one["explained_by"] for topic, one in found.items()} == {
        "training": "kind of organization", "market": "kind of organization", TRAVEL: "year",
    }  # fmt: skip
    assert not any(one["disagreement"] for one in found.values())
