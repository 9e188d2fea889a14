"""What all records of one person say together, whatever the order in which they came."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from uuid import UUID

from askwell.journey.people.address_books.arrivals import Arrival, Point
from askwell.journey.people.forms.people import profile_address
from askwell.journey.people.keying import point_key
from askwell.journey.people.models import ContactPoint
from askwell.method.duplicates.names import name_of

# Where two lists disagree: people keep their own work up to date at LinkedIn, and an address book knows what they are called.
_OF_WORK = ("linkedin_connections", "vcard", "google_csv", "outlook_csv", "thunderbird_csv", "csv")
_OF_NAMES = (*_OF_WORK[1:], _OF_WORK[0])
_LAST = len(_OF_WORK)
_A_NAME = 2


@dataclass(slots=True)
class Said:
    """What the records of a person say: one value for each field, and every address of any of them."""

    full_name: str = ""
    sort_key: str = ""
    title: str = ""
    organisation: str = ""
    organisation_key: str = ""
    profile_key: str = ""
    note: str = ""
    postal_address: str = ""
    source: str = ""
    points: dict[tuple[str, str], Point] = field(default_factory=dict)
    categories: tuple[str, ...] = ()


def agreed(records: Sequence[Arrival]) -> Said:
    """Return what these records say of one person.

    Of one list the newest export counts, and what it leaves empty stays as an older one said. Between lists the choice is the
    same in any order: work is as LinkedIn says, the name as an address book does. Addresses are gathered from all, older ones
    too: nothing is lost by a new export.
    """
    if not records:
        return Said()
    if len(records) == 1:
        return _alone(records[0])
    newest = sorted(_newest(records), key=_of_work)
    best = _with_accents(named_by(newest), newest)
    ordered = [*newest, *_older(records, newest)]
    notes = dict.fromkeys(one.note for one in newest if one.note)
    said = Said(
        profile_key=next((one.profile_key for one in ordered if one.profile_key), ""),
        note="\n\n".join(notes) or next((one.note for one in ordered if one.note), ""),
        postal_address=next((one.postal_address for one in ordered if one.postal_address), ""),
        source=min((one.source for one in newest), key=lambda text: ("connected on" not in text, text)),
        categories=tuple(dict.fromkeys(chain.from_iterable(one.record.categories for one in newest))),
    )
    said.full_name, said.sort_key = best.full_name, best.sort_key
    _work(said, ordered)
    said.points = _points(in_order(records), said.profile_key)
    return said


def in_order(records: Sequence[Arrival]) -> list[Arrival]:
    """Return records in the order in which they count: those of each list's last export first."""
    newest = {id(one) for one in _newest(records)}
    return sorted(records, key=lambda one: (id(one) not in newest, *_of_work(one)))


def named_by(records: Sequence[Arrival]) -> Arrival:
    """Return the record whose name is taken: a whole one rather than a part, an address book's rather than LinkedIn's."""
    return min(_newest(records), key=_of_names)


def _with_accents(best: Arrival, records: Sequence[Arrival]) -> Arrival:
    """Return the record that writes the same name with most of its accents: Chloé rather than Chloe."""
    same = (one for one in records if one.sort_key == best.sort_key)
    return max(same, key=lambda one: (sum(not c.isascii() for c in one.full_name), one is best))


def _alone(one: Arrival) -> Said:
    return Said(
        full_name=one.full_name,
        sort_key=one.sort_key,
        title=one.title,
        organisation=one.organisation,
        organisation_key=one.organisation_key,
        profile_key=one.profile_key,
        note=one.note,
        postal_address=one.postal_address,
        source=one.source,
        points={(point.kind, point.key): point for point in one.points},
        categories=one.record.categories,
    )


def _newest(records: Sequence[Arrival]) -> list[Arrival]:
    """Return of each list's records on this person those of its last export."""
    last: dict[tuple[str, str], UUID] = {}
    for one in records:
        strand = _strand(one)
        last[strand] = max(last.get(strand, one.at), one.at)
    return [one for one in records if last[_strand(one)] == one.at]


def _older(records: Sequence[Arrival], newest: Sequence[Arrival]) -> list[Arrival]:
    """Return the records of earlier exports, the latest first."""
    there = {id(one) for one in newest}
    earlier = sorted((one for one in records if id(one) not in there), key=_of_work)
    return sorted(earlier, key=lambda one: one.at, reverse=True)


def _strand(one: Arrival) -> tuple[str, str]:
    return one.kind, one.uid or one.profile_key or name_of(one.sort_key).key


def _rank(one: Arrival, order: tuple[str, ...]) -> int:
    return order.index(one.kind) if one.kind in order else _LAST


def _of_work(one: Arrival) -> tuple[bool, int, str]:
    return not (one.title and one.organisation), _rank(one, _OF_WORK), one.digest


def _of_names(one: Arrival) -> tuple[bool, bool, bool, int, str]:
    whole = len(name_of(one.sort_key).words) >= _A_NAME
    return "@" in one.full_name, not whole, "," in one.full_name, _rank(one, _OF_NAMES), one.digest


def _work(said: Said, ordered: Sequence[Arrival]) -> None:
    """Take title and organisation from one record where one has both, else each from the first that has it."""
    for one in ordered:
        if one.organisation and not said.organisation:
            said.organisation, said.organisation_key = one.organisation, one.organisation_key
        said.title = said.title or one.title


def _points(records: Iterable[Arrival], profile: str) -> dict[tuple[str, str], Point]:
    """Return every address once; a second profile is a web page."""
    found: dict[tuple[str, str], Point] = {}
    for one in records:
        for point in one.points:
            found.setdefault((point.kind, point.key), point)
        if one.profile_key not in {"", profile}:
            page = second_profile(one.profile_key)
            found.setdefault((page.kind, page.key), page)
    return found


def second_profile(key: str) -> Point:
    """Return a profile that stands beside another one, as a web page."""
    value, kind = profile_address(key), ContactPoint.Kind.URL
    return Point(kind, point_key(kind, value, region=""), value, "")
