"""Charts drawn on the server."""

from xml.etree import ElementTree as ET

import pytest

from askwell.method.fit.tally import Tally
from askwell.web.charts import Branch, dot_strip, funnel, referral_tree, saturation


def parse(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314  # our own drawing


def words(svg: str) -> list[str]:
    return [element.text or "" for element in parse(svg).iter("text")]


def desc(svg: str) -> str | None:
    return parse(svg).findtext("desc")


def test_a_funnel_says_its_numbers_in_words_and_beside_the_bars() -> None:
    svg = funnel("f", [("Found", 31), ("Asked", 19), ("Talked", 0)], "31 found")
    assert desc(svg) == "Found: 31; Asked: 19; Talked: 0"
    assert words(svg) == ["Found", "31", "Asked", "19", "Talked", "0"]


def test_funnel_bars_share_one_scale_and_none_vanishes() -> None:
    svg = funnel("f", [("Found", 40), ("Asked", 20), ("Talked", 0)], "t")
    assert [rect.get("width") for rect in parse(svg).iter("rect")] == ["320.0", "160.0", "2.0"]


def test_a_funnel_of_nothing_draws() -> None:
    assert desc(funnel("f", [("Found", 0)], "t")) == "Found: 0"
    assert parse(funnel("f", [], "t")).get("viewBox") == "0 0 360 0"


def test_saturation_says_each_talk() -> None:
    svg = saturation("s", [9, 7, 0], "New themes are slowing down")
    assert desc(svg) == "talk 1: 9 new, 9 so far; talk 2: 7 new, 16 so far; talk 3: 0 new, 16 so far"


def test_saturation_draws_a_point_and_a_bar_for_each_talk() -> None:
    drawn = parse(saturation("s", [9, 7, 5, 4, 3], "t"))
    line = next(drawn.iter("polyline"))
    assert len((line.get("points") or "").split()) == 5
    assert len([rect for rect in drawn.iter("rect") if rect.get("class") == "c-bar-soft"]) == 5


@pytest.mark.parametrize("talks", [1, 2, 9, 40, 200])
def test_saturation_stays_on_its_canvas_however_many_talks(talks: int) -> None:
    drawn = parse(saturation("s", [12] * talks, "t"))
    places = [float(element.get("x") or 0) for element in drawn.iter("text")]
    heights = [float(element.get("y") or 0) for element in drawn.iter("text")]
    assert min(places) >= 0
    assert max(places) <= 360
    assert min(heights) >= 0
    assert max(heights) <= 196
    assert len(list(drawn.iter("line"))) <= 7


def test_saturation_of_no_talk_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one talk"):
        saturation("s", [], "t")


def test_a_tree_joins_children_to_their_parent_and_tells_who_has_talked() -> None:
    svg = referral_tree(
        "r",
        [
            Branch(0, "Rosa Osei", "aunt", talked=True),
            Branch(1, "Daniel Reyes", "talked Mar 11", talked=True),
            Branch(2, "Priya Nair"),
            Branch(1, "Ellen Marsh"),
            Branch(0, "Sam Whitlock", "friend"),
        ],
        "Rosa has led you to 3 people",
    )
    assert desc(svg) == (
        "Rosa Osei (talked), aunt; Daniel Reyes (talked), talked Mar 11; Priya Nair; Ellen Marsh; Sam Whitlock, friend"
    )
    assert [circle.get("class") for circle in parse(svg).iter("circle")] == [
        "c-node-on",
        "c-node-on",
        "c-node",
        "c-node",
        "c-node",
    ]
    assert [edge.get("d") for edge in parse(svg).iter("path")] == [
        "M7 21 V39 Q7 45 13 45 H30",
        "M37 51 V69 Q37 75 43 75 H60",
        "M7 21 V99 Q7 105 13 105 H30",
    ]


def test_a_name_with_markup_is_only_a_name() -> None:
    svg = referral_tree("r", [Branch(0, "<script>alert(1)</script>", "a & b")], "x < y")
    assert words(svg) == ["<script>alert(1)</script>", "a & b"]
    assert parse(svg).findtext("title") == "x < y"


def test_a_dot_strip_shows_the_unasked_as_loudly_as_the_answered() -> None:
    drawn = parse(dot_strip(Tally(so=2, not_so=1, nothing=3)))
    assert [mark[0].get("class") for mark in drawn] == [
        "c-leaf",
        "c-leaf",
        "c-amber",
        "c-none",
        "c-none",
        "c-none",
    ]
    assert drawn.get("aria-hidden") == "true"


def test_a_dot_strip_has_a_mark_of_its_own_for_each_thing_that_was_said() -> None:
    drawn = parse(dot_strip(Tally(so=1, both=1, not_so=1, no_side=1, nothing=1)))
    assert len({tuple(tuple(part.items()) for part in mark) for mark in drawn}) == len(drawn)


def test_no_chart_styles_itself() -> None:
    drawn = [
        funnel("f", [("Found", 3)], "t"),
        saturation("s", [3, 2, 1, 1], "t"),
        referral_tree("r", [Branch(0, "Rosa", "aunt"), Branch(1, "Sam")], "t"),
        dot_strip(Tally(so=1, not_so=1, nothing=1)),
    ]
    assert [mark for svg in drawn for mark in ("style=", "fill=", "stroke=") if mark in svg] == []


@pytest.mark.parametrize("talks", [4, 5, 6, 12])
def test_the_label_of_the_bars_is_never_cut(talks: int) -> None:
    """A letter of 12 units is at most seven wide in the fonts of the pages."""
    drawn = parse(saturation("s", [7, *[2] * (talks - 1)], "t"))
    [label] = [each for each in drawn.iter("text") if each.text == "new in that talk"]
    at, wide = float(label.get("x") or 0), 7 * len(label.text or "")
    start, end = (at - wide, at) if label.get("text-anchor") == "end" else (at, at + wide)
    assert (start >= 0, end <= 360) == (True, True)
