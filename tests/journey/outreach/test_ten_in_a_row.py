"""Ten people who have nothing to do with one another are written to in a row: no two of them read a sentence of ours twice."""

import datetime as dt
from collections.abc import Iterator
from itertools import combinations, pairwise

import pytest

from askwell.accounts.models import Seeker
from askwell.journey.outreach.actions import approach, draft, outreach_to, send
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.people.actions import meet, refer
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import introduce_myself, set_out
from askwell.journey.purpose.models import Campaign
from askwell.method.letters import sentences_of

HERS = ("I have been a nurse for ten years.", "I like a clear sentence.")
NAMES = ("Ada", "Bo", "Cleo", "Dina", "Eve", "Flo", "Gus", "Hal", "Ivo", "Jan")


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    campaign = set_out(maya, name="Medical writing", kind="occupation", now=now)
    introduce_myself(campaign, introduction=HERS[0], appeal=HERS[1])
    return campaign


def ten(campaign: Campaign, now: dt.datetime, *, title: str, named: bool) -> Iterator[Outreach]:
    for name in NAMES:
        person = meet(campaign.seeker, full_name=f"{name} Xyst", now=now, found=True, title=title, organisation=f"{name}works")  # fmt: skip
        if named:
            giver = meet(campaign.seeker, full_name=f"{name} Giver", now=now, found=False)
            refer(referrer=giver, referred=person, may_name="yes", now=now)
        yield approach(campaign, person=person)


def written(outreach: Outreach, kind: str, now: dt.datetime, *, goes: bool) -> set[str]:
    """Keep the letter, let it go where it ``goes``, and return its sentences without names and without hers."""
    body = first_draft(outreach, kind=kind, channel="email").body
    kept = draft(outreach, kind=kind, channel="email", to="", subject="", body=body, now=now)
    if goes:
        send(kept, at=now)
    first = outreach.person.full_name.split()[0]
    told = body.replace(f"{first} Giver", "#").replace(f"{first}works", "#")
    return {one for one in sentences_of(told) if not one.startswith("[")} - set(sentences_of(" ".join(HERS)))


@pytest.mark.parametrize("goes", [True, False])
@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("title", ["Medical writer", "Pharmacist"])
def test_no_sentence_of_ours_is_shared_by_two_first_letters_nor_by_two_follow_ups(
    campaign: Campaign,
    now: dt.datetime,
    title: str,
    named: bool,  # noqa: FBT001  # a column of the table
    goes: bool,  # noqa: FBT001  # as above
) -> None:
    people = list(ten(campaign, now, title=title, named=named))
    for kind in (Letter.Kind.REQUEST, Letter.Kind.NUDGE):
        letters = [written(one, kind, now, goes=goes or kind == Letter.Kind.REQUEST) for one in people]
        assert min(map(len, letters)) >= 3
        assert [one & other for one, other in combinations(letters, 2) if one & other] == []


def test_the_eleventh_letter_is_not_the_first_once_more(campaign: Campaign, now: dt.datetime) -> None:
    people = [*ten(campaign, now, title="Medical writer", named=True)]
    people += ten(campaign, now, title="Medical writer", named=True)
    letters = [written(one, "request", now, goes=True) for one in people]
    assert max(len(one & other) for one, other in combinations(letters, 2)) <= 3


def test_second_follow_ups_that_nobody_has_kept_yet_differ_from_one_to_the_next(
    campaign: Campaign, now: dt.datetime
) -> None:
    people = list(ten(campaign, now, title="Medical writer", named=False))
    for kind in (Letter.Kind.REQUEST, Letter.Kind.NUDGE):
        for one in people:
            written(one, kind, now, goes=True)
    bodies = [first_draft(one, kind="nudge", channel="email").body for one in people]
    said = [set(sentences_of(body)) for body in bodies]
    assert [one & other for one, other in pairwise(said) if one & other] == []
    assert max(len(one & other) for one, other in combinations(said, 2)) <= 2


@pytest.mark.parametrize("channel", ["phone", "linkedin"])
def test_what_follows_mails_by_another_way_is_not_alike_for_those_next_to_each_other(
    campaign: Campaign, now: dt.datetime, channel: str
) -> None:
    people, hers = (
        list(ten(campaign, now, title="Medical writer", named=False)),
        set(sentences_of(" ".join(HERS))),
    )
    for kind in (Letter.Kind.REQUEST, Letter.Kind.NUDGE):
        for one in people:
            written(one, kind, now, goes=True)
    firsts = [first_draft(one, kind="nudge", channel=channel).body.split("\n\n")[0] for one in people]
    said = [{one for one in sentences_of(body) if not one.startswith("hello,")} - hers for body in firsts]
    assert sum(len(one & other) for one, other in pairwise(said)) <= 1


def test_friends_who_only_gave_names_are_not_all_asked_alike(campaign: Campaign, now: dt.datetime) -> None:
    list(ten(campaign, now, title="Medical writer", named=True))
    givers = Person.objects.of(campaign.seeker).filter(full_name__endswith="Giver").order_by("pk")
    drafts = (
        first_draft(outreach_to(campaign, person=one), kind="request", channel="email") for one in givers
    )
    bodies = [draft.body.split("\n\n", 1)[1] for draft in drafts]
    assert len(set(bodies)) == len(bodies) == len(NAMES)
