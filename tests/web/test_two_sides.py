"""What came and what went, as marks."""

from tests.web.test_charts import desc, parse, words

from askwell.web.two_sides import MOST_MARKS, two_sides

SIDES = (("Came", (("Talks", 3), ("Names", 0))), ("Went", (("Thanks", 2),)))


def marks(svg: str) -> dict[str, int]:
    classes = [str(element.get("class")) for tag in ("circle", "path") for element in parse(svg).iter(tag)]
    return {name: classes.count(name) for name in sorted(set(classes))}


def test_each_is_one_mark_and_each_side_has_its_own_shape() -> None:
    svg = two_sides("t", SIDES, "Both")
    assert marks(svg) == {"c-bar": 3, "c-leaf": 2, "c-none": 1}
    assert words(svg) == ["Came", "Talks", "Names", "Went", "Thanks"]
    assert desc(svg) == "Came: Talks 3, Names 0; Went: Thanks 2"


def test_it_holds_no_score_no_sum_and_no_difference() -> None:
    assert not any(sign.isdigit() for sign in "".join(words(two_sides("t", SIDES, "Both"))))


def test_many_share_a_mark_and_that_is_said() -> None:
    svg = two_sides("t", (("Came", (("Talks", 2 * MOST_MARKS + 1),)), ("Went", (("Thanks", 1),))), "Both")
    assert marks(svg) == {"c-bar": 30, "c-leaf": 1}
    assert words(svg)[-1] == "One mark stands for 3"


def test_marks_stay_within_the_drawing() -> None:
    svg = parse(two_sides("t", (("Came", (("Talks", MOST_MARKS),)),), "Both"))
    _, _, width, height = (float(one) for one in str(svg.get("viewBox")).split())
    dots = list(svg.iter("circle"))
    assert all(float(dot.get("cx", 0)) + 5 <= width and float(dot.get("cy", 0)) + 5 <= height for dot in dots)
