"""Who may be in the address book twice, as its pages and its command show it."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from threading import Lock
from typing import Any
from uuid import UUID

from django.db.models import Max, QuerySet
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.people.address_books.inserting import batches
from askwell.journey.people.models import ContactPoint, Merge, NotTheSame, Person
from askwell.journey.people.queries.entries import entries_of, entry_of
from askwell.journey.people.wording import came_in
from askwell.method.duplicates import Suggestion, clusters, compare, members_of, suggest

# So many people are looked through at once when the page is opened; more of them on demand.
AT_ONCE = 10_000
# So few are looked through anew each time, so that a change by hand counts at once.
FEW = 1_000
SHOWN = 20
_BOOKS_REMEMBERED = 4
_remembered: "OrderedDict[UUID, tuple[object, list[Suggestion]]]" = OrderedDict()
_lock = Lock()


@dataclass(frozen=True, slots=True)
class Alike:
    """Two or more who may be one person, and why, each reason once."""

    people: tuple[Person, ...]
    reasons: tuple[str, ...]
    sure: bool

    @property
    def told(self) -> list[tuple[Person, str]]:
        """Return each with what tells her from the others."""
        return [(person, _tells(person)) for person in self.people]

    @property
    def pairs(self) -> list[tuple[Person, Person]]:
        """Return each two of them."""
        return list(combinations(self.people, 2))

    @property
    def names(self) -> str:
        """Return who they are, in words."""
        *others, last = [person.full_name for person in self.people]
        return f"{', '.join(others)} and {last}"


def _tells(person: Person) -> str:
    """Return what this person is to the seeker, the first two ways to reach her, and how she came in."""
    # A number does not break at the end of a line.
    points = [point.value.replace(" ", "\u00a0") for point in list(person.contact_points.all())[:2]]
    came = came_in(person, today=timezone.localdate())
    return "; ".join(filter(None, [person.relation, ", ".join(points), came]))


@dataclass(frozen=True, slots=True)
class Pairs:
    """Some of those who are alike. ``people`` are how many there are to be looked through; ``looked`` is false while nobody has.

    ``larger`` says that more than two are alike somewhere.
    """

    people: int
    looked: bool
    all: int = 0
    larger: bool = False
    shown: list[Alike] = field(default_factory=list)


def pairs(seeker: Seeker, *, after: int = 0, look: bool = False) -> Pairs:
    """Return who are alike from the ``after``-th on, the sure ones first.

    The book is looked through when it has changed since the last time; a large one only when ``look`` says so.
    """
    state = _state_of(seeker)
    people = int(state[0] or 0)
    kept = _recall(seeker, state) if people > FEW and not look else None
    if kept is None and people > AT_ONCE and not look:
        return Pairs(people=people, looked=False)
    found = _remember(seeker, state, suggested(seeker)) if kept is None else kept
    two = _said_two(seeker)
    left = clusters([one for one in found if frozenset((one.first, one.second)) not in two])
    return Pairs(
        people=people,
        looked=True,
        all=len(left),
        larger=any(len(cluster) > 1 for cluster in left),
        shown=_with_people(seeker, left[after : after + SHOWN]),
    )


def suggested(seeker: Seeker) -> list[Suggestion]:
    """Return who may be there twice, the sure ones first, then those for whom more speaks."""
    found = suggest(entries_of(seeker))
    return sorted(found, key=lambda one: (not one.sure, -len(one.reasons)))


def without_those_said_two(seeker: Seeker, found: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """Leave out the pairs of whom the seeker said that they are two people."""
    two = _said_two(seeker)
    return (one for one in found if frozenset((one.first, one.second)) not in two)


def reasons_for(first: Person, second: Person) -> tuple[str, ...]:
    """Return why two may be one person as they are now, nothing where nothing speaks for it."""
    found = compare(entry_of(first), entry_of(second))
    return found.reasons if found else ()


@dataclass(frozen=True, slots=True)
class MadeOne:
    """What was made one at once: the last merge of it, which undoes all, and the names that went up in the other."""

    merge: Merge
    gone: list[str]


def last_merges(seeker: Seeker) -> list[MadeOne]:
    """Return what was made one last, the newest first."""
    rows = Merge.objects.of(seeker).select_related("stays").defer("steps").order_by("-id")[:SHOWN]
    made: dict[UUID, MadeOne] = {}
    for row in rows:
        made.setdefault(row.together or row.pk, MadeOne(row, [])).gone.append(row.gone_name)
    return list(made.values())


def names_gone(merge: Merge) -> list[str]:
    """Return the names that went up in another with a merge and with all that was made one at once."""
    at_once = Merge.objects.of(merge.seeker).filter(together=merge.together).order_by("id")
    return list(at_once.values_list("gone_name", flat=True)) if merge.together else [merge.gone_name]


def last_said_two(seeker: Seeker) -> QuerySet[NotTheSame]:
    """Return whom the seeker called two people last, the newest first."""
    return NotTheSame.objects.of(seeker).select_related("first", "second").order_by("-id")[:SHOWN]


def who_took_in(seeker: Seeker, key: UUID) -> Person | None:
    """Return who stayed when the entry with this key became one with another."""
    merge = Merge.objects.of(seeker).filter(gone=key).select_related("stays").first()
    return merge.stays if merge else None


def _with_people(seeker: Seeker, found: list[list[Suggestion]]) -> list[Alike]:
    keys = {key for cluster in found for key in members_of(cluster)}
    known = Person.objects.of(seeker).filter(pk__in=keys).select_related("organisation")
    people = {str(person.pk): person for person in known.prefetch_related("contact_points")}
    return [
        Alike(
            tuple(people[key] for key in members_of(cluster)),
            tuple(dict.fromkeys(reason for one in cluster for reason in one.reasons)),
            all(one.sure for one in cluster),
        )
        for cluster in found
        if people.keys() >= set(members_of(cluster))
    ]


def _said_two(seeker: Seeker) -> set[frozenset[str]]:
    rows = NotTheSame.objects.of(seeker).order_by().values_list("first_id", "second_id")
    return {frozenset((str(first), str(second))) for first, second in rows}


def _state_of(seeker: Seeker) -> tuple[Any, ...]:
    """Return what shows that somebody came or went since the last look. Two statements."""
    people, points = Person.objects.of(seeker).order_by(), ContactPoint.objects.of(seeker).order_by()
    newest, last = (
        people.aggregate(last=Max("created_at"))["last"],
        points.aggregate(last=Max("created_at"))["last"],
    )
    return people.count(), newest, points.count(), last


def _recall(seeker: Seeker, state: object) -> list[Suggestion] | None:
    with _lock:
        kept = _remembered.get(seeker.pk)
    return kept[1] if kept and kept[0] == state else None


def _remember(seeker: Seeker, state: object, found: list[Suggestion]) -> list[Suggestion]:
    with _lock:
        _remembered[seeker.pk] = (state, found)
        _remembered.move_to_end(seeker.pk)
        while len(_remembered) > _BOOKS_REMEMBERED:
            _remembered.popitem(last=False)
    return found


def told_apart(seeker: Seeker, found: Iterable[Suggestion]) -> dict[str, dict[str, Any]]:
    """Return what tells all who are suggested apart, by their keys: name, title, organisation, addresses and numbers."""
    told: dict[str, dict[str, Any]] = {}
    for some in batches({key for one in found for key in (one.first, one.second)}):
        people = Person.objects.of(seeker).filter(pk__in=some).select_related("organisation")
        told |= {str(person.pk): _as_told(person) for person in people}
        points = ContactPoint.objects.of(seeker).filter(person_id__in=some, kind__in=_REACHED_BY)
        for person, kind, value in points.values_list("person", "kind", "value"):
            told[str(person)][_REACHED_BY[kind]].append(value)
    return told


_REACHED_BY: dict[str, str] = {ContactPoint.Kind.EMAIL: "emails", ContactPoint.Kind.PHONE: "phones"}


def _as_told(person: Person) -> dict[str, Any]:
    at = person.organisation.name if person.organisation else ""
    return {
        "id": str(person.pk), "name": person.full_name, "title": person.title, "organisation": at,
        "emails": [], "phones": [],
    }  # fmt: skip
