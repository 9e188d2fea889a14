"""Circles on one page: who is in them, and adding, renaming and deleting them."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.people import actions
from askwell.journey.people.actions.organisations import NameTaken
from askwell.journey.people.forms.lists import CircleForm, MemberForm
from askwell.journey.people.models import Circle, Person
from askwell.journey.people.queries.circles import (
    circles_offered,
    circles_with_people,
    people_in,
    people_names,
)
from askwell.journey.people.queries.people import who_is_meant
from askwell.journey.people.views.answers import UNPROCESSABLE, status_of


@require_http_methods(["GET", "POST"])
def circles(request: SeekerRequest) -> HttpResponse:
    """Every circle with its number of people, those that are offered, and a line for one's own."""
    form = CircleForm(request.POST or None)
    if form.is_valid():
        circle = actions.add_circle(request.seeker, name=form.cleaned_data["name"])
        messages.success(request, f"{circle.name} is ready. Put in whom you know.")
        return redirect("circle", circle.pk)
    shown = {
        "circles": circles_with_people(request.seeker),
        "offered": circles_offered(request.seeker),
        "form": form,
        "place": "people",
    }
    return render(request, "people/circles.html", shown, status=status_of(form))


@require_http_methods(["GET", "POST"])
def circle(request: SeekerRequest, pk: str) -> HttpResponse:
    """One circle: its people, a line to put someone in, its name."""
    one = get_object_or_404(Circle.objects.of(request.seeker), pk=pk)
    step = request.POST.get("step", "")
    member = MemberForm(request.POST if step == "put" else None)
    name = CircleForm(request.POST if step == "rename" else None, initial={"name": one.name}, prefix="circle")
    choices: list[Person] = []
    if step == "delete":
        actions.delete_circle(one)
        messages.success(request, f"Deleted: {one.name}. The people in it are still here.")
        return redirect("circles")
    if step == "take out":
        _take_out(request, one)
        return redirect("circle", one.pk)
    if name.is_valid() and _renamed(one, name):
        messages.success(request, "Saved.")
        return redirect("circle", one.pk)
    if member.is_valid():
        choices = who_is_meant(request.seeker, name=member.cleaned_data["full_name"])
        if person := _the_one(choices, request.POST.get("person", "")):
            actions.put_in_circle(one, person=person)
            messages.success(request, f"{person.full_name} is in {one.name} now.")
            return redirect("circle", one.pk)
        if not choices:
            member.add_error("full_name", "Nobody of this name is in your list yet. Add the person first")
    shown = {
        "circle": one,
        "people": people_in(one),
        "member": member,
        "choices": choices,
        "name": name,
        "known": people_names(request.seeker),
        "has_errors": bool(member.errors or name.errors),
        "place": "people",
    }
    status = UNPROCESSABLE if choices else status_of(member, name)
    return render(request, "people/circle.html", shown, status=status)


def _take_out(request: SeekerRequest, circle: Circle) -> None:
    """Take the person whose button was pressed out of a circle, and say so."""
    try:
        person = actions.take_out_of_circle(circle, person=UUID(request.POST.get("person", "")))
    except ValueError:
        person = None
    if person:
        messages.success(
            request, f"{person.full_name} is not in {circle.name} any more, and still in your list."
        )


def _the_one(choices: list[Person], chosen: str) -> Person | None:
    """Return the chosen person, or the only one there is to choose from."""
    if len(choices) == 1:
        return choices[0]
    return next((person for person in choices if str(person.pk) == chosen), None)


def _renamed(circle: Circle, form: CircleForm) -> bool:
    try:
        actions.rename_circle(circle, name=form.cleaned_data["name"])
    except NameTaken:
        form.add_error("name", "You have a circle of this name. Choose another name")
        return False
    return True
