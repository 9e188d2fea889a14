import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.facts import NOW, Agreed, Came, Gift, Known, Someone, Wrote, ago, talked

from askwell.method.steps import Spine, spine


def test_someone_in_the_address_book_is_still_to_be_found() -> None:
    assert spine(Known(person=Someone(found_at=None)), now=NOW) == Spine(
        now=0, days=(None,) * 6, skipped=frozenset()
    )


def test_while_an_answer_is_awaited_asking_is_what_goes_on() -> None:
    assert spine(Known(letters=(Wrote(),)), now=NOW).now == 1


def test_an_agreed_talk_makes_asking_done_on_the_day_of_the_first_letter() -> None:
    facts = Known(letters=(Wrote(sent_at=ago(16)),), replies=(Came(),), talks=(Agreed(starts_at=ago(-3)),))
    found = spine(facts, now=NOW)
    assert (found.now, found.days[:2]) == (2, (dt.date(2026, 2, 20), dt.date(2026, 2, 24)))


def test_a_talk_called_off_brings_asking_back() -> None:
    assert spine(Known(letters=(Wrote(),), talks=(Agreed(cancelled_at=ago(0)),)), now=NOW).now == 1


def test_after_the_talk_thanking_is_next_whatever_was_given() -> None:
    facts = replace(talked(ago(1)), gifts=(Gift(given_at=ago(0)),))
    assert spine(facts, now=NOW).now == 4


def test_a_talk_nobody_prepared_is_passed_over_and_not_reproached() -> None:
    facts = replace(talked(ago(1), thanked=True), prepared_at={})
    assert spine(facts, now=NOW) == Spine(
        now=5,
        days=(
            dt.date(2026, 2, 20),
            dt.date(2026, 2, 24),
            None,
            dt.date(2026, 3, 11),
            dt.date(2026, 3, 11),
            None,
        ),
        skipped=frozenset({2}),
    )


def test_a_second_talk_without_thanks_makes_thanking_open_again() -> None:
    once, twice = talked(ago(30), thanked=True), talked(ago(1))
    facts = replace(once, talks=(*once.talks, *twice.talks))
    assert spine(facts, now=NOW).now == 4


def test_when_something_was_given_back_all_is_done() -> None:
    facts = replace(talked(ago(1), thanked=True), gifts=(Gift(given_at=ago(0)),))
    assert spine(facts, now=NOW).now == 6


def test_a_late_evening_belongs_to_the_seekers_own_day() -> None:
    evening = dt.datetime(2026, 3, 2, 4, 30, tzinfo=dt.UTC)
    assert spine(Known(person=Someone(found_at=evening)), now=NOW).days[0] == dt.date(2026, 3, 1)


@given(st.sets(st.sampled_from(["found", "asked", "talked", "thanked", "gave"])))
def test_no_step_is_both_done_and_passed_over(done: set[str]) -> None:
    base = talked(ago(1), thanked="thanked" in done) if "talked" in done else Known()
    facts = replace(
        base,
        person=Someone(found_at=ago(20) if "found" in done else None),
        letters=(Wrote(),) if "asked" in done else (),
        gifts=(Gift(given_at=ago(0) if "gave" in done else None),),
    )
    result = spine(facts, now=NOW)
    assert not any(result.days[step] for step in result.skipped)
    assert all(result.days[step] or step in result.skipped for step in range(result.now))


def test_a_talk_put_in_long_afterwards_was_asked_for_no_later_than_it_was_held() -> None:
    held = replace(talked(ago(30)), letters=())
    assert spine(held, now=NOW).days[1] == ago(30).astimezone(NOW.tzinfo).date()


def test_the_way_of_a_talk_that_was_put_in_begins_with_it_and_stands_in_order() -> None:
    talk = Agreed(started_at=ago(12), ended_at=ago(12), created_at=ago(2))
    days = spine(Known(person=Someone(found_at=ago(2)), talks=(talk,)), now=NOW).days
    assert (days[0], days[1]) == (days[3], days[3])


def test_who_was_chosen_before_the_talk_was_found_on_that_day() -> None:
    talk = Agreed(started_at=ago(12), ended_at=ago(12), created_at=ago(2))
    assert spine(Known(person=Someone(found_at=ago(14)), talks=(talk,)), now=NOW).days[0] == ago(14).date()
