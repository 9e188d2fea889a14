"""What an answer thanks for where a talk was agreed on before: who wanted another time."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone
from tests.journey.outreach.test_came_back import tom as tom  # noqa: PLC0414 - a fixture

from askwell.journey.agreement.actions import agree, cancel, move
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.actions import draft, receive, send
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.people.models import Person
from askwell.method.letters.wordings import sentences


@pytest.fixture
def outreach(tom: Person) -> Outreach:
    return Outreach.objects.of(tom.seeker).select_related("person").get()


def agreed(outreach: Outreach) -> Talk:
    """Return a talk in three days, said yes to an hour ago and agreed on half an hour ago."""
    now = timezone.now()
    receive(outreach, kind="yes", text="Gladly.", received_at=now - dt.timedelta(hours=1))
    talk = agree(outreach, starts_at=in_days(3), time_zone="", agreed_minutes=20, how="video")
    Talk.objects.of(outreach.seeker).update(created_at=now - dt.timedelta(minutes=30))
    return talk


def in_days(days: int, hour: int = 19) -> dt.datetime:
    return (timezone.now() + dt.timedelta(days=days)).replace(hour=hour, minute=0, second=0, microsecond=0)


def moved_to(talk: Talk, at: dt.datetime) -> None:
    talk.refresh_from_db()
    move(talk, starts_at=at, time_zone="", agreed_minutes=20, how="video", place="", now=timezone.now())


def wrote(outreach: Outreach, kind: str) -> None:
    letter = draft(
        outreach, kind=kind, channel="email", to="x@y.example", subject="", body="Hello.", now=timezone.now()
    )
    send(letter, at=timezone.now() - dt.timedelta(minutes=10))


def thanked_for(outreach: Outreach) -> str:
    """Return the place of the sentence with which an answer to them begins."""
    first = first_draft(outreach, kind=Letter.Kind.ANSWER, channel="email").body.split("\n\n")[1]
    return next((place for place, wordings in sentences().items() if first in wordings), "")


def test_a_first_yes_is_thanked_for_as_one(outreach: Outreach) -> None:
    agreed(outreach)
    assert thanked_for(outreach) == "yes"


def test_who_asks_for_another_time_reads_that_it_is_no_trouble(outreach: Outreach) -> None:
    talk = agreed(outreach)
    receive(
        outreach,
        kind="yes",
        text="Could we make it another day?",
        received_at=timezone.now() - dt.timedelta(minutes=5),
    )
    moved_to(talk, in_days(5))
    assert thanked_for(outreach) == "moved_by_them"


def test_before_the_talk_is_moved_the_answer_has_the_time_that_they_want(outreach: Outreach) -> None:
    agreed(outreach)
    friday = in_days(5)
    receive(
        outreach,
        kind="yes",
        text=f"Sorry, could we make it {friday:%B} {friday.day} at 11 am?",
        received_at=timezone.now(),
    )
    body = first_draft(outreach, kind=Letter.Kind.ANSWER, channel="email").body
    assert (f"{friday:%B} {friday.day} at 11:00 am" in body, in_days(3).strftime("%A, ") in body) == (
        True,
        False,
    )


def test_who_moved_a_talk_for_me_is_thanked_for_that(outreach: Outreach) -> None:
    talk = agreed(outreach)
    wrote(outreach, Letter.Kind.RESCHEDULE)
    receive(outreach, kind="yes", text="Fine with me.", received_at=timezone.now())
    moved_to(talk, in_days(6))
    assert thanked_for(outreach) == "moved_by_me"


def test_until_another_time_is_found_the_one_that_cannot_be_is_not_confirmed(outreach: Outreach) -> None:
    agreed(outreach)
    wrote(outreach, Letter.Kind.RESCHEDULE)
    receive(outreach, kind="yes", text="No problem. What would suit you?", received_at=timezone.now())
    body = first_draft(outreach, kind=Letter.Kind.ANSWER, channel="email").body
    assert thanked_for(outreach) == "flexible"
    assert (f"{in_days(3):%A, %B} {in_days(3).day}" in body, "[" in body) == (False, True)


def test_a_time_that_they_name_in_answer_to_my_wish_is_taken(outreach: Outreach) -> None:
    agreed(outreach)
    wrote(outreach, Letter.Kind.RESCHEDULE)
    day = in_days(5)
    receive(outreach, kind="yes", text=f"Sure. {day:%B} {day.day} at 11 am?", received_at=timezone.now())
    body = first_draft(outreach, kind=Letter.Kind.ANSWER, channel="email").body
    assert (f"{day:%B} {day.day} at 11:00 am" in body, f"{in_days(3):%A, }" in body) == (True, False)


def test_who_finds_another_time_after_it_was_called_off_is_not_thanked_for_a_first_yes(
    outreach: Outreach,
) -> None:
    talk = agreed(outreach)
    wrote(outreach, Letter.Kind.CALLED_OFF)
    cancel(talk, now=timezone.now() - dt.timedelta(minutes=9))
    receive(outreach, kind="yes", text="Next week, then.", received_at=timezone.now())
    agree(outreach, starts_at=in_days(6), time_zone="", agreed_minutes=20, how="video")
    thanked = first_draft(outreach, kind=Letter.Kind.ANSWER, channel="email").body.split("\n\n")[1]
    assert thanked in sentences()["another_time"]


def test_who_agrees_anew_after_i_missed_the_talk_gives_me_another_chance(outreach: Outreach) -> None:
    talk = agreed(outreach)
    wrote(outreach, Letter.Kind.MISSED)
    cancel(talk, now=timezone.now() - dt.timedelta(minutes=9), why=Talk.WhyOff.I_MISSED)
    receive(outreach, kind="yes", text="These things happen.", received_at=timezone.now())
    agree(outreach, starts_at=in_days(6), time_zone="", agreed_minutes=20, how="video")
    assert thanked_for(outreach) == "another_chance"


def test_the_agreed_time_is_no_other_one_where_their_clock_says_it_otherwise(outreach: Outreach) -> None:
    talk = agreed(outreach)
    local = talk.starts_at.astimezone(outreach.seeker.zone) if talk.starts_at else timezone.now()
    Talk.objects.of(outreach.seeker).update(time_zone="Asia/Tokyo")
    text = f"See you on {local:%B} {local.day} at {local:%I:%M %p}!"
    receive(outreach, kind="yes", text=text, received_at=timezone.now())
    assert thanked_for(outreach) == "see_you"


def test_who_gives_another_try_after_a_talk_was_missed_is_thanked_for_that(outreach: Outreach) -> None:
    talk = agreed(outreach)
    wrote(outreach, Letter.Kind.MISSED)
    receive(outreach, kind="yes", text="These things happen.", received_at=timezone.now())
    moved_to(talk, in_days(6))
    assert thanked_for(outreach) == "another_chance"


def test_a_line_that_the_time_stands_is_no_second_yes(outreach: Outreach) -> None:
    agreed(outreach)
    receive(outreach, kind="yes", text="See you then!", received_at=timezone.now())
    assert thanked_for(outreach) == "see_you"


@pytest.mark.parametrize(("kind", "place"), [("declined", "frank"), ("not_now", "not_now")])
@pytest.mark.parametrize("text", ["I cannot make it after all, sorry.", ""])
def test_a_no_to_a_talk_that_still_stands_is_no_confirmation(
    outreach: Outreach, text: str, kind: str, place: str
) -> None:
    talk = agreed(outreach)
    receive(outreach, kind=kind, text=text, received_at=timezone.now() - dt.timedelta(minutes=20))
    body = first_draft(outreach, kind=Letter.Kind.ANSWER, channel="email").body
    assert (thanked_for(outreach), f"{in_days(3):%A, }" in body) == (place, False)
    wrote(outreach, Letter.Kind.ANSWER)
    assert thanked_for(outreach) == place
    cancel(talk, now=timezone.now(), why=Talk.WhyOff.THEIRS)
    assert thanked_for(outreach) == place


def test_a_time_that_was_found_after_a_no_is_confirmed(outreach: Outreach) -> None:
    talk = agreed(outreach)
    receive(outreach, kind="declined", text="No.", received_at=timezone.now() - dt.timedelta(minutes=20))
    moved_to(talk, in_days(6))
    body = first_draft(outreach, kind=Letter.Kind.ANSWER, channel="email").body
    assert (f"{in_days(6):%A, }" in body, thanked_for(outreach)) == (True, "moved_by_them")


def test_what_an_answer_took_up_is_not_answered_again(outreach: Outreach) -> None:
    now = timezone.now()
    receive(outreach, kind="question", text="What would you ask me?", received_at=now - dt.timedelta(hours=1))
    assert "what I would ask you" in first_draft(outreach, kind=Letter.Kind.ANSWER, channel="email").body
    wrote(outreach, Letter.Kind.ANSWER)
    agree(outreach, starts_at=in_days(3), time_zone="", agreed_minutes=20, how="video")
    body = first_draft(outreach, kind=Letter.Kind.ANSWER, channel="email").body
    assert ("what I would ask you" in body, "[" in body) == (False, False)


def test_a_talk_of_this_day_is_today(client: Client, outreach: Outreach) -> None:
    local = timezone.localtime(timezone=outreach.seeker.zone)
    agreed(outreach)
    Talk.objects.of(outreach.seeker).update(starts_at=local.replace(hour=23, minute=45))
    page = client.get(f"/people/{outreach.person_id}/write?kind=answer&channel=email").content.decode()
    assert ("oday at 11:45 pm" in page, f"{local:%A}, " in page) == (True, False)


def test_what_is_written_about_a_time_does_not_go_on_under_the_news(outreach: Outreach) -> None:
    agreed(outreach)
    news = draft(
        outreach,
        kind="update",
        channel="email",
        to="",
        subject="Where it led: it",
        body="Hello.",
        now=timezone.now(),
    )
    send(news, at=timezone.now())
    assert "Where it led" not in first_draft(outreach, kind=Letter.Kind.RESCHEDULE, channel="email").subject
