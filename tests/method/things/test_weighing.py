"""How likely two opposite notes deny each other: by what they share, for whom they speak, and what tells the speakers apart."""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from askwell.method.contradictions import told_apart, weighing_of
from askwell.method.grounds import Ground
from askwell.method.things.explored import Explored
from askwell.method.things.parting import Judgements
from askwell.method.things.weighing import ENOUGH, UNEXPLAINED, learned, read_weights

GROUND = Ground()
COURSE = "did the course online at his kitchen table, nobody who hires cares"
NO_COURSE = "whoever comes from an online course at the kitchen table gets no interview from any hospital"


@dataclass(frozen=True)
class Note:
    text: str
    stance: str
    topic: str = "training"
    purpose: str = "values"
    person_id: uuid.UUID = field(default_factory=uuid.uuid4)
    said_at: dt.datetime = dt.datetime(2026, 3, 4, tzinfo=dt.UTC)
    pk: uuid.UUID = field(default_factory=uuid.uuid4)


# Other notes of the campaign, each with words of its own.
OTHERS = [
    Note(
        f"{chr(97 + number % 26)}{'bcdfg'[number // 26]}eron {chr(97 + number % 26)}alumn",
        "for",
        topic="likes",
    )
    for number in range(ENOUGH)
]


def signs(*notes: Note, work: str = "") -> list[Mapping[str, float]]:
    weighing = weighing_of([*OTHERS, *notes], ground_of=lambda _: GROUND, explored=Explored.of([work]))
    return [each for _, _, each in weighing.signs()]


def test_two_who_share_rare_words_are_weighed_by_them() -> None:
    [found] = signs(Note(COURSE, "for"), Note(NO_COURSE, "against"))
    assert found["one theme"] == found["one purpose"] == found[UNEXPLAINED] == 1.0
    assert found["rare words of both"] > found["rare things of both"] > 3


def test_what_both_name_weighs_more_for_each_who_says_it_of_the_whole_trade() -> None:
    gold = Note("the ultrasound course is gold at any hospital", "for")
    [wide] = signs(gold, Note("the ultrasound course did nothing for her", "against"))
    assert wide["such things said of a whole trade"] == wide["rare things of both"] > 0
    [narrow] = signs(
        Note("the ultrasound course was gold", "for"),
        Note("the ultrasound course did nothing for her", "against"),
    )
    assert narrow["such things said of a whole trade"] == 0


def test_assistants_and_assisting_are_one_thing() -> None:
    [found] = signs(Note("assistants go first", "for"), Note("assisting counts for nothing", "against"))
    assert found["rare words of both"] > 3


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Note(COURSE, "for"), Note(NO_COURSE, "for")),
        (Note(COURSE, "for"), Note("pay is bad", "against")),
    ],
)
def test_who_says_the_same_or_shares_no_word_is_not_weighed(one: Note, other: Note) -> None:
    assert signs(one, other) == []


def test_one_person_denies_nobody() -> None:
    one = Note(COURSE, "for")
    assert signs(one, Note(NO_COURSE, "against", person_id=one.person_id)) == []


def test_the_words_of_the_work_itself_weigh_nothing() -> None:
    notes = Note("hygienists go first", "for"), Note("hygienist counts for nothing", "against")
    assert len(signs(*notes)) == 1
    assert signs(*notes, work="dental hygienist") == []


def test_notes_of_two_themes_that_surely_deny_each_other_are_a_difference() -> None:
    one, other = Note(COURSE, "for", topic="learning"), Note(NO_COURSE, "against", topic="training")
    found = told_apart([*OTHERS, one, other]).differences
    assert [(each.pro, each.con) for each in found if each.is_disagreement] == [([one], [other])]


def test_a_table_is_a_sign_and_its_weight_a_line() -> None:
    assert read_weights("(always)\t-2.5\none theme\t1.0\n") == {"(always)": -2.5, "one theme": 1.0}
    with pytest.raises(ValueError, match="could not convert"):
        read_weights("one theme\tmuch\n")


def test_each_sign_has_a_weight() -> None:
    [found] = signs(Note(COURSE, "for"), Note(NO_COURSE, "against"))
    assert found.keys() < learned().keys()


LIKELY = (
    Note("Dana got the call for her ultrasound course", "for"),
    Note("here the ultrasound course earns nobody a cent", "against"),
)
THE_TWO = frozenset([frozenset(note.pk for note in LIKELY)])


def test_two_notes_that_may_deny_each_other_are_asked_about() -> None:
    found = told_apart([*OTHERS, *LIKELY])
    assert found.differences == []
    assert [(pair.pro, pair.con) for pair in found.perhaps] == [LIKELY]


@pytest.mark.parametrize(
    ("said", "differ"),
    [(Judgements[object](same=THE_TWO), [LIKELY]), (Judgements[object](apart=THE_TWO), [])],
    ids=["one thing", "two things"],
)
def test_what_the_seeker_says_of_the_two_ends_the_asking(
    said: Judgements[object], differ: list[tuple[Note, Note]]
) -> None:
    found = told_apart([*OTHERS, *LIKELY], judged=said)
    assert found.perhaps == []
    assert [(*one.pro, *one.con) for one in found.differences] == differ
