"""An answer that waits unread stops what was let go; a colleague's yes stops a first letter; one tap sends it all the same."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone
from tests.journey.outreach.mails import BOUNCE, mail

from askwell.accounts.models import Seeker
from askwell.journey.outreach.actions import approach, draft, receive, send
from askwell.journey.outreach.calling_back import call_back_outdated
from askwell.journey.outreach.came_back.taking_in import take_in
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.outreach.posting import post
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.mail.models import MailAccount, Outgoing

DAY = dt.timedelta(days=1)


def moment(days: int) -> str:
    return f"{timezone.now() - days * DAY:%a, %d %b %Y %H:%M:%S} +0000"


@pytest.fixture
def campaign(maya: Seeker) -> Campaign:
    MailAccount.objects.create(
        seeker=maya, address="maya@osei.example", host="127.0.0.1", port=9, security="none"
    )
    return set_out(maya, name="medical writing", kind="occupation", now=timezone.now() - 30 * DAY)


def at_mercy(campaign: Campaign, name: str, *, asked: int | None = None) -> Outreach:
    """Return an outreach to somebody at Mercy, who was asked so many days ago."""
    first, now = name.lower().split()[0], timezone.now()
    person = meet(
        campaign.seeker, full_name=name, now=now - 25 * DAY, found=True, emails=[f"{first}@achterberg.example"], organisation="Mercy",
    )  # fmt: skip
    outreach = approach(campaign, person=person)
    if asked is not None:
        send(_letter(outreach, "request", now - asked * DAY), at=now - asked * DAY)
    return outreach


def _letter(outreach: Outreach, kind: str, at: dt.datetime) -> Letter:
    to = f"{outreach.person.full_name.lower().split()[0]}@achterberg.example"
    return draft(outreach, kind=kind, channel="email", to=to, subject="", body="Dear you,", now=at)


def let_go(outreach: Outreach, kind: str, *, due: int = 1) -> Outgoing:
    now = timezone.now()
    return post(_letter(outreach, kind, now), due_at=now + due * DAY)


def fate(outgoing: Outgoing) -> tuple[str, str]:
    call_back_outdated()
    outgoing.refresh_from_db()
    return outgoing.state, outgoing.trouble


@pytest.fixture
def tom(campaign: Campaign) -> Outreach:
    """Tom of Mercy, asked twenty days ago: a follow-up is due."""
    return at_mercy(campaign, "Tom Achterberg", asked=20)


def test_whose_answer_waits_unread_is_read_before_any_follow_up(client: Client, tom: Outreach) -> None:
    person = tom.person
    before = client.get("/today").content.decode()
    came = take_in(person, data=mail("Yes, gladly.", date=moment(1)), now=timezone.now())
    assert came
    today = client.get("/today").content.decode()
    nudge = client.get(f"/people/{person.pk}/write?kind=nudge").content.decode()
    link = f"/people/{person.pk}/reply?came={came.pk}"
    assert ("one kind follow-up to Tom" in before, "one kind follow-up" in today) == (True, False)
    assert (today.count(link), client.get(f"/people/{person.pk}").content.decode().count(link)) == (1, 1)
    assert ("It waits to be read" in nudge, "<textarea" in nudge) == (True, False)


def test_a_follow_up_that_is_posted_past_an_unread_answer_is_held(client: Client, tom: Outreach) -> None:
    take_in(tom.person, data=mail("Yes, gladly.", date=moment(1)), now=timezone.now())
    typed = {"to": "tom@achterberg.example", "subject": "", "body": "Dear Tom, once more.", "do": "send"}
    client.post(f"/people/{tom.person_id}/write?kind=nudge&channel=email", typed)
    assert not Outgoing.objects.of(tom.seeker).exists()


AWAY = "I am out of the office until {:%B %d, %Y} with no access to mail."


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (lambda: mail("Yes, gladly.", date=moment(0)), "Tom has written since. It waits to be read."),
        (lambda: mail(AWAY.format(timezone.now() + 9 * DAY), date=moment(0), Auto_Submitted="auto-replied"), "Tom is away until "),
        (lambda: BOUNCE, "A note to Tom did not arrive. Look at the address first."),
    ],
)  # fmt: skip
def test_a_follow_up_set_for_later_is_called_back_by_what_came(tom: Outreach, data: object, why: str) -> None:
    outgoing = let_go(tom, "nudge")
    assert fate(outgoing)[0] == "queued"
    assert callable(data)
    take_in(tom.person, data=data(), now=timezone.now())
    state, trouble = fate(outgoing)
    assert (state, trouble[: len(why)]) == ("withdrawn", why)


def test_an_absence_that_is_over_by_then_and_a_receipt_call_nothing_back(tom: Outreach) -> None:
    outgoing = let_go(tom, "nudge", due=12)
    for text in (
        AWAY.format(timezone.now() + 9 * DAY),
        "We have received your message. This is an automatic receipt.",
    ):
        take_in(
            tom.person,
            data=mail(text, date=moment(0), Auto_Submitted="auto-replied").replace(
                b"<1@", str(len(text)).encode().join([b"<", b"@"])
            ),
            now=timezone.now(),
        )
    assert fate(outgoing) == ("queued", "")


def test_a_first_letter_stops_when_a_colleague_says_yes_and_one_tap_sends_it_all_the_same(
    client: Client, campaign: Campaign, tom: Outreach
) -> None:
    ann = at_mercy(campaign, "Ann Lee")
    outgoing = let_go(ann, "request")
    assert fate(outgoing)[0] == "queued"
    receive(tom, kind="yes", text="Gladly", received_at=timezone.now())
    assert fate(outgoing) == (
        "withdrawn", "Tom Achterberg at Mercy said yes. It is kind to have that talk first.",
    )  # fmt: skip
    assert "/outbox" in client.get("/today").content.decode()
    assert "Send it all the same" in client.get("/outbox").content.decode()
    client.post(f"/outbox/{outgoing.pk}", {"do": "anyway"})
    again = Outgoing.objects.of(ann.seeker).get(state="queued")
    assert (fate(again)[0], again.due_at) == ("queued", outgoing.due_at)
    assert "Send it all the same" not in client.get("/outbox").content.decode()


def test_a_called_back_letter_can_be_left(client: Client, campaign: Campaign, tom: Outreach) -> None:
    outgoing = let_go(at_mercy(campaign, "Ann Lee"), "request")
    receive(tom, kind="yes", text="Gladly", received_at=timezone.now())
    call_back_outdated()
    client.post(f"/outbox/{outgoing.pk}", {"do": "leave"})
    assert "Called back" not in client.get("/outbox").content.decode()
    assert Letter.objects.of(campaign.seeker).filter(sent_at=None).count() == 1


def test_a_third_of_one_place_is_called_back_when_two_are_asked(campaign: Campaign, tom: Outreach) -> None:
    outgoing = let_go(at_mercy(campaign, "Ann Lee"), "request")
    at_mercy(campaign, "Bea Novak", asked=0)
    assert fate(outgoing)[1] == (
        "Bea Novak and Tom Achterberg at Mercy are asked already. That is enough people of one place at once."
    )


def test_an_unread_mail_of_a_colleague_stops_a_first_letter_too(campaign: Campaign, tom: Outreach) -> None:
    outgoing = let_go(at_mercy(campaign, "Ann Lee"), "request")
    take_in(tom.person, data=mail("Yes, gladly.", date=moment(0)), now=timezone.now())
    assert fate(outgoing)[1] == "Tom Achterberg at Mercy wrote. It waits to be read."


def test_a_first_letter_to_a_place_that_said_yes_asks_once(
    client: Client, campaign: Campaign, tom: Outreach
) -> None:
    ann = at_mercy(campaign, "Ann Lee")
    receive(tom, kind="yes", text="Gladly", received_at=timezone.now())
    address = f"/people/{ann.person_id}/write?kind=request&channel=email"
    typed = {"to": "ann@achterberg.example", "subject": "Talk", "body": "Dear Ann, may I ask?\n\nMaya"}
    asked = client.post(address, {**typed, "do": "send"}).content.decode()
    first = Outgoing.objects.of(ann.seeker).count()
    client.post(address, {**typed, "do": "send-really"})
    [outgoing] = Outgoing.objects.of(ann.seeker)
    assert ("said yes. It is kind" in asked, "really?" in asked, first, fate(outgoing)[0]) == (
        True,
        True,
        0,
        "queued",
    )


def test_an_address_book_without_places_holds_nobody_back(campaign: Campaign, tom: Outreach) -> None:
    lone = meet(
        campaign.seeker,
        full_name="Lou Ray",
        now=timezone.now(),
        found=True,
        emails=["lou@achterberg.example"],
    )
    outgoing = let_go(
        approach(campaign, person=Person.objects.of(campaign.seeker).get(pk=lone.pk)), "request"
    )
    receive(tom, kind="yes", text="Gladly", received_at=timezone.now())
    assert fate(outgoing) == ("queued", "")
