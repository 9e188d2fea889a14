"""What was done before the two parted is kept, also when two devices say it."""

from itertools import permutations

import pytest

from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import WrapUp
from askwell.journey.talk.wrapping_up import Parting, merged, parting_of, wrap_up

EMPTY = Parting()


def said(*done: str, remark: str = "", card: str = "") -> Parting:
    return Parting(done=frozenset(done), resume_remark=remark, card=card)


def kept(talk: Talk) -> Parting:
    return parting_of(WrapUp.objects.of(talk.seeker).get(talk=talk))


def test_wrapping_up_twice_keeps_what_was_said_last(talk: Talk) -> None:
    wrap_up(talk, said("asked_names"))
    wrap_up(talk, said("thanked", "got_card", remark="Shorter", card="P. Nair\x00"))
    assert kept(talk) == said("thanked", "got_card", remark="Shorter", card="P. Nair\ufffd")


def test_two_devices_end_the_same_in_whichever_order_they_arrive(talk: Talk) -> None:
    phone, laptop = said("thanked", card="P. Nair"), said("asked_names", remark="Shorter")
    for order in permutations([phone, laptop]):
        WrapUp.objects.of(talk.seeker).delete()
        for each in order:
            wrap_up(talk, each, before=EMPTY)
        assert kept(talk) == said("thanked", "asked_names", remark="Shorter", card="P. Nair")


def test_other_words_of_two_devices_stand_one_below_the_other_and_only_once(talk: Talk) -> None:
    for each in (
        said(card="P. Nair"),
        said(card="Lumen Press"),
        said(card="P. Nair"),
        said(card="Lumen Press"),
    ):
        wrap_up(talk, each, before=EMPTY)
    assert kept(talk).card == "P. Nair\nLumen Press"


@pytest.mark.parametrize(
    ("there", "before", "now", "wanted"),
    [
        (said("thanked"), said("thanked"), said(), said()),
        (said("thanked", "got_card"), said("thanked"), said(), said("got_card")),
        (said(card="P. Nair"), said(card="P. Nair"), said(card=""), said(card="")),
        (
            said(card="P. Nair, Lumen"),
            said(card="P. Nair"),
            said(card="P. Nair"),
            said(card="P. Nair, Lumen"),
        ),
        (said(remark="Shorter"), said(), said(remark="Shorter, she said"), said(remark="Shorter, she said")),
    ],
)
def test_what_a_device_took_back_is_taken_back_and_what_it_did_not_touch_stays(
    there: Parting, before: Parting, now: Parting, wanted: Parting
) -> None:
    assert merged(there, before, now) == wanted
