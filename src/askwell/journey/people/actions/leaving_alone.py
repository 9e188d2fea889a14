"""Never writing again to whoever asked for that: this person, and whoever else comes in with one of their addresses."""

import datetime as dt
import hashlib
import uuid
from collections.abc import Collection, Iterable

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.journey.people.keying import point_key
from askwell.journey.people.models import Ask, ContactPoint, LeftAlone, Person

MAIL = ContactPoint.Kind.EMAIL
_SOME = 500


@transaction.atomic
def leave_alone(person: Person, *, addresses: Iterable[str] = (), now: dt.datetime) -> None:
    """Keep that a person asked not to be written to: by none of their addresses, under no other name, in no campaign.

    ``addresses`` are further e-mail addresses, such as the one from which they asked it. Open asks for names rest.
    """
    seeker = person.seeker
    more = [point_key(MAIL, address, region=seeker.region) for address in addresses]
    ways = {(point.kind, point.key) for point in person.contact_points.all()} | {
        (MAIL, key) for key in more if key
    }
    for kind, key in ways:
        left = LeftAlone.objects.of(seeker)
        left.get_or_create(seeker=seeker, digest=_digest(kind, key), defaults={"asked_at": now})
    same = ContactPoint.objects.of(seeker).filter(key__in=[key for _, key in ways])
    people = Person.objects.of(seeker).filter(
        pk__in={person.pk, *(point.person_id for point in same if (point.kind, point.key) in ways)}
    )
    people.filter(never_ask_at=None).update(never_ask_at=now)
    Ask.objects.of(seeker).filter(person__in=people, answered_at=None, rested_at=None).update(rested_at=now)
    person.never_ask_at = person.never_ask_at or now


@transaction.atomic
def write_again(person: Person) -> None:
    """Take back that a person asked to be left alone: it was noted by mistake, or they wrote again themselves."""
    seeker = person.seeker
    ways = [_digest(point.kind, point.key) for point in person.contact_points.all()]
    LeftAlone.objects.of(seeker).filter(digest__in=ways).delete()
    person.never_ask_at = None
    person.save(update_fields=["never_ask_at"])


def is_left_alone(seeker: Seeker, address: str) -> bool:
    """Return whether an e-mail address must never be written to."""
    key = point_key(MAIL, address, region=seeker.region)
    return LeftAlone.objects.of(seeker).filter(digest=_digest(MAIL, key)).exists()


def heed(seeker: Seeker, points: Collection[ContactPoint]) -> bool:
    """Leave alone whoever has just got an address that must never be written to. Returns whether somebody has."""
    if not points or not LeftAlone.objects.of(seeker).exists():
        return False
    heeded = 0
    by_digest: dict[str, set[uuid.UUID]] = {}
    for point in points:
        by_digest.setdefault(_digest(point.kind, point.key), set()).add(point.person_id)
    digests = list(by_digest)
    for start in range(0, len(digests), _SOME):
        found = LeftAlone.objects.of(seeker).filter(digest__in=digests[start : start + _SOME])
        for left in found:
            people = Person.objects.of(seeker).filter(pk__in=by_digest[left.digest], never_ask_at=None)
            heeded += people.update(never_ask_at=left.asked_at)
    return heeded > 0


def _digest(kind: str, key: str) -> str:
    return hashlib.sha256(f"{kind}:{key}".encode()).hexdigest()
