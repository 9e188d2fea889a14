"""Everything that was written with one person before."""

import uuid
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from askwell.accounts.requests import SeekerRequest
from askwell.journey.people.models import Person
from askwell.journey.people.queries.past_contacts import ON_A_PAGE, page_with

LONGEST_WORDS = 200
LATEST_START = 1_000_000


@require_GET
def past_contacts(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Show messages and invitations of former days with a person, the latest first, or those that hold some words."""
    person = get_object_or_404(Person.objects.of(request.seeker), pk=pk)
    start, words = _start(request.GET.get("from", "")), request.GET.get("q", "").strip()[:LONGEST_WORDS]
    rows, goes_on = page_with(request.seeker, person, start=start, words=words)
    shown = {
        "person": person,
        "rows": rows,
        "words": words,
        "by_name": any(row.is_by_name for row in rows),
        "older_url": _at(person, words, start + ON_A_PAGE) if goes_on else "",
        "newer_url": _at(person, words, max(0, start - ON_A_PAGE)) if start else "",
        "now": timezone.localtime(),
        "place": "people",
    }
    return render(request, "people/past_contacts.html", shown)


def _start(text: str) -> int:
    """Return where a page begins; what is no number counts as nothing said."""
    return min(int(text), LATEST_START) if text.isascii() and text.isdigit() and len(text) <= 9 else 0  # noqa: PLR2004  # no longer than the number above


def _at(person: Person, words: str, start: int) -> str:
    asked = {name: value for name, value in (("q", words), ("from", start)) if value}
    return f"{reverse('past_contacts', args=[person.pk])}?{urlencode(asked)}"
