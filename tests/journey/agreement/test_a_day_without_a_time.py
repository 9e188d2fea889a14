"""A talk put in with its day alone has no clock time anywhere, until one is said."""

import datetime as dt
import re

import pytest
from django.test import Client
from django.utils import timezone
from uuid_utils.compat import uuid7

from askwell.accounts.models import Seeker
from askwell.desk.feed.entries import talks
from askwell.formats.icalendar import calendar_of, feed_of
from askwell.journey.agreement.invitations import event_of
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.leads.actions import lead_of_line
from askwell.journey.followup.actions import promise
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out
from askwell.journey.talk.actions import note
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import standing_lines

CLOCK = re.compile(r"\d{1,2}:\d\d (?:am|pm)|noon")


@pytest.fixture
def talk(client: Client, maya: Seeker) -> Talk:
    now = timezone.now()
    set_out(maya, name="Water treatment", kind="occupation", now=now)
    ada = meet(maya, full_name="Ada Diaz", now=now, found=True)
    day = now.astimezone(maya.zone).date() - dt.timedelta(days=3)
    client.post(f"/people/{ada.pk}/talk/past", {"day": day, "time": "", "minutes": "25", "how": "video"})
    talk = Talk.objects.of(maya).select_related("campaign", "person", "seeker").get()
    note(
        maya,
        talk,
        line_id=uuid7(),
        text="Corning Hill may hire",
        kind=Line.Kind.LEAD,
        question=None,
        at=now,
        now=now,
    )
    lead_of_line(talk, standing_lines(talk)[0])
    promise(maya, person=ada, by="them", text="A list of books", now=talk.said_at(now), talk=talk)
    return talk


@pytest.mark.parametrize(
    "page", ["/talks", "/talks/{talk}", "/talks/{talk}/thank", "/leads", "/people/{person}", "/give"]
)
def test_no_page_tells_a_clock_time_of_it(client: Client, talk: Talk, page: str) -> None:
    html = client.get(page.format(talk=talk.pk, person=talk.person_id), follow=True)
    assert html.status_code == 200
    words = re.sub(r"<[^>]*>", " ", html.content.decode())
    assert "Ada Diaz" in words or "Corning" in words
    assert CLOCK.findall(words) == []


def test_calendars_hold_its_day_alone(maya: Seeker, talk: Talk) -> None:
    now = timezone.now().astimezone(maya.zone)
    day = now.date() - dt.timedelta(days=3)
    [followed] = talks(maya, with_names=True, absolute=str, now=now)
    event = event_of(talk, now=now)
    assert event is not None
    for calendar in (calendar_of([event]), feed_of([followed], [], name="Talks")):
        assert f"DTSTART;VALUE=DATE:{day:%Y%m%d}" in calendar.decode()


def test_the_form_for_its_times_is_empty_and_saved_so_it_changes_nothing(client: Client, talk: Talk) -> None:
    page = client.get(f"/talks/{talk.pk}")
    assert "You gave the day alone, so its hours are not known." in page.content.decode()
    assert [field.value() for field in page.context["times"]] == [None, None]
    client.post(f"/talks/{talk.pk}/times", {"started_at": "", "ended_at": ""})
    kept = Talk.objects.get(pk=talk.pk)
    assert (kept.started_at, kept.ended_at, kept.day_only) == (talk.started_at, talk.ended_at, True)


def test_a_time_that_is_said_later_is_told(client: Client, talk: Talk) -> None:
    day = timezone.now().astimezone(talk.seeker.zone).date() - dt.timedelta(days=3)
    client.post(f"/talks/{talk.pk}/times", {"started_at": f"{day}T14:00", "ended_at": f"{day}T14:25"})
    assert "2:00 pm" in client.get(f"/talks/{talk.pk}").content.decode()
