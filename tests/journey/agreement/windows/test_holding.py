"""Windows are held once: for one person, until an answer or their time, whatever happens at once."""

import datetime as dt
import threading

import pytest
from django.db import IntegrityError, connection, transaction

from askwell.accounts.models import Seeker
from askwell.journey.agreement.actions import agree, move
from askwell.journey.agreement.calendars.models import BusyTime, MyCalendar
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.windows.actions import NotFree, offer
from askwell.journey.agreement.windows.models import OfferedWindow, TalkHours
from askwell.journey.agreement.windows.queries import held, windows_for
from askwell.journey.outreach.actions import receive
from askwell.journey.outreach.models import Outreach, Reply
from askwell.journey.people.models import Person

DAY = dt.timedelta(days=1)


def proposed(outreach: Outreach, now: dt.datetime) -> list[dt.datetime]:
    return [one.starts_at for one in windows_for(outreach, minutes=20, now=now).proposed]


def offer_three(outreach: Outreach, now: dt.datetime) -> list[dt.datetime]:
    starts = proposed(outreach, now)
    offer(outreach, starts=starts, minutes=20, now=now)
    return starts


def held_starts(seeker: Seeker, now: dt.datetime) -> list[dt.datetime]:
    return list(held(seeker, now=now).values_list("starts_at", flat=True))


def talk_at(outreach: Outreach, starts_at: dt.datetime | None) -> Talk:
    return agree(outreach, starts_at=starts_at, time_zone="America/Chicago", agreed_minutes=20, how="video")


def test_three_times_are_held_for_her(tom: Outreach, now: dt.datetime) -> None:
    starts = offer_three(tom, now)
    assert (len(starts), held_starts(tom.seeker, now)) == (3, starts)


def test_what_is_held_for_one_is_not_proposed_to_another(
    tom: Outreach, ana: Outreach, now: dt.datetime
) -> None:
    for_tom, for_ana = offer_three(tom, now), offer_three(ana, now)
    assert set(for_tom).isdisjoint(for_ana)
    assert held_starts(tom.seeker, now) == sorted(for_tom + for_ana)


def test_what_is_held_for_one_cannot_be_offered_to_another(
    tom: Outreach, ana: Outreach, now: dt.datetime
) -> None:
    starts = offer_three(tom, now)
    with pytest.raises(NotFree) as trouble:
        offer(ana, starts=starts[1:], minutes=20, now=now)
    assert (trouble.value.starts_at, held_starts(ana.seeker, now)) == (starts[1], starts)


def test_the_database_itself_refuses_a_second_hold(tom: Outreach, ana: Outreach, now: dt.datetime) -> None:
    offer_three(tom, now)
    row = OfferedWindow.objects.of(tom.seeker).earliest("starts_at")
    with pytest.raises(IntegrityError), transaction.atomic():
        OfferedWindow.objects.create(
            seeker=tom.seeker, person=ana.person, outreach=ana, starts_at=row.starts_at, ends_at=row.ends_at,
            offered_at=now, held_until=now + DAY,
        )  # fmt: skip


def test_what_was_offered_to_her_is_proposed_again_and_others_take_its_place(
    tom: Outreach, now: dt.datetime
) -> None:
    starts = offer_three(tom, now)
    assert proposed(tom, now) == starts
    other = next(
        one.starts_at for one in windows_for(tom, minutes=20, now=now).free if one.starts_at not in starts
    )
    offer(tom, starts=[other], minutes=20, now=now)
    assert held_starts(tom.seeker, now) == [other]


@pytest.mark.parametrize("kind", [Reply.Kind.DECLINED, Reply.Kind.NOT_NOW, Reply.Kind.ANOTHER_NAME])
def test_an_answer_that_takes_none_lets_them_go(
    tom: Outreach, ana: Outreach, now: dt.datetime, kind: str
) -> None:
    starts = offer_three(tom, now)
    receive(tom, kind=kind, text="", received_at=now + DAY)
    assert held_starts(tom.seeker, now + DAY) == []
    offer(ana, starts=starts[1:], minutes=20, now=now + dt.timedelta(minutes=1))


def test_a_yes_and_a_machine_let_nothing_go(tom: Outreach, now: dt.datetime) -> None:
    starts = offer_three(tom, now)
    for kind in (Reply.Kind.YES, Reply.Kind.AWAY):
        receive(tom, kind=kind, text="", received_at=now + DAY)
    assert held_starts(tom.seeker, now + DAY) == starts


def test_after_a_week_they_are_free_again(tom: Outreach, ana: Outreach, now: dt.datetime) -> None:
    starts = offer_three(tom, now)
    assert held_starts(tom.seeker, starts[0]) == starts[1:]
    assert held_starts(tom.seeker, now + 8 * DAY) == []


def test_agreeing_on_one_lets_the_others_go(tom: Outreach, ana: Outreach, now: dt.datetime) -> None:
    starts, for_ana = offer_three(tom, now), offer_three(ana, now)
    talk = talk_at(tom, starts[1])
    assert held_starts(tom.seeker, now) == for_ana
    assert OfferedWindow.objects.of(tom.seeker).get(talk=talk).starts_at == starts[1]


def test_agreeing_without_a_time_lets_nothing_go_and_moving_does(tom: Outreach, now: dt.datetime) -> None:
    starts = offer_three(tom, now)
    talk = talk_at(tom, None)
    assert held_starts(tom.seeker, now) == starts
    move(talk, starts_at=starts[2], time_zone="", agreed_minutes=20, how="video", place="", now=now)
    assert held_starts(tom.seeker, now) == []


def test_an_agreed_talk_and_a_busy_hour_are_kept_free(tom: Outreach, ana: Outreach, now: dt.datetime) -> None:
    first, second, _ = proposed(tom, now)
    talk_at(ana, first)
    calendar = MyCalendar.objects.create(seeker=tom.seeker, kind="given", name="Mine")
    BusyTime.objects.create(
        seeker=tom.seeker, calendar=calendar, starts_at=second - DAY / 48, ends_at=second + DAY / 48
    )
    free = {one.starts_at for one in windows_for(tom, minutes=20, now=now).free}
    assert free.isdisjoint({first, second})


def test_her_hours_count_and_so_do_the_holidays_and_the_weekend_of_the_others_country(
    tom: Outreach, now: dt.datetime
) -> None:
    """Tom's number is of Israel: the week begins on Sunday there, and April 2, 2026, is the first day of Passover."""
    TalkHours.objects.create(
        seeker=tom.seeker, begins=dt.time(5), ends=dt.time(12), weekdays="0123456", notice=5
    )
    Person.objects.of(tom.seeker).filter(pk=tom.person.pk).update(time_zone="Asia/Jerusalem")
    tom.person.contact_points.create(
        seeker=tom.seeker, kind="phone", value="+972 2 530 0000", key="+97225300000"
    )
    tom.person.refresh_from_db()
    days = {one.starts_at.date() for one in windows_for(tom, minutes=20, now=now).free}
    weekdays = {f"{day:%a}" for day in days}
    assert ("Sun" in weekdays, "Fri" in weekdays, dt.date(2026, 4, 2) in days) == (True, False, False)
    assert min(days) >= dt.date(2026, 3, 19)


@pytest.mark.django_db(transaction=True)
def test_two_tabs_at_once_hold_each_time_once(tom: Outreach, ana: Outreach, now: dt.datetime) -> None:
    starts = proposed(tom, now)
    together, told = threading.Barrier(2), []

    def offers(outreach: Outreach) -> None:
        together.wait()
        try:
            offer(outreach, starts=starts, minutes=20, now=now)
            told.append("held")
        except NotFree:
            told.append("not free")
        finally:
            connection.close()

    threads = [threading.Thread(target=offers, args=(one,)) for one in (tom, ana)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (sorted(told), held_starts(tom.seeker, now)) == (["held", "not free"], starts)


def test_a_strangers_times_stand_in_nobodys_way(tom: Outreach, stranger: Seeker, now: dt.datetime) -> None:
    starts = proposed(tom, now)
    calendar = MyCalendar.objects.create(seeker=stranger, kind="given", name="Theirs")
    BusyTime.objects.create(seeker=stranger, calendar=calendar, starts_at=now, ends_at=now + 30 * DAY)
    assert proposed(tom, now) == starts
