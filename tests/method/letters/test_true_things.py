"""A first letter says something of its own person, in true sentences, and asks for it where only a name is known."""

from dataclasses import replace

import pytest
from tests.method.letters.test_drafts import COMPLETE

from askwell.method.letters import draft_ask, draft_introduction, draft_request, draft_thanks
from askwell.method.letters.said_of import sends_to, words_about
from askwell.method.letters.wordings import sentences

KNOWN = replace(COMPLETE, something_true="")


@pytest.mark.parametrize(
    ("title", "place", "words"),
    [
        ("Occupational therapist", "Bright Hands Clinic", "You are an occupational therapist at Bright Hands Clinic, and"),
        ("Head therapist", "", "You are head therapist, and"),
        ("", "The Sensory Hub", "You are at the Sensory Hub, and"),
        ("UX designer", "", "You are a UX designer, and"),
    ],
)  # fmt: skip
def test_where_they_are_is_said_in_a_sentence_of_its_own(title: str, place: str, words: str) -> None:
    body = draft_request(replace(KNOWN, person_title=title, organisation=place), channel="email").body
    assert words in body
    assert "[" not in body


def test_where_only_a_name_is_known_one_prompt_asks_for_it() -> None:
    assert draft_request(KNOWN, channel="email").body.count("[What drew you to Tom: one true thing]") == 1
    assert "[" not in draft_request(KNOWN, channel="phone").body


def test_her_own_sentence_comes_before_what_a_card_says() -> None:
    facts = replace(KNOWN, person_title="Editor", something_true="your leaflet made me laugh")
    body = draft_request(facts, channel="email").body
    assert ("Your leaflet made me laugh." in body, "You are an editor" in body) == (True, False)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("He taught me everything I know about hands.", "He taught me everything I know about hands."),
        ("You can say I sent you. Tom is a marvel with anxious kids.", "Tom is a marvel with anxious kids."),
        ("Tom is a nice man.\n\nShe is wrong there, he is a genius with hands.", "She is wrong there, he is a genius with hands."),
        ("Tom Achterberg, tom@clinic.example", ""),
        ("Leave my name out, please.", ""),
        ("Try my cousin Tom, he runs the lab at St. Jude. Say I sent you.", "He runs the lab at St. Jude."),
        ("Maybe write to Tom first, he knows everybody there.", "He knows everybody there."),
        ("Tom runs the lab at St. Jude and sings in my choir.", "Tom runs the lab at St. Jude and sings in my choir."),
        ("Tell him I said hello to his wife.", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_what_was_said_of_them_is_told_apart_from_what_was_said_to_me(words: str, told: str) -> None:
    assert words_about(words, name="Tom Achterberg") == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Talk to Tom Achterberg, he runs training at Northshore, tom@northshore.example. You can say I sent you.", "He runs training at Northshore."),
        ("Try Tom instead, he writes all our leaflets: tom@halden.example", "He writes all our leaflets."),
        ("Ask Tom, he can help you.", ""),
        ("Write to tom@halden.example.", ""),
    ],
)  # fmt: skip
def test_what_is_said_of_them_behind_their_name_is_not_lost_with_the_sending(words: str, told: str) -> None:
    assert words_about(words, name="Tom Achterberg") == told


def test_a_reason_typed_small_begins_with_a_capital_or_follows_because() -> None:
    small = draft_request(
        replace(COMPLETE, appeal="it is the one job where i can listen"), channel="email"
    ).body
    because = draft_request(replace(COMPLETE, appeal="because no two days are alike"), channel="email").body
    assert "about medical writing. It is the one job where I can listen." in small
    assert "I am curious about medical writing, because no two days are alike." in because


def test_nobody_across_a_sea_is_asked_to_meet_in_person() -> None:
    for turn in range(5):
        far = draft_request(replace(COMPLETE, is_far=True, turn=turn), channel="email").body
        assert ("in person" in far, "coffee" in far) == (False, False)


def test_the_lines_to_pass_on_say_what_it_is_about_before_they_say_it() -> None:
    facts = replace(COMPLETE, appeal="It is the one job where words count")
    assert "About medical writing: “It is the one job" in draft_introduction(facts, to_whom="Bo").body


def test_a_card_names_no_day_and_leaves_room_for_a_name() -> None:
    made = [
        draft_thanks(
            COMPLETE, said="Look it up", will_do="I will send him the article by Friday", channel=channel
        ).body
        for channel in ("card", "email")
    ]
    assert ["by Friday" in body for body in made] == [False, True]
    assert made[0].endswith("Warm regards,\n\nMaya Osei")


@pytest.mark.parametrize(
    ("words", "sends"),
    [
        ("You should write to Denise, she knows it all.", True),
        ("Lena is great. Do drop her a line!", True),
        ("Denise Kowalski, she runs the lab.", False),
        ("I will ask her for you.", False),
        ("You can say that I sent you.", False),
    ],
)
def test_whether_a_friend_told_her_to_write_or_only_gave_the_name(words: str, sends: bool) -> None:  # noqa: FBT001  # a column of the table
    assert sends_to(words) is sends


def test_thanks_for_a_name_claim_neither_earlier_thanks_nor_what_came_of_it() -> None:
    for turn in range(len(sentences()["gave"])):
        body = draft_ask(replace(COMPLETE, turn=turn, gave=("Bo Lima",))).body
        thanked = body.split("\n\n")[1].split("Bo")[0]
        assert [word for word in ("again", "once more", "helped", "before") if word in thanked] == []
