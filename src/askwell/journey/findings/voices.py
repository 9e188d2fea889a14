"""Whose words a claim is: an independent voice or not, and on what ground its speaker stands."""

import datetime as dt
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple, Protocol, Self

from askwell.journey.findings.models import Claim
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign
from askwell.method.coverage import able
from askwell.method.grounds import HOUSE, KIND, PLACE, ROLE, TIME, WORK, Ground
from askwell.method.roles import role_of, speaks_of_trade
from askwell.method.sectors import SELF_EMPLOYED, kind_by, kind_of, kind_said
from askwell.method.strength import Voice
from askwell.method.times import Years, years_of

ROLE_WORDS = {"practitioner": "does the work", "near_peer": "is new to it"}
A_YEAR = dt.timedelta(days=365)
# Who has it from others knows it no better than this.
HEARSAY = 0.4
SentBy = Mapping[uuid.UUID, uuid.UUID]


class Speaker(NamedTuple):
    """Somebody who said something, as far as it tells on what ground she stands: the columns SPEAKER of a person."""

    pk: uuid.UUID
    full_name: str
    title: str
    time_zone: str
    organisation_id: uuid.UUID | None
    organisation: str | None
    kind: str | None = None

    @classmethod
    def of(cls, person: Person) -> Self:
        """Return a person as a speaker; needs the organisation joined."""
        house = person.organisation
        return cls(
            person.pk, person.full_name, person.title, person.time_zone, person.organisation_id,
            house.name if house else None, house.kind if house else None,
        )  # fmt: skip

    @property
    def house_kind(self) -> str:
        """Return the kind of place where she works: as the seeker said it, else as its name or, without one, her title tells."""
        if self.kind:
            return kind_said(self.kind)
        if self.organisation:
            return kind_by(self.organisation, self.title)
        return SELF_EMPLOYED if kind_of(self.title) == SELF_EMPLOYED else ""


# The columns of a person that make a speaker.
SPEAKER = (
    "id", "full_name", "title", "time_zone", "organisation_id", "organisation__name", "organisation__kind",
)  # fmt: skip


class Words(Protocol):
    """What may say itself of what it is true."""

    @property
    def about_kind(self) -> str:
        """Of what kind of organisation."""

    @property
    def about_role(self) -> str:
        """Of whom."""

    @property
    def about_place(self) -> str:
        """Where."""

    @property
    def about_time(self) -> str:
        """When."""


class Abroad(NamedTuple):
    """A claim that says itself where or when it holds, as far as it takes a side."""

    person_id: uuid.UUID
    topic: str
    stance: str
    said_at: dt.datetime
    about_organisation: str | None
    organisation_kind: str | None
    about_kind: str
    about_role: str
    about_place: str
    about_time: str
    claim: uuid.UUID


def referrers(campaign: Campaign) -> dict[uuid.UUID, uuid.UUID]:
    """Return who sent each person first. One statement."""
    pairs = (
        Referral.objects.of(campaign.seeker)
        .order_by("-referred_at")
        .values_list("referred_id", "referrer_id")
    )
    return dict(pairs)


def ability_of(role: str, topic: str, how_sure: str) -> float:
    """Return how well somebody of this role could know what she said, 0 to 1."""
    known = able(role, topic)
    return min(known, HEARSAY) if how_sure == Claim.HowSure.HEARD else known


def voice(speaker: Speaker, *, sent_by: SentBy, ability: float) -> Voice:
    """Return somebody as a voice: independent of others or not, and how well she can know."""
    return Voice(
        person=str(speaker.pk),
        organisation=str(speaker.organisation_id or ""),
        referrer=str(sent_by.get(speaker.pk, "")),
        ability=ability,
    )


def voices_of(
    told: Iterable[Claim], *, sent_by: SentBy, field: str, theme_of: Callable[[str], str]
) -> Iterator[Voice]:
    """Yield the voice of each person behind some claims once. ``field`` is the work explored; needs the people joined."""
    known: dict[Speaker, float] = {}
    for claim in told:
        speaker = Speaker.of(claim.person)
        ability = ability_of(role_of(speaker.title, field=field), theme_of(claim.topic), claim.how_sure)
        known[speaker] = max(ability, known.get(speaker, 0.0))
    return (voice(speaker, sent_by=sent_by, ability=ability) for speaker, ability in known.items())


class GroundsWithin:
    """The grounds of the claims of one campaign: those of their speakers, but for what a claim itself says."""

    def __init__(self, field: str, *, newest: dt.datetime | None) -> None:
        """Begin; ``field`` is the work explored. What was said a year before the ``newest`` is longer ago."""
        self._field = field
        self._year_ago = newest - A_YEAR if newest else None
        self._of_speakers: dict[tuple[uuid.UUID, bool, str], Ground] = {}

    def of_speaker(self, speaker: Speaker, *, long_ago: bool, work: str) -> Ground:
        """Return the ground of somebody who speaks of her own place, lately or long ago, and of one ``work`` of several or of all (""). The same one each time."""
        key = (speaker.pk, long_ago, work)
        if key not in self._of_speakers:
            self._of_speakers[key] = self._made(speaker, long_ago=long_ago, work=work)
        return self._of_speakers[key]

    def is_long_ago(self, said_at: dt.datetime) -> bool:
        """Return whether something was said a year before the newest talk, or longer."""
        return self._year_ago is not None and said_at <= self._year_ago

    def of_claim(self, claim: Claim) -> Ground:
        """Return the ground of a claim; needs its person, with the organisation, its target, and what it is about."""
        work = claim.target.name if claim.target else ""
        return self._of(said_about(claim), Speaker.of(claim.person), claim.said_at, work=work)

    def of_words(self, words: Abroad, speaker: Speaker, *, work: str) -> Ground:
        """Return the ground of what somebody said that says itself where or when it holds."""
        told = _about(words, words.about_organisation, kind=words.organisation_kind)
        return self._of(told, speaker, words.said_at, work=work)

    def _of(self, told: Mapping[str, str], speaker: Speaker, said_at: dt.datetime, *, work: str) -> Ground:
        own = self.of_speaker(speaker, long_ago=self.is_long_ago(said_at), work=work)
        if not told:
            return own
        years = years_of(told[TIME], said_in=said_at.year) if TIME in told else own.years
        return replace(own, values={**own.values, **told}, named={*own.named, *told}, years=years)

    def _made(self, speaker: Speaker, *, long_ago: bool, work: str) -> Ground:
        role = role_of(speaker.title, field=self._field) if speaker.title else ""
        values = {
            KIND: speaker.house_kind,
            ROLE: ROLE_WORDS.get(role, role),
            PLACE: speaker.time_zone.rpartition("/")[2].replace("_", " "),
            TIME: "longer ago" if long_ago else "this year",
            HOUSE: speaker.organisation or "",
            WORK: work,
        }
        return Ground(
            values={segment: value for segment, value in values.items() if value},
            named={WORK} if work else (),
            of_trade=speaks_of_trade(speaker.title, role=role, house=speaker.organisation or ""),
            years=self._years(long_ago=long_ago),
        )

    def _years(self, *, long_ago: bool) -> Years | None:
        if self._year_ago is None:
            return None
        last = self._year_ago.year
        return Years(first=None, last=last) if long_ago else Years(first=last + 1, last=None)


def said_about(claim: Claim) -> dict[str, str]:
    """Return what a claim itself says of its ground: only where the seeker wrote that down."""
    house = claim.about_organisation
    return _about(claim, house.name if house else "", kind=house.kind if house else "")


def _about(words: Words, house: str | None, *, kind: str | None) -> dict[str, str]:
    """Return what some words say of their ground; a house that is named by hand brings its kind along."""
    said = {
        KIND: kind_said(words.about_kind or kind or "") or kind_of(house or ""),
        ROLE: words.about_role,
        PLACE: words.about_place,
        TIME: words.about_time,
        HOUSE: house or "",
    }
    return {segment: " ".join(words.split()) for segment, words in said.items() if words.strip()}
