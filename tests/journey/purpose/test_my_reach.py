"""The seeker's own number and address are asked for where they are needed, and kept from there."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.agreement.actions import agree
from askwell.journey.agreement.invitations import words_for
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.actions import approach
from askwell.journey.outreach.models import Outreach
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out


@pytest.fixture
def outreach(maya: Seeker) -> Outreach:
    maya.phone = maya.email = ""
    maya.save()
    now = timezone.now()
    campaign = set_out(maya, name="medical writing", kind="occupation", now=now)
    tom = meet(maya, full_name="Tom Achterberg", now=now, found=True, emails=["tom@achterberg.example"])
    return approach(campaign, person=tom)


def talk_with(outreach: Outreach, *, how: str = "video", place: str = "https://meet.example/x") -> Talk:
    at = timezone.now() + dt.timedelta(days=5)
    return agree(outreach, starts_at=at, time_zone="", agreed_minutes=20, how=how, place=place)


COMES_BACK = "An answer of their calendar comes back to you"


def test_an_invitation_without_my_address_asks_for_it_and_promises_no_answer(
    client: Client, outreach: Outreach
) -> None:
    address = f"/talks/{talk_with(outreach).pk}/invite"
    page = client.get(address).content.decode()
    assert (COMES_BACK in page, 'id="my-email"' in page) == (False, True)
    page = client.post(
        "/campaign/reach", {"email": "maya@osei.example", "next": address}, follow=True
    ).content.decode()
    assert (COMES_BACK in page, 'id="my-email"' in page) == (True, False)
    outreach.seeker.refresh_from_db()
    assert outreach.seeker.email == "maya@osei.example"


@pytest.mark.parametrize(
    ("said", "leads_to", "email"),
    [
        ({"email": "not an address", "next": "/talks"}, "/talks", "maya@osei.example"),
        ({"email": "", "next": "//evil.example/"}, "/campaign", "maya@osei.example"),
        ({"phone": "+1 312 555 0199", "next": "https://evil.example/"}, "/campaign", "maya@osei.example"),
    ],
)
def test_nothing_that_is_known_is_emptied_and_nobody_is_led_astray(
    client: Client, outreach: Outreach, said: dict[str, str], leads_to: str, email: str
) -> None:
    Seeker.objects.filter(pk=outreach.seeker_id).update(email=email)
    assert client.post("/campaign/reach", said)["Location"] == leads_to
    outreach.seeker.refresh_from_db()
    assert (outreach.seeker.email, outreach.seeker.phone) == (email, said.get("phone", ""))


def agreed(**more: str) -> dict[str, str]:
    day = (timezone.now() + dt.timedelta(days=9)).date().isoformat()
    said = {"day": day, "time": "10:00", "time_zone": "America/Chicago", "agreed_minutes": "20"}
    return {**said, "how": "phone", "place": "", **more}


def test_who_is_called_leaves_a_number_that_is_known_as_hers_from_then_on(
    client: Client, outreach: Outreach
) -> None:
    address = f"/people/{outreach.person_id}/talk"
    without = client.post(address, agreed(they_call="on"))
    assert b"Write the number at which they reach you" in without.content
    client.post(address, agreed(they_call="on", place="+1 312 555 0199"))
    talk = Talk.objects.of(outreach.seeker).select_related("seeker", "person", "campaign").get()
    assert talk.seeker.phone == "+1 312 555 0199"
    words = words_for(talk, today=timezone.localdate()).body
    assert "you reach me at +1 312 555 0199" in words
    assert "I will call you" not in words


def test_where_my_number_is_known_it_need_not_be_typed(client: Client, outreach: Outreach) -> None:
    Seeker.objects.filter(pk=outreach.seeker_id).update(phone="+1 312 555 0100")
    client.post(f"/people/{outreach.person_id}/talk", agreed(they_call="on"))
    assert Talk.objects.of(outreach.seeker).get().place == "+1 312 555 0100"


def test_i_call_you_leads_to_a_talk_by_phone_in_which_they_call(client: Client, outreach: Outreach) -> None:
    said = {"kind": "yes", "text": "Gladly. I will call you, what is your number?", "do": "keep"}
    answer = client.post(f"/people/{outreach.person_id}/reply", said)
    form = client.get(answer["Location"]).context["form"]
    assert (form["how"].value(), form["they_call"].value()) == ("phone", True)


def test_a_script_for_the_phone_asks_for_my_number_once(client: Client, outreach: Outreach) -> None:
    address = f"/people/{outreach.person_id}/write?kind=request&channel=phone"
    page = client.get(address)
    assert "Your own number, for them to call back" in page.content.decode()
    sheet = page.context["sheet"]
    said = {"to": "", "body": sheet.body, "drafted": page.context["drafted"], "my_phone": "312 555 0199"}
    after = client.post(address, {**said, "do": "number"}, follow=True).content.decode()
    assert ("My number is 312 555 0199." in after, "for them to call back" in after) == (True, False)
    Seeker.objects.filter(pk=outreach.seeker_id).update(phone="")


def test_my_number_goes_into_words_that_she_changed_already(client: Client, outreach: Outreach) -> None:
    address = f"/people/{outreach.person_id}/write?kind=request&channel=phone"
    body = "Hello, Maya here. My number is [your number, slowly]."
    said = {"to": "", "body": body, "my_phone": "312 555 0199", "do": "number"}
    page = client.post(address, said, follow=True).content.decode()
    assert "Hello, Maya here. My number is 312 555 0199." in page


def test_a_time_that_has_passed_is_said_as_everywhere_and_a_moved_talk_may_have_been(
    client: Client, outreach: Outreach
) -> None:
    past = timezone.localtime() - dt.timedelta(days=1)
    said = agreed(day=past.date().isoformat(), time="14:30", how="video")
    said["time_zone"] = outreach.seeker.time_zone
    page = client.post(f"/people/{outreach.person_id}/talk", said).content.decode()
    assert f"{past:%B} {past.day} at 2:30 pm has passed. Choose another time" in page
    talk = talk_with(outreach)
    client.post(f"/talks/{talk.pk}/time", said)
    talk.refresh_from_db()
    assert talk.starts_at
    assert talk.starts_at.date() < timezone.localdate() + dt.timedelta(days=1)
