"""The tags that every page has."""

import datetime as dt

import pytest
from django.template import TemplateSyntaxError
from django.utils import timezone
from tests.web.drawing import draw, squeeze

from askwell.web.icons import ICONS
from askwell.web.styles import Kind, sheets_of

NOW = dt.datetime(2026, 3, 12, 17, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_silent_beside_its_words(name: str) -> None:
    html = draw("{% icon name %}", name=name)
    assert html.startswith("<svg ")
    assert 'aria-hidden="true"' in html
    assert ICONS[name] in html


def test_an_icon_that_is_not_drawn_is_a_fault_of_the_page() -> None:
    with pytest.raises(KeyError):
        draw('{% icon "unicorn" %}')


def test_when_speaks_in_the_readers_zone_and_tells_machines_too() -> None:
    with timezone.override("America/Chicago"):
        html = draw("{% when at %}", at=NOW + dt.timedelta(hours=2), now=NOW)
    assert html == '<time datetime="2026-03-12T14:00-05:00">today at 2:00 pm</time>'


def test_when_of_a_day_has_no_clock() -> None:
    assert draw('{% when day "short" %}', day=dt.date(2026, 3, 11), now=NOW) == (
        '<time datetime="2026-03-11">Mar 11</time>'
    )


def test_when_of_nothing_says_nothing() -> None:
    assert draw("{% when at %}", at=None) == ""


@pytest.mark.parametrize(
    ("relation", "said"),
    [
        ("aunt", "Your aunt"),
        ("my aunt", "Your aunt"),
        ("My old boss", "Your old boss"),
        ("our neighbor", "Your neighbor"),
        ("a friend from choir", "A friend from choir"),
        ("My", "Your My"),
    ],
)
def test_what_a_person_is_to_the_reader_is_said_once(relation: str, said: str) -> None:
    assert draw("{{ relation|yours }}", relation=relation) == said


def test_plural_takes_one_word_or_two() -> None:
    assert draw('{{ 1|plural:"talk" }}, {{ 2|plural:"talk" }}, {{ 3|plural:"person,people" }}') == (
        "1 talk, 2 talks, 3 people"
    )


def test_the_spine_says_where_things_stand() -> None:
    html = squeeze(draw("{% spine 1 days %}", days=[dt.date(2026, 2, 20)], now=NOW))
    assert html == (
        '<ol class="spine" aria-label="Where things stand">'
        '<li data-state="done">Found<span class="vh">, done</span><span class="when">'
        '<time datetime="2026-02-20">Feb 20</time></span></li>'
        '<li data-state="now" aria-current="step">Ask<span class="vh">, next</span></li>'
        '<li data-state="ahead">Prepare</li><li data-state="ahead">Talk</li>'
        '<li data-state="ahead">Thank</li><li data-state="ahead">Give back</li></ol>'
    )


def test_dots_stay_silent_because_a_phrase_stands_beside_them() -> None:
    assert squeeze(draw("{% dots 1 %}")) == (
        '<span class="dots" aria-hidden="true"><i class="done"></i><i class="now"></i>'
        '<i class="ahead"></i><i class="ahead"></i><i class="ahead"></i><i class="ahead"></i></span>'
    )


def test_strength_is_bars_and_words() -> None:
    assert squeeze(draw('{% strength 2 "4 people" %}')) == (
        '<span class="strength"><i class="on"></i><i class="on"></i><i></i> 4 people</span>'
    )


def test_a_quote_names_its_speaker_only_when_told_to() -> None:
    assert squeeze(draw("{% said text %}", text='He said "no" & left')) == (
        '<blockquote class="said">He said &quot;no&quot; &amp; left</blockquote>'
    )
    assert squeeze(
        draw('{% said "Yes" by="Daniel" url="/people/1/" on=day %}', day=dt.date(2026, 3, 11), now=NOW)
    ) == (
        '<blockquote class="said">Yes</blockquote><p class="by"><a href="/people/1/">Daniel</a>, '
        '<time datetime="2026-03-11">yesterday</time></p>'
    )


def test_a_quote_without_its_text_is_refused() -> None:
    with pytest.raises(TemplateSyntaxError):
        draw("{% said %}")


def test_an_asset_has_an_address_without_a_collected_manifest(settings: object) -> None:
    assert draw('{% asset "web/icon.svg" %}').endswith("/static/web/icon.svg")


@pytest.mark.parametrize("kind", ["page", "live"])
def test_styles_links_the_sheets_of_its_kind_of_page_in_order(kind: Kind) -> None:
    html = draw("{% styles kind %}", kind=kind)
    assert [line.split("/web/css/")[1] for line in html.splitlines()] == [
        f'{sheet}">' for sheet in sheets_of(kind)
    ]
