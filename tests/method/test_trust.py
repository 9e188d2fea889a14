"""What may be passed on, to whom, and with whose name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.trust import (
    Audience,
    Shared,
    Trust,
    Way,
    may_pass,
    names,
    of_words_from_elsewhere,
    share,
    way,
    without,
)

NAMED, UNNAMED, WITHHELD = Way.NAMED, Way.UNNAMED, Way.WITHHELD


@pytest.mark.parametrize(
    ("audience", "ways"),
    [
        (Audience.ME, [NAMED, NAMED, NAMED]),
        (Audience.COACH, [NAMED, UNNAMED, WITHHELD]),
        (Audience.ANOTHER, [UNNAMED, WITHHELD, WITHHELD]),
    ],
)
def test_who_reads_what(audience: Audience, ways: list[Way]) -> None:
    assert [way(trust, audience=audience) for trust in Trust] == ways
    assert [may_pass(trust, audience=audience) for trust in Trust] == [one is not WITHHELD for one in ways]


def test_every_mark_has_its_way_for_every_audience() -> None:
    assert {
        (audience, trust) for audience in Audience for trust in Trust if way(trust, audience=audience)
    } == {(audience, trust) for audience in Audience for trust in Trust}


def test_a_coach_hears_background_without_the_name() -> None:
    said = share("They will hire", by="Ann Lee", trust="background", audience=Audience.COACH)
    assert said == Shared(text="They will hire", by="")


def test_background_that_gives_its_speaker_away_is_withheld() -> None:
    said = share("Ask Lee, I am the one", by="Ann Lee", trust="background", audience=Audience.COACH)
    assert said is None


def test_a_name_within_a_word_is_no_name() -> None:
    assert [names("annual fleet", "Ann Lee"), names("says lee", "Ann Lee")] == [False, True]


def test_an_unknown_mark_is_a_fault_of_the_program() -> None:
    with pytest.raises(ValueError, match="public"):
        way("public", audience=Audience.COACH)


def test_words_are_taken_out_however_they_are_spaced_and_ended() -> None:
    letter = "What stays: “We will\n lose two people.” Goodbye."
    assert without(letter, ["we will lose two people"], instead="[x]") == "What stays: “[x]” Goodbye."


def test_nothing_held_back_changes_nothing() -> None:
    assert without("As it is.", ["", " ... "], instead="[x]") == "As it is."


@given(
    st.text(min_size=1),
    st.sampled_from(["Ann Lee", "Øyvind Åsen", "李 明", "Jo van der Berg"]),
    st.sampled_from(Trust),
    st.sampled_from(Audience),
)
def test_no_audience_but_me_gets_confidence_or_the_name_of_background(
    text: str, by: str, trust: Trust, audience: Audience
) -> None:
    said = share(text, by=by, trust=trust, audience=audience)
    if audience is Audience.ME:
        assert said == Shared(text=text, by=by)
    elif trust is Trust.CONFIDENTIAL:
        assert said is None
    elif trust is Trust.BACKGROUND and said:
        assert (said.by, names(said.text, by)) == ("", False)


@pytest.mark.parametrize(("agreed", "mark"), [(True, Trust.QUOTABLE), (False, Trust.BACKGROUND)])
def test_words_from_elsewhere_may_be_quoted_only_from_a_recording_that_was_agreed_to(
    agreed: bool,  # noqa: FBT001 - a parameter of the test
    mark: Trust,
) -> None:
    assert of_words_from_elsewhere(agreed=agreed) is mark
