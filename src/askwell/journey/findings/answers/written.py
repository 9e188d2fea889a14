"""What the database holds of a campaign's claims, as plain values: nothing is counted or judged yet."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import NamedTuple

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import (
    Aggregate,
    BooleanField,
    CharField,
    ExpressionWrapper,
    F,
    Func,
    Q,
    QuerySet,
    TextField,
    Value,
)
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast
from django.db.models.sql.compiler import SQLCompiler

from askwell.journey.findings.models import Claim, Theme
from askwell.journey.findings.voices import A_YEAR, SPEAKER, Abroad, Speaker
from askwell.journey.findings.within import WHOLE, Within
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign

# A claim that says nothing itself of where or when it holds: it is about its speaker's place, now.
OF_THE_SPEAKER = Q(about_organisation=None, about_kind="", about_role="", about_place="", about_time="")
# Stands between the parts of one claim in the list of a talk; the topic comes last, for it may hold anything.
BETWEEN = "/"


class Gathered(Aggregate):
    """The values of a group as the text of one JSON list, in both databases."""

    function = "JSON_GROUP_ARRAY"
    output_field = TextField()

    def as_postgresql(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper
    ) -> tuple[str, tuple[str | int, ...]]:
        """Say it as PostgreSQL does."""
        return self.as_sql(
            compiler, connection, function="JSON_AGG", template="%(function)s(%(expressions)s)::text"
        )


class Joined(Func):
    """Columns of text one after the other; none of them may be empty of a value."""

    arg_joiner = " || "
    template = "(%(expressions)s)"
    output_field = TextField()


class Held(NamedTuple):
    """A talk, with whom it was, and when it ended; None while it runs. Of one that is ``day_only`` no hour is known."""

    pk: uuid.UUID
    ended_at: dt.datetime | None
    day_only: bool
    speaker: Speaker


class OfTalk(NamedTuple):
    """What one person said in one talk: a JSON list of claims, each as ``id/purpose/stance/how_sure/topic``.

    ``own`` claims are about her own place, those ``long_ago`` were said a year before the last talk, or longer.
    """

    talk: uuid.UUID
    person: uuid.UUID
    mine: bool
    own: bool
    long_ago: bool
    claims: str


@dataclass(frozen=True, kw_only=True)
class Written:
    """Everything that the findings of a campaign are counted from: equal where nothing of it has changed."""

    field: str
    within: Within
    talks: tuple[Held, ...]
    strangers: tuple[Speaker, ...]
    said: tuple[OfTalk, ...]
    abroad: tuple[Abroad, ...]
    themes: tuple[tuple[str, str, str], ...]
    sent_by: tuple[tuple[uuid.UUID, uuid.UUID], ...]


def written(campaign: Campaign, within: Within = WHOLE) -> Written:
    """Read a campaign or a part of it: as many rows as it has talks, however many claims.

    Four statements, five where a claim says itself where or when it holds, and one more where somebody spoke outside her talk.
    """
    talks = _talks(campaign, within)
    said = _said(within.claims(campaign), long_ago=_long_ago(talks))
    return Written(
        field=within.field(campaign),
        within=within,
        talks=talks,
        strangers=_strangers(campaign, talks, said),
        said=said,
        abroad=_abroad(within.claims(campaign)) if any(not row.own for row in said) else (),
        themes=tuple(
            Theme.objects.of(campaign.seeker)
            .filter(campaign=campaign)
            .values_list("key", "called", "same_as")
        ),
        sent_by=tuple(
            Referral.objects.of(campaign.seeker)
            .order_by("-referred_at")
            .values_list("referred_id", "referrer_id")
        ),
    )


def held_talks(campaign: Campaign, within: Within = WHOLE) -> list[Held]:
    """Return the talks of a campaign or a part of it that have ended, in that order. One statement."""
    return [talk for talk in _talks(campaign, within) if talk.ended_at]


def _talks(campaign: Campaign, within: Within) -> tuple[Held, ...]:
    """Return the talks in the order in which they ended, those that run last."""
    columns = ("pk", "ended_at", "day_only", *(f"person__{column}" for column in SPEAKER))
    rows = within.talks(campaign).order_by(F("ended_at").asc(nulls_last=True), "id").values_list(*columns)
    return tuple(Held(pk, ended_at, day_only, Speaker(*person)) for pk, ended_at, day_only, *person in rows)


def _long_ago(talks: tuple[Held, ...]) -> Combinable:
    """Return what tells whether a claim was said long ago: asked only where some talk was."""
    ends = [talk.ended_at for talk in talks if talk.ended_at]
    if not ends or ends[0] > ends[-1] - A_YEAR:
        return Value(value=False)
    return _whether(Q(said_at__lte=ends[-1] - A_YEAR))


def _whether(condition: Q) -> "ExpressionWrapper[Q]":
    return ExpressionWrapper(condition, output_field=BooleanField())


def _said(claims: QuerySet[Claim], *, long_ago: Combinable) -> tuple[OfTalk, ...]:
    between = Value(BETWEEN, output_field=CharField())
    first, *rest = (Cast("id", TextField()), F("purpose"), F("stance"), F("how_sure"), F("topic"))
    claim = Joined(first, *(part for column in rest for part in (between, column)))
    grouped = (
        claims.order_by()
        .annotate(own=_whether(OF_THE_SPEAKER), long_ago=long_ago)
        .values_list("talk_id", "person_id", "mine", "own", "long_ago")
        .annotate(claims=Gathered(claim))
    )
    return tuple(OfTalk(*row) for row in grouped)


def _abroad(claims: QuerySet[Claim]) -> tuple[Abroad, ...]:
    told = claims.filter(mine=False).exclude(OF_THE_SPEAKER).order_by()
    house = ("about_organisation__name", "about_organisation__kind")
    columns = ("person_id", "topic", "stance", "said_at", *house)
    abouts = ("about_kind", "about_role", "about_place", "about_time", "pk")
    return tuple(Abroad(*row) for row in told.values_list(*columns, *abouts))


def _strangers(campaign: Campaign, talks: tuple[Held, ...], said: tuple[OfTalk, ...]) -> tuple[Speaker, ...]:
    """Return those who said something and were in none of the talks."""
    keys = {row.person for row in said} - {talk.speaker.pk for talk in talks}
    if not keys:
        return ()
    people = Person.objects.of(campaign.seeker).filter(pk__in=keys).order_by("id")
    return tuple(Speaker(*row) for row in people.values_list(*SPEAKER))
