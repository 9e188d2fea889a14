"""Whether two sides speak of the same houses: all of a trade, or all of one kind."""

from collections.abc import Callable, Collection, Sequence
from typing import TypeVar

from askwell.method.guesses.abouts import kind_named
from askwell.method.things.meeting import ClaimLike
from askwell.method.things.reach import is_of_a_kind, is_of_all, may_be_of_all
from askwell.method.things.words import EMPLOYERS

C = TypeVar("C", bound=ClaimLike)


def both_of_all(
    pro: Sequence[C], con: Sequence[C], things: Collection[str], *, kind_of: Callable[[C], str]
) -> bool:
    """Tell whether all on both sides speak for the whole trade, on one at least in so many words, and they are two people.

    Who speaks of every large firm speaks of large firms: where only a kind of employer is spoken of, it is no more than where a claim holds. Who speaks of every
    plant denies nobody who is at none (``kind_of`` says where).
    """
    if not (pro and con) or (things and EMPLOYERS.issuperset(things)):
        return False
    everyone = [*pro, *con]
    return (
        any(all(is_of_all(claim.text) for claim in side) for side in (pro, con))
        and all(may_be_of_all(claim.text) for claim in everyone)
        and len({claim.person_id for claim in everyone}) > 1
        and _of_one_kind(everyone, kind_of)
    )


def _of_one_kind(claims: Sequence[C], kind_of: Callable[[C], str]) -> bool:
    """Tell whether all are of the kinds of employer to which some of them limit what they say, if any does."""
    limits = {kind_named(claim.text) for claim in claims if is_of_a_kind(claim.text)} - {""}
    return not limits or limits.issuperset(map(kind_of, claims))
