import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.facts import NOW, Agreed, Asked, Came, Known, Named, Promised, Someone, Wrote, ago, talked
from tests.method.test_next_step import anyone

from askwell.method.entries import Heard
from askwell.method.purposes import Purpose
from askwell.method.today import Today, today


def of(
    *people: Known,
    asks: Sequence[Asked] = (),
    heard: Sequence[Heard] = (),
    put_off: dict[str, str] | None = None,
) -> Today:
    return today(people, asks=asks, heard=heard, put_off=put_off, now=NOW)


def rows(found: Today) -> list[tuple[str, str]]:
    entries = [*([found.next] if found.next else []), *found.then]
    return [(entry.verb, entry.what) for entry in entries]


def new(name: str, days: float = 1) -> Known:
    return Known(person=Someone(name, found_at=ago(days)), referrals=(Named(),))


def with_talk(name: str, starts_at: dt.datetime) -> Known:
    return Known(person=Someone(name), talks=(Agreed(starts_at=starts_at),))


def waiting(name: str) -> Known:
    return Known(person=Someone(name), letters=(Wrote(),))


def test_the_day_goes_from_the_talk_over_thanks_and_replies_to_letters_and_follow_ups() -> None:
    found = of(
        Known(person=Someone("Marcus Webb"), letters=(Wrote(sent_at=ago(9)),)),
        new("Tom Achterberg"),
        Known(person=Someone("Grace Lin"), letters=(Wrote(),), replies=(Came(),)),
        talked(ago(1), name="Daniel Reyes"),
        talked(ago(2), name="Ellen Marsh", thanked=True),
        Known(person=Someone("Sam Whitlock", found_at=None), promises=(Promised(),)),
        with_talk("Owen Park", NOW + dt.timedelta(days=3)),
        with_talk("Priya Nair", NOW + dt.timedelta(hours=2)),
    )
    assert rows(found) == [
        ("Talk", "Priya Nair"),
        ("Thank", "Daniel Reyes"),
        ("Reply", "Grace Lin"),
        ("Sort", "Ellen Marsh"),
        ("Give", "Sam Whitlock"),
        ("Write", "Tom Achterberg"),
        ("Prepare", "Owen Park"),
        ("Nudge", "Marcus Webb"),
    ]
    assert found.minutes == 3 + 2 + 2 + 2 + 5 + 10 + 2


def test_the_sooner_of_two_talks_comes_first() -> None:
    found = of(
        with_talk("Late Talk", NOW + dt.timedelta(hours=6)),
        with_talk("Early Talk", NOW + dt.timedelta(hours=1)),
        with_talk("Third", NOW + dt.timedelta(hours=9)),
    )
    assert rows(found) == [("Talk", "Early Talk"), ("Talk", "Late Talk"), ("Talk", "Third")]


def test_nobody_is_in_the_list_twice() -> None:
    both = replace(talked(ago(1)), promises=(Promised(),))
    found = of(both, asks=[Asked(person=both.person)])
    assert rows(found) == [("Thank", "Daniel Reyes")]


def test_no_more_first_letters_than_one_can_write_with_care() -> None:
    found = of(*(new(f"Person {number}", number) for number in range(9)))
    assert (len(rows(found)), found.more) == (3, 6)


def test_waiting_is_said_as_nothing_to_do() -> None:
    found = of(waiting("Inez Duarte"), waiting("Paul Adeyemi"), waiting("Sam Whitlock"))
    assert found.next is None
    assert found.waiting_words == "Waiting on 3 people. Nothing for you to do."
    assert [f"{row.name} {row.sentence}" for row in found.waiting] == [
        "Inez Duarte has had your note since Monday.",
        "Paul Adeyemi has had your note since Monday.",
        "Sam Whitlock has had your note since Monday.",
    ]


def test_one_is_waited_for_in_the_singular() -> None:
    assert of(waiting("Inez Duarte")).waiting_words == "Waiting on 1 person. Nothing for you to do."


def test_names_and_promises_of_others_are_waited_for_too() -> None:
    promise = Known(
        person=Someone("Sam Whitlock", found_at=None), promises=(Promised("to ask a colleague", by="them"),)
    )
    rosa = Asked(asked_at=ago(3))
    assert [f"{row.name} {row.sentence}" for row in of(promise, asks=[rosa]).waiting] == [
        "Sam Whitlock promised: to ask a colleague",
        "Rosa Osei has been thinking about names since Monday.",
    ]


def test_a_friend_silent_for_ten_days_is_asked_once_more_and_then_left_in_peace() -> None:
    rosa = Someone("Rosa Osei", found_at=None)
    once = Asked(person=rosa, asked_at=ago(10))
    entry = of(asks=[once]).next
    assert entry is not None
    assert (entry.verb, entry.what, entry.why) == (
        "Ask",
        "Rosa Osei",
        "Ten days since you asked for names. One gentle line, then let it rest.",
    )
    first = Asked(person=rosa, asked_at=ago(25), rested_at=ago(12))
    second = Asked(person=rosa, asked_at=ago(12))
    assert of(asks=[first, second]).next is None


def test_a_newcomer_is_led_to_the_friend_whose_message_is_drafted() -> None:
    entry = of(asks=[Asked()]).next
    assert entry is not None
    assert (entry.verb, entry.what, entry.why) == (
        "Ask",
        "Rosa Osei",
        "A short message is drafted for you. It asks for a name, nothing more.",
    )


def test_what_a_friend_wrote_on_the_page_comes_before_what_there_is_to_ask() -> None:
    waiting, draft = Asked(asked_at=ago(3)), Asked(person=Someone("Sam Whitlock", found_at=None))
    found = today([], asks=[draft, waiting], written={waiting.id: 2}, now=NOW)
    assert rows(found) == [("Read", "Rosa Osei"), ("Ask", "Sam Whitlock")]
    assert (found.next and found.next.ask_id, found.next and found.next.fingerprint) == (
        waiting.id,
        "wrote@2",
    )
    more = today([], asks=[waiting], written={waiting.id: 3}, put_off={"wrote": "wrote@2"}, now=NOW)
    assert rows(more) == [("Read", "Rosa Osei")]


def test_with_few_people_left_she_asks_someone_for_a_name() -> None:
    assert rows(of(waiting("Inez Duarte"))) == [("Ask", "Someone who likes you")]


def test_a_purpose_many_people_spoke_about_may_be_answered() -> None:
    heard = [
        Heard(purpose=Purpose.JOBS, people=4, answered=False),
        Heard(purpose=Purpose.VALUES, people=2, answered=False),
        Heard(purpose=Purpose.FIT, people=5, answered=True),
    ]
    people = [waiting(f"Person {number}") for number in range(3)]
    found = of(*people, heard=heard)
    assert rows(found) == [("Answer", "Are there jobs?")]
    assert found.next is not None
    assert found.next.why == "Four people have told you about this. One sentence is enough."


def test_with_nothing_to_do_there_is_one_gentle_idea() -> None:
    friend = talked(ago(3), thanked=True, debriefed=True)
    found = of(friend, *(waiting(f"Person {number}") for number in range(3)))
    assert found.next is None
    assert found.idea is not None
    assert (found.idea.verb, found.idea.what) == ("Give", "Daniel Reyes")


def test_not_today_hides_a_row_and_nothing_else_of_that_person() -> None:
    both = replace(talked(ago(1)), promises=(Promised(),))
    entry = of(both).next
    assert entry is not None
    assert rows(of(both, put_off={entry.key: entry.fingerprint})) == [("Ask", "Someone who likes you")]


def test_what_was_put_off_comes_back_when_the_situation_changes() -> None:
    person = Someone("Daniel Reyes")
    before = of(Known(person=person, letters=(Wrote(sent_at=ago(9)),))).next
    assert before is not None
    after = Known(person=person, letters=(Wrote(sent_at=ago(30)), Wrote("nudge", ago(10))))
    assert rows(of(after, put_off={before.key: before.fingerprint}))[0] == ("Nudge", "Daniel Reyes")


def test_a_talk_of_today_cannot_be_put_off() -> None:
    found = of(with_talk("Priya Nair", NOW + dt.timedelta(hours=2)), talked(ago(1)))
    assert found.next is not None
    assert (found.next.can_wait, found.then[0].can_wait) == (False, True)


@given(st.lists(anyone, max_size=12))
def test_whatever_happened_the_list_is_short_and_names_everyone_once(people: list[Known]) -> None:
    found = of(*people)
    entries = [*([found.next] if found.next else []), *found.then]
    named = [entry.person_id for entry in entries if entry.person_id]
    assert len(entries) <= 8
    assert len(named) == len(set(named))
    assert not {row.person_id for row in found.waiting} & set(named)
    assert (found.idea is None) == bool(entries)


def test_a_promise_whose_day_has_passed_stands_there_beside_the_thanks() -> None:
    late = Promised("I promised to send her my resume by Friday.", due_on=NOW.date() - dt.timedelta(days=15))
    both = replace(talked(ago(15), name="Denise Harlow"), promises=(late,))
    found = of(both)
    assert rows(found)[:2] == [("Thank", "Denise Harlow"), ("Give", "Denise Harlow")]
    assert found.then[0].why.startswith("The day you named was 15 days ago: send her my resume")


def test_days_within_a_sentence_begin_small() -> None:
    late = Promised("I promised to send my list by Friday.", due_on=NOW.date() - dt.timedelta(days=8))
    found = of(replace(talked(ago(15), name="Denise Harlow"), promises=(late,)))
    assert found.then[0].why.startswith("The day you named was eight days ago: send my list")


def test_a_promise_that_is_late_stands_there_once() -> None:
    late = Promised(due_on=NOW.date() - dt.timedelta(days=3))
    alone = Known(person=Someone("Sam Whitlock", found_at=None), promises=(late,))
    assert rows(of(alone)).count(("Give", "Sam Whitlock")) == 1
