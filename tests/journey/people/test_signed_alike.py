"""Whatever one person gets from her is signed with the same name."""

import datetime as dt

import pytest

from askwell.accounts.models import Seeker
from askwell.journey.outreach.actions import outreach_to
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.people import actions
from askwell.journey.people.models import Circle
from askwell.journey.people.wording import first_words, first_words_to_a_circle
from askwell.journey.purpose.actions import set_out


@pytest.mark.parametrize(
    ("relation", "circle", "name"),
    [
        ("neighbor", "Neighbors", "Maya"),
        ("colleague", "Old colleagues", "Maya"),
        ("old boss", "Old colleagues", "Maya Osei"),
        ("", "Book club", "Maya Osei"),
        ("aunt", "Family", "Maya"),
    ],
)
def test_a_letter_an_ask_for_names_and_the_words_to_a_circle_are_signed_alike(
    maya: Seeker, now: dt.datetime, relation: str, circle: str, name: str
) -> None:
    campaign = set_out(maya, name="Medical writing", kind="occupation", now=now)
    nadia = actions.make(maya, full_name="Nadia Haddad", relation=relation, circles=[circle], found=True, now=now)  # fmt: skip
    written = [
        first_draft(outreach_to(campaign, person=nadia), kind="request", channel="message").body,
        first_words(maya, campaign, person=nadia, again=False, now=now).body,
        first_words(maya, campaign, person=nadia, again=True, now=now).body,
        *first_words_to_a_circle(maya, campaign, Circle.objects.of(maya).get()),
    ]
    assert {body.splitlines()[-1] for body in written} == {name}
