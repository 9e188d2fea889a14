"""People are called as one calls them, and told of to strangers as one does."""

import re
from dataclasses import replace

import pytest
from tests.method.letters.test_drafts import COMPLETE

from askwell.method.letters import Facts, draft_ask, draft_request, draft_update, first_name, spoken
from askwell.method.letters.names import called, is_own, taken_apart, to_a_stranger


@pytest.mark.parametrize(
    ("full", "relation", "told"),
    [
        ("Rosa Brandt", "my aunt", "my aunt Rosa Brandt"),
        ("Rosa Brandt", "aunt", "my aunt Rosa Brandt"),
        ("Aunt Rosa", "", "my aunt Rosa"),
        ("my old boss", "", "my old boss"),
        ("My old boss", "", "my old boss"),
        ("Daniel Reyes", "former manager", "my former manager Daniel Reyes"),
        ("Daniel Reyes", "we sing together", "Daniel Reyes"),
        ("daniel o'neill-reyes", "", "Daniel O'Neill-Reyes"),
        ("ludwig van beethoven", "", "Ludwig van Beethoven"),
        ("山田 花子", "", "山田 花子"),
    ],
)
def test_a_stranger_hears_who_gave_the_name(full: str, relation: str, told: str) -> None:
    assert to_a_stranger(full, relation) == told


@pytest.mark.parametrize(
    ("name", "relation", "is_own", "greeting"),
    [
        ("Dr. Björn Müller-Lüdenscheidt", "", False, "Dear Dr. Müller-Lüdenscheidt,"),
        ("Dr. Ellen Marsh", "my aunt", True, "Dear Aunt Ellen,"),
        ("Rosa Brandt", "my aunt", True, "Dear Aunt Rosa,"),
        ("Aunt Rosa", "", True, "Dear Aunt Rosa,"),
        ("Aunt Rosa Lima", "aunt", True, "Dear Aunt Rosa,"),
        ("Mr. John Richter, James Doe Sr.", "friend", True, "Dear John,"),
        ("Dr. Richter, John", "friend", True, "Dear John,"),
        ("Maria Brandt", "mother", True, "Dear Mom,"),
        ("sam o'neill", "", False, "Dear Sam,"),
        ("maría lopez", "friend", True, "Dear María,"),
        ("my old boss", "", False, "Dear [their name],"),
        ("Captain Lowell", "", False, "Dear Captain Lowell,"),
        ("Dean Martin", "", False, "Dear Dean,"),
    ],
)
def test_the_greeting_is_the_one_that_fits(name: str, relation: str, is_own: bool, greeting: str) -> None:  # noqa: FBT001  # a case
    facts = Facts(seeker_name="Nadia", person_name=name, person_relation=relation, is_own=is_own)
    assert facts.greeting == greeting


@pytest.mark.parametrize(
    ("name", "formal"),
    [
        ("Ms. Van der Berg", "Ms. Van der Berg"),
        ("Ms. Van Dyke", "Ms. Van Dyke"),
        ("Mrs. van der Berg", "Mrs. van der Berg"),
        ("Mrs. de la Cruz", "Mrs. de la Cruz"),
        ("Mr. La Rosa", "Mr. La Rosa"),
        ("Mr. El Amin", "Mr. El Amin"),
        ("Mr. St. John", "Mr. St. John"),
        ("Mr. Ten Broek", "Mr. Ten Broek"),
        ("Prof. Di Stefano", "Prof. Di Stefano"),
        ("Frau von Stein", "Frau von Stein"),
        ("Señora García", "Señora García"),
        ("Mr. O'Hara", "Mr. O'Hara"),
        ("mr. john o’hara", "Mr. O’Hara"),
        ("ms. van der berg", "Ms. van der Berg"),
        ("Dr. Jan Van der Berg", "Dr. Van der Berg"),
        ("Mr. Bob Ten Broek", "Mr. Ten Broek"),
        ("Prof. Dr. Anna von Stein", "Prof. von Stein"),
        ("Frau Dr. Anna von Stein", "Dr. von Stein"),
        ("Dr. Amy Wong, PhD", "Dr. Wong"),
        ("Sir Ian Best", "Sir Ian"),
        ("Sister Mary Agnes", "Sister Mary Agnes"),
        ("van Dyke", "van Dyke"),
        ("La Rosa", "La Rosa"),
        ("Jan van Dyke", "Jan"),
        ("Van Morrison", "Van"),
        ("Di Smith", "Di"),
    ],
)
def test_no_half_of_a_family_name_is_left_out(name: str, formal: str) -> None:
    facts = Facts(seeker_name="Nadia", person_name=name)
    assert (facts.salutation, facts.greeting) == (formal, f"Dear {formal},")


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Ms. Van der Berg", "Ms. Van der Berg"),
        ("Frau von Stein", "Frau von Stein"),
        ("Dr. Jan van Dyke", "Jan"),
    ],
)
def test_a_family_name_is_not_taken_for_a_first_one(name: str, first: str) -> None:
    assert first_name(name) == first


def test_a_described_referrer_begins_a_sentence_with_a_capital_and_stands_small_within_one() -> None:
    boss = replace(COMPLETE, referrer_name="my old boss")
    first, second = (draft_request(replace(boss, turn=turn), channel="email") for turn in (0, 1))
    assert "\n\nMy old boss [their name] gave me your name." in first.body
    assert "I got your name from my old boss [their name]." in second.body
    assert first.subject.startswith("My old boss gave me your name")


AUNT = replace(
    COMPLETE,
    person_name="Rosa Osei",
    person_relation="my aunt",
    is_own=True,
    referrer_name="",
    something_true="",
)


def test_news_for_an_aunt_is_warm_and_says_the_name_as_she_knows_it() -> None:
    body = draft_update(AUNT, talked_with=["Tom Achterberg"], led_to=2).body
    assert body.startswith("Dear Aunt Rosa,\n\nI have talked with Tom, and")
    assert body.endswith("Love,\nMaya")
    assert "two more people" in body


def test_nobody_among_my_own_people_hears_a_doctor_called_by_his_first_name() -> None:
    body = draft_update(AUNT, talked_with=["Dr. Anwar Haddad"]).body
    assert ("Dr. Haddad" in body, "Anwar" in body) == (True, False)


def test_whoever_gave_names_is_thanked_for_them_when_asked_again() -> None:
    body = draft_ask(replace(AUNT, gave=("Tom Achterberg", "Priya Nair"))).body
    assert "Thank you for telling me about Tom and Priya. I am asking a few more people about" in body


@pytest.mark.parametrize("channel", ["email", "message", "linkedin", "phone"])
@pytest.mark.parametrize("referrer", ["", "Daniel Reyes"])
def test_whoever_knows_me_is_neither_told_who_i_am_nor_where_the_name_is_from(
    channel: str, referrer: str
) -> None:
    colleague = replace(
        COMPLETE,
        referrer_name=referrer,
        knows_me=True,
        something_true="",
        introduction="",
        person_title="Editor",
    )
    body = draft_request(colleague, channel=channel).body.partition("IF SOMEONE ELSE")[0]
    wrong = ("[", "My name is", "my name is", "your name", "You are an editor", "As an editor")
    assert not [words for words in wrong if words in body]
    assert ("Daniel Reyes" in body) == bool(referrer)


def test_whoever_is_in_an_address_book_is_asked_about_how_we_know_each_other() -> None:
    known = replace(COMPLETE, referrer_name="", in_book=True)
    body = draft_request(known, channel="email").body
    assert ("[How you know each other" in body, "you do not know me" in body) == (True, False)


def test_news_thanks_nobody_who_has_not_helped_yet() -> None:
    body = draft_update(COMPLETE, talks=3, helped=False, ahead=True).body
    assert "[what is new, in a sentence for them].\n\n" in body
    assert not [word for word in ("Thank you", "help") if word in body]
    assert "looking forward to our talk" in body


def test_one_of_my_own_people_is_asked_without_an_introduction() -> None:
    body = draft_request(AUNT, channel="email").body
    assert not [words for words in ("[", "My name is", "312 555", "asking for a job") if words in body]


def test_nobody_is_told_that_i_am_still_asking_who_was_not_asked_before() -> None:
    firsts = [draft_ask(replace(one, turn=turn)).body for one in (AUNT, COMPLETE) for turn in range(12)]
    assert [body for body in firsts if re.search(r"\bstill\b", body)] == []


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        ("Inés Delgado", "Inés", "Delgado"),
        ("Ana de la Cruz", "Ana", "de la Cruz"),
        ("Dr. Amy Wong", "Amy", "Wong"),
        ("Tom Baker Jr.", "Tom", "Baker"),
        ("Mrs. Delgado", "", "Delgado"),
        ("Ms. Van Dyke", "", "Van Dyke"),
        ("Aunt Rosa", "", ""),
        ("cousin Pete", "", ""),
        ("Joyce", "", ""),
        ("my old boss", "", ""),
        ("nurse at Mercy", "", ""),
        ("Li, Wei", "", ""),
        ("山田 太郎", "", ""),
    ],
)
def test_a_name_of_several_words_is_taken_apart_where_its_parts_are_plain(
    name: str, given: str, family: str
) -> None:
    parts = taken_apart(name)
    assert (parts.given, parts.family) == (given, family)


@pytest.mark.parametrize(
    ("name", "relation", "signed"),
    [
        ("Lucia Fernández", "my neighbor", "Warmly,\nRosa"),
        ("Sam Hill", "old classmate", "Warmly,\nRosa"),
        ("Ana Lima", "friend", "Warmly,\nRosa"),
        ("Marcus Webb", "my old boss", "Warm regards,\nRosa Martínez"),
        ("Dr. Marsh", "neighbor", "Warm regards,\nRosa Martínez"),
    ],
)
def test_whom_she_calls_by_the_first_name_she_signs_to_with_hers(
    name: str, relation: str, signed: str
) -> None:
    facts = Facts(
        seeker_name="Rosa Martínez",
        person_name=name,
        person_relation=relation,
        is_own=is_own(relation),
        knows_me=True,
        occupation="water treatment",
    )
    news = draft_update(facts, talked_with=["Tomás Herrera"])
    assert news.body.endswith(signed)
    on_first = signed.endswith("Rosa")
    assert ("Herrera" in news.body, "this is Rosa." in spoken(facts, news).body) == (not on_first, on_first)


@pytest.mark.parametrize(
    ("name", "relation", "said"),
    [
        ("Tante Rosa", "aunt", "Tante Rosa"),
        ("Mum", "mother", "Mum"),
        ("Oma Gerda", "my grandmother", "Oma Gerda"),
        ("Rosa Osei", "aunt", "Aunt Rosa"),
        ("Gerda Holm", "grandmother", "Grandma"),
        ("Oma Okafor", "colleague", "Oma"),
    ],
)
def test_a_relative_is_greeted_as_she_writes_the_name_herself(name: str, relation: str, said: str) -> None:
    assert called(name, relation) == said
