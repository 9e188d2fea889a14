"""A spoken question is known as one of the bank by its words, and says by which."""

import pytest

from askwell.method.bank import BANK, BY_KEY, BankQuestion
from askwell.method.beside import Turn, lay_beside
from askwell.method.spoken import asked_by


@pytest.mark.parametrize(
    ("spoken", "key"),
    [
        ("What does an ordinary Tuesday look like for you?", "s01"),
        ("So what do you do all day?", "s01"),
        ("Is that typical of others in the field?", "s03"),
        ("What do you like, and what would you gladly hand to someone else?", "s02"),
        ("And the worst part of it?", "s02"),
        ("What is it like to work here?", "s04"),
        ("Who are your competitors?", "s05"),
        ("How did you end up doing this?", "s06"),
        ("How do you keep up with all of it?", "s07"),
        ("Do I need a degree or some certificate?", "s08"),
        ("What are employers really looking for?", "s09"),
        ("Could I see a job description?", "s10"),
        ("Do people get promoted?", "s11"),
        ("Are there openings in the field at present, here or elsewhere?", "s12"),
        ("Is anyone hiring right now?", "s12"),
        ("What related fields should I think of?", "s13"),
        ("Where are jobs posted, how do people find them?", "s14"),
        ("Who else should I talk to?", "s15"),
        ("For a first post, what range should I expect in this region?", "x12"),
        ("Whom else should I hear, perhaps someone who would disagree with you?", "x25"),
        ("Would you look at one page of mine, now or later?", "x26"),
        ("What should I have asked and did not?", "x24"),
    ],
)
def test_a_question_in_other_words_is_the_one_of_the_bank(spoken: str, key: str) -> None:
    found = asked_by(spoken, BANK)
    assert found is not None
    assert (BANK[found.place].key, bool(found.words)) == (key, True)


@pytest.mark.parametrize(
    "spoken", ["Shall I close the window?", "Can you hear me now?", "Really?", "", "Was your train late?"]
)
def test_what_asks_of_nothing_in_the_bank_is_none_of_it(spoken: str) -> None:
    assert asked_by(spoken, BANK) is None


def test_a_question_of_her_own_is_known_too() -> None:
    own = BankQuestion(
        key="own:1", text="How do you price a translation?", purposes={}, minutes=1, stage=2, topics=()
    )
    found = asked_by("And how would you price such a translation?", [*BANK, own])
    assert found is not None
    assert (found.place, found.words) == (len(BANK), "price, transl")


def test_an_answer_stands_under_the_question_of_the_bank_that_was_asked_without_a_plan() -> None:
    said = [
        Turn(speaker="Grace", text="Thank you. Is that typical of others in the field?"),
        Turn(speaker="Ana", text="In a hospital system, yes."),
        Turn(speaker="Grace", text="Shall I close the window?"),
        Turn(speaker="Ana", text="Please do."),
    ]
    bank = [BY_KEY["s06"], *(one for one in BANK if one.key != "s06")]
    found = lay_beside(said, [bank[0].text], me="Grace", bank=bank)
    keys = [one.question and bank[one.question].key for one in found]
    assert (keys, found[0].why) == (["s03", None], "It follows your question: “others in the field”.")
