"""The parts that pages are made of."""

import re
from pathlib import Path

import pytest
from django.contrib.messages.storage.cookie import CookieStorage
from django.http import HttpRequest
from django.test import RequestFactory
from tests.web.drawing import draw, squeeze

import askwell.web
from askwell.web.notices import say

WEB = Path(askwell.web.__file__).parent


@pytest.fixture
def request_with_messages() -> HttpRequest:
    request = RequestFactory().get("/today/")
    request._messages = CookieStorage(request)  # type: ignore[attr-defined]  # what the middleware does
    return request


def test_not_today_is_a_form_that_names_its_row_for_those_who_do_not_see_it() -> None:
    row = {
        "verb": "Thank",
        "what": "Daniel Reyes",
        "url": "/t/",
        "why": "You talked.",
        "minutes": 3,
        "later_url": "/l/",
    }
    html = squeeze(draw('{% include "web/parts/todo.html" %}', rows=[row]))
    assert '<a class="what" href="/t/">Daniel Reyes</a>' in html
    assert '<span class="mins num">3 min</span>' in html
    assert '<form class="later" method="post" action="/l/" data-swap>' in html
    assert 'Not today<span class="vh">: thank Daniel Reyes</span>' in html


def test_the_next_card_has_one_filled_button_and_marks_one_thing() -> None:
    card = {
        "mark": "Next, at 2:00 pm",
        "what": "Talk with",
        "name": "Priya Nair",
        "url": "/p/",
        "why": "25 minutes.",
        "actions": [
            {"label": "Open", "url": "/a/"},
            {"label": "Start", "url": "/b/"},
            {"label": "Move", "url": "/c/"},
        ],
    }
    html = draw('{% include "web/parts/next.html" %}', next=card)
    assert html.count("<mark>") == 1
    assert re.findall(r'class="(btn[^"]*)"', html) == ["btn", "btn quiet", "btn bare"]


def test_a_card_without_a_time_marks_the_word_next() -> None:
    html = draw('{% include "web/parts/next.html" %}', next={"what": "thank him", "why": "", "actions": []})
    assert "<mark>Next:</mark> thank him" in squeeze(html)


def test_a_check_that_needs_a_look_quotes_the_sentence_and_offers_the_fix() -> None:
    checks = [
        {"ok": True, "title": "Says who you are"},
        {
            "ok": False,
            "title": "No job",
            "quote": "any openings",
            "advice": "reads so.",
            "fix": "x",
            "fix_label": "Out",
        },
    ]
    html = squeeze(draw('{% include "web/parts/checks.html" with sum="One to look at." %}', checks=checks))
    assert '<li data-state="ok"><strong>Says who you are</strong></li>' in html
    assert (
        '<li data-state="look"><strong>No job</strong><p>“any openings” reads so.</p>'
        '<button class="btn quiet" name="fix" value="x">Out</button></li>' in html
    )


def test_a_notice_of_the_last_action_offers_undo(request_with_messages: HttpRequest) -> None:
    say(request_with_messages, "Moved to tomorrow: Daniel <b>.", undo="/undo/1/")
    html = squeeze(draw('{% include "web/parts/messages.html" %}', request=request_with_messages))
    assert '<div class="notice good" role="status"><p>Moved to tomorrow: Daniel &lt;b&gt;.</p>' in html
    assert '<form method="post" action="/undo/1/" data-swap>' in html


def test_a_notice_without_undo_has_no_form(request_with_messages: HttpRequest) -> None:
    say(request_with_messages, "Kept.")
    assert "<form" not in draw('{% include "web/parts/messages.html" %}', request=request_with_messages)


def test_a_title_says_first_that_something_is_wrong() -> None:
    page = '{% extends "web/base.html" %}{% block title %}Agree{% endblock %}'
    assert "<title>Error: Agree - Askwell</title>" in draw(page, has_errors=True)
    assert "<title>Agree - Askwell</title>" in draw(page)


@pytest.mark.parametrize("name", ["400", "403", "403_csrf", "404", "500"])
def test_an_error_page_needs_nothing_to_be_drawn_and_says_what_to_do(name: str) -> None:
    html = draw(f'{{% include "{name}.html" %}}')
    assert html.count("<h1>") == 1
    assert '<a class="btn" href="/">Go to Today</a>' in html


@pytest.mark.parametrize("path", sorted(WEB.glob("templates/**/*.html")), ids=lambda path: path.name)
def test_no_template_styles_or_scripts_in_line(path: Path) -> None:
    text = path.read_text()
    assert re.findall(r"\sstyle=|<style|\son\w+=|<script(?![^>]*src=)", text) == []
