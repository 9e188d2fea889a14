"""Cards, profiles and notes typed in haste are not written for a sentence; a letter made of them reads as if it were."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.method.letters.test_drafts import COMPLETE

from askwell.method.letters import (
    Draft,
    Facts,
    draft_answer,
    draft_ask,
    draft_called_off,
    draft_introduction,
    draft_nudge,
    draft_request,
    draft_reschedule,
    draft_thanks,
    draft_update,
)
from askwell.method.letters.herself import introduced, reason
from askwell.method.letters.landing import draft_landing
from askwell.method.letters.where import place_said, role_said
from askwell.method.work_name import work_named


@pytest.mark.parametrize(
    ("organisation", "said"),
    [
        ("The Royal Marsden NHS Foundation Trust.", "the Royal Marsden NHS Foundation Trust"),
        ("the University of California, San Francisco", "the University of California, San Francisco"),
        ("IBM Inc.", "IBM"),
        ("Smith & Sons Ltd.", "Smith & Sons"),
        ("Smith & Co.", "Smith & Co"),
        ("Bauer GmbH & Co. KG", "Bauer GmbH & Co"),
        ("Acme Pty Ltd", "Acme"),
        ("Takeda Pharmaceuticals U.S.A., Inc.", "Takeda Pharmaceuticals U.S.A."),
        ("City Hospital (Cardiology)", "City Hospital"),
        (
            "Los Angeles County Department of Public Social Services, Bureau of Program and Policy",
            "Los Angeles County Department of Public Social Services",
        ),
        ("union hall", "the union hall"),
        ("county court", "the county court"),
        ("the union hall", "the union hall"),
        ("Union Hall", "Union Hall"),
        ("google", "google"),
        ("Self-employed", ""),
        ("N/A", ""),
        ("-", ""),
        ("Retired", ""),
        ("", ""),
    ],
)
def test_a_place_is_said_as_people_say_it(organisation: str, said: str) -> None:
    assert place_said(organisation) == said


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Medical Writer", "a medical writer"),
        ("Senior UX Designer", "a senior UX designer"),
        ("Medical Writer at Takeda | Oncology", "a medical writer"),
        ("Data Analyst II", "a data analyst"),
        ("English Teacher", "an English teacher"),
        ("Registered Nurse (RN)", "a registered nurse"),
        ("Senior Director of Research & Development, Emerging Markets", "a senior director of research & development"),
        ("Head of Regulatory Affairs", "head of regulatory affairs"),
        ("Lead Data Analyst", "a lead data analyst"),
        ("Of Counsel", "of counsel"),
        ("VP", "a VP"),
        ("Plant Manager", "a plant manager"),
        ("Boeing Mechanic", "a Boeing mechanic"),
        ("Vice President, Sales", "a vice president"),
        ("Marketing", ""),
        ("Partners", ""),
        ("Retired", ""),
        ("Hiring Manager", ""),
        ("Looking for new opportunities", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_a_title_is_said_as_people_say_what_they_are(title: str, said: str) -> None:
    assert role_said(title) == said


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        ("student", "I am a student."),
        ("Nurse, 10 years", "I have been a nurse for 10 years."),
        (
            "Mechanic for eight years, discharged in May",
            "I was a mechanic for eight years, discharged in May.",
        ),
        ("student, two years into law", "I am a student, two years into law."),
        ("Retired teacher, 30 years", "I am a retired teacher, 30 years."),
        ("Certified nurse", "I am a certified nurse."),
        ("retired in May", "I retired in May."),
        ("Born in Ohio", "I was born in Ohio."),
        ("a recent graduate in history", "I am a recent graduate in history."),
        ("studying law in Leeds", "I am studying law in Leeds."),
        ("5 years in retail", "I have spent 5 years in retail."),
        ("worked in a bank", "I worked in a bank."),
        ("retired from the army", "I am retired from the army."),
        ("UX researcher", "I am a UX researcher."),
        ("Nurse. I like nights.", "I am a nurse. I like nights."),
        ("I'm a veteran (US Army, 8 years).", "I'm a veteran (US Army, 8 years)."),
        ("My father farmed", "My father farmed."),
        ("", ""),
    ],
)
def test_what_she_jotted_down_about_herself_is_a_sentence(jotted: str, said: str) -> None:
    assert introduced(replace(COMPLETE, introduction=jotted)) == said


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        ("the outdoors", "What draws me to it: the outdoors."),
        ("Numbers", "What draws me to it: numbers."),
        ("helping people", "What draws me to it: helping people."),
        ("love order!", "I love order!"),
        ("No two days are alike", "No two days are alike."),
        ("because i like people", "Because I like people."),
        ("", ""),
    ],
)
def test_a_reason_of_a_word_or_two_stands_in_a_sentence_of_ours(jotted: str, said: str) -> None:
    assert reason(replace(COMPLETE, appeal=jotted)) == said


def test_because_goes_on_from_the_sentence_before_in_every_kind_of_letter() -> None:
    facts = replace(COMPLETE, appeal="because i like people", something_true="")
    for draft in (
        draft_request(facts, channel="email"),
        draft_request(facts, channel="linkedin"),
        draft_request(facts, channel="phone"),
        draft_ask(facts),
    ):
        assert ("because I like people." in draft.body, "Because" in draft.body) == (True, False)


@pytest.mark.parametrize(
    ("name", "spelled"),
    [
        ("lena müller", "Lena Müller, L-E-N-A, M-Ü-L-L-E-R."),
        ("Anna-Lena O’Hara", "Anna-Lena O’Hara, A-N-N-A, hyphen, L-E-N-A, O, apostrophe, H-A-R-A."),
        ("MARIA DE LA CRUZ", "Maria de la Cruz, M-A-R-I-A, D-E, L-A, C-R-U-Z."),
    ],
)
def test_a_name_is_spelled_as_one_says_it(name: str, spelled: str) -> None:
    body = draft_request(replace(COMPLETE, seeker_name=name), channel="phone").body
    assert f"Hello, this is {spelled}" in body


def test_the_subject_of_a_thank_you_calls_them_as_the_letter_does() -> None:
    told = {
        name: draft_thanks(
            replace(COMPLETE, person_name=name), said="Look it up", will_do="Read the guide"
        ).subject
        for name in ("Dr. Anna-Lena de la Cruz", "Tom Achterberg", "my old boss")
    }
    assert list(told.values()) == ["Thank you, Dr. de la Cruz", "Thank you, Tom", "Thank you"]


def test_a_relative_who_is_only_called_mom_is_my_mother_to_a_stranger() -> None:
    facts = replace(COMPLETE, referrer_name="Mom", referrer_relation="mother")
    draft = draft_request(facts, channel="email")
    assert draft.subject.startswith("My mother gave me your name")
    assert "My mother gave me your name." in draft.body


def test_nobody_is_quoted_a_line_with_their_own_full_name_or_one_about_hiring() -> None:
    for words in ("Tom Achterberg at Halden Bio, he leads the writers", "He does the hiring there"):
        body = draft_request(replace(COMPLETE, referrer_words=words), channel="email").body
        assert words not in body


def test_a_friend_is_not_told_where_she_is_or_that_this_is_no_request_for_a_job() -> None:
    facts = replace(COMPLETE, is_own=True, something_true="", organisation="Doctors Without Borders")
    for turn in range(4):
        known = replace(facts, turn=turn)
        assert "You are at" not in draft_request(known, channel="email").body
        assert "job" not in draft_request(known, channel="linkedin").body


odd = st.builds(
    Facts,
    seeker_name=st.sampled_from(["jo", "Anna-Lena O’Hara", "MARIA DE LA CRUZ", "山田 花子", "O'Brien"]),
    person_name=st.sampled_from(["Ludwig van der Berg", "JANE O'NEILL", "Dr. Ana de la Cruz", "Prof. Hans von Storch", "Sam", "DUPONT Marie"]),
    person_title=st.sampled_from(["", "Medical Writer", "Data Analyst II", "Marketing", "Retired", "Writer at Takeda | Oncology", "CEO & Founder", "Partners."]),
    organisation=st.sampled_from(["", "The Sensory Hub", "IBM Inc.", "Smith & Sons Ltd.", "N/A", "Self-employed", "Takeda U.S.A., Inc.", "Doctors Without Borders."]),
    occupation=st.sampled_from(["Medical Writing", "nurse", "Landscape Architects", "I want to work with animals", "Supply Chain", "UX design"]).map(
        lambda typed: work_named(typed).about
    ),
    introduction=st.sampled_from(["student", "Nurse, 10 yrs.", "5 years in retail", "i like books", "studying law", "a mom of two"]),
    appeal=st.sampled_from(["the outdoors", "because i like people", "love order!", "Numbers.", "It is quiet work"]),
    referrer_name=st.sampled_from(["Mom", "my old boss", "ana lopez", "Prof. Ruth Abebe"]),
    referrer_relation=st.sampled_from(["", "mother", "my former manager", "we sing together"]),
    referrer_words=st.sampled_from(["", "he knows everyone there", "she is the one to ask."]),
    may_name=st.sampled_from(["yes", "unknown", "no", "first"]),
    is_own=st.booleans(),
    turn=st.integers(0, 12),
)  # fmt: skip
BROKEN = re.compile(
    r"\.\.|(?<![A-Z])\.,|,\.| [.,;:!?]|,,|\{|\}|  |\b[Aa] [aeio]\w|\ban [bcdfgj-np-tv-z]|(?<=[a-z][.!?] )(?<!Dr\. )(?<!Prof\. )[a-z]|“[a-z]|\bat[.,]|\bYou are (?:at N|marketing|retired)|\bMy name is [a-z]"
)


def letters_of(facts: Facts) -> Iterator[Draft]:
    day = dt.date(2026, 3, 2)
    for channel in ("email", "linkedin", "message", "phone"):
        yield draft_request(facts, channel=channel)
        yield draft_nudge(facts, sent_on=day, channel=channel)
    for kind in ("yes", "question", "not_now", "declined", "another_name"):
        yield draft_answer(facts, kind=kind)
    yield draft_reschedule(facts)
    yield draft_called_off(facts)
    yield draft_introduction(facts, to_whom="bo lima")
    for channel in ("email", "card"):
        yield draft_thanks(facts, said="it is slow work.", will_do="The article by Friday", names=["bo lima"], resume_remark="one page", channel=channel)  # fmt: skip
    yield draft_update(facts, talked_with=["bo lima"], led_to=1)
    yield draft_landing(
        facts, choice="change", talked=True, stayed="the hours are kind", reasons="i liked it"
    )
    yield draft_ask(facts)


@given(facts=odd)
def test_no_letter_of_odd_facts_has_a_broken_sentence(facts: Facts) -> None:
    for draft in letters_of(facts):
        for text in (draft.subject, draft.body):
            assert not BROKEN.search(text), f"{BROKEN.search(text)}: {text}"
