"""Through whom the seeker could be introduced: by names that were given, and by who works at one place."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from django.db.models import Q

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import Reply
from askwell.journey.people.models import Ask, Organisation, Person, Referral
from askwell.journey.people.no_places import NO_PLACES
from askwell.method.whom.paths import Link, in_words, warm_path

SHOWN = (
    "full_name",
    "title",
    "relation",
    "organisation_id",
    "organisation__name",
    "organisation__key",
    "brought_by_id",
)
# So many people of one place are looked at; in a larger one not everyone knows everyone.
MOST_COLLEAGUES = 60
GAVE, COLLEAGUES = "gave", "colleagues"


@dataclass(frozen=True, kw_only=True)
class Stage:
    """One person on the way, with a sentence on how the next one is known; empty at the end."""

    person: Person
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class Way:
    """The way to somebody, or to a place; without stages no path is known."""

    stages: Sequence[Stage]

    @property
    def goal(self) -> str:
        """Return the name of whom it leads to, "" where no path is known."""
        return self.stages[-1].person.full_name if self.stages else ""

    @property
    def words(self) -> str:
        """Say how long it is."""
        return in_words(len(self.stages))


def way_to_person(seeker: Seeker, person: Person) -> Way:
    """Return the way to a person. Six statements."""
    return _way(seeker, [person.pk])


def ways_to_place(seeker: Seeker, organisation: Organisation, *, most: int = 3) -> list[Way]:
    """Return ways to people of an organisation, the shortest first; empty where none is known. Seven statements."""
    there = Person.objects.of(seeker).filter(organisation=organisation).order_by("sort_key", "id")
    goals = list(there.values_list("pk", flat=True)[:MOST_COLLEAGUES])
    known = _Network(seeker, goals)
    ways = [way for goal in goals if (way := known.way_to(goal)).stages]
    return sorted(ways, key=lambda way: len(way.stages))[:most]


def _way(seeker: Seeker, goals: Sequence[uuid.UUID]) -> Way:
    return _Network(seeker, goals).way_to(*goals)


class _Network:
    """Who knows whom around some people: given names, and the colleagues of everyone in these and of the goals."""

    def __init__(self, seeker: Seeker, goals: Collection[uuid.UUID]) -> None:
        given = list(
            Referral.objects.of(seeker)
            .order_by("referred_at", "id")
            .values_list("referrer_id", "referred_id", "may_name")
        )
        pairs = [(by, to) for by, to, _ in given]
        self._pairs = set(pairs)
        # Who would rather not be named to somebody is never asked to introduce the seeker there.
        unsaid = {frozenset((by, to)) for by, to, may in given if may == Referral.MayName.NO}
        self._named = {referred for _, referred in pairs}
        self._gave = {referrer for referrer, _ in pairs}
        everyone = (
            Person.objects.of(seeker).select_related("organisation").only(*SHOWN).order_by("sort_key", "id")
        )
        around = {*goals, *self._named, *self._gave}
        self.people = {person.pk: person for person in everyone.filter(pk__in=around)}
        places = {person.organisation_id for person in self.people.values() if _has_a_place(person)}
        beside = everyone.filter(organisation__in=places)[: MOST_COLLEAGUES * max(1, len(places))]
        self.people |= {person.pk: person for person in beside}
        links = [*(Link(by, to, GAVE) for by, to in pairs), *_colleagues(self.people.values())]
        self._links = [link for link in links if frozenset((link.one, link.other)) not in unsaid]
        self._knows = self._known(seeker)

    def way_to(self, *goals: uuid.UUID) -> Way:
        """Return the shortest way to any of these."""
        steps = warm_path(goals, knows=self._knows, links=self._links)
        if not steps:
            return Way(stages=[])
        people = [self.people[step.key] for step in steps]
        words = [
            self._said(one, other, step.words)
            for one, other, step in zip(people, people[1:], steps, strict=False)
        ]
        return Way(
            stages=[Stage(person=one, words=said) for one, said in zip(people, [*words, ""], strict=True)]
        )

    def _said(self, one: Person, other: Person, link: str) -> str:
        if link == COLLEAGUES:
            return f"Works with {other.full_name}, at {one.organisation}."
        gave = (one.pk, other.pk) in self._pairs
        return (
            f"Gave you the name of {other.full_name}." if gave else f"Was named to you by {other.full_name}."
        )

    def _known(self, seeker: Seeker) -> set[uuid.UUID]:
        """Return whom the seeker knows, as she said or did: never one who is only a name, or only works somewhere.

        A circle or a relation says it; so does whoever was asked for names, gave one, answered or talked. An address book of hers
        says it of those whose name nobody gave her: where somebody did, that is the way.
        """
        said = {
            key
            for key, person in self.people.items()
            if person.relation or key in self._gave or (person.brought_by_id and key not in self._named)
        }
        others = Person.objects.of(seeker).filter(pk__in=self.people.keys() - said)
        met = others.filter(
            Q(pk__in=Talk.objects.of(seeker).filter(ended_at__isnull=False).values("person_id"))
            | Q(pk__in=Reply.objects.of(seeker).values("outreach__person_id"))
            | Q(pk__in=Ask.objects.of(seeker).exclude(asked_at=None).values("person_id"))
            | Q(memberships__isnull=False)
        )
        return said | set(met.order_by().values_list("pk", flat=True))


def _has_a_place(person: Person) -> bool:
    return person.organisation is not None and person.organisation.key not in NO_PLACES


def _colleagues(people: Collection[Person]) -> Iterator[Link[uuid.UUID]]:
    at: defaultdict[uuid.UUID, list[uuid.UUID]] = defaultdict(list)
    for person in people:
        if person.organisation_id and _has_a_place(person):
            at[person.organisation_id].append(person.pk)
    for there in at.values():
        for one, other in combinations(there[:MOST_COLLEAGUES], 2):
            yield Link(one, other, COLLEAGUES)
