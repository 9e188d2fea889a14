"""Of which things words speak."""

import pytest

from askwell.method.themes import theme_key
from askwell.method.things.finding import WHOLE, holds_many, plain_things_of, things_of, turned_in


@pytest.mark.parametrize(
    ("one", "other", "thing"),
    [
        ("The certificate gets you past HR.", "Nobody here has ever asked for my license.", "certificate"),
        ("A degree is a must.", "I never went to college.", "degree"),
        ("Show us your portfolio.", "Bring something you built.", "portfolio"),
        ("Five years at the bedside.", "Experience is overrated.", "experience"),
    ],
)
def test_what_people_call_the_same_is_one_thing(one: str, other: str, thing: str) -> None:
    assert thing in things_of(one, "criteria") & things_of(other, "criteria")


def test_bedside_years_and_certificates_are_two_things() -> None:
    praised, damned = "Bedside years, nothing beats them.", "Certificates? Straight to the bin."
    assert things_of(praised, "criteria").isdisjoint(things_of(damned, "criteria"))


def test_words_that_only_praise_or_blame_mean_the_whole_of_a_list_and_so_does_its_name() -> None:
    assert things_of("Really great, the best I know, and worth every hour!", "skills") == {"skills"}
    assert "culture" in things_of("The culture is warm.", "culture") & things_of(
        "Their culture? Cold.", "culture"
    )


def test_a_proper_name_is_a_thing_and_a_day_of_the_week_is_none() -> None:
    assert "figma" in things_of("They want Figma by Monday.", "skills")
    assert not any("monday" in thing for thing in things_of("They want Figma by Monday.", "skills"))


def test_two_words_of_one_sentence_are_a_thing_and_one_alone_only_where_both_begin_with_it() -> None:
    assert things_of("Clean soil cores.", "skills") & things_of("They never weigh soil, nor cores.", "skills")
    assert not things_of("Cores of clay and soil.", "skills") & things_of("Hats and soil.", "skills")
    assert things_of("Teaching, they are desperate.", "skills") & things_of("Try to teach.", "skills")


def test_travel_and_nights_are_two_parts_of_the_hours_and_weeks_alone_are_the_whole() -> None:
    assert [things_of(text, "hours") for text in ("Three weeks in four on the road.", "Nights, twice a year.", "Forty a week.")] == [
        {"travel"}, {"nights"}, {WHOLE},
    ]  # fmt: skip


def test_a_theme_of_her_own_is_one_thing_unless_its_name_says_a_list() -> None:
    themes = [theme_key(topic) for topic in ("certificate", "travel", "tools", "criteria", "pay")]
    assert [holds_many(theme) for theme in themes] == [False, False, True, True, False]


def test_some_things_are_the_same_under_every_theme() -> None:
    assert plain_things_of("The exam on Excel takes a night shift.") == {"certificate", "nights"}


@pytest.mark.parametrize(
    ("text", "ill"),
    [
        ("You need samples, not a degree.", {"degree"}),
        ("Experience beats a diploma any day.", {"degree"}),
        ("References matter more than marks.", {"grades"}),
        ("We look at the portfolio rather than your grades.", {"grades"}),
        ("They gave me a writing test and did not ask for my degree.", {"degree"}),
        ("You do not need another degree. You need three samples that someone trusts.", {"degree"}),
        ("No license, no job.", set()),
        ("Not in front of a client without the certificate.", set()),
        ("A degree and a license, both.", set()),
    ],
)
def test_who_praises_one_thing_may_blame_another(text: str, ill: set[str]) -> None:
    assert turned_in(text, "for") == ill
    assert turned_in(text, "against") == frozenset()
