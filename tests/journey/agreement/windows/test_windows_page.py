"""Choosing times on the page, with them into the note, and taking the one that they take."""

import datetime as dt
import re

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import DjangoAssertNumQueries

from askwell.accounts.models import Seeker
from askwell.journey.agreement.actions import agree, cancel
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.windows.actions import offer
from askwell.journey.agreement.windows.queries import held, windows_for
from askwell.journey.outreach.actions import receive
from askwell.journey.outreach.models import Letter, Outreach, Reply
from askwell.method.wording import day_and_clock

BOX = re.compile(r'name="at" value="([^"]+)"( checked)?')


def page_of(outreach: Outreach, query: str = "kind=answer&channel=email") -> str:
    return f"/people/{outreach.person_id}/windows?{query}"


def ticked(client: Client, outreach: Outreach) -> list[str]:
    return [value for value, tick in BOX.findall(client.get(page_of(outreach)).content.decode()) if tick]


def drafted(outreach: Outreach) -> str:
    return Letter.objects.of(outreach.seeker).get(outreach=outreach, sent_at=None).body


def put_in(client: Client, outreach: Outreach) -> list[str]:
    starts = ticked(client, outreach)
    client.post(page_of(outreach), {"at": starts})
    return starts


def test_three_are_ticked_and_a_click_puts_them_into_the_note_and_holds_them(
    client: Client, tom: Outreach
) -> None:
    receive(tom, kind=Reply.Kind.YES, text="Gladly! When?", received_at=timezone.now())
    starts = ticked(client, tom)
    answer = client.post(page_of(tom), {"at": starts})
    assert answer["Location"] == f"/people/{tom.person_id}/write?kind=answer&channel=email"
    body = drafted(tom)
    zone = tom.seeker.zone
    told = [dt.datetime.fromisoformat(start).astimezone(zone) for start in starts]
    assert all(day_and_clock(at, today=at.date()) in body for at in told)
    assert ("[two or three times" in body, "20 minutes each" in body or "for 20 minutes" in body) == (
        False,
        True,
    )
    assert [row.starts_at.isoformat() for row in held(tom.seeker, now=timezone.now())] == starts


def test_the_writing_page_leads_there_and_keeps_what_was_typed(client: Client, tom: Outreach) -> None:
    receive(tom, kind=Reply.Kind.YES, text="Gladly! When?", received_at=timezone.now())
    typed = {
        "to": "tom@achterberg.example",
        "subject": "S",
        "body": "Dear Tom,\n\nHello.\n\nMaya",
        "do": "times",
    }
    answer = client.post(f"/people/{tom.person_id}/write?kind=answer&channel=email", typed)
    assert answer["Location"] == page_of(tom)
    put_in(client, tom)
    assert re.fullmatch(r"Dear Tom,\n\nHello\.\n\n.+\n\nMaya", drafted(tom))


def test_what_a_browser_sends_gets_them_above_the_signature_too(client: Client, tom: Outreach) -> None:
    typed = {
        "to": "",
        "subject": "S",
        "body": "Dear Tom,\r\n\r\nHello.\r\n\r\nThank you,\r\nMaya Osei",
        "do": "times",
    }
    client.post(f"/people/{tom.person_id}/write?kind=answer&channel=email", typed)
    put_in(client, tom)
    assert re.fullmatch(r"Dear Tom,\n\nHello\.\n\n.+\n\nThank you,\nMaya Osei", drafted(tom))


def test_others_take_the_place_of_the_first_ones_in_the_note(client: Client, tom: Outreach) -> None:
    first = put_in(client, tom)
    boxes = [value for value, _ in BOX.findall(client.get(page_of(tom)).content.decode())]
    other = next(value for value in boxes if value not in first)
    before = drafted(tom).count("\n\n")
    client.post(page_of(tom), {"at": [other]})
    assert (drafted(tom).count("\n\n"), drafted(tom).count(" at ")) == (before, 1)


def days_ticked(client: Client, tom: Outreach) -> list[dt.date]:
    return [
        dt.datetime.fromisoformat(start).astimezone(tom.seeker.zone).date() for start in ticked(client, tom)
    ]


def test_days_on_which_they_cannot_are_not_ticked_and_can_still_be_chosen(
    client: Client, tom: Outreach
) -> None:
    first = days_ticked(client, tom)[0]
    said = f"Gladly! Anything but {first:%A} is fine, just not before the {first + dt.timedelta(days=3):%-d}."
    receive(tom, kind=Reply.Kind.YES, text=said, received_at=timezone.now())
    days = days_ticked(client, tom)
    assert len(days) == 3
    assert [
        day for day in days if day.weekday() == first.weekday() or day < first + dt.timedelta(days=3)
    ] == []
    boxes = [value for value, _ in BOX.findall(client.get(page_of(tom)).content.decode())]
    chosen = {dt.datetime.fromisoformat(value).astimezone(tom.seeker.zone).date() for value in boxes}
    assert first in chosen


def test_a_time_that_was_offered_on_such_a_day_is_not_offered_again(client: Client, tom: Outreach) -> None:
    put_in(client, tom)
    first = days_ticked(client, tom)[0]
    receive(tom, kind=Reply.Kind.YES, text=f"Not {first:%A} please.", received_at=timezone.now())
    days = days_ticked(client, tom)
    assert (len(days), [day for day in days if day.weekday() == first.weekday()]) == (3, [])


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [([], "Tick at least one time"), (["soon"], "Tick at least one time"), (["2030-01-01T10:00:00+00:00"], "is not free any more")],
)  # fmt: skip
def test_what_cannot_be_offered_is_said_and_nothing_is_held(
    client: Client, tom: Outreach, chosen: list[str], sentence: str
) -> None:
    answer = client.post(page_of(tom), {"at": chosen})
    assert (answer.status_code, sentence in answer.content.decode()) == (422, True)
    assert not held(tom.seeker, now=timezone.now()).exists()


def test_six_times_are_too_many(client: Client, tom: Outreach) -> None:
    boxes = [value for value, _ in BOX.findall(client.get(page_of(tom)).content.decode())]
    answer = client.post(page_of(tom), {"at": boxes[:6]})
    assert (answer.status_code, "5 times at most" in answer.content.decode()) == (422, True)


def test_the_page_says_both_clocks_where_they_differ(client: Client, tom: Outreach) -> None:
    tom.person.time_zone = "America/New_York"
    tom.person.save()
    page = client.get(page_of(tom)).content.decode()
    assert ("The clock is theirs (America/New York)" in page, "for you)" in page) == (True, True)


def test_hours_that_never_meet_lead_to_the_settings(client: Client, tom: Outreach) -> None:
    tom.person.time_zone = "Asia/Tokyo"
    tom.person.save()
    page = client.get(page_of(tom)).content.decode()
    assert ("Your hours and theirs do not meet" in page, "/settings/times" in page) == (True, True)


def test_the_page_asks_the_database_the_same_number_of_times_however_much_is_taken(
    client: Client, tom: Outreach, ana: Outreach, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    now = timezone.now()
    starts = [one.starts_at for one in windows_for(ana, minutes=20, now=now).proposed]
    offer(ana, starts=starts, minutes=20, now=now)
    client.get(page_of(tom))
    with django_assert_num_queries(22):
        client.get(page_of(tom))


def test_the_one_that_their_answer_takes_stands_in_the_form(client: Client, tom: Outreach) -> None:
    starts = put_in(client, tom)
    receive(tom, kind=Reply.Kind.YES, text="The second one works for me.", received_at=timezone.now())
    page = client.get(f"/people/{tom.person_id}/talk").content.decode()
    at = dt.datetime.fromisoformat(starts[1]).astimezone(tom.seeker.zone)
    assert "They take" in page
    assert (f'value="{at:%Y-%m-%d}"' in page, f'value="{at:%H:%M}"' in page) == (True, True)
    said = {
        "day": f"{at:%Y-%m-%d}",
        "time": f"{at:%H:%M}",
        "time_zone": "America/Chicago",
        "agreed_minutes": "20",
        "how": "video",
    }
    client.post(f"/people/{tom.person_id}/talk", said)
    assert (Talk.objects.of(tom.seeker).get().starts_at, held(tom.seeker, now=timezone.now()).count()) == (
        at,
        0,
    )


def test_where_it_is_not_said_which_one_all_can_be_taken_with_one_click(
    client: Client, tom: Outreach
) -> None:
    starts = put_in(client, tom)
    receive(tom, kind=Reply.Kind.YES, text="Sure, gladly.", received_at=timezone.now())
    page = client.get(f"/people/{tom.person_id}/talk").content.decode()
    links = re.findall(r'href="\?at=([^"]+)"', page)
    assert ("You offered" in page, len(links)) == (True, 3)
    at = dt.datetime.fromisoformat(starts[0]).astimezone(tom.seeker.zone)
    chosen = client.get(f"/people/{tom.person_id}/talk?at={links[0]}").content.decode()
    assert f'value="{at:%Y-%m-%d}"' in chosen


def test_a_talk_that_is_moved_shows_them_too(client: Client, tom: Outreach) -> None:
    talk = Talk.objects.create(
        seeker=tom.seeker, campaign=tom.campaign, person=tom.person, outreach=tom, agreed_minutes=25,
        starts_at=timezone.now() + dt.timedelta(days=1),
    )  # fmt: skip
    page = client.get(page_of(tom, "kind=reschedule&channel=email")).content.decode()
    assert "25 minutes each" in page
    put_in(client, tom)
    assert "You offered" in client.get(f"/talks/{talk.id}/time").content.decode()


def test_a_stranger_finds_nothing(strangers_client: Client, tom: Outreach, stranger: Seeker) -> None:
    assert strangers_client.get(page_of(tom)).status_code in {302, 404}
    assert not held(stranger, now=timezone.now()).exists()


def test_nobody_who_asked_to_be_left_alone_is_offered_times(client: Client, tom: Outreach) -> None:
    tom.person.never_ask_at = timezone.now()
    tom.person.save()
    page = client.get(page_of(tom)).content.decode()
    assert BOX.findall(page) == []


def test_what_they_did_not_take_and_the_day_that_is_to_be_moved_are_not_proposed_again(
    client: Client, tom: Outreach
) -> None:
    before = put_in(client, tom)
    other = dt.datetime.fromisoformat(before[-1]) + dt.timedelta(days=1, hours=2)
    talk = agree(tom, starts_at=other, time_zone="America/Chicago", agreed_minutes=20, how="video")
    again = ticked(client, tom)
    assert len(again) == len(before)
    assert not set(again) & set(before)
    assert other.date() not in {dt.datetime.fromisoformat(at).date() for at in again}
    cancel(talk, now=timezone.now())
    assert ticked(client, tom) == again
