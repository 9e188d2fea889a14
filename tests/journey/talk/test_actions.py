"""Lines are kept once and never change; what a talk's clock says is never absurd."""

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from tests.talks import a_talk
from uuid_utils.compat import uuid7

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import Person, Referral
from askwell.journey.preparation.models import Question
from askwell.journey.talk import actions
from askwell.journey.talk.actions import Kept, Refused
from askwell.journey.talk.models import Line, NameGiven
from askwell.journey.talk.queries import standing_lines

MINUTE = dt.timedelta(minutes=1)


def note(talk: Talk, text: str, now: dt.datetime, **other: Any) -> Kept | Refused:
    said: dict[str, Any] = {
        "line_id": uuid7(),
        "kind": Line.Kind.SAID,
        "question": None,
        "at": now,
        "now": now,
    }
    return actions.note(talk.seeker, talk, text=text, **{**said, **other})


def kept(talk: Talk, text: str, now: dt.datetime, **other: Any) -> Line:
    answer = note(talk, text, now, **other)
    assert isinstance(answer, Kept)
    return answer.line


def words(talk: Talk) -> list[str]:
    return [line.text for line in standing_lines(talk)]


def test_a_line_sent_three_times_is_kept_once(talk: Talk, now: dt.datetime) -> None:
    line_id = uuid7()
    answers = [note(talk, "Mornings are reading", now, line_id=line_id) for _ in range(3)]
    assert [answer.new for answer in answers if isinstance(answer, Kept)] == [True, False, False]
    assert words(talk) == ["Mornings are reading"]


def test_the_same_id_with_other_words_is_refused_and_the_first_stays(talk: Talk, now: dt.datetime) -> None:
    line = kept(talk, "first", now)
    assert note(talk, "second", now, line_id=line.pk) == Refused.OTHER_WORDS
    assert words(talk) == ["first"]


def test_the_id_of_a_strangers_line_is_refused_and_hers_stays(
    talk: Talk, stranger: Seeker, now: dt.datetime
) -> None:
    hers = kept(a_talk(stranger, now), "a secret", now)
    assert note(talk, "a secret", now, line_id=hers.pk) == Refused.NOT_HERE
    hers.refresh_from_db()
    assert (hers.seeker, hers.text, words(talk)) == (stranger, "a secret", [])


def test_the_id_of_a_line_of_another_talk_is_refused(talk: Talk, now: dt.datetime) -> None:
    other = kept(a_talk(talk.seeker, now, name="Grace Lin"), "hours", now)
    assert note(talk, "hours", now, line_id=other.pk) == Refused.NOT_HERE
    assert words(talk) == []


def test_a_strangers_talk_takes_no_line(talk: Talk, stranger: Seeker, now: dt.datetime) -> None:
    answer = actions.note(
        stranger, talk, line_id=uuid7(), text="hello", kind=Line.Kind.SAID, question=None, at=now, now=now
    )
    assert (answer, words(talk)) == (Refused.NOT_HERE, [])


def test_a_change_is_a_new_line_and_the_newest_stands_at_the_old_place(talk: Talk, now: dt.datetime) -> None:
    first = kept(talk, "Two hard weaks", now)
    kept(talk, "I book my holidays around them", now, at=now)
    second = kept(talk, "Two hard weeks", now + MINUTE, at=now + MINUTE, revises=first.pk)
    kept(talk, "Two hard weeks, four times a year", now + 2 * MINUTE, at=now + 2 * MINUTE, revises=second.pk)
    assert words(talk) == ["Two hard weeks, four times a year", "I book my holidays around them"]
    assert [line.changed for line in standing_lines(talk)] == [True, False]
    assert Line.objects.of(talk.seeker).filter(revises=first).count() == 2


def test_an_empty_change_strikes_a_line_out_and_a_later_one_brings_it_back(
    talk: Talk, now: dt.datetime
) -> None:
    first = kept(talk, "A slip", now)
    kept(talk, "  ", now + MINUTE, at=now + MINUTE, revises=first.pk)
    struck = words(talk)
    kept(talk, "No slip", now + 2 * MINUTE, at=now + 2 * MINUTE, revises=first.pk)
    assert (struck, words(talk)) == ([], ["No slip"])


def test_a_change_that_arrives_late_does_not_win_over_a_later_one(talk: Talk, now: dt.datetime) -> None:
    first = kept(talk, "one", now)
    kept(talk, "three", now + 9 * MINUTE, at=now + 3 * MINUTE, revises=first.pk)
    kept(talk, "two", now + 9 * MINUTE, at=now + 2 * MINUTE, revises=first.pk)
    assert words(talk) == ["three"]


def test_a_change_of_a_line_that_is_not_here_waits_outside(talk: Talk, now: dt.datetime) -> None:
    assert note(talk, "new words", now, revises=uuid7()) == Refused.NO_FIRST


def test_a_phone_whose_clock_runs_ahead_is_set_back(talk: Talk, now: dt.datetime) -> None:
    line = kept(talk, "hello", now, at=now + dt.timedelta(days=400))
    assert line.at == now


def test_two_notes_of_a_phone_a_breath_ahead_keep_their_order_though_the_second_arrives_first(
    talk: Talk, now: dt.datetime
) -> None:
    ahead = [now + dt.timedelta(milliseconds=ms) for ms in (20, 21)]
    kept(talk, "second", now, at=ahead[1])
    kept(talk, "first", now + dt.timedelta(milliseconds=5), at=ahead[0])
    assert [line.text for line in standing_lines(talk)] == ["first", "second"]


@pytest.mark.parametrize(
    ("text", "trouble"),
    [("", Refused.EMPTY), (" \n", Refused.EMPTY), ("x" * 20_001, Refused.TOO_LONG)],
)
def test_a_line_without_words_or_with_too_many_is_refused(
    talk: Talk, now: dt.datetime, text: str, trouble: Refused
) -> None:
    assert (note(talk, text, now), words(talk)) == (trouble, [])


def test_the_longest_line_is_kept_whole(talk: Talk, now: dt.datetime) -> None:
    kept(talk, "ñ" * 20_000, now)
    assert words(talk) == ["ñ" * 20_000]


def test_what_no_database_holds_becomes_the_sign_for_a_lost_character(talk: Talk, now: dt.datetime) -> None:
    line_id = uuid7()
    answers = [note(talk, "a\x00b\ud83dc", now, line_id=line_id) for _ in range(2)]
    assert [isinstance(answer, Kept) for answer in answers] == [True, True]
    assert words(talk) == ["a\ufffdb\ufffdc"]


def test_a_question_of_a_stranger_is_left_out_and_the_line_kept(
    talk: Talk, stranger: Seeker, now: dt.datetime, questions: list[Question]
) -> None:
    hers = Question.objects.create(seeker=stranger, text="Hers?")
    lines = [
        kept(talk, "one", now, question=questions[1].pk),
        kept(talk, "two", now, question=hers.pk),
        kept(talk, "three", now, question=UUID(int=7)),
    ]
    assert [line.question for line in lines] == [questions[1], None, None]


def names(talk: Talk) -> list[str]:
    return list(NameGiven.objects.of(talk.seeker).filter(talk=talk).values_list("name", flat=True))


def test_a_line_that_gives_a_name_is_heard_and_follows_its_changes(talk: Talk, now: dt.datetime) -> None:
    line = kept(talk, "Sofia Brand, runs the journal", now, kind=Line.Kind.NAME)
    heard = names(talk)
    later = now + MINUTE
    kept(talk, "Sofia Brandt", later, at=later, kind=Line.Kind.NAME, revises=line.pk)
    corrected = names(talk)
    kept(talk, "", later + MINUTE, at=later + MINUTE, kind=Line.Kind.NAME, revises=line.pk)
    assert (heard, corrected, names(talk)) == (["Sofia Brand"], ["Sofia Brandt"], [])


def test_a_name_that_became_a_referral_stays_when_its_line_is_struck_out(
    talk: Talk, now: dt.datetime
) -> None:
    line = kept(talk, "Sofia Brandt", now, kind=Line.Kind.NAME)
    sofia = Person.objects.create(seeker=talk.seeker, full_name="Sofia Brandt", sort_key="sofia brandt")
    referral = Referral.objects.create(
        seeker=talk.seeker, referrer=talk.person, referred=sofia, referred_at=now
    )
    given = NameGiven.objects.of(talk.seeker).get(line=line)
    given.referral = referral
    given.save()
    kept(talk, "", now + MINUTE, at=now + MINUTE, kind=Line.Kind.NAME, revises=line.pk)
    assert names(talk) == ["Sofia Brandt"]


def test_a_name_can_be_heard_without_a_line(talk: Talk) -> None:
    actions.hear_name(talk, name="Tom Berger")
    assert names(talk) == ["Tom Berger"]


def test_the_first_start_and_the_first_end_stay(talk: Talk, now: dt.datetime) -> None:
    for minute in (0, 3):
        actions.begin(talk, at=now + minute * MINUTE, now=now + minute * MINUTE)
    for minute in (26, 30):
        assert actions.end(talk, at=now + minute * MINUTE, now=now + minute * MINUTE) == ""
    talk.refresh_from_db()
    assert (talk.started_at, talk.minutes_taken) == (now, 26)


def test_a_talk_that_would_end_before_it_starts_does_not(talk: Talk, now: dt.datetime) -> None:
    actions.begin(talk, at=now, now=now)
    trouble = actions.end(talk, at=now - MINUTE, now=now)
    assert trouble == "This talk would end before it starts. Look at the two times again."
    assert actions.took_place(talk, started_at=now, ended_at=now - MINUTE) == trouble
    talk.refresh_from_db()
    assert (talk.started_at, talk.ended_at) == (now, None)


def test_a_talk_that_nobody_started_ends_without_a_guess(talk: Talk, now: dt.datetime) -> None:
    assert actions.end(talk, at=now, now=now) == ""
    assert (talk.ended_at, talk.minutes_taken) == (now, None)
