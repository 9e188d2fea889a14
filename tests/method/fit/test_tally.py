"""How many talks said what of one value."""

from askwell.method.fit.tally import Tally


def test_a_talk_in_which_both_were_said_counts_on_neither_side() -> None:
    found = Tally.of([{"for"}, {"for", "against"}, {"against"}, set()], talks=6)
    assert found == Tally(so=1, both=1, not_so=1, no_side=1, nothing=2)
    assert found.words == "1 so, 1 both, 1 not so, 1 told without a side, 2 nothing sorted yet"


def test_what_was_told_without_a_side_is_not_nothing() -> None:
    assert (
        Tally.of([set(), set()], talks=2).words
        == "0 so, 0 not so, 2 told without a side, 0 nothing sorted yet"
    )


def test_every_talk_is_counted_once() -> None:
    assert Tally.of([{"for", "against"}, {"open"}, {"for"}], talks=9).talks == 9
