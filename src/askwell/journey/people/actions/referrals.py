"""Who gave whose name, and whether that may be said."""

import datetime as dt

from django.db import transaction

from askwell.journey.people.actions.people import change
from askwell.journey.people.models import Ask, Person, Referral


class ReferredToHerself(Exception):
    """Nobody can give her own name: choose who gave it."""


@transaction.atomic
def refer(
    *,
    referrer: Person,
    referred: Person,
    may_name: str,
    now: dt.datetime,
    words: str = "",
    introduces: bool = False,
    relation: str = "",
    ask: Ask | None = None,
) -> Referral:
    """Keep that ``referrer`` gave the name of ``referred``; a second time only adds what is new to the first.

    "Not asked yet" never covers a word that was given, and "they ask first" never a yes or a no. Raises ReferredToHerself when both are the same person.
    """
    if referrer.pk == referred.pk:
        raise ReferredToHerself
    there = Referral.objects.of(referrer.seeker).filter(referrer=referrer, referred=referred).first()
    referral = there or Referral(
        seeker=referrer.seeker, referrer=referrer, referred=referred, referred_at=now, may_name=may_name
    )
    open_yet = referral.may_name in {Referral.MayName.UNKNOWN, Referral.MayName.FIRST}
    if may_name in {Referral.MayName.YES, Referral.MayName.NO} or (
        may_name == Referral.MayName.FIRST and open_yet
    ):
        referral.may_name = may_name
    referral.introduces = referral.introduces or introduces
    referral.relation = referral.relation or relation
    referral.words = _joined(referral.words, words)
    referral.ask = referral.ask or ask
    referral.save()
    return referral


@transaction.atomic
def hear_word(referral: Referral, *, may_name: str, would_rather_not: bool, now: dt.datetime) -> None:
    """Keep what came of it when the referrer asked first: yes or no to being named.

    The word of her that they would rather not be written to lets them go: they are nobody to ask any more.
    """
    referral.may_name = Referral.MayName.NO if would_rather_not else may_name
    referral.save(update_fields=["may_name"])
    if would_rather_not:
        change(referral.referred, now=now, found=False)


def note_thanked(referral: Referral, *, at: dt.datetime | None) -> None:
    """Note when the referrer was thanked for a name; None takes it back."""
    referral.thanked_at = at
    referral.save(update_fields=["thanked_at"])


def note_told(referral: Referral, *, at: dt.datetime | None) -> None:
    """Note when the referrer was told what came of a name; None takes it back."""
    referral.told_at = at
    referral.save(update_fields=["told_at"])


def _joined(before: str, words: str) -> str:
    words = words.strip()
    if words in before:
        return before
    return f"{before}\n\n{words}" if before else words
