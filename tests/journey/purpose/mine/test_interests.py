"""What interests her: eighteen things to do, or six scores from elsewhere."""

import datetime as dt

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.mine.queries import my_interests
from askwell.method.fit.shapes import INTERESTS
from askwell.method.fit.wording import ITEMS

PAGE = "/mine/interests"
RATED = {"rate": "yes", **{item: "4" if item[0] == "a" else "1" for item in ITEMS}}
SCORES = {"scores": "yes", **dict(zip(INTERESTS, ("12", "27", "18", "33", "15", "20.5"), strict=True))}


@pytest.fixture(autouse=True)
def out(maya: Seeker, now: dt.datetime) -> None:
    set_out(maya, name="medical writing", kind="occupation", now=now)


def test_the_answers_add_up_by_interest(client: Client, maya: Seeker) -> None:
    page = client.post(PAGE, RATED, follow=True).content.decode()
    found = my_interests(maya)
    assert found.scores == {
        "realistic": 3, "investigative": 3, "artistic": 12, "social": 3, "enterprising": 3, "conventional": 3,
    }  # fmt: skip
    assert page.index("Making it new") < page.index("Doing and fixing")


def test_an_open_answer_is_asked_for_by_its_words_and_the_rest_stays(client: Client, maya: Seeker) -> None:
    page = client.post(PAGE, {key: value for key, value in RATED.items() if key != "s1"})
    assert page.status_code == 422
    assert (
        "Say how much you like this: Explaining a thing until the other person gets it"
        in page.content.decode()
    )
    assert page.content.decode().count("checked") == 17
    assert my_interests(maya).answers == {}


def test_scores_from_elsewhere_count_until_they_are_forgotten(client: Client, maya: Seeker) -> None:
    client.post(PAGE, RATED)
    client.post(PAGE, SCORES)
    found = my_interests(maya)
    assert (found.from_elsewhere, list((found.scores or {}).values())) == (True, [12, 27, 18, 33, 15, 20.5])
    client.post(PAGE, {"forget": "yes"})
    again = my_interests(maya)
    assert (again.from_elsewhere, (again.scores or {})["artistic"]) == (False, 12)


@pytest.mark.parametrize("typed", ["", "many", "-1", "101", "nan", "inf"])
def test_a_score_that_is_none_is_asked_for_again(client: Client, maya: Seeker, typed: str) -> None:
    page = client.post(PAGE, SCORES | {"social": typed})
    assert page.status_code == 422
    assert "Write the score that stands beside Social, a number such as 18" in page.content.decode()
    assert my_interests(maya).scores is None


def test_a_stranger_has_interests_of_her_own(
    client: Client, strangers_client: Client, maya: Seeker, stranger: Seeker, now: dt.datetime
) -> None:
    set_out(stranger, name="plumbing", kind="occupation", now=now)
    client.post(PAGE, SCORES)
    strangers_client.post(PAGE, RATED)
    strangers_client.post(PAGE, {"forget": "yes"})
    assert (my_interests(maya).from_elsewhere, my_interests(stranger).from_elsewhere) == (True, False)
