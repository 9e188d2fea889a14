"""A mail that came back is kept as it came; only her word makes anything follow from it."""

import datetime as dt

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from tests.journey.outreach.mails import BOUNCE, mail

from askwell.accounts.models import Seeker
from askwell.journey.outreach.actions import approach, draft, send
from askwell.journey.outreach.facts import address_of
from askwell.journey.outreach.models import CameBack, Letter, Outreach, Reply
from askwell.journey.outreach.writing.due import kind_due
from askwell.journey.people.actions import erase, imports, meet, refer
from askwell.journey.people.models import Ask, ContactPoint, Person, Referral
from askwell.journey.purpose.actions import set_out

SENT_AT = dt.datetime(2026, 3, 2, 15, 0, tzinfo=dt.UTC)


@pytest.fixture
def tom(maya: Seeker, now: dt.datetime) -> Person:
    """Tom, who was written to on Monday, 2 March 2026."""
    campaign = set_out(maya, name="medical writing", kind="occupation", now=now)
    emails = ["tom@achterberg.example", "t@home.example"]
    tom = meet(maya, full_name="Tom Achterberg", now=now, found=True, emails=emails)
    written = draft(
        approach(campaign, person=tom), kind="request", channel="email", to=emails[0], subject="", body="Dear Tom,", now=now,
    )  # fmt: skip
    send(written, at=SENT_AT)
    return tom


def drop(client: Client, person: Person, data: bytes) -> str:
    """Drop a file on the page; return the address to which it leads."""
    file = SimpleUploadedFile("answer.eml", data)
    return client.post(f"/people/{person.pk}/reply", {"do": "read", "file": file}).get("Location", "")


def keep(client: Client, page: str, **said: str) -> str:
    """Keep what the page proposes, but for what is said otherwise; return where it leads."""
    form = client.get(page).context["form"]
    values = {name: form[name].value() or "" for name in form.fields}
    values = {name: value for name, value in values.items() if value not in (False, "")}
    return client.post(page, {**values, "do": "keep", **said}).get("Location", "")


def test_a_mail_that_is_dropped_waits_and_nothing_follows(client: Client, tom: Person) -> None:
    page = drop(client, tom, mail("Yes, gladly. Tuesday at 3 pm?\n\n> Dear Tom,\n> my question"))
    assert drop(client, tom, mail("Yes, gladly. Tuesday at 3 pm?")) == page
    shown = client.get(page)
    came = CameBack.objects.of(tom.seeker).get()
    assert page == f"/people/{tom.pk}/reply?came={came.pk}"
    assert (came.settled_at, Reply.objects.of(tom.seeker).exists()) == (None, False)
    assert shown.context["form"].initial["text"] == "Yes, gladly. Tuesday at 3 pm?"
    assert b"They offer a time" in shown.content
    assert page.encode() in client.get("/came-back").content
    assert page.encode() in client.get("/today").content


def test_a_pasted_mail_with_its_head_is_a_mail_too(client: Client, tom: Person) -> None:
    client.post(f"/people/{tom.pk}/reply", {"do": "read", "text": mail("Gladly.").decode()})
    assert CameBack.objects.of(tom.seeker).get().key == "1@achterberg.example"


def test_times_are_read_from_the_mails_own_date_and_one_can_be_taken(client: Client, tom: Person) -> None:
    soon = timezone.now().replace(hour=18) - dt.timedelta(days=3)
    words = "Yes. In five days at 2 pm or in ten days at 4 pm would work."
    page = drop(client, tom, mail(words, date=f"{soon:%a, %d %b %Y %H:%M:%S} +0000"))
    choices = client.get(page).context["proposal"].choices
    assert [dt.datetime.fromisoformat(at).date() for at, _ in choices] == [
        soon.date() + dt.timedelta(days=5), soon.date() + dt.timedelta(days=10),
    ]  # fmt: skip
    leads_to = keep(client, page, at=choices[1][0])
    form = client.get(leads_to).context["form"]
    assert (form["day"].value(), form["time"].value()) == (soon.date() + dt.timedelta(days=10), dt.time(16))
    reply = Reply.objects.of(tom.seeker).get()
    assert (reply.kind, reply.received_at.date(), reply.text) == ("yes", soon.date(), words)
    assert CameBack.objects.of(tom.seeker).get().reply == reply


def test_an_absence_stops_the_clock_at_once_and_nothing_else(client: Client, tom: Person) -> None:
    back = timezone.localdate() + dt.timedelta(days=40)
    words = f"I am out of the office until {back:%B %d, %Y} with no access to mail."
    page = drop(client, tom, mail(words, Auto_Submitted="auto-replied"))
    before = client.get(f"/people/{tom.pk}").context["page"].step
    kept_before = Reply.objects.of(tom.seeker).exists()
    keep(client, page)
    after = client.get(f"/people/{tom.pk}").context["page"].step
    reply = Reply.objects.of(tom.seeker).get()
    assert (reply.kind, kept_before) == ("away", False)
    assert [step.standing.until_on for step in (before, after)] == [reply.until_on, reply.until_on]
    assert (before.phrase, after.standing.since) == (after.phrase, SENT_AT)
    assert Outreach.objects.of(tom.seeker).get().closed_at is None


def test_a_letter_that_came_back_marks_the_address_and_is_written_again(client: Client, tom: Person) -> None:
    page = drop(client, tom, BOUNCE)
    assert keep(client, page) == f"/people/{tom.pk}/edit"
    failed = ContactPoint.objects.of(tom.seeker).exclude(failed_at=None).get()
    outreach = Outreach.objects.of(tom.seeker).get()
    step = client.get(f"/people/{tom.pk}").context["page"].step
    assert (failed.value, address_of(tom, channel="email")) == ("tom@achterberg.example", "t@home.example")
    assert (kind_due(outreach), step.phrase) == (Letter.Kind.REQUEST, "Look at the address")


def test_please_remove_me_holds_everywhere_and_for_good(
    client: Client, tom: Person, now: dt.datetime
) -> None:
    maya = tom.seeker
    twin = meet(maya, full_name="Thomas A.", now=now, found=True, emails=["t@home.example"], title="other")
    asked = client.post(f"/people/{tom.pk}/ask", {"words": "Who?", "channel": "email", "step": "asked"})
    page = drop(client, tom, mail("Please remove me from your list.", sender="tom@new.example"))
    assert Person.objects.of(maya).filter(never_ask_at=None).count() == Person.objects.of(maya).count()
    keep(client, page, never="on")
    pages = [client.get(f"/people/{tom.pk}/{name}").content for name in ("write", "ask")]
    assert (asked.status_code, all(b"asked not to be written to" in page for page in pages)) == (302, True)
    assert Ask.objects.of(maya).get().rested_at is not None
    if twin != tom:
        twin.refresh_from_db()
        assert twin.never_ask_at is not None
    for person in Person.objects.of(maya):
        erase(person)
    again = meet(maya, full_name="T. Achterberg", now=now, found=True, emails=["TOM@achterberg.example"])
    by_new = meet(maya, full_name="Tom", now=now, found=True, emails=["tom@new.example"])
    book = b"BEGIN:VCARD\nVERSION:3.0\nFN:Tom A\nEMAIL:t@home.example\nEND:VCARD\n"
    source, _ = imports.take_in(maya, files_given=[("a.vcf", [book])])
    assert source is not None
    imports.bring_in(source, now=now)
    brought = Person.objects.of(maya).get(full_name="Tom A")
    assert None not in (again.never_ask_at, by_new.never_ask_at, brought.never_ask_at)


def test_it_can_be_taken_back_when_it_was_noted_by_mistake(
    client: Client, tom: Person, now: dt.datetime
) -> None:
    client.post(f"/people/{tom.pk}/reply", {"kind": "declined", "never": "on"})
    client.post(f"/people/{tom.pk}/never")
    tom.refresh_from_db()
    other = meet(tom.seeker, full_name="Tom B", now=now, found=True, emails=["t@home.example"])
    assert (tom.never_ask_at, other.never_ask_at) == (None, None)


def test_a_referral_becomes_a_person_with_who_gave_the_name(client: Client, tom: Person) -> None:
    words = "I am the wrong one. Please try my colleague Lena Okoro, lena@northgate.example. Use my name."
    leads_to = keep(client, drop(client, tom, mail(words)))
    referral = Referral.objects.of(tom.seeker).select_related("referred").get()
    assert leads_to == f"/people/{referral.referred.pk}"
    assert (referral.referrer, referral.referred.full_name, referral.may_name) == (tom, "Lena Okoro", "yes")
    assert address_of(referral.referred, channel="email") == "lena@northgate.example"


def test_a_wish_for_the_resume_is_noted_and_lifts_the_rule_against_it(client: Client, tom: Person) -> None:
    keep(client, drop(client, tom, mail("Could you send me your resume first?")))
    assert Reply.objects.of(tom.seeker).get().wants_resume
    body = "Dear Tom,\n\nyou will find my resume attached.\n\nMaya"
    page = client.post(
        f"/people/{tom.pk}/write?kind=answer",
        {"body": body, "to": "", "subject": "", "do": "check"},
        follow=True,
    )
    assert "resume_attached" not in {check.name for check in page.context["checks"]}


def test_what_is_nothing_loses_its_words_and_does_not_come_again(client: Client, tom: Person) -> None:
    page = drop(client, tom, mail("Private words"))
    client.post(page, {"do": "nothing"})
    came = CameBack.objects.of(tom.seeker).get()
    assert (came.text, came.subject, client.get(page).status_code) == ("", "", 404)
    assert drop(client, tom, mail("Private words")) == f"/people/{tom.pk}"


@pytest.mark.parametrize("data", [b"PK\x03\x04 no mail", b"just words"])
def test_a_file_that_is_no_mail_is_refused_at_its_field(client: Client, tom: Person, data: bytes) -> None:
    file = SimpleUploadedFile("x.pdf", data)
    answer = client.post(f"/people/{tom.pk}/reply", {"do": "read", "file": file})
    assert (answer.status_code, b"That is no mail" in answer.content) == (422, True)


def test_a_stranger_sees_none_of_it(strangers_client: Client, client: Client, tom: Person) -> None:
    page = drop(client, tom, mail())
    assert [strangers_client.get(each).status_code for each in (page, page.replace("reply", "never"))] == [
        404,
        405,
    ]
    assert CameBack.objects.of(tom.seeker).count() == 1


def test_who_gave_the_name_is_never_offered_as_another_name(
    client: Client, tom: Person, now: dt.datetime
) -> None:
    rosa = meet(tom.seeker, full_name="Rosa Delgado", now=now, found=False)
    refer(referrer=rosa, referred=tom, may_name="yes", now=now)
    page = drop(client, tom, mail("I cannot tell you much. Ask Rosa Delgado, she knows far more about it."))
    assert client.get(page).context["form"].initial["name"] == ""
