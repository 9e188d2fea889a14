"""The weights of notes beside the rules: what surely is a contradiction, what may be none, and what is asked about."""

from askwell.method.weighed_differences import Weights


def test_two_notes_that_surely_deny_each_other_are_a_contradiction() -> None:
    weights = Weights({("yes", "no"): 0.9, ("yes", "hardly"): 0.3})
    assert weights.denying([]) == [(["yes"], ["no"])]
    assert weights.doubtful([]) == []


def test_who_surely_denies_one_of_them_stands_on_the_same_side() -> None:
    weights = Weights({("yes", "no"): 0.95, ("yes", "never"): 0.9, ("perhaps", "never"): 0.4})
    assert weights.denying([]) == [(["yes"], ["no", "never"])]


def test_a_note_denies_only_what_it_denies_most() -> None:
    weights = Weights({("yes", "no"): 0.95, ("other", "no"): 0.85, ("other", "never"): 0.9})
    assert weights.denying([]) == [(["yes"], ["no"]), (["other"], ["never"])]


def test_what_the_rules_have_found_is_not_found_nor_asked_about_again() -> None:
    weights = Weights({("yes", "no"): 0.9, ("up", "down"): 0.5})
    assert weights.denying([(["yes", "sure"], ["no"])]) == []
    assert weights.doubtful([(["up"], ["down", "low"])]) == []


def test_two_sides_without_one_likely_pair_do_not_contradict_each_other() -> None:
    weights = Weights({("yes", "no"): 0.02, ("sure", "no"): 0.2})
    assert not weights.bear_out((["yes"], ["no"]))
    assert weights.bear_out((["yes", "sure"], ["no"]))


def test_a_note_that_surely_denies_another_is_no_side_against_a_third_nor_asked_about() -> None:
    weights = Weights({("yes", "no"): 0.9, ("yes", "late"): 0.5})
    assert weights.bear_out((["yes"], ["no"]))
    assert not weights.bear_out((["yes"], ["late"]))
    assert weights.doubtful([]) == []


def test_likely_pairs_are_asked_about_each_note_once_and_the_likeliest_first() -> None:
    weights = Weights({("up", "down"): 0.5, ("up", "low"): 0.4, ("yes", "no"): 0.7, ("far", "near"): 0.2})
    assert weights.doubtful([]) == [("yes", "no"), ("up", "down")]
