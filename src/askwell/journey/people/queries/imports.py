"""Imports as their pages show them."""

from django.db.models import QuerySet

from askwell.accounts.models import Seeker
from askwell.journey.people.address_books.cards import FIELDS
from askwell.journey.people.address_books.look import Look
from askwell.journey.people.models import Import, Kept, Person, SourceRecord

SHOWN = 20
SHOWN_PROBLEMS = 500
SHOWN_KEPT = 200


def finished_imports(seeker: Seeker) -> QuerySet[Import]:
    """Return the last files that were brought in, the newest first."""
    return Import.objects.of(seeker).exclude(finished_at=None).order_by("-finished_at")[:SHOWN]


def under_way(seeker: Seeker) -> QuerySet[Import]:
    """Return what is being looked at, brought in or taken back, and what waits for a yes, the newest first."""
    states = [Import.State.LOOKING, Import.State.LOOKED, Import.State.BRINGING, Import.State.UNDOING]
    return Import.objects.of(seeker).filter(state__in=states).order_by("-created_at")[:SHOWN]


def how_it_stands(source: Import) -> str:
    """Return in words how far an import is; where there is nothing to say yes to it waits for none."""
    if source.state == Import.State.LOOKED and Look.from_json(source.look).brings_nothing:
        return "nothing new in it"
    return source.get_state_display().lower()


def problems_of(source: Import) -> QuerySet[SourceRecord]:
    """Return what could not be read or was in doubt when these files came in."""
    return source.records.exclude(reason="").select_related("person").order_by("id")[:SHOWN_PROBLEMS]


def kept_of(source: Import) -> list[dict[str, object]]:
    """Return where a record of these files says otherwise than what the seeker has now."""
    said = (
        Kept.objects.of(source.seeker)
        .filter(record__source=source)
        .select_related("person__organisation", "record__source")
    )
    rows = [(one, value_of(one.person, one.field)) for one in said[:SHOWN_KEPT]]
    return [_row(one, mine) for one, mine in rows if mine != one.said]


def _row(one: Kept, mine: str) -> dict[str, object]:
    """Return what a page shows of it; of files that came in together the place names the file."""
    source = one.record.source
    where = one.record.place if source.kind == Import.Kind.ARCHIVE else source.file_name
    return {"kept": one, "what": FIELDS[one.field], "mine": mine, "where": where}


def said_of(person: Person) -> list[dict[str, object]]:
    """Return where lists say otherwise than what stands on a person's page, the newest of each first."""
    said = (
        Kept.objects.of(person.seeker).filter(person=person).select_related("record__source").order_by("-id")
    )
    newest = {one.field: one for one in reversed(said)}
    rows = [(one, value_of(person, name)) for name, one in newest.items()]
    return [_row(one, mine) for one, mine in rows if mine != one.said]


def value_of(person: Person, field: str) -> str:
    """Return what a person has in a field that a record says otherwise."""
    return str(getattr(person, field) or "")
