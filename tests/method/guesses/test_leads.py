"""Hints of work that nobody advertised, in examples and counted over the campaigns."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from tests.method.guesses.test_figures import FILES

from askwell.method.guesses.leads import lead_in
from askwell.method.guesses.lines import guess


def hints() -> Mapping[str, Sequence[str]]:
    """Read what colleagues say of work to come, in everyday words, by whether the rules had seen it."""
    kinds = defaultdict(list)
    for row in (Path(__file__).parent / "hints.txt").read_text(encoding="utf-8").splitlines():
        kind, _, text = row.partition(" | ")
        kinds[kind].append(text)
    return kinds


HINTS = hints()
# Offered at all, and ticked beforehand.
OFFERED, TICKED = 0.5, 0.7
# Of these no rule has learned: of the first file three of four are found with two others, of the second four of nine with four others.
UNMET = frozenset(["seventh_campaign.txt", "eighth_campaigns.txt"])


@pytest.mark.parametrize(
    ("text", "how_sure"),
    [
        ("two of ours retire in June; nothing is posted", 0.85),
        ("her deputy is leaving, keep it to yourself for now", 0.85),
        ("they will post two posts in spring", 0.7),
        ("talk to Ann, she loses a tech in May", 0.7),
        ("a place may open at Northgate when Lena moves up, in early summer", 0.7),
        ("we're opening a second site", 0.5),
        ("a post for an analyst in January, not advertised", 0.5),
        ("they are hiring now, two openings since October", 0.5),
    ],
)
def test_a_hint_is_the_surer_the_more_it_says(text: str, how_sure: float) -> None:
    found = lead_in(text)
    assert found is not None
    assert found.how_sure == how_sure
    assert found.why.startswith("It says “")


@pytest.mark.parametrize(
    "text",
    [
        "people leave because of the nights",
        "she leaves at five in winter",
        "they lost a nurse last year",
        "two postings since summer, both filled from inside",
        "a third of the room can retire by 2028",
        "there is not much work here after the state consolidates the small villages",
        "three managers quit since January",
        "",
    ],
)
def test_what_was_or_is_said_of_everybody_is_no_hint(text: str) -> None:
    assert lead_in(text) is None


def test_a_note_marked_as_a_lead_is_one_and_own_views_and_promises_are_none() -> None:
    text = "she loses a tech in May"
    assert [
        guess(text, kind=kind).lead is not None for kind in ("lead", "said", "name", "view", "promise")
    ] == [
        True,
        True,
        True,
        False,
        False,
    ]
    marked = guess("Ben", kind="lead").lead
    assert marked is not None
    assert (marked.how_sure, marked.why) == (0.95, "It is noted as a lead.")


@pytest.mark.parametrize(("least", "recall", "precision"), [(OFFERED, 0.85, 0.85), (TICKED, 0.8, 0.9)])
def test_hints_of_the_campaigns_are_found_by_their_words_and_hardly_others(
    least: float, recall: float, precision: float
) -> None:
    """Each line is read as if it had no chip of its own: what its writer noted as a lead is to be found."""
    known = [lines for name, lines in FILES.items() if name not in UNMET]
    lines = [line for lines in known for line in lines if line.kind in {"said", "name", "lead"}]
    found = [line for line in lines if (hint := lead_in(line.text)) and hint.how_sure >= least]
    right = sum(line.kind == "lead" for line in found)
    there = sum(line.kind == "lead" for line in lines)
    print(
        f"from {least}: {right} of {there} found, {len(found) - right} others of {len(lines) - there} lines"
    )
    assert right / there >= recall
    assert right / len(found) >= precision


@pytest.mark.parametrize(("kind", "least"), [("seen", 0.95), ("aside", 0.9)])
def test_hints_in_everyday_words_are_offered_as_leads_and_sorted_as_jobs_there_are(
    kind: str, least: float
) -> None:
    """Before these rules 9 of 60 and 7 of 30 were offered, and 36 and 18 sorted as jobs; those aside are by the same hand, kept until the rules stood."""
    guessed = [guess(text) for text in HINTS[kind]]
    offered = sum(one.lead is not None for one in guessed)
    sorted_so = sum((one.sense.purpose, one.stance.stance) == ("jobs", "for") for one in guessed)
    print(f"{kind}: {offered} of {len(guessed)} offered, {sorted_so} sorted as jobs")
    assert (offered / len(guessed) >= least, sorted_so / len(guessed) >= least) == (True, True)


@pytest.mark.parametrize("text", HINTS["none"])
def test_what_a_work_asks_of_everybody_hints_at_no_post(text: str) -> None:
    assert guess(text).lead is None


@pytest.mark.parametrize("question", ["", "s07", "s10"])
def test_somebody_needed_after_the_summer_is_work_to_come_and_no_culture(question: str) -> None:
    said = guess(
        "They may need someone in the Düsseldorf team after the summer; I may mention his name.",
        question=question,
    )
    assert (said.sense.purpose, said.sense.topic, said.stance.stance) == ("jobs", "market", "for")
    assert said.sense.why.startswith("It hints at work. It says “may need someone")


def test_what_a_place_needs_stays_with_the_place_and_is_offered_as_a_lead_beside() -> None:
    said = guess("The school is building a new wing and wants a second librarian for it.", question="x18")
    assert (said.sense.purpose, said.lead is not None) == ("organisations", True)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The job will be coming with stress", ("fit", "against")),
        ("The job comes free of stress", ("fit", "against")),
        ("Nobody to hand it on to", ("fit", "against")),
        ("Nobody has taken a day off on Christmas", ("fit", "against")),
        ("The job is open plan, loud", ("fit", "for")),
        ("A teacher's job is open and honest", ("values", "for")),
        ("You need a lawyer for that", ("values", "for")),
        ("You'll need a lawyer for that", ("values", "for")),
        ("They don't need a lawyer for that", ("values", "against")),
        ("Try again after a coffee", ("fit", "for")),
    ],
)
def test_a_plain_note_in_the_words_of_a_hint_is_none_and_keeps_its_purpose_and_side(
    text: str, meant: tuple[str, str]
) -> None:
    said = guess(text)
    assert (said.lead, said.sense.purpose, said.stance.stance) == (None, *meant)


@pytest.mark.parametrize(
    "text",
    [
        "The job is open again",
        "A seat is free and nobody knows",
        "place comes free about Easter",
        "He has nobody to hand it on to",
        "nobody has taken it over",
        "The lab needs a chemist for that",
        "try again in a few weeks",
    ],
)
def test_the_same_words_hint_at_work_where_nothing_else_follows(text: str) -> None:
    assert guess(text).lead is not None


def test_a_hint_without_a_time_leaves_a_note_against_something_as_it_is_and_is_offered_beside() -> None:
    said = guess("so much stress, they are still without a cook")
    assert (said.sense.purpose, said.stance.stance, said.lead is not None) == ("fit", "against", True)
