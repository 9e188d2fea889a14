"""A time is told to somebody who lives by another clock as both clocks show it, so that nobody calls an hour off."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone
from tests.journey.outreach.writing.test_moving import in_days
from tests.journey.outreach.writing.test_moving import outreach as outreach  # noqa: PLC0414 - a fixture
from tests.journey.outreach.writing.test_moving import tom as tom  # noqa: PLC0414 - a fixture

from askwell.journey.agreement.actions import agree, cancel
from askwell.journey.agreement.invitations import agreed_time, off_time, reminder_of, words_for
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.actions import receive
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.method.wording import clock, day_and_clock

CHICAGO, BERLIN = "America/Chicago", "Europe/Berlin"
LATE = 19
"""An hour in UTC that falls on one day by both clocks."""


@pytest.fixture
def abroad(outreach: Outreach) -> Outreach:
    """Return the outreach to Tom, who lives in Berlin; the seeker lives in Chicago."""
    outreach.seeker.time_zone, outreach.person.time_zone = CHICAGO, BERLIN
    outreach.seeker.save()
    outreach.person.save()
    return outreach


def both(at: dt.datetime) -> str:
    theirs, mine = at.astimezone(ZoneInfo(BERLIN)), at.astimezone(ZoneInfo(CHICAGO))
    return f"{day_and_clock(theirs, today=timezone.localdate())} your time ({clock(mine)} mine)"


def agreed(outreach: Outreach, *, zone: str) -> Talk:
    return agree(outreach, starts_at=in_days(3, LATE), time_zone=zone, agreed_minutes=20, how="video")


def answer_to(outreach: Outreach, text: str) -> str:
    receive(outreach, kind="yes", text=text, received_at=timezone.now() - dt.timedelta(minutes=5))
    return first_draft(outreach, kind=Letter.Kind.ANSWER, channel="email").body


def test_a_time_that_they_offer_by_their_clock_is_taken_by_both(abroad: Outreach) -> None:
    at = in_days(3, LATE)
    theirs = at.astimezone(ZoneInfo(BERLIN))
    assert both(at) in answer_to(abroad, f"Gladly. {theirs:%B} {theirs.day} at {theirs:%-I:%M} {theirs:%p} suits me.")  # fmt: skip


def test_of_two_times_that_they_offer_whose_clock_it_is_is_said_once(abroad: Outreach) -> None:
    first, second = (in_days(days, LATE).astimezone(ZoneInfo(BERLIN)) for days in (3, 4))
    said = answer_to(
        abroad, " or ".join(f"{at:%B} {at.day} at {at:%-I:%M} {at:%p}" for at in (first, second))
    )
    assert f"{both(first)} or {both(second).replace(' your time', '')}" in said
    assert said.count("your time") == 1


def test_an_agreed_time_is_confirmed_moved_and_invited_to_by_both(abroad: Outreach) -> None:
    talk = agreed(abroad, zone=BERLIN)
    said = both(in_days(3, LATE))
    letters = [answer_to(abroad, "Gladly."), first_draft(abroad, kind=Letter.Kind.RESCHEDULE, channel="email").body]  # fmt: skip
    letters.append(words_for(talk, today=timezone.localdate()).body)
    assert [said in body for body in letters] == [True, True, True]


def test_her_own_reminder_says_what_hour_it_is_for_them(abroad: Outreach) -> None:
    event = reminder_of(agreed(abroad, zone=BERLIN), now=timezone.now())
    assert event is not None
    hour = in_days(3, LATE).astimezone(ZoneInfo(BERLIN))
    assert f"It is {hour:%-I:%M} pm for {abroad.person.full_name} then." in event.description


def reminded(outreach: Outreach, **known: object) -> str:
    """Return what her own reminder says of a talk at ten in the evening by her clock, which is the next morning by theirs."""
    talk = agree(outreach, starts_at=in_days(3, 4), time_zone=BERLIN, agreed_minutes=20, how="video")
    Talk.objects.of(outreach.seeker).update(**known)
    talk.refresh_from_db()
    event = reminder_of(talk, now=timezone.now())
    assert event is not None
    return event.description


def test_her_own_reminder_names_their_day_where_it_is_another(abroad: Outreach) -> None:
    theirs, hers = (in_days(3, 4).astimezone(ZoneInfo(zone)) for zone in (BERLIN, CHICAGO))
    assert theirs.date() != hers.date()
    assert f"It is {theirs:%A}, {clock(theirs)} for {abroad.person.full_name} then." in reminded(abroad)


def test_a_talk_with_its_day_alone_is_reminded_of_with_no_hour_that_nobody_gave(abroad: Outreach) -> None:
    assert "It is" not in reminded(abroad, day_only=True)


def test_who_lives_by_her_clock_reads_one_hour(abroad: Outreach) -> None:
    abroad.person.time_zone = CHICAGO
    abroad.person.save()
    talk = agreed(abroad, zone=CHICAGO)
    event = reminder_of(talk, now=timezone.now())
    bodies = [answer_to(abroad, "Gladly."), words_for(talk, today=timezone.localdate()).body]
    assert ["your time" in body or " mine)" in body for body in bodies] == [False, False]
    assert event is not None
    assert "for Tom" not in event.description


TOKYO = "Asia/Tokyo"
AROUND_MIDNIGHT = dt.datetime(2026, 11, 28, 17, tzinfo=dt.UTC)
"""11:00 am on Saturday in Chicago, 2:00 am on Sunday in Tokyo."""


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (dt.datetime(2026, 11, 28, 0, tzinfo=dt.UTC), "yesterday"),  # Friday evening and Saturday morning
        (dt.datetime(2026, 11, 28, 7, tzinfo=dt.UTC), "on Saturday, November 28"),  # today for her alone
        (dt.datetime(2026, 11, 28, 16, tzinfo=dt.UTC), "today"),
    ],
)
def test_a_talk_was_today_or_yesterday_where_it_was_so_by_both_clocks(
    abroad: Outreach, at: dt.datetime, said: str
) -> None:
    talk = agreed(abroad, zone=TOKYO)
    cancel(talk, now=AROUND_MIDNIGHT, why=Talk.WhyOff.THEY_MISSED)
    Talk.objects.of(abroad.seeker).update(starts_at=at)
    assert off_time(abroad.person, campaign=abroad.campaign, now=AROUND_MIDNIGHT) == said


def test_a_talk_that_is_today_for_one_of_the_two_is_told_by_its_date(abroad: Outreach) -> None:
    talk = agreed(abroad, zone=TOKYO)
    talk.starts_at = AROUND_MIDNIGHT + dt.timedelta(
        hours=22
    )  # midnight in Tokyo, and Sunday morning in Chicago
    said = agreed_time(talk, now=AROUND_MIDNIGHT)
    assert said == "on Monday, November 30 at midnight your time (Sunday, 9:00 am mine)"
    talk.starts_at = AROUND_MIDNIGHT + dt.timedelta(
        hours=6
    )  # 8:00 am on their Sunday, 5:00 pm on her Saturday
    assert agreed_time(talk, now=AROUND_MIDNIGHT) == "today at 8:00 am your time (Saturday, 5:00 pm mine)"


def at_her(hour: int, days: int = 3) -> dt.datetime:
    day = dt.datetime.now(ZoneInfo(CHICAGO)) + dt.timedelta(days=days)
    return day.replace(hour=hour, minute=0, second=0, microsecond=0)


def theirs(at: dt.datetime) -> str:
    """Return a time of hers as they write it by their clock."""
    local = at.astimezone(ZoneInfo(BERLIN))
    return f"{local:%B} {local.day} at {local:%-I:%M} {local:%p}"


@pytest.mark.parametrize(("hour", "asks"), [(1, True), (5, True), (6, False), (21, False), (22, True)])
def test_a_time_in_her_night_is_asked_about_before_it_is_promised(
    abroad: Outreach,
    hour: int,
    asks: bool,  # noqa: FBT001  # a column of the table
) -> None:
    body = answer_to(abroad, f"Gladly. {theirs(at_her(hour))} suits me.")
    told = f"{clock(at_her(hour))} mine)"
    assert (told in body, "[this is in your night; keep it or name another time: " in body.lower()) == (
        True,
        asks,
    )


def test_of_two_times_that_they_offer_the_one_in_her_night_is_skipped(abroad: Outreach) -> None:
    body = answer_to(abroad, f"Gladly. {theirs(at_her(2))} or {theirs(at_her(9, days=4))}?")
    assert ("your time (9:00 am mine)" in body, "2:00 am" in body, "[" in body) == (True, False, False)
