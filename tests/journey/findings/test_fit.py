"""Does it fit me? What she brings against a database and the talks; what speaks against it first."""

import datetime as dt
import re
from itertools import combinations
from math import sqrt
from pathlib import Path

import pytest
import scipy
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.fixtures import Settings
from tests.journey.findings.conftest import talk_with, write
from tests.release import WRITERS, install

from askwell.accounts.models import Seeker
from askwell.journey.findings.debrief.actions import Sorted, learn
from askwell.journey.findings.fit.counted import counted_against, counted_for
from askwell.journey.findings.fit.queries import FitPage, fit_of
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import choose_occupation, describe_occupation
from askwell.journey.purpose.mine.actions import answer_interests, choose_value, keep_skills
from askwell.journey.purpose.models import Campaign
from askwell.method.coverage import able
from askwell.method.fit.shapes import INTERESTS, VALUES
from askwell.method.fit.tally import Tally

MINE = (12, 27, 18, 33, 15, 20)
# Of the six in the order of VALUES the first matters most.
OWN = {
    "achievement": 5.5,
    "independence": 4.0,
    "recognition": 2.5,
    "relationships": 5.5,
    "support": 4.0,
    "conditions": 7.0,
}


def bring(maya: Seeker, now: dt.datetime) -> None:
    answer_interests(maya, dict(zip(INTERESTS, map(float, MINE), strict=True)), now=now)
    for number, (chosen, left) in enumerate(combinations(VALUES, 2)):
        choose_value(maya, times=1, chosen=chosen, left=left, now=now + dt.timedelta(seconds=number))
    keep_skills(maya, {"Writing": 3.0}, now=now)


def say(campaign: Campaign, name: str, topic: str, stance: str, now: dt.datetime) -> None:
    talk = talk_with(campaign, name, now)
    line = write(talk, "said", f"{name} on {topic}", at=now)
    learn(talk, lines=[Sorted(line=line, purpose="fit", stance=stance, topic=topic)])


@pytest.fixture
def home(settings: Settings, tmp_path: Path) -> Path:
    settings.HOME = tmp_path
    install(tmp_path)
    return tmp_path


@pytest.fixture
def page(campaign: Campaign, home: Path, now: dt.datetime) -> FitPage:
    bring(campaign.seeker, now)
    choose_occupation(campaign, code=WRITERS, title="Technical Writers", now=now)
    return fit_of(campaign, home=home)


def test_the_shape_of_interests_is_compared_as_scipy_does(page: FitPage) -> None:
    assert page.first is not None
    assert page.first.interests is not None
    theirs = (1.5, 4.0, 5.5, 2.0, 2.5, 4.5)
    assert page.first.interests.r == pytest.approx(scipy.stats.pearsonr(MINE, theirs).statistic)
    one_sided = scipy.stats.pearsonr(MINE, theirs, alternative="greater").pvalue
    assert page.first.interests.by_chance == pytest.approx(one_sided)


def test_what_falls_short_is_said_by_skill_and_what_is_not_said_counts_neither_way(page: FitPage) -> None:
    assert page.first is not None
    assert page.first.gap is not None
    [short] = page.first.gap.short
    assert (short.skill, short.required, short.own) == ("Writing", 5.1, 3.0)
    assert page.first.gap.size == pytest.approx((5.1 - 3.0) / 7)


def test_the_list_to_explore_says_how_many_there_would_be_by_chance(page: FitPage) -> None:
    assert page.exploring is not None
    assert (page.exploring.compared, round(page.exploring.by_chance, 2)) == (1, 0.1)


def test_talks_move_the_profile_by_who_could_know(
    campaign: Campaign, tmp_path: Path, now: dt.datetime
) -> None:
    bring(campaign.seeker, now)
    describe_occupation(campaign, title="Beekeeping", ratings=OWN, now=now)
    say(campaign, "Daniel Reyes", "v_achievement", "against", now)
    say(campaign, "Grace Lin", "v_achievement", "against", now)
    found = fit_of(campaign, home=tmp_path)
    first = found.rows[0]
    known = able("practitioner", "v_achievement")
    assert first.meaning.key == "achievement"
    assert first.stands.value == pytest.approx((5.5 * 2 + 2 * (2.0 * known)) / (2 + 2 * known))
    assert first.tally == Tally(not_so=2)
    assert found.fits[0].values is not None
    assert found.fits[0].values.r == pytest.approx(
        scipy.stats.pearsonr([5, 4, 3, 2, 1, 0], [OWN[one] for one in VALUES]).statistic
    )


def test_what_speaks_against_it_stands_before_what_speaks_for_it(
    client: Client, campaign: Campaign, home: Path, now: dt.datetime
) -> None:
    bring(campaign.seeker, now)
    describe_occupation(campaign, title="Beekeeping", ratings=OWN | {"achievement": 2.5}, now=now)
    say(campaign, "Daniel Reyes", "tasks", "for", now)
    say(campaign, "Grace Lin", "v_achievement", "against", now)
    words = client.get("/findings/fit").content.decode()
    for part in (
        "Seeing results, which you chose 5 of 5 times: ",
        "In your words",
        "0 so, 1 not so, 1 nothing sorted yet",
    ):
        assert part in words
    places = [
        words.index(part)
        for part in (
            "What speaks against it",
            "Grace Lin on v_achievement",
            "What speaks for it",
            "Daniel Reyes on tasks",
        )
    ]
    assert places == sorted(places)


def test_a_talk_in_which_both_were_said_counts_on_neither_side(
    campaign: Campaign, tmp_path: Path, now: dt.datetime
) -> None:
    talk = talk_with(campaign, "Daniel Reyes", now)
    for number, stance in enumerate(("for", "against", "for")):
        at = now + dt.timedelta(seconds=number)
        line = write(talk, "said", f"Line {number}", at=at)
        learn(talk, lines=[Sorted(line=line, purpose="fit", stance=stance, topic="pay")])
    [row] = [row for row in fit_of(campaign, home=tmp_path).rows if row.meaning.key == "conditions"]
    assert (row.tally, row.stands.people) == (Tally(both=1), 1)


def test_what_is_told_without_a_side_is_counted_as_such_and_rates_nothing(
    client: Client, campaign: Campaign, home: Path, now: dt.datetime
) -> None:
    bring(campaign.seeker, now)
    say(campaign, "Grace Lin", "pay", "open", now)
    say(campaign, "Daniel Reyes", "tasks", "for", now)
    [row] = [row for row in fit_of(campaign, home=home).rows if row.meaning.key == "conditions"]
    assert (row.tally, row.stands.people) == (Tally(no_side=1, nothing=1), 0)
    page = client.get("/findings/fit").content.decode()
    assert "0 so, 0 not so, 1 told without a side, 1 nothing sorted yet" in page
    assert re.search(r'<li>Told without a side: <a class="name" href="/talks/[^"]+">Grace Lin</a></li>', page)


@pytest.mark.parametrize(
    ("level", "said", "on_my_page"),
    [(3.5, "“solid” (3.5)", "solid"), (0.0, "“not yet”", "not yet"), (3.0, "3", "3 of 7")],
)
def test_a_skill_is_told_in_the_word_that_was_chosen_for_it(
    client: Client, campaign: Campaign, home: Path, now: dt.datetime, level: float, said: str, on_my_page: str
) -> None:
    bring(campaign.seeker, now)
    choose_occupation(campaign, code=WRITERS, title="Technical Writers", now=now)
    keep_skills(campaign.seeker, {"Writing": level}, now=now + dt.timedelta(hours=1))
    words = [one.words for one in counted_against(fit_of(campaign, home=home))]
    assert f"To learn: Writing: it asks 5.1 of 7, you said {said}." in words
    assert f'Writing <span class="small soft">{on_my_page}</span>' in client.get("/mine").content.decode()


def test_what_speaks_for_it_has_numbers_as_what_speaks_against_it_has(
    client: Client, campaign: Campaign, home: Path, now: dt.datetime
) -> None:
    """Each leads to the rows it is computed from."""
    seeker = campaign.seeker
    bring(seeker, now)
    choose_occupation(campaign, code=WRITERS, title="Technical Writers", now=now)
    assert "To learn: Writing: it asks 5.1 of 7, you said 3." in [
        one.words for one in counted_against(fit_of(campaign, home=home))
    ]
    theirs = (1.5, 4.0, 5.5, 2.0, 2.5, 4.5)
    answer_interests(seeker, dict(zip(INTERESTS, theirs, strict=True)), now=now + dt.timedelta(hours=1))
    keep_skills(seeker, {"Writing": 6.0}, now=now + dt.timedelta(hours=1))
    say(campaign, "Grace Lin", "v_achievement", "for", now)
    say(campaign, "Daniel Reyes", "v_independence", "against", now)
    found = fit_of(campaign, home=home)
    against, pro = counted_against(found), counted_for(found)
    assert [one.tag for one in pro] == ["Much of it", "You bring it", "Alike"]
    assert [one.tag for one in against] == ["Little of it"]
    page = client.get("/findings/fit").content.decode()
    rows = client.get(f"/findings/fit/{WRITERS}/numbers").content.decode()
    for one in (*against, *pro):
        assert f'<a href="/findings/fit/{WRITERS}/numbers#{one.part}">{one.figures}</a>' in page
        assert f'id="{one.part}"' in rows


@pytest.mark.parametrize(
    ("stances", "tag"),
    [(("for", "for", "against"), "A little above the middle"), (("for", "for", "for"), "Much of it")],
)
def test_a_value_near_the_middle_is_not_much(
    campaign: Campaign, home: Path, now: dt.datetime, stances: tuple[str, ...], tag: str
) -> None:
    """Two of three, 4.67 of 7 where no database speaks, is a little above the 4 in the middle."""
    bring(campaign.seeker, now)
    for place, stance in enumerate(stances):
        say(campaign, f"Grace {place}", "v_achievement", stance, now)
    assert [one.tag for one in counted_for(fit_of(campaign, home=home))] == [tag]


def test_that_a_license_is_needed_speaks_neither_for_it_nor_against_it(
    campaign: Campaign, home: Path, now: dt.datetime
) -> None:
    say(campaign, "Grace Lin", "training", "against", now)
    say(campaign, "Daniel Reyes", "tasks", "against", now)
    found = fit_of(campaign, home=home)
    assert [(one.by, one.topic) for one in found.against] == [("Daniel Reyes", "tasks")]


def test_where_nothing_is_installed_and_nothing_said_the_page_leads_on(
    client: Client, campaign: Campaign, settings: Settings, tmp_path: Path, now: dt.datetime
) -> None:
    settings.HOME = tmp_path
    choose_occupation(campaign, code=WRITERS, title="Technical Writers", now=now)
    words = client.get("/findings/fit").content.decode()
    for part in (
        "which is not on this machine",
        '<a href="/occupations">Install it</a>',
        "Not said yet, so not counted",
        'href="/mine/values"',
        'href="/occupations/own"',
    ):
        assert part in words


def test_a_stranger_sees_none_of_it(strangers_client: Client, campaign: Campaign, now: dt.datetime) -> None:
    describe_occupation(campaign, title="Beekeeping", ratings=OWN, now=now)
    assert "Beekeeping" not in strangers_client.get("/findings/fit", follow=True).content.decode()


@pytest.mark.parametrize("count", [3, 30])
def test_thirty_talks_take_as_many_queries_as_three(
    campaign: Campaign,
    home: Path,
    now: dt.datetime,
    django_assert_num_queries: DjangoAssertNumQueries,
    count: int,
) -> None:
    bring(campaign.seeker, now)
    choose_occupation(campaign, code=WRITERS, title="Technical Writers", now=now)
    for number in range(count):
        say(campaign, f"Person {number}", "pay", "for", now + dt.timedelta(minutes=number))
    with django_assert_num_queries(9):
        fit_of(campaign, home=home)


@pytest.fixture
def own(campaign: Campaign, page: FitPage, now: dt.datetime) -> str:
    """Another kind of work, of which all six values are known."""
    assert page.fits
    describe_occupation(campaign, title="Letterpress", ratings=OWN, now=now + dt.timedelta(hours=1))
    return "own:letterpress"


def test_every_number_of_an_occupation_leads_to_the_rows_it_comes_from(
    client: Client, campaign: Campaign, own: str, now: dt.datetime
) -> None:
    say(campaign, "Grace Lin", "pay", "against", now)
    shown = client.get("/findings/fit").content.decode()
    for code, parts in ((WRITERS, ("interests", "skills", "moved-h")), (own, ("values", "values-talks"))):
        rows = client.get(f"/findings/fit/{code}/numbers").content.decode()
        for part in parts:
            assert f'href="/findings/fit/{code}/numbers#{part}"' in shown
            assert f'id="{part}"' in rows


def test_the_rows_add_up_to_the_numbers_of_the_page(
    client: Client, campaign: Campaign, own: str, home: Path, now: dt.datetime
) -> None:
    say(campaign, "Grace Lin", "v_achievement", "against", now)
    first, second = fit_of(campaign, home=home).fits
    writers, letters = (
        client.get(f"/findings/fit/{code}/numbers").context["numbers"] for code in (WRITERS, own)
    )
    for shape, likeness in (
        (writers.interests, first.interests),
        (letters.values, second.values),
        (letters.values_moved, second.values_moved),
    ):
        assert likeness is not None
        assert shape.products / sqrt(shape.mine_squares * shape.theirs_squares) == pytest.approx(likeness.r)
    assert first.gap is not None
    assert sum(row.part or 0 for row in writers.skills) == pytest.approx(first.gap.size)
    assert [row.skill for row in writers.skills if row.own is None] == first.gap.unsaid


def test_where_the_talks_move_a_value_is_the_same_on_both_pages(
    client: Client, campaign: Campaign, page: FitPage, home: Path, now: dt.datetime
) -> None:
    say(campaign, "Grace Lin", "v_achievement", "against", now)
    code = page.fits[0].against.code
    moved = client.get(f"/findings/fit/{code}/numbers").context["numbers"].moved
    again = fit_of(campaign, home=home).rows
    assert {row.meaning.key: row.stands.value for row in moved} == {
        row.meaning.key: row.stands.value for row in again
    }


def test_the_rows_say_whose_words_moved_a_value(
    client: Client, campaign: Campaign, page: FitPage, now: dt.datetime
) -> None:
    say(campaign, "Grace Lin", "v_achievement", "against", now)
    shown = client.get(f"/findings/fit/{page.fits[0].against.code}/numbers").content.decode()
    grace = Person.objects.of(campaign.seeker).get(full_name="Grace Lin")
    assert f'<a class="name" href="/findings/all/notes?by={grace.pk}">Grace Lin</a> 2, times' in shown


@pytest.mark.usefixtures("home", "campaign")
def test_an_occupation_that_is_not_there_has_no_numbers(client: Client) -> None:
    assert client.get("/findings/fit/99-9999.00/numbers").status_code == 404


@pytest.mark.usefixtures("campaign")
def test_one_in_her_own_words_has_its_rows_too(client: Client, campaign: Campaign, now: dt.datetime) -> None:
    bring(campaign.seeker, now)
    describe_occupation(campaign, title="Letterpress", ratings=OWN, now=now)
    shown = client.get("/findings/fit/own:letterpress/numbers").context["numbers"]
    assert (shown.interests, shown.values.r is not None, shown.gap) == (None, True, None)


@pytest.mark.parametrize("count", [2, 20])
def test_the_rows_of_twenty_talks_take_as_many_queries_as_those_of_two(
    client: Client,
    campaign: Campaign,
    page: FitPage,
    now: dt.datetime,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        say(campaign, f"Person {number}", "pay", "for", now)
    with django_assert_num_queries(11):
        client.get(f"/findings/fit/{page.fits[0].against.code}/numbers")


def test_a_voice_without_a_profile_is_not_said_to_be_held_in_check(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", "v_recognition", "for", now)
    page = client.get("/findings/fit").content.decode()
    assert "so that one talk does not overturn it" not in page
    assert "one voice more may move it far" in page
    assert "nothing sorted under it yet" in page
    assert "asked yet" not in page
