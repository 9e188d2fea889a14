"""The bar of places."""

import pytest
from django.test import RequestFactory
from tests.web.drawing import draw

from askwell.web.places import PLACES, place_of, place_url


def test_a_place_without_a_page_yet_still_has_an_address() -> None:
    assert place_url("no-such-page") == "/no-such-page/"


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_each_place_contains_what_lies_below_it(place: object) -> None:
    name = getattr(place, "name", "")
    assert place_of(place_url(name).rstrip("/") + "/7/more") == name


def test_a_path_that_only_begins_like_a_place_is_outside() -> None:
    assert place_of(place_url("people").rstrip("/") + "-like") == ""


def test_what_belongs_to_a_place_is_found_there_though_its_address_begins_otherwise() -> None:
    assert [place_of(path) for path in ("/transcripts/7", "/circles", "/report.pdf", "/decisions")] == [
        "talks",
        "people",
        "",
        "findings",
    ]


def bar(path: str, **context: object) -> str:
    return draw("{% places %}", request=RequestFactory().get(path), **context)


def test_the_place_itself_is_the_current_page() -> None:
    assert bar(place_url("people")).count('aria-current="page"') == 1


def test_a_page_below_a_place_marks_the_place_as_where_you_are() -> None:
    html = bar(place_url("people").rstrip("/") + "/7/")
    assert (html.count('aria-current="true"'), html.count('aria-current="page"')) == (1, 0)


def test_a_place_that_the_phone_keeps_under_more_marks_more_too() -> None:
    assert bar(place_url("leads")).count("aria-current") == 2


def test_a_page_may_say_where_it_belongs() -> None:
    assert f'<a href="{place_url("talks")}" data-key="k" aria-current="true">' in bar(
        "/elsewhere/", place="talks"
    )
