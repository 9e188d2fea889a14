"""Making one person of two entries, taking that back, and saying that two who look alike are two."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from uuid_utils.compat import uuid7

from askwell.journey.people.keying import sort_key
from askwell.journey.people.merging.folding import Folding
from askwell.journey.people.models import ContactPoint, Merge, NotTheSame, Person
from askwell.journey.people.putting_back import put_back, steps_as_text, steps_in

# What is chosen from one entry or the other; everything else of both is kept.
CHOSEN = ("full_name", "title", "organisation_id", "relation", "profile_key", "time_zone", "postal_address")


class LaterMerge(Exception):
    """The entry was made one with a third one since. Take that back first."""


@transaction.atomic
def merge(
    first: Person,
    second: Person,
    *,
    take: Mapping[str, Person],
    now: dt.datetime,
    together: UUID | None = None,
) -> Merge:
    """Make one person of two; the entry with which more was begun stays. Returns the merge, which can be undone.

    ``take`` says for a column of ``CHOSEN`` whose value counts; left out, it is that of the one who stays, or the only one.
    The other name becomes another name, notes are put together, addresses, circles and all that happened are kept, and who is not to be asked again stays so.
    Merges with the same ``together`` are undone at once.
    """
    stays, gone = in_order(first, second)
    wanted = _kept_of_both(stays, gone)
    wanted |= {name: getattr(who, name) for name, who in take.items() if name in CHOSEN}
    wanted["sort_key"] = sort_key(wanted["full_name"])
    wanted["other_names"] = "\n".join(_other_names(stays, gone, called=wanted["full_name"]))
    folding = Folding()
    _append_points(folding, stays, gone)
    key, name = gone.pk, gone.full_name
    folding.fold(gone, stays)
    folding.change(stays, **wanted)
    made = Merge(
        seeker=stays.seeker, stays=stays, gone=key, gone_name=name, created_at=now, together=together
    )
    made.steps = steps_as_text(folding.steps)
    made.save()
    return made


@transaction.atomic
def merge_all(people: Sequence[Person], *, now: dt.datetime) -> Merge:
    """Make one person of several as ``merge`` does of two. Returns the last merge; taking that back takes all of it back."""
    seeker, together = people[0].seeker, uuid7()
    stays, *others = sorted(people, key=_staying_first)
    made = [
        merge(
            Person.objects.of(seeker).get(pk=stays.pk),
            Person.objects.of(seeker).get(pk=other.pk),
            take={},
            now=now,
            together=together,
        )
        for other in others
    ]
    return made[-1]


@transaction.atomic
def unmerge(merge: Merge) -> None:
    """Take a merge back, and all that was made one with it at once: every row is as it was, but for what was changed since.

    Raises LaterMerge.
    """
    seeker, all_of_it = merge.seeker, [merge]
    if merge.together:
        all_of_it = list(Merge.objects.of(seeker).filter(together=merge.together).order_by("-pk"))
    if Merge.objects.of(seeker).filter(stays=merge.stays, pk__gt=all_of_it[0].pk).exists():
        raise LaterMerge
    for one in all_of_it:
        steps = steps_in(one.steps)
        one.delete()
        for step in reversed(steps):
            put_back(seeker, step)


def say_two(first: Person, second: Person) -> None:
    """Remember that two who look alike are two people."""
    if not said_two(first, second).exists():
        NotTheSame.objects.create(seeker=first.seeker, first=first, second=second)


def unsay_two(first: Person, second: Person) -> None:
    """Forget that: they may be suggested again."""
    said_two(first, second).delete()


def said_two(first: Person, second: Person) -> Any:
    """Return where it was said that these are two, in either order."""
    pair = Q(first=first, second=second) | Q(first=second, second=first)
    return NotTheSame.objects.of(first.seeker).filter(pair)


def in_order(first: Person, second: Person) -> tuple[Person, Person]:
    """Return who stays and who goes: one who was chosen for a talk stays, else the older entry."""
    stays, gone = sorted((first, second), key=_staying_first)
    return stays, gone


def _staying_first(person: Person) -> tuple[bool, UUID]:
    return person.found_at is None, person.pk


def _kept_of_both(stays: Person, gone: Person) -> dict[str, Any]:
    """Return what is settled without asking, of the fields that cannot simply be filled."""
    found = [at for at in (stays.found_at, gone.found_at) if at]
    resting = [on for on in (stays.resting_until, gone.resting_until) if on]
    never = [at for at in (stays.never_ask_at, gone.never_ask_at) if at]
    notes = dict.fromkeys(note for note in (stays.note, gone.note) if note)
    return {
        "full_name": stays.full_name,
        "found_at": min(found, default=None),
        "resting_until": max(resting, default=None),
        "never_ask_at": min(never, default=None),
        "note": "\n\n".join(notes),
        "postal_address": stays.postal_address or gone.postal_address,
        "source": "; ".join(dict.fromkeys(filter(None, (stays.source, gone.source))))[:300],
    }


def _other_names(stays: Person, gone: Person, *, called: str) -> Iterator[str]:
    """Give what both were called and are not now, each once; "bill hart" is no other name than "Bill Hart"."""
    seen = {sort_key(called)}
    for name in chain.from_iterable([one.full_name, *one.other_names.splitlines()] for one in (stays, gone)):
        if (key := sort_key(name)) not in seen:
            seen.add(key)
            yield name


def _append_points(folding: Folding, stays: Person, gone: Person) -> None:
    """Put the addresses of the one who goes behind those of the one who stays."""
    places = Counter(point.kind for point in stays.contact_points.all())
    there = {(point.kind, point.key) for point in stays.contact_points.all()}
    for point in ContactPoint.objects.of(gone.seeker).filter(person=gone).order_by("kind", "position", "id"):
        if (point.kind, point.key) not in there:
            folding.change(point, position=places[point.kind], person_id=stays.pk)
            places[point.kind] += 1
