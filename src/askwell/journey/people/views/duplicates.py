"""Who may be there twice: the list, two held side by side, made one or called two, and the way back."""

import uuid
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from askwell.accounts.requests import SeekerRequest
from askwell.journey.people.actions.merging import (
    CHOSEN,
    LaterMerge,
    in_order,
    merge,
    merge_all,
    say_two,
    unmerge,
    unsay_two,
)
from askwell.journey.people.models import ContactPoint, Merge, Person
from askwell.journey.people.queries.duplicates import (
    SHOWN,
    last_merges,
    last_said_two,
    names_gone,
    pairs,
    reasons_for,
)
from askwell.journey.people.wording import came_in
from askwell.web.notices import say

MOST_AT_ONCE = 50
LABELS = {
    "full_name": "Name", "title": "What this person does", "organisation_id": "Where this person works", "relation": "What this person is to you",
    "profile_key": "LinkedIn", "time_zone": "Time zone", "postal_address": "Address",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """One field of both: what it is called, and what each says."""

    name: str
    label: str
    cells: tuple[tuple[Person, str], ...]

    @property
    def is_open(self) -> bool:
        """Whether both say something, and not the same."""
        values = [value for _, value in self.cells]
        return all(values) and len(set(values)) > 1


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of both."""

    label: str
    values: tuple[str, ...]


@require_http_methods(["GET", "POST"])
def duplicates(request: SeekerRequest) -> HttpResponse:
    """List who are alike with the reasons, of a large book only once somebody asks to look it through; make one of several."""
    if "person" in request.POST:
        return _made_one(request)
    if request.method == "POST":
        pairs(request.seeker, look=True)
        return redirect("duplicates")
    after = _number(request.GET.get("after", ""))
    found = pairs(request.seeker, after=after)
    shown = {
        "found": found,
        "merges": last_merges(request.seeker) if not after else [],
        "two": last_said_two(request.seeker) if not after else [],
        "newer_url": reverse("duplicates") if after else "",
        "older_url": f"{reverse('duplicates')}?after={after + SHOWN}" if found.all > after + SHOWN else "",
        "place": "people",
    }
    return render(request, "people/pairs.html", shown)


@require_http_methods(["GET", "POST"])
def duplicate(request: SeekerRequest, first: uuid.UUID, second: uuid.UUID) -> HttpResponse:
    """Hold two side by side, and take the answer: one person, or two."""
    people = Person.objects.of(request.seeker).select_related("organisation", "seeker")
    two = in_order(
        get_object_or_404(people, pk=first), get_object_or_404(people.exclude(pk=first), pk=second)
    )
    if request.method == "POST":
        return _answered(request, *two)
    choices = [
        Choice(name, label, tuple((who, _said(who, name)) for who in two)) for name, label in LABELS.items()
    ]
    shown = {
        "two": two,
        "reasons": reasons_for(*two),
        "choices": [choice for choice in choices if any(value for _, value in choice.cells)],
        "kept": [kept for kept in _kept(two) if any(kept.values)],
        "place": "people",
    }
    return render(request, "people/duplicate.html", shown)


def _made_one(request: SeekerRequest) -> HttpResponse:
    """Make one person of several who are all alike."""
    keys = [key for text in request.POST.getlist("person")[:MOST_AT_ONCE] if (key := _key(text))]
    people = list(Person.objects.of(request.seeker).filter(pk__in=keys).select_related("seeker"))
    if len(people) > 1:
        made = merge_all(people, now=timezone.now())
        say(request, f"{made.stays.full_name} is one person now.", undo=reverse("merge_undo", args=[made.pk]))
    return redirect("duplicates")


@require_POST
def merge_undo(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Take a merge back."""
    made = get_object_or_404(Merge.objects.of(request.seeker).select_related("stays", "seeker"), pk=pk)
    gone = names_gone(made)
    try:
        unmerge(made)
    except LaterMerge as later:
        messages.warning(request, later.__doc__ or "")
    else:
        many = "two" if len(gone) == 1 else str(len(gone) + 1)
        say(request, f"{', '.join(gone)} and {made.stays.full_name} are {many} again, each as before.")
    return redirect("duplicates")


@require_POST
def two_undo(request: SeekerRequest, first: uuid.UUID, second: uuid.UUID) -> HttpResponse:
    """Forget that two are two people."""
    people = Person.objects.of(request.seeker)
    unsay_two(get_object_or_404(people, pk=first), get_object_or_404(people, pk=second))
    say(request, "They may be suggested again.")
    return redirect("duplicates")


def _answered(request: SeekerRequest, stays: Person, gone: Person) -> HttpResponse:
    if request.POST.get("do") == "two":
        say_two(stays, gone)
        undo = reverse("two_undo", args=[stays.pk, gone.pk])
        say(request, f"{stays.full_name} and {gone.full_name} stay two people.", undo=undo)
        return redirect("duplicates")
    by_key = {str(stays.pk): stays, str(gone.pk): gone}
    take = {name: by_key[said] for name in CHOSEN if (said := request.POST.get(name, "")) in by_key}
    made = merge(stays, gone, take=take, now=timezone.now())
    say(request, f"{made.stays.full_name} is one person now.", undo=reverse("merge_undo", args=[made.pk]))
    return redirect("duplicates")


def _kept(two: tuple[Person, Person]) -> list[Kept]:
    """Return what both keep: how to reach them, circles, notes, and how they came in. Four statements."""
    points = [list(person.contact_points.all()) for person in two]
    kinds = [
        Kept(kind.label, tuple("\n".join(p.value for p in some if p.kind == kind) for some in points))
        for kind in ContactPoint.Kind
    ]
    circles = tuple(", ".join(circle.name for circle in person.circles.all()) for person in two)
    return [
        *kinds,
        Kept("Circles", circles),
        Kept("Your notes", tuple(person.note for person in two)),
        Kept("How this person came in", tuple(came_in(person, today=timezone.localdate()) for person in two)),
    ]


def _said(person: Person, name: str) -> str:
    if name == "organisation_id":
        return person.organisation.name if person.organisation else ""
    return str(getattr(person, name) or "")


def _key(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 0  # noqa: PLR2004  # no book is longer
