"""What matters more, two at a time, in a browser without JavaScript."""

import datetime as dt
from itertools import combinations

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from askwell.accounts.models import Seeker
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.mine.actions import choose_value
from askwell.journey.purpose.mine.queries import my_values
from askwell.journey.purpose.models import ValueChoice
from askwell.method.fit.shapes import VALUES

PAGE = "/mine/values"


@pytest.fixture(autouse=True)
def out(maya: Seeker, now: dt.datetime) -> None:
    set_out(maya, name="medical writing", kind="occupation", now=now)


def choose(client: Client, chosen: str, left: str, *, times: int = 1) -> str:
    sent = {"chosen": chosen, "left": left, "times": times}
    return client.post(PAGE, sent, follow=True).content.decode()


def choose_all(seeker: Seeker, order: tuple[str, ...], now: dt.datetime, *, times: int = 1) -> None:
    for chosen, left in combinations(order, 2):
        choose_value(seeker, times=times, chosen=chosen, left=left, now=now)


def test_fifteen_choices_come_one_at_a_time_and_then_the_order(client: Client, maya: Seeker) -> None:
    for number in range(1, 16):
        page = client.get(PAGE)
        assert f"{number} of 15." in page.content.decode()
        one, other = (meaning.key for meaning in page.context["pair"])
        chosen, left = sorted((one, other))
        choose(client, chosen, left)
    page = client.get(PAGE)
    assert ([one.key for one, _ in page.context["ranked"]], page.context["pair"]) == (sorted(VALUES), [])
    assert "Your choices agree with each other throughout." in page.content.decode()


def test_she_can_leave_and_go_on_later(client: Client, maya: Seeker) -> None:
    first = [one.key for one in client.get(PAGE).context["pair"]]
    choose(client, first[0], first[1])
    assert "Go on: 1 of 15 chosen" in client.get("/mine").content.decode()
    assert [one.key for one in client.get(PAGE).context["pair"]] != first


def test_the_last_choice_can_be_taken_back(client: Client, maya: Seeker) -> None:
    choose(client, "support", "recognition")
    choose(client, "support", "achievement")
    page = client.post(PAGE, {"undo": "yes"}, follow=True).content.decode()
    assert "Taken back. Choose again." in page
    assert [(one.chosen, one.left) for one in ValueChoice.objects.of(maya)] == [("support", "recognition")]


def test_with_nothing_chosen_there_is_nothing_to_take_back(client: Client) -> None:
    assert (
        "There is nothing to take back." in client.post(PAGE, {"undo": "yes"}, follow=True).content.decode()
    )


def test_a_button_pressed_twice_counts_once_and_the_last_press_counts(client: Client, maya: Seeker) -> None:
    choose(client, "support", "recognition")
    choose(client, "support", "recognition")
    choose(client, "recognition", "support")
    assert [(one.chosen, one.left) for one in ValueChoice.objects.of(maya)] == [("recognition", "support")]


@pytest.mark.parametrize(("chosen", "left"), [("support", "support"), ("money", "support")])
def test_what_is_no_choice_is_refused(client: Client, maya: Seeker, chosen: str, left: str) -> None:
    assert "Choose one of the two." in choose(client, chosen, left)
    assert not ValueChoice.objects.of(maya).exists()


def test_it_may_be_done_again_and_the_order_before_counts_until_she_is_through(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    choose_all(maya, VALUES, now)
    assert client.get(f"{PAGE}?again=yes").context["times"] == 2
    choose(client, "conditions", "achievement", times=2)
    halfway = my_values(maya)
    assert (halfway.put, halfway.counts and halfway.counts.order) == (1, list(VALUES))
    choose_all(maya, VALUES[::-1], now, times=2)
    found = my_values(maya)
    orders = [one.order for one in (found.counts, found.before) if one]
    assert orders == [list(VALUES[::-1]), list(VALUES)]


def test_a_circle_is_shown_with_its_names(client: Client, maya: Seeker, now: dt.datetime) -> None:
    choose_all(maya, VALUES, now)
    choose_value(maya, times=1, chosen="conditions", left="relationships", now=now)
    page = client.get(PAGE).content.decode()
    assert "Your choices mostly agree with each other." in page
    assert (
        "Good company over Being backed, that over Pay, safety and place, and Pay, safety and place over Good company"
        in page
    )


def test_a_value_that_is_none_in_a_restored_row_is_passed_over(maya: Seeker, now: dt.datetime) -> None:
    choose_value(maya, times=1, chosen="fame", left="support", now=now)
    assert my_values(maya).put == 0


def test_a_stranger_sees_her_own_choices_only(
    strangers_client: Client, stranger: Seeker, maya: Seeker, now: dt.datetime
) -> None:
    choose_all(maya, VALUES, now)
    set_out(stranger, name="plumbing", kind="occupation", now=now)
    assert "1 of 15." in strangers_client.get(PAGE).content.decode()
    strangers_client.post(PAGE, {"undo": "yes"})
    assert ValueChoice.objects.of(maya).count() == 15


@pytest.mark.parametrize("times", [1, 8])
def test_the_page_takes_one_statement_for_them_however_many(
    maya: Seeker, now: dt.datetime, times: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(times):
        choose_all(maya, VALUES, now, times=number + 1)
    with django_assert_num_queries(1):
        assert my_values(maya).times == times
