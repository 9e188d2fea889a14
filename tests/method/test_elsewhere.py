"""A person is one person: what waits, rests or was said in one campaign counts in every other."""

from dataclasses import replace

from tests.facts import NOW, Agreed, Came, Known, Place, Someone, Wrote, ago

from askwell.method.elsewhere import turn_anywhere
from askwell.method.held import Why
from askwell.method.houses import not_yet
from askwell.method.next_step import next_step
from askwell.method.standing import standing

THERE = Known(campaign="medical writing", letters=(Wrote(sent_at=ago(2)),))


def held(facts: Known, kind: str = "request") -> tuple[str, str] | None:
    found = turn_anywhere(facts, kind=kind, now=NOW).held
    return (found.why, found.campaign) if found else None


def test_who_waits_in_one_campaign_is_not_asked_in_another_and_the_day_is_said() -> None:
    found = turn_anywhere(Known(elsewhere=(THERE,)), kind="request", now=NOW).held
    assert found is not None
    assert (found.why, found.campaign) == (Why.WAITING, "medical writing")
    assert found.fits_on is not None
    assert found.fits_on > NOW.date()
    assert next_step(Known(elsewhere=(THERE,)), now=NOW).phrase == "In “medical writing”"


def test_a_no_a_rest_a_yes_and_a_talk_agreed_on_in_another_campaign_hold_a_request() -> None:
    no, yes, not_now = (
        replace(THERE, replies=(Came(kind, received_at=ago(1)),)) for kind in ("declined", "yes", "not_now")
    )
    agreed = replace(THERE, talks=(Agreed(starts_at=ago(-2), ended_at=None),))
    found = [held(Known(elsewhere=(there,))) for there in (no, yes, not_now, agreed)]
    assert [why for why, _ in filter(None, found)] == ["closed", "said_yes", "rests", "agreed"]


def test_a_yes_in_one_campaign_stops_the_follow_up_that_is_due_in_the_other() -> None:
    due = Known(letters=(Wrote(sent_at=ago(12)),))
    said_yes = Known(campaign="Museum work", replies=(Came("yes", received_at=ago(1)),))
    assert standing(due, now=NOW).situation == "nudge"
    assert standing(replace(due, elsewhere=(said_yes,)), now=NOW).situation == "elsewhere"
    assert held(replace(due, elsewhere=(said_yes,)), "nudge") == ("said_yes", "Museum work")


def test_a_follow_up_that_is_due_there_comes_first_until_the_silence_is_long_enough() -> None:
    there = replace(THERE, letters=(Wrote(sent_at=ago(12)),))
    assert held(Known(elsewhere=(there,))) == ("follow_up", "medical writing")
    assert held(Known(elsewhere=(replace(there, letters=(Wrote(sent_at=ago(400)),)),))) is None


def test_of_two_follow_ups_that_are_due_none_waits_for_the_other_for_ever() -> None:
    one = Known(letters=(Wrote(sent_at=ago(12)),))
    assert held(replace(one, elsewhere=(replace(one, campaign="Museum work"),)), "nudge") is None


def test_a_talk_of_long_ago_in_another_campaign_holds_no_request() -> None:
    talk = Agreed(starts_at=ago(90), started_at=ago(90), ended_at=ago(90), created_at=ago(95))
    there = Known(
        campaign="medical writing", letters=(Wrote(sent_at=ago(100)),), replies=(Came("yes", received_at=ago(98)),), talks=(talk,)
    )  # fmt: skip
    assert held(Known(elsewhere=(there,))) is None


def test_two_of_one_place_at_once_are_counted_over_all_campaigns() -> None:
    okoro, marsh = (Someone(name, organisation=Place("Bolt")) for name in ("Lena Okoro", "Inez Marsh"))
    lena, inez = Known(person=okoro), Known(person=marsh, elsewhere=(replace(THERE, person=marsh),))
    steps = [(facts, next_step(facts, now=NOW)) for facts in (lena, inez)]
    assert not_yet(steps, now=NOW) == {lena.person.id}
    alone = [(lena, next_step(lena, now=NOW))]
    assert not_yet(alone, now=NOW) == set()
