"""Whoever asks whom for what, a draft from complete facts has nothing to look at and never asks for a job."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.etiquette import check_letter
from askwell.method.letters import (
    Draft,
    Facts,
    draft_ask,
    draft_nudge,
    draft_request,
    draft_thanks,
    draft_update,
)

SEEKERS = ["Maya Osei", "Tom Brandt", "Nguyễn Thị Lan", "山田 花子", "Jo", "Sinéad O’Brien"]
PEOPLE = [
    "Tom Achterberg",
    "Dr. Ellen Marsh",
    "Captain Lowell",
    "李 小龍",
    "María del Carmen García",
    "J. Smith",
]
INTRODUCTIONS = [
    "I have been a hospital pharmacy technician for five years",
    "I’m a nurse on a surgical ward.",
    "I teach history and finish in June",
    "I am in my last year of vocational school",
]
WORK = [
    "medical writing",
    "records management",
    "freight forwarding",
    "tenant counselling",
    "the job of a coroner",
]
REASONS = [
    "I like finding the sentence that a worried patient understands",
    "My father did it, and loved it",
    "because no two days are alike",
]

complete = st.builds(
    Facts,
    seeker_name=st.sampled_from(SEEKERS),
    person_name=st.sampled_from(PEOPLE),
    seeker_phone=st.just("312 555 0177"),
    introduction=st.sampled_from(INTRODUCTIONS),
    occupation=st.sampled_from(WORK),
    appeal=st.sampled_from(REASONS),
    referrer_name=st.sampled_from(["Daniel Reyes", "Prof. Ruth Abebe"]),
    referrer_relation=st.sampled_from(["", "my former manager", "friend"]),
    may_name=st.sampled_from(["yes", "unknown", "no"]),
    minutes=st.sampled_from([10, 15, 20, 30]),
    something_true=st.just("Your guide to package leaflets is on my desk"),
)


def faults(
    draft: Draft, facts: Facts, *, kind: str, channel: str = "email", names: tuple[str, ...] = ()
) -> list[str]:
    checks = check_letter(
        draft.body,
        kind=kind,
        channel=channel,
        subject=draft.subject,
        recipient=facts.person_name,
        referrer=facts.named_referrer if kind == "request" else "",
        names=names,
    )
    return [check.name for check in checks if not check.ok]


@pytest.mark.parametrize("channel", ["email", "phone"])
@given(facts=complete)
def test_a_request_has_nothing_to_look_at(channel: str, facts: Facts) -> None:
    assert faults(draft_request(facts, channel=channel), facts, kind="request", channel=channel) == []


@given(facts=complete)
def test_a_linkedin_note_has_nothing_to_look_at_either(facts: Facts) -> None:
    assert faults(draft_request(facts, channel="linkedin"), facts, kind="request", channel="linkedin") == []


@pytest.mark.parametrize("channel", ["email", "phone"])
@given(facts=complete)
def test_where_nobody_sent_me_the_source_is_a_place_to_fill_in(channel: str, facts: Facts) -> None:
    found = replace(facts, referrer_name="", person_title="Head of archives", organisation="the city archive")
    body = draft_request(found, channel=channel).body
    assert "[Say where you came across the name]" in body
    assert "unfilled_placeholder" in faults(
        draft_request(found, channel=channel), found, kind="request", channel=channel
    )


@pytest.mark.parametrize("channel", ["email", "linkedin", "phone"])
@given(facts=complete, sent_on=st.none() | st.dates(min_value=dt.date(2026, 1, 1)))
def test_a_follow_up_has_nothing_to_look_at(channel: str, facts: Facts, sent_on: dt.date | None) -> None:
    draft = draft_nudge(facts, sent_on=sent_on, channel=channel)
    assert faults(draft, facts, kind="nudge", channel=channel) == []


@pytest.mark.parametrize("channel", ["email", "card"])
@given(
    facts=complete,
    said=st.sampled_from(
        ["Accuracy is the job.", "Who reads this at night?", "Everyone thinks that they were clear"]
    ),
    will_do=st.sampled_from(["Read the guide", "I will write to Priya", "order the book"]),
    names=st.sampled_from([(), ("Priya Nair",), ("Priya Nair", "Bo Lima", "Ines Ortega")]),
    late=st.booleans(),
    cut_short=st.booleans(),
)
def test_a_thank_you_has_nothing_to_look_at(
    *,
    channel: str,
    facts: Facts,
    said: str,
    will_do: str,
    names: tuple[str, ...],
    late: bool,
    cut_short: bool,
) -> None:
    facts = replace(facts, minutes=0) if cut_short else facts
    draft = draft_thanks(facts, said=said, will_do=will_do, names=names, late=late, channel=channel)
    assert not cut_short or "0 minutes" not in draft.body
    assert faults(draft, facts, kind="thanks", channel=channel, names=names) == []


@given(facts=complete)
def test_news_for_whoever_opened_the_door_has_nothing_to_look_at_but_what_was_learned(facts: Facts) -> None:
    draft = draft_update(facts, talked_with=["Priya Nair"])
    assert faults(draft, facts, kind="update") == ["unfilled_placeholder"]


@given(facts=complete)
def test_an_ask_to_a_friend_never_asks_for_a_job(facts: Facts) -> None:
    assert "asks_for_job" not in faults(draft_ask(facts), facts, kind="update")


@pytest.mark.parametrize("channel", ["email", "linkedin", "phone"])
@given(
    facts=complete,
    asking=st.sampled_from(
        ["I am looking for a job.", "Please keep me in mind", "I would love to join your team."]
    ),
)
def test_a_draft_asks_for_no_job_even_where_her_own_words_do(channel: str, facts: Facts, asking: str) -> None:
    frank = replace(
        facts,
        introduction=f"{facts.introduction.rstrip('.')}. {asking}",
        appeal=f"{asking.rstrip('.')}. {facts.appeal}",
        something_true=asking,
    )
    for draft in (draft_request(frank, channel=channel), draft_ask(frank)):
        assert asking.rstrip(".") not in draft.body
    assert faults(draft_request(frank, channel=channel), frank, kind="request", channel=channel) == []


@given(facts=complete)
def test_where_the_name_came_from_is_said_first(facts: Facts) -> None:
    first = draft_request(facts, channel="email").body.split("\n\n")[1]
    assert "your name" in first or "write to you" in first


@given(facts=complete)
def test_the_voicemail_leaves_the_name_letter_by_letter(facts: Facts) -> None:
    voicemail = draft_request(facts, channel="phone").body.split("IF IT IS THE VOICEMAIL")[1]
    words = facts.seeker_name.upper().replace("’", " ’ ").split()
    spelled = ", ".join("apostrophe" if word == "’" else "-".join(word) for word in words)
    assert f"this is {facts.seeker_name}, {spelled}." in voicemail


def test_a_sentence_that_the_seeker_wrote_herself_keeps_its_capital_and_its_mark() -> None:
    facts = Facts(seeker_name="Maya Osei", person_name="Tom Achterberg")
    body = draft_thanks(facts, said="Who reads this at night?", will_do="I will ask a nurse").body
    assert ("“Who reads this at night?”\n" in body, "I will ask a nurse, as I promised." in body) == (
        True,
        True,
    )
