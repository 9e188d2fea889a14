"""Fifty people by name, one person, a search by LIKE, and all that was told."""

import uuid

from django.contrib import admin
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from benches.bare.models import Claim, Person

PAGE = 50


@login_required
def people(request: HttpRequest) -> HttpResponse:
    """Show the first people by name."""
    mine = Person.objects.filter(seeker_id=request.GET["seeker"])
    return render(request, "bare/list.html", {"people": mine.order_by("sort_key", "id")[:PAGE]})


@login_required
def person(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Show one person."""
    return render(request, "bare/one.html", {"person": Person.objects.get(pk=pk)})


@login_required
def find(request: HttpRequest) -> HttpResponse:
    """Find by LIKE, which is what a plain page has."""
    found = Person.objects.filter(seeker_id=request.GET["seeker"], full_name__icontains=request.GET["q"])
    return render(request, "bare/list.html", {"people": found.order_by("sort_key", "id")[:PAGE]})


@login_required
def told(request: HttpRequest) -> HttpResponse:
    """Show everything that was told, newest first, as a plain page would."""
    claims = Claim.objects.filter(seeker_id=request.GET["seeker"]).select_related("person")
    return render(request, "bare/told.html", {"claims": claims.order_by("-said_at", "id")})


urlpatterns = [
    path("admin/", admin.site.urls),
    path("list", people),
    path("one/<uuid:pk>", person),
    path("find", find),
    path("told", told),
]
