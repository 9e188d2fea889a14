"""What the rules say of a letter stands beside it, also while she types."""

import datetime as dt
import re
from html import unescape

from django.test import Client
from tests.journey.outreach.test_writing import JOB, letter
from tests.journey.outreach.test_writing import tom as tom  # noqa: PLC0414 - a fixture

from askwell.accounts.models import Seeker
from askwell.journey.outreach.actions import outreach_to
from askwell.journey.outreach.models import Letter
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.people.actions import meet, refer
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import introduce_myself
from askwell.journey.purpose.queries import current_campaign


def test_five_drafts_in_a_row_are_told_apart_and_two_alike_are_noticed(
    client: Client, maya: Seeker, tom: Person, now: dt.datetime
) -> None:
    people = [meet(maya, full_name=f"{name} Lima", now=now, found=True) for name in ("Ana", "Bo", "Cy", "Di")]
    openings = set()
    for person in people:
        refer(referrer=tom, referred=person, may_name="yes", now=now)
        page = client.get(f"/people/{person.id}/write").content.decode()
        body = unescape(page.split('aria-describedby="check-sum">')[1].split("</textarea>")[0]).strip()
        openings.add(body.split("\n\n")[1])
        client.post(f"/people/{person.id}/write?kind=request&channel=email", letter(do="later", body=body))
    assert len(openings) == len(people)
    client.post(f"/people/{tom.id}/write?kind=request&channel=email", letter(do="later", body=body))
    assert (
        "nearly the same as your draft to Di Lima" in client.get(f"/people/{tom.id}/write").content.decode()
    )


def test_the_letter_is_never_blank_and_passes_its_own_checks(client: Client, tom: Person) -> None:
    anew = letter(do="anew", minutes="20", something_true="Your guide to leaflets is on my desk")
    client.post(f"/people/{tom.id}/write", anew)
    page = client.get(f"/people/{tom.id}/write").content.decode()
    for part in (
        "Dear Tom,",
        "Daniel Reyes gave me your name.",
        "20 minutes",
        "All 17 look right.",
        "tom@achterberg.example",
    ):
        assert part in page


def test_a_job_ask_is_quoted_beside_the_letter_and_taken_out(
    client: Client, maya: Seeker, tom: Person
) -> None:
    body = f"Dear Tom,\n\nMy name is Maya. {JOB} Thank you."
    client.post(f"/people/{tom.id}/write", letter(body=body, do="check"))
    page = client.get(f"/people/{tom.id}/write").content.decode()
    client.post(f"/people/{tom.id}/write", letter(body=body, fix="asks_for_job"))
    assert (f"“{JOB}”" in page, "Take that sentence out" in page) == (True, True)
    assert Letter.objects.of(maya).get().body == "Dear Tom,\n\nMy name is Maya. Thank you."


def test_a_sentence_of_which_two_things_are_said_is_quoted_once_right_under_the_letter(
    client: Client, tom: Person
) -> None:
    twice = "Could you also pass on my CV to your manager, and would you have a job for me?"
    body = f"Dear Tom,\n\nWould you have 20 minutes for a talk? {twice}\n\nMaya"
    client.post(f"/people/{tom.id}/write?kind=request", letter(body=body, do="check"))
    answer = client.get(f"/people/{tom.id}/write?kind=request")
    page = answer.content.decode()
    said = [check for check in answer.context["checks"] if check.quote == twice]
    assert [check.name for check in said] == ["asks_for_job"]
    assert page.count(f"“{twice}”") == 1
    assert page.index("</textarea>") < page.index('id="checks"') < page.index("What this draft is made of")


def test_while_she_types_the_same_checks_come_back_and_the_letter_is_kept(
    client: Client, maya: Seeker, tom: Person
) -> None:
    answer = client.post(f"/people/{tom.id}/write/check?kind=request&channel=email", letter(body=JOB))
    assert (
        JOB in answer.content.decode(),
        answer["X-Mail-Link"].startswith("mailto:tom@achterberg.example?"),
    ) == (True, True)
    assert [kept.body for kept in Letter.objects.of(maya)] == [letter(body=JOB)["body"]]


def test_a_letter_too_long_to_keep_is_checked_all_the_same(client: Client, maya: Seeker, tom: Person) -> None:
    answer = client.post(
        f"/people/{tom.id}/write/check?kind=request&channel=email", letter(body="a " * 10_001)
    )
    assert (answer.status_code, list(Letter.objects.of(maya))) == (200, [])


def test_what_still_waits_is_asked_above_the_letter_where_it_is_seen(client: Client, tom: Person) -> None:
    sent = letter(body="Dear Tom, [my background].", do="sent")
    page = client.post(f"/people/{tom.id}/write", sent).content.decode()
    assert 0 < page.index("Did it really go out like this?") < page.index('id="letter"')
    assert re.search(r'href="\?kind=request&amp;channel=email"[^>]*>No, let me look', page)


def test_a_place_to_fill_in_is_asked_about_before_it_counts_as_sent(
    client: Client, maya: Seeker, tom: Person
) -> None:
    asked = client.post(f"/people/{tom.id}/write", letter(body="Dear [name]", do="sent")).content.decode()
    unsent = Letter.objects.of(maya).get().sent_at
    client.post(f"/people/{tom.id}/write", letter(body="Dear [name]", do="really"))
    assert ("Did it really go out like this?" in asked, unsent) == (True, None)
    assert Letter.objects.of(maya).get().sent_at is not None


def test_a_sentence_of_hers_that_asks_for_work_is_in_no_draft_and_she_is_told(
    client: Client, maya: Seeker, tom: Person
) -> None:
    campaign = current_campaign(maya)
    introduce_myself(campaign, introduction=f"I fill prescriptions. {JOB}", appeal="I like clear words")
    page = client.get(f"/people/{tom.id}/write?kind=request").content.decode()
    assert JOB not in first_draft(outreach_to(campaign, person=tom), kind="request", channel="email").body
    told = page.split("reads like asking for a job")[1]
    assert (JOB in told, "I fill prescriptions." in told.split("</blockquote>")[0]) == (True, False)
    client.post(f"/people/{tom.id}/write", letter(body="Dear Tom, hello.", do="really"))
    news = client.get(f"/people/{tom.id}/write?kind=update").content.decode()
    assert ("<h1>News for" in news, "reads like asking for a job" in news) == (
        True,
        False,
    )
