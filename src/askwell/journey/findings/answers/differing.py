"""Where people differ, by the thing they speak of, with what the seeker said of pairs that share no word."""

import datetime as dt
import uuid
from functools import lru_cache
from typing import NamedTuple

from django.db.models import QuerySet

from askwell.accounts.changes import KeptWhileUnchanged
from askwell.journey.findings.answers.heard import KEPT, Heard, Newest
from askwell.journey.findings.models import Claim, SameThing
from askwell.journey.findings.voices import GroundsWithin
from askwell.journey.purpose.models import Campaign
from askwell.method.contradictions import told_apart
from askwell.method.differences import Apart, Difference, Unsure
from askwell.method.grounds import AGAINST, FOR, Ground
from askwell.method.things.explored import Explored
from askwell.method.things.parting import Judgements


class Sided(NamedTuple):
    """A claim that takes a side, as far as it is needed to see who differs."""

    pk: uuid.UUID
    person_id: uuid.UUID
    topic: str
    stance: str
    purpose: str
    text: str
    said_at: dt.datetime
    target__name: str | None


def judgements(campaign: Campaign) -> Judgements[object]:
    """Return what the seeker said of two claims: of one thing, or of two. One statement."""
    rows = SameThing.objects.of(campaign.seeker).filter(campaign=campaign)
    said = [(frozenset([one, other]), same) for one, other, same in rows.values_list("one", "other", "same")]
    return Judgements(
        same=frozenset(pair for pair, same in said if same),
        apart=frozenset(pair for pair, same in said if not same),
    )


def differing(campaign: Campaign, told: Heard) -> Apart[Newest]:
    """Return where people differ and what only the seeker can tell, the newest claims first.

    Two statements where both sides were heard of anything, else none; one where nothing has changed since.
    """
    return _kept(campaign, told, key=(campaign.pk, campaign.name, told.within.key))


def _differing(campaign: Campaign, told: Heard) -> Apart[Newest]:
    if not {side.stance for side in told.told} >= {FOR, AGAINST}:
        return Apart()
    sided = _sided(told.within.claims(campaign))
    explored = Explored.of([campaign.name, *(claim.target__name or "" for claim in sided)])
    return _told_apart(told, sided, judgements(campaign), explored)


@lru_cache(maxsize=KEPT)
def _told_apart(
    told: Heard, sided: tuple[Sided, ...], judged: Judgements[object], explored: Explored
) -> Apart[Newest]:
    newest = {uuid.UUID(one.key): one for side in told.told for one in side.claims}
    # What came in between the two readings waits for the next one.
    read = [one for one in sided if one.pk in newest]
    found = told_apart(
        read, ground_of=_Grounds(told), theme_of=told.book.theme_of, judged=judged, explored=explored
    )
    return Apart(
        differences=[_of_newest(one, newest) for one in found.differences],
        perhaps=[
            Unsure(
                topic=one.topic,
                purpose=one.purpose,
                pro=newest[one.pro.pk],
                con=newest[one.con.pk],
                is_likely=one.is_likely,
            )
            for one in found.perhaps
        ],
    )


_kept = KeptWhileUnchanged(_differing)


def _sided(claims: QuerySet[Claim]) -> tuple[Sided, ...]:
    told = claims.filter(mine=False, stance__in=[FOR, AGAINST]).order_by("id")
    return tuple(Sided(*row) for row in told.values_list(*Sided._fields))


def _of_newest(one: Difference[Sided], newest: dict[uuid.UUID, Newest]) -> Difference[Newest]:
    return Difference(
        topic=one.topic, things=one.things, split=one.split, purposes=one.purposes,
        pro=[newest[claim.pk] for claim in one.pro], con=[newest[claim.pk] for claim in one.con],
    )  # fmt: skip


class _Grounds:
    """Where somebody stood who said something: where the claim says so itself, else where she works."""

    def __init__(self, told: Heard) -> None:
        self._within = GroundsWithin(told.field, newest=told.newest)
        self._speakers = {speaker.pk: speaker for speaker in told.speakers}
        self._abroad = {words.claim: words for words in told.abroad}

    def __call__(self, claim: Sided) -> Ground:
        speaker, words = self._speakers[claim.person_id], self._abroad.get(claim.pk)
        work = claim.target__name or ""
        if words:
            return self._within.of_words(words, speaker, work=work)
        return self._within.of_speaker(speaker, long_ago=self._within.is_long_ago(claim.said_at), work=work)
