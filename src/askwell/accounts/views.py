"""The door of a local Askwell: a one-time address opens it, everything else finds it closed."""

from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache

from askwell.accounts.local import local_seeker, use_door_key
from askwell.accounts.one_talk import from_outside


@never_cache
@login_not_required
def open_door(request: HttpRequest, key: str) -> HttpResponse:
    """Sign the local user in when the key is the waiting one; it works once."""
    if request.user.is_authenticated:
        return redirect("/")
    if not use_door_key(settings.HOME, key):
        return render(request, "accounts/closed.html", {"used": True}, status=403)
    login(request, local_seeker().user, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("/")


@never_cache
@login_not_required
def closed(request: HttpRequest) -> HttpResponse:
    """Say that this Askwell is closed and how its owner opens it."""
    return render(request, "accounts/closed.html", {"outside": from_outside(request)}, status=403)
