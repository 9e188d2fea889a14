"""A time that is named for a talk that is agreed on already moves that talk, or asks which one is meant."""

import datetime as dt
from urllib.parse import urlencode

import icalendar
import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.agreement import actions
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.actions import approach, draft, receive, send
from askwell.journey.outreach.models import Outreach, Reply
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out

WHICH = "Which talk with"


def write(outreach: Outreach, kind: str) -> None:
    letter = draft(
        outreach, kind=kind, channel="email", to="", subject="", body="Dear Tom", now=timezone.now()
    )
    send(letter, at=timezone.now())


@pytest.fixture
def outreach(maya: Seeker) -> Outreach:
    now = timezone.now()
    campaign = set_out(maya, name="medical writing", kind="occupation", now=now)
    tom = meet(maya, full_name="Tom Achterberg", now=now, found=True, emails=["tom@achterberg.example"])
    outreach = approach(campaign, person=tom)
    write(outreach, "request")
    receive(outreach, kind=Reply.Kind.YES, text="Gladly.", received_at=timezone.now())
    return outreach


def day(days: int) -> dt.datetime:
    return (timezone.now() + dt.timedelta(days=days)).replace(hour=16, minute=0, second=0, microsecond=0)


def agree(outreach: Outreach, *, days: int | None = 5, place: str = "+1 312 555 0155") -> Talk:
    at = day(days) if days else None
    return actions.agree(
        outreach, starts_at=at, time_zone="America/Chicago", agreed_minutes=25, how="phone", place=place
    )


def page_of(client: Client, outreach: Outreach, **said: str) -> str:
    address = f"/people/{outreach.person_id}/talk?{urlencode(said)}"
    return client.get(address, follow=True).content.decode()


def form_of(client: Client, address: str) -> dict[str, str]:
    form = client.get(address).context["form"]
    value = {name: form[name].value() for name in form.fields}
    value["day"], value["time"] = value["day"].isoformat(), f"{value['time']:%H:%M}"
    return value


def test_the_answer_to_another_time_moves_the_talk_with_its_place_and_its_invitation(
    client: Client, outreach: Outreach
) -> None:
    talk = agree(outreach)
    write(outreach, "reschedule")
    said = {"kind": "yes", "text": f"{day(9):%B} {day(9).day} at 10 works for me.", "do": "keep"}
    answer = client.post(f"/people/{outreach.person_id}/reply", said, follow=True)
    path = answer.redirect_chain[-1][0]
    assert path.startswith(f"/talks/{talk.pk}/time?")
    page = answer.content.decode()
    assert ("The talk moves there" in page, "25 minutes, by phone: +1 312 555 0155" in page) == (True, True)
    client.post(path, form_of(client, path))
    moved = Talk.objects.of(outreach.seeker).get()
    assert moved.starts_at
    assert moved.starts_at.date() == day(9).date()
    assert (moved.pk, moved.how, moved.place) == (talk.pk, "phone", "+1 312 555 0155")
    file = icalendar.Calendar.from_ical(client.get(f"/talks/{talk.pk}/invitation.ics").content)
    event = file.walk("VEVENT")[0]
    assert (str(event["UID"]), event["SEQUENCE"]) == (f"{talk.pk}@askwell", 1)


def test_a_number_that_they_give_with_the_new_time_is_taken(client: Client, outreach: Outreach) -> None:
    talk = agree(outreach, place="")
    write(outreach, "reschedule")
    text = f"{day(9):%B} {day(9).day} at 10 works. Call me at 312 555 0144."
    said = {"kind": "yes", "text": text, "phone": "312 555 0144", "do": "keep"}
    answer = client.post(f"/people/{outreach.person_id}/reply", said)
    page = client.get(answer["Location"], follow=True)
    assert page.redirect_chain[-1][0].startswith(f"/talks/{talk.pk}/time?")
    assert page.context["form"]["place"].value() == "312 555 0144"


def test_where_no_other_time_was_asked_for_the_page_asks_which_talk_it_is(
    client: Client, outreach: Outreach
) -> None:
    talk = agree(outreach)
    page = page_of(client, outreach, at=day(9).isoformat())
    assert (WHICH in page, f'href="/talks/{talk.pk}/time?at=' in page) == (True, True)
    assert "Agree on a talk with" in page_of(client, outreach, at=day(9).isoformat(), further="yes")


def test_of_two_talks_to_come_either_can_be_meant(client: Client, outreach: Outreach) -> None:
    talks = [agree(outreach), agree(outreach, days=12)]
    write(outreach, "reschedule")
    page = page_of(client, outreach, at=day(9).isoformat())
    assert WHICH in page
    assert all(f'href="/talks/{talk.pk}/time?at=' in page for talk in talks)


def test_what_an_old_page_still_sends_makes_no_second_talk(client: Client, outreach: Outreach) -> None:
    agree(outreach)
    said = {"day": day(9).date().isoformat(), "time": "10:00", "time_zone": "America/Chicago"}
    said |= {"agreed_minutes": "20", "how": "video", "place": ""}
    page = client.post(f"/people/{outreach.person_id}/talk", said).content.decode()
    assert (WHICH in page, Talk.objects.of(outreach.seeker).count()) == (True, 1)
    client.post(f"/people/{outreach.person_id}/talk?further=yes", said)
    assert Talk.objects.of(outreach.seeker).count() == 2


def test_a_time_for_a_talk_that_had_none_is_for_that_one(client: Client, outreach: Outreach) -> None:
    talk = agree(outreach, days=None)
    page = page_of(client, outreach, at=day(9).isoformat())
    assert (f'action="/talks/{talk.pk}/cancel"' in page, "Agree on it" in page) == (True, True)


def test_after_a_talk_that_was_called_off_the_way_to_talk_is_kept(client: Client, outreach: Outreach) -> None:
    actions.cancel(agree(outreach), now=timezone.now(), why=Talk.WhyOff.THEIRS)
    form = client.get(f"/people/{outreach.person_id}/talk").context["form"]
    assert (form["how"].value(), form["place"].value()) == ("phone", "+1 312 555 0155")


def test_once_it_moved_the_next_time_is_asked_about_again(client: Client, outreach: Outreach) -> None:
    talk = agree(outreach)
    write(outreach, "reschedule")
    kept = {"time_zone": "", "agreed_minutes": 25, "how": "phone", "place": ""}
    actions.move(talk, starts_at=day(9), now=timezone.now(), **kept)  # type: ignore[arg-type]  # as they are
    assert WHICH in page_of(client, outreach, at=day(11).isoformat())
