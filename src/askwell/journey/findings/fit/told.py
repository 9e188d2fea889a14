"""What people told that bears on the six values, and on whether it fits."""

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from django.db.models import Q

from askwell.journey.findings.answers.quoted import Quoted
from askwell.journey.findings.models import Claim
from askwell.journey.findings.themes.book import theme_book
from askwell.journey.findings.voices import ability_of
from askwell.journey.purpose.models import Campaign
from askwell.method.fit.heard import RATINGS, VALUE_OF
from askwell.method.fit.moved import Rated
from askwell.method.purposes import Purpose
from askwell.method.roles import role_of


@dataclass(kw_only=True)
class ToldOfValue:
    """What was said of one value: as ratings, as talks on each side, and the words."""

    ratings: list[Rated] = field(default_factory=list)
    talks: dict[uuid.UUID, str] = field(default_factory=dict)
    words: list[Quoted] = field(default_factory=list)

    @property
    def pro(self) -> int:
        """Return in how many talks it was said to be so."""
        return sum(1 for side in self.talks.values() if side == "for")

    @property
    def con(self) -> int:
        """Return in how many it was said not to be so; a talk in which both were said counts here."""
        return len(self.talks) - self.pro


@dataclass(frozen=True, kw_only=True)
class ToldOfFit:
    """What was told of each value, and what else speaks against its fit or for it, the newest first."""

    values: Mapping[str, ToldOfValue]
    against: Sequence[Quoted]
    pro: Sequence[Quoted]


def told_of_fit(campaign: Campaign) -> ToldOfFit:
    """Return what people told; the seeker's own views are left out. Three statements, however many notes."""
    claims = Claim.objects.of(campaign.seeker).filter(campaign=campaign, mine=False, stance__in=RATINGS)
    topics = set(claims.order_by().values_list("topic", flat=True).distinct())
    book = theme_book(campaign, topics=topics)
    value_of = {topic: VALUE_OF[book.theme_of(topic)] for topic in topics if book.theme_of(topic) in VALUE_OF}
    read = claims.filter(Q(topic__in=value_of) | Q(purpose=Purpose.FIT))
    values: defaultdict[str, ToldOfValue] = defaultdict(ToldOfValue)
    sides: dict[str, list[Quoted]] = {"against": [], "for": []}
    for claim in read.select_related("person__organisation", "about_organisation").order_by("-said_at", "id"):
        quoted = Quoted.of(claim)
        if claim.topic in value_of:
            _lay(values[value_of[claim.topic]], claim, quoted, book.theme_of(claim.topic), campaign.name)
        if claim.purpose == Purpose.FIT:
            sides[claim.stance].append(quoted)
    return ToldOfFit(values=values, against=sides["against"], pro=sides["for"])


def _lay(value: ToldOfValue, claim: Claim, quoted: Quoted, theme: str, field_of_work: str) -> None:
    role = role_of(claim.person.title, field=field_of_work)
    credibility = ability_of(role, theme, claim.how_sure)
    person = str(claim.person_id)
    value.ratings.append(Rated(person=person, rating=RATINGS[claim.stance], credibility=credibility))
    if value.talks.get(claim.talk_id) != "against":
        value.talks[claim.talk_id] = claim.stance
    value.words.append(quoted)
