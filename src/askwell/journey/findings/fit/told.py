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
from askwell.method.fit.heard import RATINGS, VALUE_OF, value_of
from askwell.method.fit.moved import Rated
from askwell.method.fit.tally import Tally
from askwell.method.purposes import Purpose
from askwell.method.roles import role_of
from askwell.method.signs import sides_of


@dataclass(kw_only=True)
class ToldOfValue:
    """What was said of one value: as ratings where a side was taken, which sides were taken in each talk, and the words."""

    ratings: list[Rated] = field(default_factory=list)
    talks: dict[uuid.UUID, set[str]] = field(default_factory=dict)
    words: list[Quoted] = field(default_factory=list)

    def tally(self, talks: int) -> Tally:
        """Return how many of so many talks said what of it."""
        return Tally.of(self.talks.values(), talks=talks)

    @property
    def tellers(self) -> list[tuple[str, list[Quoted]]]:
        """Return what was said in the talks, each with those who said so: one quote of a talk stands for it."""
        one_of = {quoted.talk_id: quoted for quoted in self.words}
        told: dict[str, list[Quoted]] = {}
        for talk, sides in self.talks.items():
            told.setdefault(Tally.word(sides), []).append(one_of[talk])
        return [(word, told[word]) for word in Tally.WORDS if word in told]


@dataclass(frozen=True, kw_only=True)
class ToldOfFit:
    """What was told of each value, and what else speaks against its fit or for it, the newest first."""

    values: Mapping[str, ToldOfValue]
    against: Sequence[Quoted]
    pro: Sequence[Quoted]


def told_of_fit(campaign: Campaign) -> ToldOfFit:
    """Return what people told; the seeker's own views are left out. Three statements, however many notes.

    That something is needed or not speaks neither for it nor against it.
    """
    claims = Claim.objects.of(campaign.seeker).filter(campaign=campaign, mine=False)
    topics = set(claims.order_by().values_list("topic", flat=True).distinct())
    book = theme_book(campaign, topics=topics)
    of_values = {topic for topic in topics if book.theme_of(topic) in VALUE_OF}
    read = claims.filter(Q(topic__in=of_values) | Q(purpose=Purpose.FIT, stance__in=RATINGS))
    values: defaultdict[str, ToldOfValue] = defaultdict(ToldOfValue)
    sides: defaultdict[str, list[Quoted]] = defaultdict(list)
    for claim in read.select_related("person__organisation", "about_organisation").order_by("-said_at", "id"):
        quoted, theme = Quoted.of(claim), book.theme_of(claim.topic)
        if value := value_of(theme, claim.text):
            _lay(values[value], claim, quoted, theme, campaign.name)
        if claim.purpose == Purpose.FIT and sides_of(claim.purpose, theme).is_news:
            sides[claim.stance].append(quoted)
    return ToldOfFit(values=values, against=sides["against"], pro=sides["for"])


def _lay(value: ToldOfValue, claim: Claim, quoted: Quoted, theme: str, field_of_work: str) -> None:
    value.words.append(quoted)
    sides = value.talks.setdefault(claim.talk_id, set())
    if claim.stance not in RATINGS:
        return
    sides.add(claim.stance)
    role = role_of(claim.person.title, field=field_of_work)
    credibility = ability_of(role, theme, claim.how_sure)
    person = str(claim.person_id)
    value.ratings.append(Rated(person=person, rating=RATINGS[claim.stance], credibility=credibility))
