"""What a letter says of a person is true of that person: of the work, of the place, and of how the two know each other."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from tests.method.letters.test_drafts import COMPLETE

from askwell.method.letters import (
    Facts,
    draft_ask,
    draft_introduction,
    draft_nudge,
    draft_request,
    sentences_of,
)
from askwell.method.letters.doing import does_the_work
from askwell.method.letters.notes import LINKEDIN_NOTE
from askwell.method.letters.where import place_said
from askwell.method.letters.wordings import sentences

TURNS = range(13)
STRANGER = replace(COMPLETE, something_true="", organisation="City Hospital")
MOM = Facts(
    seeker_name="Maya Osei", person_name="Joyce Osei", person_relation="mother", is_own=True, occupation="medical writing",
    introduction="I have been a pharmacy technician for five years", appeal="I like clear words",
)  # fmt: skip
# What is said to those who do the work alone.
OF_DOERS = (
    "from the inside",
    "the days really go",
    "no book does",
    "how it really is at",
    "outsider",
    "your days as",
)


@pytest.mark.parametrize(
    ("title", "work", "does"),
    [
        ("Senior medical writer", "medical writing", True),
        ("Freelance Medical Writer II", "medical writing", True),
        ("Nurse", "the work of a nurse", True),
        ("Registered nurse", "nursing", True),
        ("Head librarian", "the work of a librarian", True),
        ("Pharmacist", "medical writing", False),
        ("Medical librarian", "medical writing", False),
        ("Head of regulatory writing", "medical writing", False),
        ("Carpenter", "carpentry", True),
        ("Master mason", "masonry", True),
        ("Dentist", "dentistry", True),
        ("Dental hygienist", "dentistry", False),
        ("Veterinarian", "veterinary medicine", True),
        ("Veterinary technician", "veterinary medicine", False),
        ("Physician", "medicine", True),
        ("Physician", "veterinary medicine", False),
        ("Physician assistant", "medicine", False),
        ("Family physician", "family medicine", True),
        ("Medical librarian", "medicine", False),
        ("Software Engineer II", "software development", True),
        ("Software sales manager", "software development", False),
        ("Attorney at Baker & Lane", "law", True),
        ("Legal secretary", "law", False),
        ("RN, BSN", "nursing", True),
        ("RN", "pediatric nursing", False),
        ("CPA", "accounting", True),
        ("Social media manager", "social work", False),
        ("Medical writer until last year", "medical writing", False),
        ("Former medical writer", "medical writing", False),
        ("", "medical writing", False),
        ("Nurse", "", False),
    ],
)
def test_who_does_the_work_is_told_by_the_title(title: str, work: str, does: bool) -> None:  # noqa: FBT001  # a column of the table
    assert does_the_work(title, work) is does


WHOLE_TITLES = (Path(__file__).parent / "doers.txt").read_text(encoding="utf-8").splitlines()[1:]


@pytest.mark.parametrize("row", WHOLE_TITLES)
def test_the_whole_title_is_looked_at_before_its_last_word(row: str) -> None:
    """Before the words that make another work of it, 25 of these 60 were right."""
    does, work, title = row.split(" | ")
    assert does_the_work(title, work) is (does == "yes")


@pytest.mark.parametrize(
    ("title", "work"),
    [
        ("Army veterinarian", "veterinary medicine"),
        ("Marine mammal veterinarian", "veterinary medicine"),
        ("Music software engineer", "software development"),
        ("TV software engineer", "programming"),
        ("Debt collection attorney", "law"),
        ("Fund attorney", "law"),
        ("Credit card fraud attorney", "law"),
        ("Court journalist", "journalism"),
        ("Plant physician", "medicine"),
    ],
)
def test_a_word_that_makes_another_work_of_one_doer_makes_none_of_the_others(title: str, work: str) -> None:
    assert does_the_work(title, work)


@pytest.mark.parametrize(
    "work", ["tree surgeon", "Software architect", "the work of a court reporter", "landscape architect"]
)
def test_who_does_that_other_work_does_it_where_it_is_the_one_looked_into(work: str) -> None:
    assert does_the_work(f"Senior {work.removeprefix('the work of a ')}", work)


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("knows_me", [True, False])
@pytest.mark.parametrize("title", ["Pharmacist", "Head of the library", "Former medical librarian"])
def test_who_does_other_work_is_asked_what_they_see_of_this_one(
    title: str,
    knows_me: bool,  # noqa: FBT001  # a column of the table
    turn: int,
) -> None:
    facts = replace(STRANGER, person_title=title, knows_me=knows_me, turn=turn)
    body = draft_request(facts, channel="email").body
    why = body.split("\n\n")[3]
    assert [words for words in OF_DOERS if words in why] == []
    assert "medical writing" in why
    call = draft_request(facts, channel="phone").body
    assert ("get into" in call, "think of medical writing?" in call) == (False, True)


@pytest.mark.parametrize("place", ["beside", "beside_and_place", "beside_known"])
def test_whose_work_no_title_tells_is_not_told_that_it_is_another(place: str) -> None:
    of_others = ("a side of", "have seen", "may know", "may have", "of your own", "you may see")
    assert [one for one in sentences()[place] if any(words in one for words in of_others)] == []


@pytest.mark.parametrize("turn", TURNS)
def test_a_name_from_somebody_who_may_not_be_named_is_said_to_be_from_nobody_who_knows_the_work(
    turn: int,
) -> None:
    facts = replace(STRANGER, referrer_name="Ann Lee", may_name="no", turn=turn)
    body = draft_request(facts, channel="email").body
    assert "asked" in body or "asking" in body or "asking around" in body
    assert "omebody who knows medical writing" not in body


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("channel", ["linkedin", "phone"])
def test_an_introduction_in_short_says_what_it_is_for(channel: str, turn: int) -> None:
    facts = replace(COMPLETE, knows_me=True, turn=turn)
    body = draft_introduction(facts, to_whom="Nora Byrne", channel=channel).body
    assert "medical writing" in body
    assert channel == "phone" or len(body) <= LINKEDIN_NOTE


def test_who_does_the_work_is_asked_about_it_from_the_inside() -> None:
    bodies = [
        draft_request(replace(STRANGER, person_title="Medical writer", turn=turn), channel="email").body
        for turn in TURNS
    ]
    assert any("from the inside" in body for body in bodies)
    assert (
        "How did you get into this work?"
        in draft_request(replace(STRANGER, person_title="Medical writer"), channel="phone").body
    )


@pytest.mark.parametrize("place", ["Own studio", "own practice", "Own business", "her own shop"])
def test_what_one_owns_is_no_name_of_a_place(place: str) -> None:
    assert place_said(place) == ""


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("title", ["Medical writer", "Nurse"])
@pytest.mark.parametrize("who", [{}, {"knows_me": True}, {"is_own": True, "person_relation": "sister"}])
def test_no_letter_looks_twice(who: dict[str, object], title: str, turn: int) -> None:
    facts = replace(STRANGER, person_title=title, turn=turn, **who)  # type: ignore[arg-type]  # one of three
    body = draft_request(facts, channel="email").body.casefold()
    assert (body.count("look"), body.count("inside")) <= (1, 1)


@pytest.mark.parametrize("turn", TURNS)
def test_a_mother_is_neither_told_of_full_weeks_nor_asked_how_she_got_into_the_work(turn: int) -> None:
    mom = replace(MOM, turn=turn)
    letter, call = (draft_request(mom, channel=channel).body for channel in ("email", "phone"))
    assert ("weeks" in letter + call, "get into" in call, "your work" in call) == (False, False, False)


@pytest.mark.parametrize("turn", TURNS)
def test_a_call_after_a_letter_speaks_of_the_letter_and_one_after_a_call_of_the_call(turn: int) -> None:
    day = dt.date(2026, 3, 2)
    facts = replace(COMPLETE, turn=turn)
    wrote = draft_nudge(replace(facts, wrote_on="on March 2"), sent_on=day, channel="phone").body
    called = draft_nudge(facts, sent_on=day, channel="phone").body
    assert [words for words in ("tried", "called", "reach you on") if words in wrote.split("IF THEY SAY")[0]] == []  # fmt: skip
    assert [words for words in ("wrote", "letter", "sent you") if words in called.split("IF THEY SAY")[0]] == []  # fmt: skip
    assert ("on March 2" in wrote, "on March 2" in called) == (True, True)


@pytest.mark.parametrize("turn", TURNS)
def test_who_has_not_heard_of_me_is_told_who_asks_for_the_introduction_and_need_not_know_me(
    turn: int,
) -> None:
    body = draft_introduction(replace(COMPLETE, turn=turn), to_whom="Priya Nair").body
    opening = body.split("\n\n")[1]
    assert ("Daniel Reyes" in opening, "Maya Osei" in opening) == (True, True)
    assert [words for words in ("whom I know", "from a stranger", "coming from you") if words in body] == []
    short = draft_introduction(replace(COMPLETE, turn=turn), to_whom="Priya Nair", channel="linkedin").body
    assert ("Maya Osei" in short.split("\n\n")[1], len(short) <= 300) == (True, True)


@pytest.mark.parametrize("turn", TURNS)
def test_a_friend_is_not_told_who_asks(turn: int) -> None:
    body = draft_introduction(replace(COMPLETE, turn=turn, knows_me=True), to_whom="Priya Nair").body
    assert "Daniel Reyes" not in body


@pytest.mark.parametrize("turn", TURNS)
def test_her_own_words_stand_in_the_first_of_three_introductions_by_one_friend(turn: int) -> None:
    facts = replace(COMPLETE, knows_me=True, turn=turn)
    said: tuple[str, ...] = ()
    bodies = []
    for whom in ("Priya Nair", "Bo Lima", "Ada Berg"):
        bodies.append(draft_introduction(replace(facts, said_before=said), to_whom=whom).body)
        said += tuple(sentences_of(bodies[-1]))
    hers = (facts.introduction.rstrip("."), facts.appeal.rstrip("."))
    assert [[one in body for one in hers] for body in bodies] == [[True, True], [False, False], [False, False]]  # fmt: skip
    assert ["“" in body for body in bodies] == [True, False, False]
    pointers = {one for one in sentences()["lines_known_known"] for body in bodies[1:] if one in body}
    assert len(pointers) == 2
    assert [one for one in said if said.count(one) > 1] == []


@pytest.mark.parametrize("turn", TURNS)
def test_a_reason_that_begins_with_because_is_told_once_and_is_of_the_interest_alone(turn: int) -> None:
    why = "because people tell me things when they are afraid"
    facts = replace(COMPLETE, knows_me=True, turn=turn, appeal=why, may_name="no")
    ask = draft_ask(facts).body
    told = next(one for one in sentences_of(ask) if why in one)
    assert ", and" not in told
    said = tuple(sentences_of(ask))
    assert why not in draft_introduction(replace(facts, said_before=said), to_whom="Priya Nair").body


def test_a_wording_with_her_reason_behind_it_counts_as_said_to_others() -> None:
    facts = replace(COMPLETE, appeal="because no two days are alike")
    lately: tuple[str, ...] = ()
    bodies = []
    for _ in range(6):
        bodies.append(draft_request(replace(facts, lately=lately), channel="email").body)
        lately += tuple(sentences_of(bodies[-1]))
    assert len({one for body in bodies for one in sentences_of(body) if "alike" in one}) == 6


def test_what_the_friend_has_not_read_yet_is_still_quoted() -> None:
    facts = replace(COMPLETE, knows_me=True, said_before=tuple(sentences_of(f"{COMPLETE.appeal}.")))
    body = draft_introduction(facts, to_whom="Priya Nair").body
    assert (COMPLETE.introduction.rstrip(".") in body, COMPLETE.appeal.rstrip(".") in body) == (True, False)
