"""Facts come ticked as they were told: with what they hold under, whole, and no promise among them."""

import datetime as dt

import pytest
from django.test import Client
from tests.journey.findings.conftest import write

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.facts.queries import Told
from askwell.journey.findings.models import Fact
from askwell.method.fact_words import in_words


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "He works 45 hours a week at month end, otherwise 38.",
            ["Hours: 45 hours a week (at month end)", "Hours: 38 hours a week (otherwise)"],
        ),
        ("Hours are 40 a week, Monday to Friday, no weekends for coders.", ["Hours: 40 hours a week"]),
        ("37.5 hours a week, flexible start between 7 and 9", ["Hours: 37.5 hours a week"]),
        ("He will send me the name of his teacher at the college.", []),
        (
            "Pay: new coders here start at $21 an hour, after the CPC exam about $26.",
            ["Pay: $21 an hour (to start)", "Pay: $26 an hour (after the CPC exam)"],
        ),
        (
            "trainees get $18 an hour, certified coders $23 to $27",
            ["Pay: $18 an hour (trainees)", "Pay: $23 to $27 an hour (certified coders)"],
        ),
        (
            "Training: the CPC course took her ten months of evenings and cost about $2,400.",
            ["Training: Training: the CPC course took her ten months of evenings and cost about $2,400."],
        ),
        (
            "For training he did a certificate at the community college, two semesters, $1,800.",
            [
                "Training: For training he did a certificate at the community college, two semesters, $1,800.",
            ],
        ),
    ],
)
def test_a_fact_is_ticked_as_it_was_told(
    client: Client, talk: Talk, now: dt.datetime, text: str, facts: list[str]
) -> None:
    write(talk, "said", text, at=now)
    rows = client.get(f"/talks/{talk.id}/after").context["facts"]
    assert [row.label for row in rows if row.ticked] == facts


def test_in_quotation_marks_stands_only_what_was_written() -> None:
    fact = Fact(kind="pay", text="$26 (after the CPC exam)", low=26, high=26, currency="$", per="hour")
    assert Told(fact=fact, words=in_words(fact)).said == ""
    fact.text = "about 26 bucks (after the CPC exam)"
    assert Told(fact=fact, words=in_words(fact)).said == "about 26 bucks"
