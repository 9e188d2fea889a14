"""Times that ran out before an answer do not come up again as if nothing was."""

import datetime as dt

from django.test import Client
from django.utils import timezone

from askwell.journey.agreement.windows.actions import offer
from askwell.journey.agreement.windows.models import OfferedWindow
from askwell.journey.agreement.windows.queries import windows_for
from askwell.journey.agreement.windows.ran_out import ran_out
from askwell.journey.outreach.actions import receive
from askwell.journey.outreach.models import Outreach, Reply
from askwell.method.wording import clock, full_day

DAY = dt.timedelta(days=1)


def offered(outreach: Outreach, *, at: dt.datetime) -> list[dt.datetime]:
    starts = [one.starts_at for one in windows_for(outreach, minutes=20, now=at).proposed]
    offer(outreach, starts=starts, minutes=20, now=at)
    return starts


def told(outreach: Outreach, at: dt.datetime) -> str:
    local = at.astimezone(outreach.seeker.zone)
    return f"{full_day(local.date(), today=timezone.localdate())} at {clock(local)}"


def test_what_is_held_has_not_run_out_and_what_passed_or_was_taken_says_so(
    tom: Outreach, ana: Outreach, now: dt.datetime
) -> None:
    starts = offered(tom, at=now)
    assert ran_out(tom.person, now=now) == ()
    later = now + dt.timedelta(minutes=1)
    OfferedWindow.objects.of(tom.seeker).update(held_until=later)
    offer(ana, starts=starts[:1], minutes=20, now=later)
    assert [one.fate for one in ran_out(tom.person, now=later)] == ["taken", "free", "free"]
    on_the_second = starts[1] + dt.timedelta(minutes=1)
    assert [one.fate for one in ran_out(tom.person, now=on_the_second)] == ["passed", "passed", "free"]


def test_a_no_lets_them_go_and_nothing_is_said_of_them(tom: Outreach, now: dt.datetime) -> None:
    starts = offered(tom, at=now)
    receive(tom, kind=Reply.Kind.DECLINED, text="Sorry, no.", received_at=now + DAY)
    assert ran_out(tom.person, now=starts[-1] + DAY) == ()


def test_the_page_of_times_says_that_they_are_held_no_longer_and_offers_anew(
    client: Client, tom: Outreach
) -> None:
    starts = offered(tom, at=timezone.now() - 30 * DAY)
    page = client.get(f"/people/{tom.person_id}/windows").content.decode()
    assert "What you offered before is held no longer" in page
    assert f"{told(tom, starts[0])}" in page.replace("&nbsp;", " ")
    assert "has passed" in page
    new = [one.starts_at for one in windows_for(tom, minutes=20, now=timezone.now()).proposed]
    client.post(f"/people/{tom.person_id}/windows", {"at": [at.isoformat() for at in new]})
    assert "held no longer" not in client.get(f"/people/{tom.person_id}/windows").content.decode()


def test_an_answer_that_takes_one_too_late_is_told_so_and_leads_to_new_times(
    client: Client, tom: Outreach
) -> None:
    offered(tom, at=timezone.now() - 30 * DAY)
    receive(tom, kind=Reply.Kind.YES, text="The second one works for me.", received_at=timezone.now())
    page = client.get(f"/people/{tom.person_id}/talk").content.decode()
    assert ("which is held no longer" in page, "That time has passed." in page) == (True, True)
    assert f'href="/people/{tom.person_id}/windows"' in page


def test_one_that_is_free_still_stands_in_the_form(client: Client, tom: Outreach) -> None:
    starts = offered(tom, at=timezone.now())
    OfferedWindow.objects.of(tom.seeker).update(held_until=timezone.now())
    receive(tom, kind=Reply.Kind.YES, text="The second one works for me.", received_at=timezone.now())
    page = client.get(f"/people/{tom.person_id}/talk").content.decode()
    assert "It is free still, and stands below." in page
    assert starts[1].astimezone(tom.seeker.zone).date().isoformat() in page
