"""What was told about a topic answers the questions about it, though nobody asked them."""

from askwell.method.answered import answered_by, answers_of
from askwell.method.bank import BANK, BankQuestion


def test_a_topic_answers_the_questions_of_the_handout_about_it() -> None:
    found = {topic: sorted(keys) for topic, keys in answers_of().items()}
    assert found == {
        "tasks": ["s01"], "hours": ["s01", "s04"], "likes": ["s02"], "dislikes": ["s02"], "typicality": ["s03"],
        "culture": ["s04"], "pay": ["s04"], "competitors": ["s05"], "path": ["s06"], "learning": ["s07"],
        "training": ["s08"], "criteria": ["s09"], "skills": ["s09"], "advancement": ["s11"], "market": ["s12"],
        "alternatives": ["s13"], "resources": ["s14"],
    }  # fmt: skip


def test_a_question_of_her_own_is_answered_by_its_topic_or_by_itself_and_what_asks_for_a_thing_by_none() -> (
    None
):
    own = BankQuestion(
        key="own:1", text="How are they paid?", purposes={}, minutes=1, stage=2, topics=("pay", "tasks")
    )
    assert answered_by(["pay"], [*BANK, own]) == {"s04", "own:1"}
    assert not {"s10", "s15"} & answered_by([topic for one in BANK for topic in one.topics])
