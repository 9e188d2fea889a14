"""Every name the seeker was given: by whom, in which words, may she say so, and what went back."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Min

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import Letter
from askwell.journey.people.models import Person, Referral
from askwell.method.referrals import Return, returned

PAGE = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenName:
    """One name: who gave it, what went back, and when the seeker talked with whoever it is."""

    referral: Referral
    back: Return
    talked_at: dt.datetime | None


def names_page(seeker: Seeker, *, page: int, by: Person | None = None) -> tuple[list[GivenName], bool]:
    """Return one page of names, the newest first, counted from 1, and whether older ones follow. Three statements."""
    given = Referral.objects.of(seeker).select_related("referrer", "referred")
    if by:
        given = given.filter(referrer=by)
    start = (page - 1) * PAGE
    found = list(given.order_by("-referred_at", "-id")[start : start + PAGE + 1])
    shown = found[:PAGE]
    letters = _letters(seeker, shown)
    talked = _talked(seeker, shown)
    rows = [
        GivenName(
            referral=one,
            back=returned(one, letters=letters[one.referrer_id], talked_at=talked.get(one.referred_id)),
            talked_at=talked.get(one.referred_id),
        )
        for one in shown
    ]
    return rows, len(found) > PAGE


def _letters(seeker: Seeker, given: Sequence[Referral]) -> defaultdict[uuid.UUID, list[Letter]]:
    found: defaultdict[uuid.UUID, list[Letter]] = defaultdict(list)
    kinds = [Letter.Kind.THANKS, Letter.Kind.UPDATE]
    sent = Letter.objects.of(seeker).filter(person__in={one.referrer_id for one in given}, kind__in=kinds)
    for letter in sent.exclude(sent_at=None).order_by().only("person_id", "kind", "sent_at"):
        found[letter.person_id].append(letter)
    return found


def _talked(seeker: Seeker, given: Sequence[Referral]) -> dict[uuid.UUID, dt.datetime]:
    """Return when the seeker first talked with each of those who were named."""
    ended = Talk.objects.of(seeker).filter(
        person__in={one.referred_id for one in given}, ended_at__isnull=False
    )
    return dict(ended.order_by().values_list("person_id").annotate(Min("ended_at")))
