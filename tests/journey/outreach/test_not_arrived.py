"""What came back was never read: the first letter is written again, to an address that works."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.people.actions import meet, refer
from askwell.journey.people.models import ContactPoint, Person
from askwell.journey.purpose.actions import set_out

DEAD = "zoe@gone.example"


@pytest.fixture
def zoe(maya: Seeker, now: dt.datetime) -> Person:
    """Zoë, whose name Yusuf gave, and whose only address is dead."""
    set_out(maya, name="medical writing", kind="occupation", now=now)
    yusuf = meet(maya, full_name="Yusuf Demir", found=False, now=now)
    zoe = meet(maya, full_name="Zoë Lindqvist", now=now, found=True, emails=[DEAD], phones=["617-555-0142"])
    refer(referrer=yusuf, referred=zoe, may_name="yes", now=now)
    return zoe


def drafted(client: Client, person: Person) -> dict[str, str]:
    sheet = client.get(f"/people/{person.pk}/write").context["sheet"]
    return {
        "kind": sheet.kind,
        "channel": sheet.channel,
        "to": sheet.to,
        "subject": sheet.subject,
        "body": sheet.body,
    }


def write(client: Client, person: Person, sheet: dict[str, str]) -> None:
    """Say that a letter went out, whatever is asked first."""
    address = f"/people/{person.pk}/write?kind={sheet['kind']}&channel={sheet['channel']}"
    client.post(address, {**sheet, "do": "really"})


def bounce(client: Client, person: Person) -> None:
    client.post(f"/people/{person.pk}/reply", {"do": "keep", "kind": "bounced", "text": ""})


def test_after_a_bounce_the_first_letter_stands_there_again_with_who_gave_the_name(
    client: Client, zoe: Person
) -> None:
    first = drafted(client, zoe)
    write(client, zoe, first)
    bounce(client, zoe)
    again = client.get(f"/people/{zoe.pk}/write?kind=request&channel=email").context["sheet"]
    assert "Yusuf Demir" in first["body"]
    assert (again.kind, again.subject, again.body) == ("request", first["subject"], first["body"])
    assert "again" not in again.body


def test_the_address_that_failed_is_named_and_not_filled_in_and_another_way_is_offered(
    client: Client, zoe: Person
) -> None:
    write(client, zoe, drafted(client, zoe))
    bounce(client, zoe)
    page = client.get(f"/people/{zoe.pk}/write?kind=request&channel=email")
    assert page.context["sheet"].to == ""
    assert f"A note to {DEAD} came back" in page.content.decode()
    assert [way for way, _ in page.context["other_ways"]] == ["phone"]
    assert drafted(client, zoe)["channel"] == "phone"
    assert "does not work: a note came back" in client.get(f"/people/{zoe.pk}").content.decode()


def test_the_same_checks_look_at_the_letter_that_goes_out_once_more(client: Client, zoe: Person) -> None:
    address = f"/people/{zoe.pk}/write?kind=request&channel=email"
    before = [check.name for check in client.get(address).context["checks"]]
    write(client, zoe, drafted(client, zoe))
    bounce(client, zoe)
    assert [check.name for check in client.get(address).context["checks"]] == before


def test_what_came_back_is_no_round_and_no_follow_up_counts_from_it(client: Client, zoe: Person) -> None:
    write(client, zoe, drafted(client, zoe))
    bounce(client, zoe)
    write(client, zoe, {**drafted(client, zoe), "channel": "email", "to": "zoe@new.example"})
    facts = client.get(f"/people/{zoe.pk}").context["page"].facts
    assert [letter.to for letter in facts.letters] == ["zoe@new.example"]
    assert Letter.objects.of(zoe.seeker).filter(sent_at__isnull=False).count() == 2


def test_an_address_that_failed_asks_really_before_it_is_used_and_an_answer_takes_the_mark(
    client: Client, zoe: Person
) -> None:
    sheet = drafted(client, zoe)
    write(client, zoe, sheet)
    bounce(client, zoe)
    address = f"/people/{zoe.pk}/write?kind=request&channel=email"
    asked = client.post(address, {**sheet, "to": DEAD, "do": "sent"})
    assert f"A note to {DEAD} came back." in asked.context["doubts"]
    client.post(address, {**sheet, "to": DEAD, "do": "really"})
    client.post(f"/people/{zoe.pk}/reply", {"do": "keep", "kind": "yes", "text": "Gladly."})
    assert ContactPoint.objects.of(zoe.seeker).filter(person=zoe, failed_at__isnull=False).count() == 0
    assert Outreach.objects.of(zoe.seeker).get().replies.filter(received_at__lte=timezone.now()).count() == 2
