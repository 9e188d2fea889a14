"""Every letter of a campaign with twelve people: none reads like another, and none like a machine."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from tests.method.letters.test_drafts import COMPLETE

from askwell.method.etiquette import check_letter
from askwell.method.letters import (
    Draft,
    Facts,
    draft_answer,
    draft_ask,
    draft_called_off,
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
)
from askwell.method.letters.landing import draft_landing
from askwell.method.letters.nearly import nearly_the_same

DAY = dt.date(2026, 3, 2)
SHARED_BY = 2
LONGEST_MAIL = 110
"""Words between the greeting and the name."""
ROSA = replace(
    COMPLETE, seeker_name="Rosa Delgado", occupation="water treatment", something_true="",
    introduction="I have run a warehouse crew of twelve for nine years",
    appeal="Clean water is something everybody needs and nobody sees",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class One:
    """Somebody of the campaign, and what came of asking."""

    facts: Facts
    said: str = ""
    will_do: str = ""
    names: tuple[str, ...] = ()
    resume: str = ""


def _one(name: str, title: str, house: str, by: str, **more: Any) -> Facts:
    return replace(ROSA, person_name=name, person_title=title, organisation=house, referrer_name=by, **more)


PEOPLE = [
    One(facts=_one("Denise Kowalski", "Water treatment operator", "Mill Creek Water", "Lucía Delgado", referrer_relation="sister"),
        said="I like the night shift because the plant talks to you.", will_do="Read the operator handbook", names=("Marisol van der Berg",)),
    One(facts=_one("Dr. Anwar Haddad", "Professor of hydrology", "Lakeside College", "Lucía Delgado", referrer_relation="sister"),
        said="The math frightens people more than it should.", will_do="I will send him the pump log"),
    One(facts=_one("Marisol van der Berg", "Plant manager", "Mill Creek Water", "Denise Kowalski"),
        said="Nobody calls us when the water is good.", names=("Sandra Ito", "Tom Achterberg")),
    One(facts=_one("Bill Tran", "", "Halden Pumps", "Marcus Webb", referrer_relation="my old boss"),
        said="A pump tells you a week before it fails."),
    One(facts=_one("Sandra Ito", "Lab technician", "County Water District", "Bill Tran"), said="Half of it is washing glass."),
    One(facts=_one("Owen Park", "Inspector", "", "Denise Kowalski"), said="I write down what I see, and nothing else.", will_do="order the book"),
    One(facts=_one("Yusuf Demir", "Head of operations", "Green River Utility", "Owen Park"), said="We train everybody from the start.", resume="Put the crew first"),
    One(facts=_one("Grace Lin", "Maintenance planner", "Green River Utility", "Yusuf Demir"), said="Plans hold until the first pipe bursts."),
    One(facts=_one("Zoë Müller-Lindqvist", "Engineer", "Halden Pumps", "Bill Tran"), said="Every valve has a history.", names=("Helena Brandt",)),
    One(facts=_one("Helena Brandt", "Trainer", "State Water School", "Zoë Müller-Lindqvist"), said="Bring boots and curiosity."),
    One(facts=replace(ROSA, person_name="Rosa Osei", person_relation="my aunt", is_own=True, referrer_name=""), said="Your uncle fixed pumps, too.", names=("Bill Tran",)),
    One(facts=replace(ROSA, person_name="Marcus Webb", person_relation="my old boss", knows_me=True, referrer_name="", organisation="Webb Logistics"),
        said="You were always the one to ask why.", names=("Bill Tran",)),
]  # fmt: skip
CAMPAIGN = [replace(one, facts=replace(one.facts, turn=turn)) for turn, one in enumerate(PEOPLE)]


def thanks(one: One, facts: Facts, **more: Any) -> Draft:
    return draft_thanks(
        facts, said=one.said, will_do=one.will_do, names=one.names, resume_remark=one.resume, **more
    )


Make = Callable[[One, Facts], Draft]
FIRST: dict[str, Make] = {
    "request": lambda _, facts: draft_request(facts, channel="email"),
    "nudge": lambda _, facts: draft_nudge(facts, sent_on=DAY),
    "thanks": thanks,
    "news": lambda one, facts: draft_update(facts, talked_with=one.names, led_to=len(one.names), talks=5, since_ours=True),
    "landing": lambda one, facts: draft_landing(facts, choice="go_on", talked=True, named=one.names, stayed=one.said, reasons="The nights are long, and I like them"),
}  # fmt: skip
MORE: dict[str, Make] = {
    "linkedin": lambda _, facts: draft_request(facts, channel="linkedin"),
    "message": lambda _, facts: draft_request(facts, channel="message"),
    "linkedin nudge": lambda _, facts: draft_nudge(facts, sent_on=DAY, channel="linkedin"),
    "last nudge": lambda _, facts: draft_nudge(facts, sent_on=DAY, is_last=True),
    "not now": lambda _, facts: draft_answer(facts, kind="not_now", until="after May 3"),
    "yes": lambda _, facts: draft_answer(facts, kind="yes"),
    "reschedule": lambda _, facts: draft_reschedule(facts, when="on Monday at 2:00 pm"),
    "missed": lambda _, facts: draft_missed(facts, when="on Monday, March 9"),
    "called off": lambda _, facts: draft_called_off(facts, when="on Monday, March 16"),
    "not met": lambda _, facts: draft_not_met(facts, when="on Monday, March 23"),
    "more news": lambda _, facts: draft_update(facts, talks=2),
    "ask": lambda _, facts: draft_ask(facts),
    "introduction": lambda _, facts: draft_introduction(facts, to_whom="Priya Nair"),
    "introduction again": lambda _, facts: draft_introduction_again(facts, to_whom="Priya Nair"),
    "found work": lambda one, facts: draft_landing(facts, choice="found_work", talked=True, named=one.names),
}
WRITTEN = FIRST | MORE
CALLS: dict[str, Make] = {
    "call": lambda _, facts: draft_request(facts, channel="phone"),
    "call again": lambda _, facts: draft_nudge(facts, sent_on=DAY, channel="phone"),
}
CARD: dict[str, Make] = {"card": lambda one, facts: thanks(one, facts, channel="card")}
KIND = {"request": "request", "linkedin": "request", "message": "request", "nudge": "nudge", "last nudge": "nudge", "linkedin nudge": "nudge",
        "thanks": "thanks", "card": "thanks", "call": "request", "call again": "nudge"}  # fmt: skip
CHANNEL = {"linkedin": "linkedin", "linkedin nudge": "linkedin", "message": "message", "card": "card", "call": "phone", "call again": "phone"}  # fmt: skip
# A word with a capital that a letter has in the middle of a sentence is a name, or I.
NAMES = {
    word
    for one in CAMPAIGN
    for name in (*one.names, one.facts.person_name, one.facts.referrer_name, one.facts.organisation, one.facts.salutation)
    for word in re.split(r"[\s-]+", name)
} | {"I", "Rosa", "Delgado", "Priya", "Nair", "Monday", "March", "May", "Uncle", "Dr"}  # fmt: skip
SPELLED = re.compile(r"\b(?:[A-Z]-)+[A-Z]\b")
MID_CAPITAL = re.compile(r"(?<=[a-z0-9,;] )[A-ZÀ-Þ][\w’'ë-]*")


def correspondence(one: One, makes: dict[str, Make]) -> Iterator[tuple[str, Draft]]:
    """Yield what one person gets, each letter made after those before it went."""
    said: frozenset[str] = frozenset()
    for kind, make in makes.items():
        draft = make(one, replace(one.facts, said_before=said))
        said |= frozenset(sentences_of(draft.body))
        yield kind, draft


def all_drafts() -> Iterator[tuple[str, One, Draft]]:
    for one in CAMPAIGN:
        for kind, make in (WRITTEN | CALLS | CARD).items():
            yield kind, one, make(one, one.facts)


def of_kind(kind: str) -> list[Draft]:
    return [(WRITTEN | CALLS | CARD)[kind](one, one.facts) for one in CAMPAIGN]


def paragraphs(body: str) -> list[str]:
    """Return what stands between the greeting and the name; a note has a line for each."""
    return body.split("\n\n")[1:-1] or body.split("\n")[1:-1]


def long_sentences(body: str) -> set[str]:
    """Return the sentences of four words and more, without what is quoted, is to be passed on or is to be filled in."""
    told = re.sub(r"“[^”]*”|\[[^\]]*\]", "", body)
    return {one for one in sentences_of(told) if len(one.split()) > 3}


@pytest.mark.parametrize("one", CAMPAIGN, ids=lambda one: one.facts.person_name)
def test_no_sentence_stands_in_two_letters_to_one_person(one: One) -> None:
    seen: Counter[str] = Counter()
    for _, draft in correspondence(one, WRITTEN):
        seen.update(long_sentences(draft.body))
    assert [sentence for sentence, times in seen.items() if times > 1] == []


@pytest.mark.parametrize("one", CAMPAIGN, ids=lambda one: one.facts.person_name)
def test_letters_of_different_kinds_share_no_sentence_of_ours_before_any_is_sent(one: One) -> None:
    own = long_sentences(f"{ROSA.introduction}. {ROSA.appeal}. {one.said}")
    seen: Counter[str] = Counter()
    for kind in (*FIRST, "yes", "reschedule", "missed", "called off", "not met", "ask"):
        seen.update(long_sentences(WRITTEN[kind](one, one.facts).body))
    assert [said for said, times in seen.items() if times > 1 and not any(mine in said for mine in own)] == []


@pytest.mark.parametrize(
    "kind",
    [*FIRST, "linkedin", "linkedin nudge", "missed", "not met", "called off", "reschedule", "yes", "not now"],
)
def test_how_a_letter_opens_and_closes_is_shared_by_two_at_most(kind: str) -> None:
    told = [[one for part in paragraphs(draft.body) for one in sentences_of(part)] for draft in of_kind(kind)]
    for place in (0, -1):
        found = Counter(one[place] for one in told if one)
        assert max(found.values()) <= SHARED_BY, found.most_common(3)


@pytest.mark.parametrize("kind", list(FIRST))
def test_no_letter_is_nearly_the_same_as_one_to_another_of_the_twelve(kind: str) -> None:
    bodies = [draft.body for draft in of_kind(kind)]
    assert [nearly_the_same(body, bodies[:place]) for place, body in enumerate(bodies)] == [None] * len(
        bodies
    )


def test_no_draft_is_joined_badly() -> None:
    for kind, one, draft in all_drafts():
        told = re.sub(r"“[^”]*”|\[[^\]]*\]", "“”", draft.body)
        told = SPELLED.sub("", told)
        wrong = [word for word in MID_CAPITAL.findall(told) if word.removesuffix("’s") not in NAMES]
        assert (wrong, ".." in told, "  " in told) == ([], False, False), (kind, one.facts.person_name, told)
        assert all(said.lower().count("i think") < 2 for said in sentences_of(told))


def test_no_draft_has_a_fault_but_a_place_to_fill_in() -> None:
    for kind, one, draft in all_drafts():
        checks = check_letter(
            draft.body,
            kind=KIND.get(kind, "update"),
            channel=CHANNEL.get(kind, "email"),
            subject=draft.subject,
            recipient=one.facts.person_name,
            referrer=one.facts.named_referrer
            if KIND.get(kind) == "request" and not one.facts.is_known
            else "",
            names=one.names,
            facts=one.facts,
        )
        may = {"unfilled_placeholder"}
        if one.facts.is_known:
            may |= {
                "introduces_self",
                "gives_background",
                "says_source_of_name",
                "source_first",
                "says_why_this_work_appeals",
                "asks_for_job",
            }
        if KIND.get(kind) == "thanks" and not (one.will_do or one.names):
            may |= {"says_next_step"}  # a place waits for it
        if kind == "introduction":
            may |= {"more_than_one_ask"}  # the lines to pass on hold one of their own
        faults = {check.name: check.quote for check in checks if not check.ok and check.name not in may}
        assert faults == {}, (kind, one.facts.person_name, draft.body)


@pytest.mark.parametrize("kind", ["request", "nudge", "thanks", "news", "landing"])
def test_a_letter_is_short(kind: str) -> None:
    assert [
        draft.body
        for draft in of_kind(kind)
        if sum(len(part.split()) for part in paragraphs(draft.body)) > LONGEST_MAIL
    ] == []
