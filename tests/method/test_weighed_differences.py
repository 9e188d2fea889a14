"""The weights of notes beside the rules: what surely is a contradiction, what may be none, and what the seeker said of it."""

from askwell.method.things.parting import Judgements
from askwell.method.weighed_differences import Weights

NOTHING_SAID: Judgements[object] = Judgements()


def test_two_notes_that_surely_deny_each_other_are_a_contradiction() -> None:
    weights = Weights({("yes", "no"): 0.9, ("yes", "hardly"): 0.3}, NOTHING_SAID)
    assert weights.denying([]) == [(["yes"], ["no"])]


def test_who_surely_denies_one_of_them_stands_on_the_same_side() -> None:
    weights = Weights({("yes", "no"): 0.95, ("yes", "never"): 0.9, ("perhaps", "never"): 0.3}, NOTHING_SAID)
    assert weights.denying([]) == [(["yes"], ["no", "never"])]


def test_a_note_denies_only_what_it_denies_most() -> None:
    weights = Weights({("yes", "no"): 0.95, ("other", "no"): 0.8, ("other", "never"): 0.9}, NOTHING_SAID)
    assert weights.denying([]) == [(["yes"], ["no"]), (["other"], ["never"])]


def test_what_the_rules_have_found_is_not_found_again() -> None:
    weights = Weights({("yes", "no"): 0.9}, NOTHING_SAID)
    assert weights.denying([(["yes", "sure"], ["no"])]) == []


def test_two_sides_without_one_likely_pair_are_asked_about() -> None:
    weights = Weights({("yes", "no"): 0.02, ("sure", "no"): 0.2}, NOTHING_SAID)
    assert not weights.bear_out((["yes"], ["no"]))
    assert weights.doubtful((["yes"], ["no"])) == ("yes", "no")
    assert weights.bear_out((["yes", "sure"], ["no"]))


def test_a_note_that_surely_denies_another_is_no_side_against_a_third_nor_asked_about() -> None:
    weights = Weights({("yes", "no"): 0.9, ("yes", "late"): 0.5}, NOTHING_SAID)
    assert weights.bear_out((["yes"], ["no"]))
    assert not weights.bear_out((["yes"], ["late"]))
    assert weights.doubtful((["yes"], ["late"])) is None


def test_two_notes_that_the_seeker_called_two_things_bear_out_nothing_and_are_not_asked_about_again() -> None:
    said = Judgements[object](apart=frozenset([frozenset(["up", "down"])]))
    weights = Weights({("up", "down"): 0.5, ("high", "down"): 0.02}, said)
    assert not weights.bear_out((["up", "high"], ["down"]))
    assert weights.doubtful((["up", "high"], ["down"])) == ("high", "down")
    assert weights.doubtful((["up"], ["down"])) is None


def test_what_the_seeker_said_of_a_pair_stands() -> None:
    said = Judgements[object](
        same=frozenset([frozenset(["yes", "no"])]), apart=frozenset([frozenset(["up", "down"])])
    )
    weights = Weights({("yes", "no"): 0.01, ("up", "down"): 0.99}, said)
    assert weights.bear_out((["yes"], ["no"]))
    assert weights.denying([]) == []
