"""The work that is explored is nothing that two of its notes share."""

import datetime as dt
import uuid
from dataclasses import dataclass, field

import pytest

from askwell.method.contradictions import told_apart
from askwell.method.things.explored import Explored


@dataclass(frozen=True, kw_only=True)
class Note:
    person_id: uuid.UUID
    purpose: str
    stance: str
    topic: str
    text: str
    said_at: dt.datetime = dt.datetime(2026, 11, 12, tzinfo=dt.UTC)
    pk: uuid.UUID = field(default_factory=uuid.uuid4)


def said(purpose: str, stance: str, topic: str, text: str) -> Note:
    return Note(person_id=uuid.uuid4(), purpose=purpose, stance=stance, topic=topic, text=text)


def things(notes: list[Note], work: str) -> list[list[str]]:
    return [list(one.things) for one in told_apart(notes, explored=Explored.of([work])).differences]


# Of each field notes on matters of their own, each with a word of the work in it.
UNRELATED = {
    "medical coding": [
        said("values", "for", "criteria", "I would rather have ten questions than one wrong code."),
        said("jobs", "for", "market", "They will need two more coders in spring."),
        said("jobs", "against", "trends", "Automation takes it, they went from eight coders to five."),
    ],
    "Water treatment operator": [
        said("values", "for", "skills", "Water treatment asks for sharp eyes."),
        said("values", "against", "criteria", "For treatment of water nobody reads the resume."),
    ],
    "Tax accountant": [
        said("values", "for", "skills", "Tax accounting takes patience."),
        said("values", "against", "criteria", "Nobody in tax accounting looks at grades."),
    ],
}


@pytest.mark.parametrize("work", UNRELATED)
def test_notes_that_share_only_the_name_of_the_work_do_not_differ(work: str) -> None:
    assert things(UNRELATED[work], "Bookbinding") != []
    assert things(UNRELATED[work], work) == []


def test_what_they_share_beside_it_still_parts_them() -> None:
    notes = [
        said("values", "for", "criteria", "Coders need the certificate."),
        said("values", "against", "criteria", "No coder here was ever asked for a license."),
    ]
    assert things(notes, "Medical coding") == [["certificate"]]


def test_of_what_becomes_of_the_work_the_work_is_the_thing() -> None:
    notes = [
        said("jobs", "for", "trends", "Medical coding goes nowhere, my cousin hires."),
        said("jobs", "against", "trends", "In ten years medical coders are gone."),
    ]
    assert len(things(notes, "Medical coding")) == 1


@pytest.mark.parametrize(
    ("work", "text", "left"),
    [
        ("Medical coding", "Coders code, coded or not.", ", ,, , or not."),
        ("Medical coding", "A medical school is no must.", "A medical school is no must."),
        ("Tax accountant", "Accounting, accountancy and taxes.", ",, , and ,."),
        ("Electrician", "Electrical work and electricity.", ", work and ,."),
        ("Home care aide", "You need a car for it.", "You need a car for it."),
        ("", "You need a car for it.", "You need a car for it."),
    ],
)
def test_the_words_of_a_title_go_in_every_form(work: str, text: str, left: str) -> None:
    assert Explored.of([work]).left(text) == left


def test_who_earns_less_with_what_she_brought_does_not_say_that_it_counts_for_nothing() -> None:
    background = said("values", "for", "skills", "A pharmacy background is worth a year to me.")
    poor = said("fit", "against", "pay", "I came over from the pharmacy, and I earn less for now.")
    refused = said("values", "against", "training", "They never cared about the pharmacy.")
    assert things([background, poor], "Medical writing") == []
    assert things([background, refused], "Medical writing") == [["pharmacy", "pharmacy first"]]
