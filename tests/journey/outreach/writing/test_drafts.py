"""A draft is made from the facts as they are now, and what she wrote on stays as it is."""

import datetime as dt

from django.test import Client
from django.utils import timezone
from tests.journey.outreach.test_writing import letter
from tests.journey.outreach.test_writing import tom as tom  # noqa: PLC0414 - a fixture

from askwell.accounts.models import Seeker
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.people.actions import meet, refer
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.actions import set_out


def test_where_only_a_name_is_known_the_draft_asks_what_drew_her_and_the_field_is_open(
    client: Client, tom: Person
) -> None:
    page = client.get(f"/people/{tom.id}/write").content.decode()
    assert "[What drew you to Tom: one true thing]" in page
    assert '<details class="no-print" open><summary>What this draft is made of' in page


def test_a_draft_that_was_only_looked_at_says_later_who_gave_the_name(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    set_out(maya, name="medical writing", kind="occupation", now=now)
    bo = meet(maya, full_name="Bo Dahl", now=now, found=True, emails=["bo@dahl.example"])
    address = f"/people/{bo.pk}/write?kind=request&channel=email"
    page = client.get(address)
    sheet, drafted = page.context["sheet"], page.context["drafted"]
    said = {"to": sheet.to, "subject": sheet.subject, "body": sheet.body, "drafted": drafted, "do": "sent"}
    asked = client.post(address, said).content.decode()
    assert "Did it really go out like this?" in asked
    refer(
        referrer=meet(maya, full_name="Lucia Fernández", now=now, found=False),
        referred=bo,
        may_name="yes",
        now=now,
    )
    assert "Lucia Fernández" in client.get(address).context["sheet"].body
    client.post(address, {**said, "do": "really"})
    assert Letter.objects.of(maya).get().sent_at


def test_what_the_referrer_said_stands_in_the_letter_in_quotes_and_a_better_word_takes_its_place(
    client: Client, maya: Seeker, tom: Person, now: dt.datetime
) -> None:
    daniel = Person.objects.of(maya).get(full_name="Daniel Reyes")
    words = "He taught me everything I know about labels. You can say I sent you."
    refer(referrer=daniel, referred=tom, may_name="yes", words=words, now=now)
    page = client.get(f"/people/{tom.id}/write").content.decode()
    assert "Daniel said of you: “He taught me everything I know about labels.”" in page
    assert ("[What drew you" in page, "You can say I sent you." in page.split("said to you:")[1]) == (
        False,
        True,
    )
    refer(referrer=daniel, referred=tom, may_name="yes", words="Tom explains doses like nobody else", now=now)
    page = client.get(f"/people/{tom.id}/write").content.decode()
    assert "Daniel told me: “Tom explains doses like nobody else.”" in page


def test_each_channel_has_a_draft_of_its_own(client: Client, maya: Seeker, tom: Person) -> None:
    client.post(f"/people/{tom.id}/write?channel=email", letter(body="By mail", do="later"))
    client.post(f"/people/{tom.id}/write?channel=linkedin", letter(body="By note", do="later"))
    assert dict(Letter.objects.of(maya).values_list("channel", "body")) == {
        "email": "By mail",
        "linkedin": "By note",
    }


def test_the_draft_can_be_written_anew_from_new_facts(client: Client, maya: Seeker, tom: Person) -> None:
    client.post(
        f"/people/{tom.id}/write",
        letter(do="anew", minutes="15", something_true="Your leaflet made me laugh."),
    )
    body = client.get(f"/people/{tom.id}/write?kind=request&channel=email").context["form"]["body"].value()
    assert (
        "15 minutes" in body,
        "Your leaflet made me laugh." in body,
        Outreach.objects.of(maya).get().minutes,
    ) == (True, True, 15)


def test_who_was_not_asked_yet_whether_the_name_may_be_said_is_not_named_until_a_yes(
    client: Client, maya: Seeker, tom: Person
) -> None:
    address = f"/people/{tom.id}/write?kind=request&channel=email"
    Referral.objects.of(maya).filter(referred=tom).update(may_name="unknown")
    page = client.get(address)
    said = {name: page.context["form"][name].value() for name in ("to", "subject", "body")}
    assert (
        "You have not asked Daniel Reyes yet whether you may say who gave you the name"
        in page.content.decode()
    )
    assert "Daniel" not in said["subject"] + said["body"]
    client.post(address, {**said, "do": "may:yes"})
    form = client.get(address).context["form"]
    assert ("Daniel Reyes" in form["subject"].value(), "Daniel Reyes" in form["body"].value()) == (True, True)


def test_a_yes_changes_no_word_of_a_letter_that_she_wrote_on(
    client: Client, maya: Seeker, tom: Person
) -> None:
    Referral.objects.of(maya).filter(referred=tom).update(may_name="unknown")
    answer = client.post(f"/people/{tom.id}/write", letter(do="may:yes", body="My own words."), follow=True)
    assert Letter.objects.of(maya).get().body == "My own words."
    assert "Write the draft anew to have it in there." in answer.content.decode()
    assert Referral.objects.of(maya).get(referred=tom).is_named


def test_a_draft_in_which_nothing_was_changed_is_not_kept_and_says_what_is_known_later(
    client: Client, maya: Seeker, tom: Person
) -> None:
    address = f"/people/{tom.id}/write?kind=request&channel=email"
    form = client.get(address).context["form"]
    said = {name: form[name].value() for name in ("to", "subject", "body")}
    for button in ("channel:phone", "check", "later", "times"):
        client.post(address, {**said, "do": button})
    assert not Letter.objects.of(maya).exists()
    client.post(address, {**said, "do": "eml"})
    assert Letter.objects.of(maya).get().body == said["body"]


def test_whoever_is_called_after_an_email_hears_who_calls_who_sent_her_and_when_she_wrote(
    client: Client, maya: Seeker, tom: Person
) -> None:
    address = f"/people/{tom.id}/write?kind=request&channel=email"
    client.post(address, letter(do="check"))
    outreach = Outreach.objects.of(maya).get(person=tom)
    body = first_draft(outreach, kind="request", channel="email").body
    client.post(address, letter(do="really", body=body))
    today = timezone.localdate()
    day = f"on {today:%B} {today.day}"
    call = first_draft(outreach, kind="nudge", channel="phone").body
    for part in call.split("IF IT IS THE VOICEMAIL"):
        assert ("Daniel Reyes" in part, day in part) == (True, True), part
    first = first_draft(outreach, kind="request", channel="phone").body
    assert ("pharmacy technician" in first, first.count(day)) == (True, 2)
