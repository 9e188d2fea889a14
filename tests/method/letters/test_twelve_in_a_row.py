"""Of every kind of letter and on every channel, no two of twelve people read the same one, waiting or sent."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import combinations, product
from typing import Any

import pytest
from tests.method.letters.test_drafts import COMPLETE

from askwell.method.letters import (
    Draft,
    Facts,
    draft_answer,
    draft_ask,
    draft_ask_again,
    draft_called_off,
    draft_card_after,
    draft_introduction,
    draft_introduction_again,
    draft_missed,
    draft_not_met,
    draft_nudge,
    draft_request,
    draft_reschedule,
    draft_thanks,
    draft_update,
    sentences_of,
    spoken,
)
from askwell.method.letters.answers import TURNS_DOWN
from askwell.method.letters.inviting import by_phone, draft_invitation
from askwell.method.letters.landing import CHOICES, draft_landing

DAY, WHEN, TIME = dt.date(2026, 3, 2), "on Monday, March 9", "Thursday at 3:30 pm"
PRIYA = "Priya Nair"
PEOPLE = 12
STRANGER = replace(COMPLETE, something_true="", person_title="Medical writer", organisation="Halden Bio")
WHO = {
    "a stranger": STRANGER,
    "whom nobody named": replace(STRANGER, referrer_name=""),
    "an aunt": replace(
        STRANGER, is_own=True, person_relation="aunt", referrer_name="", person_title="", organisation=""
    ),
}
CHANNELS = ("email", "linkedin", "message", "phone")
Make = Callable[[Facts], Draft]


def _spoken(make: Make, answers: str, facts: Facts) -> Draft:
    return spoken(facts, make(facts), answers=answers)


def _another(channel: str, facts: Facts) -> Draft:
    return draft_request(replace(facts, talked_on=WHEN), channel=channel)


def _in_both(name: str, make: Make, answers: str = "") -> Iterator[tuple[str, Make]]:
    """Yield a letter as it is written, and as it is said on the phone."""
    yield name, make
    yield f"{name} on the phone", partial(_spoken, make, answers)


def _asking() -> Iterator[tuple[str, Make]]:
    for channel in CHANNELS:
        yield f"request {channel}", partial(draft_request, channel=channel)
        yield f"another {channel}", partial(_another, channel)
        for is_last in (False, True):
            yield f"nudge {channel} {is_last}", partial(draft_nudge, sent_on=DAY, channel=channel, is_last=is_last)  # fmt: skip
        yield f"introduction {channel}", partial(draft_introduction, channel=channel, to_whom=PRIYA)
    yield "introduction again", partial(draft_introduction_again, to_whom=PRIYA)
    yield "ask", draft_ask
    yield "ask again", partial(draft_ask_again, when="a little while ago")
    yield "thanked ask", lambda facts: draft_ask(replace(facts, gave=("Bo Lima",)))


def _answering() -> Iterator[tuple[str, Make]]:
    for kind in ("yes", "question", "not_now", "declined", "another_name", ""):
        yield from _in_both(f"answer {kind}", partial(draft_answer, kind=kind), kind or "yes")
        answers = (
            kind if kind in TURNS_DOWN else "yes"
        )  # who says no says it also to a time that was agreed on
        yield from _in_both(f"{kind} and a time", partial(draft_answer, kind=kind, agreed=TIME), answers)
    for moved, agreed in product(("theirs", "mine", "missed", "off", "open", "stands"), ("", TIME)):
        yield from _in_both(f"{moved} {agreed}", partial(draft_answer, kind="yes", moved=moved, agreed=agreed), "yes")  # fmt: skip
    yield "length", partial(draft_answer, kind="question", asked=["How long will it take?"])
    yield "question", partial(draft_answer, kind="question", asked=["What would you like to know?"])
    yield "resume", partial(draft_answer, kind="question", resume=True)
    yield "yes and resume", partial(draft_answer, kind="yes", resume=True)


def _times() -> Iterator[tuple[str, Make]]:
    for make in (draft_reschedule, draft_missed, draft_called_off, draft_not_met):
        yield from _in_both(make.__name__, partial(make, when=WHEN))


def _inviting() -> Iterator[tuple[str, Make]]:
    """Yield invitations to a talk by phone: a first one, one with another time, and the answer to one of theirs."""
    ways: dict[str, dict[str, bool]] = {"invitation": {}, "invited anew": {"is_anew": True}, "theirs": {"is_theirs": True}}  # fmt: skip
    for (name, known), they_call in product(ways.items(), (False, True)):
        yield f"{name} {they_call}", partial(_invited, they_call=they_call, **known)


def _invited(facts: Facts, *, they_call: bool, **known: bool) -> Draft:
    where = by_phone(facts, number="555 0142", they_call=they_call)
    return draft_invitation(facts, when=WHEN, time=TIME, where=where, **known)


def _thanks() -> Iterator[tuple[str, Make]]:
    ways: dict[str, dict[str, Any]] = {
        "thanks": {"said": "Look it up", "will_do": "read the guide"},
        "for names": {"said": "Look it up", "will_do": "", "names": ["Bo Lima"]},
        "bare": {"said": "", "will_do": ""},
        "late": {"said": "Look it up", "will_do": "read the guide", "late": True},
        "long ago": {"said": "Look it up", "will_do": "read the guide", "long_ago": WHEN},
        "again": {"said": "Look it up", "will_do": "", "again": True},
    }
    for (name, said), channel in product(ways.items(), ("email", "card", "linkedin")):
        yield f"{name} {channel}", partial(draft_thanks, channel=channel, **said)
    yield "card after", partial(draft_card_after, said="Look it up")
    yield "card after without words", partial(draft_card_after, said="")


def _news() -> Iterator[tuple[str, Make]]:
    ways: dict[str, dict[str, Any]] = {
        "names": {"talked_with": ["Bo Lima"], "led_to": 2}, "talks": {"talks": 3}, "since ours": {"talks": 3, "since_ours": True},
        "since news": {"talks": 3, "since_news": True}, "no talks": {}, "thanks due": {"talks": 3, "thanks_due": True},
        "plain": {"helped": False}, "ahead": {"helped": False, "ahead": True},
    }  # fmt: skip
    for name, known in ways.items():
        yield from _in_both(name, partial(draft_update, **known))
    ends: dict[str, dict[str, Any]] = {
        "talked": {"talked": True, "stayed": "Look it up", "reasons": "It is quiet."},
        "ago": {"talked": True, "long_ago": True, "reasons": "It is quiet."},
        "named": {"talked": False, "named": ["Bo Lima"], "reasons": "It is quiet."},
        "helped": {"talked": False, "reasons": ""}, "told before": {"talked": True, "again": True, "reasons": "It is quiet."},
        "willing": {"talked": False, "willing": True, "reasons": "It is quiet."}, "off": {"talked": False, "off": True, "reasons": "It is quiet."},
    }  # fmt: skip
    for choice, (name, known) in product(CHOICES, ends.items()):
        yield from _in_both(f"{choice} {name}", partial(draft_landing, choice=choice, **known))


KINDS = dict((*_asking(), *_answering(), *_times(), *_inviting(), *_thanks(), *_news()))


def waiting(make: Make, facts: Facts) -> Iterator[str]:
    for turn in range(PEOPLE):
        yield make(replace(facts, turn=turn)).body


def sent(make: Make, facts: Facts) -> Iterator[str]:
    lately: tuple[str, ...] = ()
    for turn in range(PEOPLE):
        body = make(replace(facts, turn=turn, lately=lately)).body
        lately += tuple(sentences_of(body))
        yield body


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("how", [waiting, sent])
def test_no_two_of_twelve_read_the_same_letter_of_any_kind(
    who: str, how: Callable[[Make, Facts], Iterator[str]]
) -> None:
    letters = {kind: list(how(make, WHO[who])) for kind, make in KINDS.items()}
    assert {kind for kind, bodies in letters.items() if len(set(bodies)) < PEOPLE} == set()


@pytest.mark.parametrize("kind", ["draft_reschedule", "draft_called_off", "draft_missed", "draft_not_met"])
def test_two_of_five_in_a_row_share_no_sentence_about_a_time(kind: str) -> None:
    bodies = list(sent(KINDS[kind], STRANGER))
    told = [set(sentences_of(body)) for body in bodies]
    near = [(one, other) for one, other in combinations(range(PEOPLE), 2) if other - one < 5]
    assert [(one, other) for one, other in near if told[one] & told[other]] == []


@pytest.mark.parametrize("how", [waiting, sent])
def test_no_two_of_twelve_are_invited_in_the_same_words(how: Callable[[Make, Facts], Iterator[str]]) -> None:
    for is_anew in (False, True):
        make = partial(draft_invitation, when=WHEN, time=TIME, where="", is_anew=is_anew)
        first = [body.split("\n\n")[1] for body in how(make, STRANGER)]
        assert len(set(first)) == PEOPLE


def test_who_is_invited_anew_reads_another_line_about_the_call() -> None:
    first = by_phone(STRANGER, number="555 0142", they_call=False)
    known = replace(STRANGER, said_before=tuple(sentences_of(first)))
    assert by_phone(known, number="555 0199", they_call=False) != first.replace("0142", "0199")


@pytest.mark.parametrize("meant", ["willing", "off"])
@pytest.mark.parametrize("choice", ["found_work", "stop"])
def test_two_of_seven_whose_talk_has_not_been_share_no_sentence_of_how_it_ended(
    choice: str, meant: str
) -> None:
    bodies = list(waiting(KINDS[f"{choice} {meant}"], STRANGER))
    told = [ours(body) - {"it is quiet."} for body in bodies]
    near = [(one, other) for one, other in combinations(range(PEOPLE), 2) if other - one < 7]
    assert [(one, other) for one, other in near if told[one] & told[other]] == []


NEAR = replace(STRANGER, organisation="", person_title="", something_true="It is so.")
HERS = set(sentences_of(f"It is so. {STRANGER.introduction}. {STRANGER.appeal}."))


def ours(body: str) -> set[str]:
    """Return our sentences in a letter, or in what is said to the person on the phone."""
    said = body.split("\n\n", maxsplit=1)[0] if body.startswith("WHEN THEY ANSWER") else body
    return {one for one in sentences_of(said) if not one.startswith("hello,")} - HERS


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("kind", ["request", "nudge"])
def test_two_who_know_each_other_share_no_sentence_of_ours_while_both_wait(kind: str, channel: str) -> None:
    make = partial(draft_request, channel=channel) if kind == "request" else partial(draft_nudge, sent_on=DAY, channel=channel)  # fmt: skip
    for turn in range(PEOPLE):
        second = replace(NEAR, turn=turn + 1, turns_near=frozenset({turn}))
        assert ours(make(replace(NEAR, turn=turn)).body) & ours(make(second).body) == set(), turn
