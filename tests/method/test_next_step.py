import datetime as dt
import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.facts import (
    NOW,
    Agreed,
    Came,
    Gift,
    Known,
    Leaves,
    Named,
    Place,
    Promised,
    Someone,
    Wrote,
    ago,
    talked,
)

from askwell.method.next_step import next_step
from askwell.method.situations import Situation
from askwell.method.standing import standing
from askwell.method.step_words import DOING, SENTENCES


def told(facts: Known) -> tuple[str, str, str]:
    step = next_step(facts, now=NOW)
    return step.situation, step.phrase, step.why


def test_someone_new_is_written_to_and_the_sentence_says_who_gave_the_name() -> None:
    assert told(Known(referrals=(Named(),))) == (
        "write",
        "Write to Daniel",
        "Rosa gave you this name. A first note is drafted.",
    )


def test_who_is_asked_first_by_whoever_gave_the_name_is_waited_for() -> None:
    assert told(Known(referrals=(Named(may_name="first"),))) == (
        "word",
        "Rosa asks first",
        "Rosa asks Daniel first. Wait for that word; then you write.",
    )
    another = Named(Someone("Grace Lin"), may_name="yes")
    assert told(Known(referrals=(Named(may_name="first"), another)))[0] == "write"


def test_someone_found_alone_is_written_to_as_well() -> None:
    assert told(Known(letters=(Wrote(sent_at=None),))) == (
        "write",
        "Write to Daniel",
        "You chose Daniel on February 20. Your note is begun.",
    )


def test_a_note_in_the_outbox_is_not_written_again() -> None:
    assert told(Known(letters=(Wrote(sent_at=None),), leaving=Leaves())) == (
        "leaving",
        "Your note leaves tomorrow at 8:00 am",
        "It stands in the outbox and leaves tomorrow at 8:00 am. You can call it back until then.",
    )
    assert told(Known(leaving=Leaves(at=ago(hours=1))))[1] == "Your note leaves now"
    doubtful = Leaves(at=ago(1), is_unsure=True)
    assert told(Known(leaving=doubtful))[0] == "unsure"
    assert standing(Known(leaving=doubtful), now=NOW).situation.needs_me


def test_a_thank_you_on_its_way_holds_nothing_back_but_the_thanks() -> None:
    thanks = Leaves(kind="thanks")
    after = talked(ago(hours=5), debriefed=True)
    assert (told(replace(after, leaving=thanks))[0], told(replace(after, leaving=Leaves()))[0]) == (
        "leaving",
        "thank",
    )
    assert told(Known(leaving=thanks))[0] == "write"


def test_a_note_that_went_out_is_waited_for() -> None:
    assert told(Known(letters=(Wrote(),))) == (
        "waiting",
        "Waiting since Monday",
        "Daniel has had your note since Monday.",
    )


def test_after_seven_business_days_comes_one_kind_follow_up() -> None:
    assert told(Known(letters=(Wrote(sent_at=ago(9)),))) == (
        "nudge",
        "One follow-up",
        "Nine days since your note. One kind follow-up, then let it rest.",
    )


def test_a_second_talk_is_waited_for_as_the_first_was_and_without_an_answer_that_one_counts() -> None:
    talk = Agreed(ended_at=ago(200), created_at=ago(205))
    known = Known(talks=(talk,), thanked_at={talk.id: ago(199)}, debriefed_at={talk.id: ago(199)})
    all_sent = (Wrote(sent_at=ago(150)), Wrote("nudge", ago(140)), Wrote("nudge", ago(130)))
    asked = [replace(known, letters=letters) for letters in ((Wrote(),), (Wrote(sent_at=ago(9)),), all_sent)]
    assert [told(facts)[0] for facts in asked] == ["waiting", "nudge", "give"]


def test_six_business_days_are_not_yet_seven() -> None:
    assert told(Known(letters=(Wrote(sent_at=ago(8)),)))[0] == "waiting"


def test_a_second_follow_up_is_the_last() -> None:
    facts = Known(letters=(Wrote(sent_at=ago(20)), Wrote(kind="nudge", sent_at=ago(9))))
    assert told(facts) == (
        "nudge",
        "A last follow-up",
        "Nine days since your follow-up. One last line, then let it rest.",
    )


def silent_since(days: int, *, rounds: int = 1) -> Known:
    once = (Wrote(sent_at=ago(days + 20)), Wrote("nudge", ago(days + 10)), Wrote("nudge", ago(days)))
    before = (Wrote(sent_at=ago(days + 130)),) * (rounds - 1)
    return Known(letters=(*before, *once))


def test_after_two_follow_ups_a_person_rests_for_ninety_days() -> None:
    assert told(silent_since(20)) == (
        "resting",
        "Resting until May 21",
        "Daniel rests until May 21. Nothing for you to do.",
    )


def test_after_the_rest_she_may_write_once_more() -> None:
    assert told(silent_since(95))[0] == "again"


def test_whoever_was_silent_twice_is_let_go() -> None:
    assert told(silent_since(95, rounds=2))[:2] == ("closed", "Let go")


def test_a_yes_asks_for_a_time() -> None:
    facts = Known(letters=(Wrote(),), replies=(Came(),))
    assert told(facts) == ("reply", "Choose a time", "Daniel said yes yesterday. Agree on a time.")


def test_after_my_answer_it_is_their_turn() -> None:
    facts = Known(letters=(Wrote(), Wrote("answer", ago(0, hours=3))), replies=(Came(),))
    assert told(facts) == ("waiting", "Waiting since today", "Daniel has had your answer since today.")


def test_an_answer_without_a_time_for_seven_business_days_is_asked_about_once_more() -> None:
    facts = Known(
        letters=(Wrote(sent_at=ago(20)), Wrote("answer", ago(9))), replies=(Came(received_at=ago(12)),)
    )
    assert told(facts)[:2] == ("nudge", "Ask for a time")


def test_a_question_is_replied_to() -> None:
    facts = Known(letters=(Wrote(),), replies=(Came("question"),))
    assert told(facts) == ("reply", "Reply to Daniel", "Daniel asked you something yesterday.")


def test_another_name_is_thanked_for_and_then_nothing_more_is_asked() -> None:
    reply = Came("another_name")
    assert told(Known(letters=(Wrote(),), replies=(reply,)))[:2] == ("reply", "Thank for the name")
    thanked = Known(letters=(Wrote(), Wrote("answer", ago(0, hours=1))), replies=(reply,))
    assert told(thanked)[:2] == ("closed", "Gave another name")


def test_a_no_is_a_no() -> None:
    assert told(Known(letters=(Wrote(),), replies=(Came("declined"),))) == (
        "closed",
        "Said no",
        "Daniel said no yesterday. That is all right, and nothing more is asked.",
    )


def test_not_now_rests_until_the_day_that_was_said_and_then_comes_back() -> None:
    until = dt.date(2026, 4, 1)
    facts = Known(letters=(Wrote(),), replies=(Came("not_now", until_on=until),))
    assert told(facts)[:2] == ("resting", "Resting until April 1")
    later = next_step(facts, now=NOW + dt.timedelta(days=20))
    assert (later.situation, later.phrase) == ("again", "Write once more")


def test_a_reply_to_an_older_letter_no_longer_counts() -> None:
    facts = Known(letters=(Wrote(sent_at=ago(1)),), replies=(Came("not_now", received_at=ago(100)),))
    assert told(facts)[0] == "waiting"


def test_a_talk_put_in_afterwards_settles_the_yes_that_was_noted_after_its_time() -> None:
    talk = Agreed(starts_at=ago(6), started_at=ago(6), ended_at=ago(6), created_at=ago(1))
    known = Known(
        letters=(Wrote(sent_at=ago(12)),),
        replies=(Came(received_at=ago(2)),),
        talks=(talk,),
        thanked_at={talk.id: ago(1)},
        debriefed_at={talk.id: ago(1)},
    )
    assert standing(known, now=NOW).situation is Situation.GIVE


def test_one_who_offered_to_introduce_is_asked_to_and_then_waited_for() -> None:
    offered = Known(referrals=(Named(introduces=True),))
    asked = replace(offered, introduction_asked_at=ago(2))
    silent = replace(offered, introduction_asked_at=ago(20))
    assert [told(known)[:2] for known in (offered, asked, silent)] == [
        ("write", "Ask Rosa to introduce you"),
        ("waiting", "Rosa introduces you"),
        ("write", "Write to Daniel"),
    ]


def test_a_talk_called_off_asks_for_another_time() -> None:
    talk = Agreed(starts_at=ago(-1), cancelled_at=ago(0, hours=2))
    assert told(Known(letters=(Wrote(),), replies=(Came(),), talks=(talk,)))[0] == "reply"


def test_a_talk_of_today_says_what_was_agreed() -> None:
    talk = Agreed(starts_at=NOW + dt.timedelta(hours=2))
    facts = Known(
        person=Someone("Priya Nair", "Regulatory writer", Place("Halden Bio")),
        referrals=(Named(Someone("Daniel Reyes")),),
        talks=(talk,),
    )
    assert told(facts) == (
        "soon",
        "Talk today at 2:00 pm",
        "Regulatory writer at Halden Bio. You agreed on 25 minutes by video. Daniel Reyes gave you the name.",
    )


def test_a_talk_next_week_is_prepared_and_then_nothing_is_to_do() -> None:
    talk = Agreed(starts_at=NOW + dt.timedelta(days=5))
    assert told(Known(talks=(talk,))) == (
        "prepare",
        "Prepare, talk Tuesday",
        "You talk on Tuesday at 12:00 pm. Choose what to ask in 25 minutes.",
    )
    assert told(Known(talks=(talk,), prepared_at={talk.id: ago(1)}))[:2] == (
        "ahead",
        "Talk on Tuesday at 12:00 pm",
    )


def test_a_talk_far_ahead_waits_with_its_preparation() -> None:
    assert told(Known(talks=(Agreed(starts_at=NOW + dt.timedelta(days=8)),)))[0] == "ahead"


def test_a_talk_without_a_time_asks_for_one() -> None:
    assert told(Known(talks=(Agreed(),))) == (
        "reply",
        "Choose a time",
        "You two will talk. Agree on a time.",
    )


def test_a_talk_that_should_be_over_is_asked_about() -> None:
    assert told(Known(talks=(Agreed(starts_at=ago(1)),))) == (
        "unclear",
        "Did you talk?",
        "You agreed to talk yesterday at 12:00 pm. Write down how it went, or choose another time.",
    )


def test_a_talk_under_way_comes_before_everything() -> None:
    talk = Agreed(starts_at=ago(0, hours=0.1), started_at=ago(0, hours=0.1))
    assert told(Known(talks=(talk,), promises=(Promised(),)))[:2] == ("running", "Talking now")


def test_right_after_the_talk_come_the_notes_and_then_the_thanks() -> None:
    assert told(talked(ago(0, hours=1)))[0] == "debrief"
    assert told(talked(ago(0, hours=1), debriefed=True))[0] == "thank"


def test_on_the_next_day_the_thanks_come_first() -> None:
    assert told(talked(ago(1))) == (
        "thank",
        "Thank Daniel",
        "You talked yesterday. A short note is drafted, for you to make your own.",
    )
    assert told(talked(ago(1), thanked=True))[0] == "debrief"


def test_then_comes_what_was_promised_and_then_giving_back() -> None:
    done = talked(ago(1), thanked=True, debriefed=True)
    promised = replace(done, promises=(Promised(),))
    assert told(promised)[2] == "You promised yesterday: the article on plain-language labels"
    assert told(done)[1] == "Give something back"
    assert told(replace(done, gifts=(Gift(),)))[2] == "You thought of this: the map of agencies"
    given = replace(done, gifts=(Gift(given_at=ago(0)),))
    assert told(given)[1] == "All done"


def test_a_promise_for_a_later_day_waits_until_the_day_before() -> None:
    done = talked(ago(1), thanked=True, debriefed=True)
    later = replace(done, promises=(Promised(due_on=dt.date(2026, 3, 14)),))
    tomorrow = replace(done, promises=(Promised(due_on=dt.date(2026, 3, 13)),))
    assert (told(later)[0], told(tomorrow)[0]) == ("give", "promise")


def test_whoever_asked_not_to_be_written_to_is_left_in_peace() -> None:
    never = Known(person=Someone(never_ask_at=ago(1)), letters=(Wrote(sent_at=ago(30)),), replies=(Came(),))
    assert told(never)[:2] == ("never", "Not to be written to")


def test_whoever_rests_is_not_written_to() -> None:
    resting = Known(person=Someone(resting_until=dt.date(2026, 3, 20)))
    assert told(resting)[:2] == ("resting", "Resting until March 20")


def test_the_address_book_asks_for_nothing() -> None:
    assert told(Known(person=Someone(found_at=None)))[0] == "known"


def test_braces_in_a_name_or_a_promise_stay_as_they_are() -> None:
    facts = Known(person=Someone("{name} {0}", found_at=None), promises=(Promised("{day}"),))
    assert told(facts)[2] == "You promised yesterday: {day}"


@pytest.mark.parametrize("situation", Situation)
def test_every_situation_has_its_words(situation: Situation) -> None:
    assert situation in DOING
    assert any(key.partition(".")[0] == situation for key in SENTENCES)


def test_no_sentence_scolds_or_guesses_a_pronoun() -> None:
    words = " ".join(" ".join(pair) for pair in SENTENCES.values()).lower()
    said = {word.strip(string.punctuation + "“”") for word in words.split()}
    assert said & {"overdue", "late", "he", "she", "him", "her", "his", "hers", "failed", "must"} == set()


past = st.integers(-40 * 24, 200 * 24).map(lambda hours: ago(0, hours=hours))
moments = st.none() | past
letters = st.builds(Wrote, st.sampled_from(["request", "nudge", "answer", "thanks", "update"]), moments)
replies = st.builds(
    Came,
    st.sampled_from(["yes", "declined", "another_name", "not_now", "question"]),
    past,
    st.none() | st.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 31)),
)
agreed = st.builds(Agreed, moments, moments, moments, moments, created_at=past)
promises = st.builds(
    Promised, by=st.sampled_from(["me", "them"]), kept_at=moments, dropped_at=moments, due_on=st.none()
)
anyone = st.builds(
    Known,
    person=st.builds(Someone, full_name=st.text(), found_at=moments, never_ask_at=moments),
    referrals=st.lists(st.builds(Named), max_size=2).map(tuple),
    letters=st.lists(letters, max_size=4).map(tuple),
    replies=st.lists(replies, max_size=3).map(tuple),
    closed_at=moments,
    talks=st.lists(agreed, max_size=3).map(tuple),
    promises=st.lists(promises, max_size=2).map(tuple),
    gifts=st.lists(st.builds(Gift, given_at=moments), max_size=2).map(tuple),
)


@given(anyone)
def test_whatever_happened_there_is_one_next_step_with_whole_sentences(facts: Known) -> None:
    step = next_step(facts, now=NOW)
    assert step.phrase
    assert step.why
    assert step.headline


@given(anyone)
def test_the_order_of_the_rows_changes_nothing(facts: Known) -> None:
    turned = replace(
        facts, letters=facts.letters[::-1], talks=facts.talks[::-1], promises=facts.promises[::-1]
    )
    assert standing(turned, now=NOW).situation == standing(facts, now=NOW).situation


@given(anyone)
def test_nobody_who_asked_for_peace_is_ever_to_be_written_to(facts: Known) -> None:
    peace = replace(facts, person=Someone(found_at=facts.person.found_at, never_ask_at=ago(1)), talks=())
    writing = {Situation.WRITE, Situation.AGAIN, Situation.NUDGE, Situation.REPLY, Situation.THANK}
    assert standing(peace, now=NOW).situation not in writing


def test_an_absence_stops_the_clock_until_they_are_back() -> None:
    away = Came("away", received_at=ago(11), until_on=NOW.date() + dt.timedelta(days=5))
    facts = Known(letters=(Wrote(sent_at=ago(12)),), replies=(away,))
    back = NOW + dt.timedelta(days=5)
    steps = [
        next_step(facts, now=at) for at in (NOW, back + dt.timedelta(days=6), back + dt.timedelta(days=14))
    ]
    assert [step.situation for step in steps] == [Situation.WAITING, Situation.WAITING, Situation.NUDGE]
    assert steps[0].phrase == "Away until Tuesday"


def test_a_letter_that_came_back_is_written_again_to_another_address() -> None:
    facts = Known(letters=(Wrote(sent_at=ago(12)),), replies=(Came("bounced", received_at=ago(11)),))
    assert next_step(facts, now=NOW).phrase == "Look at the address"
    again = Known(letters=(Wrote(sent_at=ago(12)), Wrote(sent_at=ago(1))), replies=facts.replies)
    assert next_step(again, now=NOW).situation is Situation.WAITING


def test_what_a_machine_wrote_is_no_answer() -> None:
    facts = Known(letters=(Wrote(sent_at=ago(3)),), replies=(Came("receipt", received_at=ago(2)),))
    assert next_step(facts, now=NOW).situation is Situation.WAITING
