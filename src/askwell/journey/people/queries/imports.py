"""Imports as their pages show them."""

from django.db.models import QuerySet

from askwell.accounts.models import Seeker
from askwell.journey.people.models import Import, SourceRecord

SHOWN = 20
SHOWN_PROBLEMS = 500


def finished_imports(seeker: Seeker) -> QuerySet[Import]:
    """Return the last files that were brought in, the newest first."""
    return Import.objects.of(seeker).exclude(finished_at=None).order_by("-finished_at")[:SHOWN]


def problems_of(source: Import) -> QuerySet[SourceRecord]:
    """Return what could not be read or was in doubt when this file came in."""
    return source.records.exclude(reason="").select_related("person").order_by("id")[:SHOWN_PROBLEMS]
