"""Whatever the seeker writes to one person in a campaign, no sentence of hers is read twice."""

import datetime as dt
import re

import pytest
from django.test import Client
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.journey.agreement.invitations import words_for
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import ThankYou
from askwell.journey.followup.thanks.queries import first_thanks
from askwell.journey.outreach.actions import approach, draft, receive, send
from askwell.journey.outreach.models import Letter
from askwell.journey.outreach.writing.checking import checked
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person
from askwell.method.letters import sentences_of

KINDS = [
    ("request", "linkedin"), ("request", "email"), ("nudge", "email"), ("nudge", "email"), ("answer", "email"),
    ("reschedule", "email"), ("missed", "email"), ("not_met", "email"), ("called_off", "email"), ("introduction", "email"), ("update", "email"), ("update", "email"),
]  # fmt: skip
QUOTED = re.compile("“[^”]*”")


def sentences(body: str) -> set[str]:
    """Return the seeker's own sentences of a letter, without what she quotes of others or lets be passed on."""
    return set(sentences_of(QUOTED.sub("", body)))


def keep(talk_or_none: Talk | None, person: Person, *, kind: str, body: str, now: dt.datetime) -> None:
    letter = Letter(seeker=person.seeker, person=person, kind=kind, channel="email", body=body, sent_at=now)
    letter.outreach = talk_or_none.outreach if talk_or_none else None
    letter.save()


@pytest.mark.parametrize("name", ["Priya Nair", "Daniel Reyes", "Rosa Osei", "Marcus Webb"])
def test_nobody_reads_a_sentence_of_mine_twice(maya: Seeker, now: dt.datetime, name: str) -> None:
    campaign = campaign_of_the_demonstration(maya, now=now)
    person = Person.objects.of(maya).get(full_name=name)
    outreach = approach(campaign, person=person)
    receive(outreach, kind="yes", text="Gladly.", received_at=now)
    for kind, channel in KINDS:
        sheet = first_draft(outreach, kind=kind, channel=channel, about="Zoe Quinn")
        faults = {check.name for check in checked(outreach, sheet).checks if not check.ok}
        # A prompt that waits for her words earns no tick either.
        waits = {"says_source_of_name"} if "[Say where" in sheet.body else set()
        assert faults <= {"unfilled_placeholder"} | waits, (kind, faults)
        letter = draft(
            outreach, kind=kind, channel=channel, to="", subject=sheet.subject, body=sheet.body, now=now
        )
        send(letter, at=now)
    for talk in Talk.objects.of(maya).filter(person=person):
        keep(talk, person, kind="invitation", body=words_for(talk, today=now.date()).body, now=now)
        talk.cancelled_at = now
        keep(talk, person, kind="invitation", body=words_for(talk, today=now.date()).body, now=now)
        if not ThankYou.objects.of(maya).filter(talk=talk).exists():
            keep(talk, person, kind="thanks", body=first_thanks(talk, channel="email", now=now).body, now=now)
    bodies = list(
        Letter.objects.of(maya).filter(person=person, sent_at__isnull=False).values_list("body", flat=True)
    )
    said = [one for body in bodies for one in sentences(body)]
    assert sorted({one for one in said if said.count(one) > 1}) == []
    assert len(bodies) >= len(KINDS)


def test_news_tells_what_came_of_a_name_and_keeps_my_own_sentence_about_the_talk(
    maya: Seeker, now: dt.datetime
) -> None:
    campaign = campaign_of_the_demonstration(maya, now=now)
    outreach = approach(campaign, person=Person.objects.of(maya).get(full_name="Daniel Reyes"))
    first = first_draft(outreach, kind="update", channel="email")
    send(draft(outreach, kind="update", channel="email", to="", subject="", body=first.body, now=now), at=now)
    second = first_draft(outreach, kind="update", channel="email")
    assert "Peter Novak" in first.body
    assert ("Working for myself" in first.body, "one more person" in first.body) == (False, True)
    assert ("Peter Novak" in second.body, " talks about medical writing" in second.body) == (False, False)
    assert "[what is new, in a sentence for them]" in second.body


def test_a_second_piece_of_news_counts_from_the_first_and_the_page_says_when_that_went(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    campaign = campaign_of_the_demonstration(maya, now=now)
    talk = Talk.objects.of(maya).filter(ended_at__isnull=False).order_by("ended_at").first()
    assert talk is not None
    outreach = approach(campaign, person=talk.person)
    send(draft(outreach, kind="update", channel="email", to="", subject="", body="News.", now=now), at=now)
    person = meet(maya, full_name="Ana Lima", now=now, found=True)
    later = now + dt.timedelta(days=2)
    Talk.objects.create(
        seeker=maya, campaign=campaign, person=person, starts_at=later, started_at=later, ended_at=later
    )
    body = first_draft(outreach, kind="update", channel="email").body
    assert ("one talk" in body, "talks about" in body) == (True, False)
    page = client.get(f"/people/{talk.person_id}/write?kind=update").content.decode()
    assert f"Your last news went to {talk.person.full_name}" in page


def test_asking_for_another_time_names_the_one_that_was_agreed_on(maya: Seeker, now: dt.datetime) -> None:
    campaign = campaign_of_the_demonstration(maya, now=now)
    talk = Talk.objects.of(maya).filter(ended_at=None, cancelled_at=None).get()
    sheet = first_draft(approach(campaign, person=talk.person), kind="reschedule", channel="email")
    assert re.search(r"on \w+day, March \d+ at \d+:\d\d [ap]m", sheet.body), sheet.body


def test_no_letter_of_the_demonstration_left_with_a_blank(maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    sent = Letter.objects.of(maya).filter(sent_at__isnull=False)
    assert [letter.person.full_name for letter in sent if "[" in letter.body] == []
