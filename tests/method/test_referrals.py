"""Whoever gave a name is thanked, and told what came of it."""

import datetime as dt
from dataclasses import dataclass, field

import pytest
from tests.facts import NOW, Wrote, ago

from askwell.method.referrals import returned


@dataclass(frozen=True)
class Name:
    referred_at: dt.datetime = field(default_factory=lambda: ago(20))
    thanked_at: dt.datetime | None = None
    told_at: dt.datetime | None = None


def test_a_name_without_a_talk_has_no_news_to_tell() -> None:
    back = returned(Name(), letters=[], talked_at=None)
    assert (back.may_thank, back.may_tell) == (True, False)


@pytest.mark.parametrize(
    ("kind", "sent", "thanked", "told"),
    [
        ("thanks", ago(10), True, False),
        ("update", ago(10), True, False),
        ("update", ago(3), True, True),
        ("thanks", ago(3), True, False),
        ("update", ago(30), False, False),
        ("request", ago(3), False, False),
        ("update", None, False, False),
    ],
)
def test_letters_thank_from_the_day_of_the_name_and_tell_from_the_talk(
    kind: str, sent: dt.datetime | None, *, thanked: bool, told: bool
) -> None:
    back = returned(Name(), letters=[Wrote(kind=kind, sent_at=sent)], talked_at=ago(5))
    assert (back.thanked_at is not None, back.told_at is not None) == (thanked, told)
    assert (back.may_thank, back.may_tell) == (not thanked, not told)


def test_what_she_noted_herself_counts_too_and_the_first_of_both_ways() -> None:
    noted = Name(thanked_at=ago(15), told_at=NOW)
    back = returned(noted, letters=[Wrote(kind="update", sent_at=ago(3))], talked_at=ago(5))
    assert (back.thanked_at, back.told_at) == (ago(15), ago(3))
