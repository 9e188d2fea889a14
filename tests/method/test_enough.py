"""Heard enough? Yes, nearly, not yet, or too early to say."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.enough import LEAST_TALKS, Condition, Enough, TalkHeard, Verdict, enough
from askwell.method.enough_words import (
    headline,
    measure_named,
    measured_in_words,
    of_mine,
    one_more_talk,
    still_unheard,
)
from askwell.method.saturation import Pack, chao2

# Ten themes in four talks; then the run.
BASE = ["abcd", "efg", "hi", "j"]
SOURCES = {"Are there jobs?": 2.0, "Does it fit me?": 3.0}


def heard(*themes: str, roles: str = "pm", houses: str = "xy") -> list[TalkHeard]:
    return [
        TalkHeard(themes=set(one), role=roles[place % len(roles)], organisation=houses[place % len(houses)])
        for place, one in enumerate(themes)
    ]


def judged(
    *themes: str, disputed: str = "", top: str | None = None, lesser: str = "", pack: Pack = Pack.SOLID
) -> Enough:
    return enough(
        heard(*BASE, *themes), sources=SOURCES, disputed=disputed, top=top, lesser=lesser, pack=pack
    )


def test_one_new_theme_in_ten_is_solidly_enough() -> None:
    found = judged("a", "k")
    assert (found.verdict, [one.key for one in found.conditions], found.unmet) == (
        Verdict.YES, ["roles", "organisations", "agreement", "sources"], [],
    )  # fmt: skip


def test_it_is_not_strictly_enough_but_nearly() -> None:
    """1 of 10 is 10 %: more than 5, no more than twice that."""
    assert judged("a", "k", pack=Pack.STRICT).verdict == Verdict.NEARLY


def test_two_in_ten_are_nearly_enough_and_three_not_yet() -> None:
    assert [judged("k", "l").verdict, judged("kl", "m").verdict] == [Verdict.NEARLY, Verdict.NOT_YET]


def test_nearly_needs_everything_else_in_order() -> None:
    assert judged("k", "l", disputed="k").verdict == Verdict.NOT_YET


def test_saturated_with_one_thing_open_is_nearly_with_two_not_yet() -> None:
    one = enough(heard(*BASE, "a", "a", roles="p"), sources=SOURCES)
    two = enough(heard(*BASE, "a", "a", roles="p", houses="x"), sources=SOURCES)
    assert (one.verdict, [open_.key for open_ in one.unmet]) == (Verdict.NEARLY, ["roles"])
    assert (two.verdict, [open_.key for open_ in two.unmet]) == (Verdict.NOT_YET, ["roles", "organisations"])


def test_below_six_talks_there_is_no_verdict_however_flat_the_curve() -> None:
    found = enough(heard("a", "a", "a", "a", "a"), sources=SOURCES)
    assert (found.verdict, found.verdict.words) == (Verdict.TOO_EARLY, "Too early to say")


def test_a_title_or_house_that_is_not_known_is_no_second_one() -> None:
    talks = [dataclasses.replace(talk, role="", organisation="") for talk in heard(*BASE, "a")]
    found = enough([*talks, TalkHeard(themes="a", role="manager", organisation="x")], sources=SOURCES)
    assert found.conditions[:2] == [
        Condition(key="roles", met=False, words="You have heard from 1 kind of people; two is the least."),
        Condition(
            key="organisations", met=False, words="You have heard from 1 organization; two is the least."
        ),
    ]


def test_a_disagreement_counts_where_it_touches_what_matters_most() -> None:
    assert judged("a", "a", disputed="h", top="x", lesser="h").verdict == Verdict.YES
    assert judged("a", "a", disputed="h", top="h", lesser="x").verdict == Verdict.NEARLY


def test_a_disagreement_about_what_she_never_ranked_stays_open() -> None:
    """Whether one is hired without a license is none of the six values, and matters no less for it."""
    found = judged("a", "a", disputed="h", top="x", lesser="y")
    assert (found.verdict, [one.words for one in found.unmet]) == (
        Verdict.NEARLY, ["People still disagree about h."],
    )  # fmt: skip


def test_while_nothing_is_ranked_every_disagreement_counts() -> None:
    found = enough(heard(*BASE, "a", "a"), sources=SOURCES, disputed=["v_support", "market"])
    assert found.unmet == [
        Condition(
            key="agreement",
            met=False,
            words="People still disagree about job prospects, support.",
            missing=["job prospects", "support"],
        )
    ]


def test_what_nobody_disagrees_about_is_named() -> None:
    ranked = enough(
        heard(*BASE), sources=SOURCES, disputed=["pay"], top=["hours", "v_support"], lesser=["pay"]
    )
    assert ranked.conditions[2].words == (
        "Nobody disagrees about what matters most to you: hours and support, only about what matters less."
    )


def test_without_a_ranking_it_is_not_said_what_matters_to_her() -> None:
    found = enough(heard(*BASE), sources=SOURCES)
    assert found.conditions[2].words == (
        "You have not ranked yet what matters to you, so every theme counts; nobody disagrees about any so far."
    )
    assert [one.tag for one in found.conditions if one.met] == ["Yes", "Yes", "Nothing ranked yet", "Yes"]


def test_a_purpose_on_one_word_is_named() -> None:
    found = enough(heard(*BASE, "a", "a"), sources={**SOURCES, "What do they value?": 1.33})
    assert [one.missing for one in found.unmet] == [["What do they value?"]]
    assert found.unmet[0].words == "Fewer than two independent people have told you: What do they value?"


def test_the_voices_nobody_heard_are_named() -> None:
    found = enough([TalkHeard(themes="a", title="Junior writer")], sources={})
    assert found.voices == [
        "Someone who decides whom to hire",
        "Someone who left the field",
        "Someone who works for themselves",
    ]


def test_talks_without_a_theme_are_never_enough() -> None:
    found = enough(heard(*[""] * 9), sources=SOURCES)
    assert (found.verdict, headline(found)) == (
        Verdict.NOT_YET,
        "Nothing you heard has a topic yet. Choose one for your notes on the page after each talk, and this page can count.",
    )


def test_the_sentences_name_every_number() -> None:
    found = judged("a", "k")
    assert (headline(found), measured_in_words(found)) == (
        "The last two talks brought 1 new theme to the 10 from the first four.",
        "That makes 10 in 100 new; the solid measure lets 10 in 100 pass.",
    )
    assert measure_named(found).startswith("The solid measure: base 4 talks, run 2, threshold 10 in 100 new.")
    assert (
        headline(judged("a", "a")) == "The last two talks brought nothing new to the 10 from the first four."
    )


def test_the_bounds_of_what_there_may_be_stand_where_it_is_said_how_it_is_counted() -> None:
    found = enough(heard("abd", "abe", "acf", "c"), sources={})
    said = chao2(["abd", "abe", "acf", "c"])
    bounds = (
        f"Chao2: about {said.estimate:.0f}, and 95 times in 100 between {said.low:.0f} and {said.high:.0f}."
    )
    assert measure_named(found).endswith(bounds)
    assert measure_named(enough(heard("abc"), sources={})).endswith("in all is Chao2.")


def test_before_the_first_run_the_measure_is_named_all_the_same() -> None:
    found = enough(heard("a", "b"), sources={}, pack=Pack.QUICK)
    assert (headline(found), measured_in_words(found)) == (
        "Two of the six talks that a verdict needs are sorted.",
        "",
    )
    assert measure_named(found).startswith("The quick measure: base 3 talks, run 2, threshold 20 in 100 new.")


@pytest.mark.parametrize(
    ("talks", "unheard", "more"),
    [
        ([], "", ""),
        (
            ["abd", "abe", "acf", "c", ""],
            "You have heard 6 themes. Most likely there is more to hear: about 8 in all.",
            "One more talk would likely bring about 1 new theme.",
        ),
        (
            ["ab", "ab", "ab", "abc"],
            "You have heard 3 themes, and there may be a few more.",
            "One more talk of the same kind would hardly bring a new theme: about one in 4 talks.",
        ),
        (
            ["abcdefgh", "abcdefijk"],
            "You have heard 11 themes. Most likely there is more to hear: about 12 in all.",
            "One more talk would likely bring about 1 new theme.",
        ),
        (
            ["ab", "abc"],
            "You have heard 3 themes, and there may be a few more.",
            "Two talks are too few to tell what one more would bring.",
        ),
        (["abc"], "You have heard 3 themes. One talk alone does not tell how many there may be.", ""),
        (
            ["ab"] * 9,
            "You have heard 2 themes, and likely all there are.",
            "One more talk of the same kind would likely bring nothing new.",
        ),
    ],
)
def test_what_is_unheard_and_what_one_more_talk_would_bring(
    talks: list[str], unheard: str, more: str
) -> None:
    found = chao2(talks)
    assert (still_unheard(found), one_more_talk(found)) == (unheard, more)


talks_heard = st.lists(
    st.builds(
        TalkHeard,
        themes=st.sets(st.sampled_from("abcdefghijkl")),
        role=st.sampled_from(["", "manager", "practitioner"]),
        organisation=st.sampled_from(["", "Mercy", "Halden"]),
    ),
    max_size=12,
)
ORDER = [Verdict.TOO_EARLY, Verdict.NOT_YET, Verdict.NEARLY, Verdict.YES]


@given(talks=talks_heard, one=st.sampled_from([0.0, 1.0, 2.0]), disputed=st.sets(st.sampled_from("ab")))
def test_yes_means_that_nothing_is_open(talks: list[TalkHeard], one: float, disputed: set[str]) -> None:
    found = enough(talks, sources={"Are there jobs?": one}, disputed=disputed)
    assert (found.verdict is Verdict.YES) == (
        len(talks) >= LEAST_TALKS and found.saturation.holds and not found.unmet
    )
    assert (found.verdict is Verdict.TOO_EARLY) == (len(talks) < LEAST_TALKS)
    assert headline(found)


@given(talks=talks_heard, disputed=st.sets(st.sampled_from("ab"), min_size=1))
def test_a_disagreement_never_makes_it_more_enough(talks: list[TalkHeard], disputed: set[str]) -> None:
    calm, torn = enough(talks, sources={}), enough(talks, sources={}, disputed=disputed)
    assert ORDER.index(torn.verdict) <= ORDER.index(calm.verdict)


def test_on_paper_the_seeker_says_the_conditions_in_her_own_words() -> None:
    for found in (
        judged("a", "k"),
        enough(heard("a"), sources={}),
        enough(heard(*"abcdef"), sources={"Are there jobs?": 1.0}),
    ):
        for condition in found.conditions:
            assert not {"you", "your", "You"} & set(of_mine(condition.words).replace(".", "").split())
