"""My hours and my calendars."""

import uuid

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from askwell.accounts.local import is_at_home
from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.calendars import actions
from askwell.journey.agreement.calendars.forms import SOURCES, CalendarForm, HoursForm, as_form
from askwell.journey.agreement.calendars.models import MyCalendar
from askwell.journey.agreement.windows.queries import hours_of
from askwell.web.notices import say

UNPROCESSABLE = 422


@require_http_methods(["GET", "POST"])
def settings_times(request: SeekerRequest) -> HttpResponse:
    """Show and keep when she talks, and the calendars that are looked into."""
    at_home = is_at_home(request.seeker)
    hours = HoursForm(initial=as_form(hours_of(request.seeker)))
    adding = CalendarForm(at_home=at_home)
    match request.POST.get("do") if request.method == "POST" else None:
        case None:
            return _page(request, hours, adding)
        case "add":
            adding = CalendarForm(request.POST, request.FILES, at_home=at_home)
            if adding.is_valid() and _add(request, adding):
                return redirect("settings_times")
        case _:
            hours = HoursForm(request.POST)
            if hours.is_valid():
                _keep(request, hours)
                return redirect("settings_times")
    return _page(request, hours, adding)


def _keep(request: SeekerRequest, form: HoursForm) -> None:
    said, row = form.cleaned_data, hours_of(request.seeker)
    row.begins, row.ends, row.weekdays = said["begins"], said["ends"], "".join(sorted(said["weekdays"]))
    row.buffer, row.notice = said["buffer"], said["notice"]
    row.save()
    say(request, "Kept. Times are offered within these hours from now on.")


def _add(request: SeekerRequest, form: CalendarForm) -> bool:
    """Add a calendar and return whether it could be read; what is wrong stands in the form then."""
    said, now, seeker = form.cleaned_data, timezone.now(), request.seeker
    try:
        if said["address"]:
            added = actions.add_address(seeker, address=said["address"], name=said["name"], now=now)
        elif said.get("path"):
            added = actions.add_path(seeker, path=said["path"], name=said["name"], now=now)
        elif said["server"]:
            wanted = {key: said[key] for key in ("user", "password", "name", "takes_talks")}
            added = actions.add_server(seeker, address=said["server"], now=now, **wanted)
        else:
            name = said["name"] or said["file"].name
            added = actions.add_given(seeker, data=said["file"].read(), name=name[:100], now=now)
    except actions.CannotRead as no:
        given = next(name for name in SOURCES if said.get(name))
        form.add_error(given, str(no))
        return False
    left = " Some events could not be read and keep no time free." if added.left_out else ""
    say(request, f"{added.name} is looked into from now on; only its hours are kept.{left}")
    return True


@require_POST
def calendar_change(request: SeekerRequest, pk: uuid.UUID) -> HttpResponse:
    """Read a calendar now, or look into it no more."""
    calendar = get_object_or_404(MyCalendar.objects.of(request.seeker).select_related("seeker__user"), pk=pk)
    if request.POST.get("do") == "leave":
        actions.leave(calendar)
        say(request, f"{calendar.name} is looked into no more, and its hours are forgotten.")
    elif actions.read_anew(calendar, now=timezone.now()):
        say(request, f"{calendar.name} was read.")
    return redirect("settings_times")


def _page(request: SeekerRequest, hours: HoursForm, adding: CalendarForm) -> HttpResponse:
    has_errors = bool(hours.errors or adding.errors)
    shown = {
        "hours": hours,
        "adding": adding,
        "calendars": list(MyCalendar.objects.of(request.seeker)),
        "zone": request.seeker.time_zone.replace("_", " "),
        "has_errors": has_errors,
        "now": timezone.localtime(),
    }
    return render(request, "calendars/times.html", shown, status=UNPROCESSABLE if has_errors else 200)
