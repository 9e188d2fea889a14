"""A small site with every part on one page, for a real browser to look at."""

import datetime as dt
from types import SimpleNamespace

from django import forms
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import path

from askwell.web.notices import say

NOW = dt.datetime(2026, 3, 12, 17, 20, tzinfo=dt.UTC)
PEOPLE = [("Daniel Reyes", "Brightwell Health"), ("Priya Nair", "Halden Bio")]
put_off: set[int] = set()


class TalkForm(forms.Form):
    """One field of each kind."""

    minutes = forms.CharField(
        label="How long did you agree on?", error_messages={"required": "Say how many minutes"}
    )
    where = forms.CharField(label="Where", required=False, help_text="A place or a link")
    body = forms.CharField(label="Your note", required=False, widget=forms.Textarea)
    pull = forms.ChoiceField(
        label="How did it leave you?",
        choices=[("more", "More drawn to it"), ("same", "About the same")],
        widget=forms.RadioSelect,
        error_messages={"required": "Say how it left you"},
    )
    sent = forms.BooleanField(label="I sent it", required=False)


def rows() -> list[SimpleNamespace]:
    """The rows that were not put off."""
    return [
        SimpleNamespace(
            verb="Thank",
            what=name,
            why=f"From {firm}.",
            url="#",
            minutes=index or None,
            later_url=f"/later/{index}/",
        )
        for index, (name, firm) in enumerate(PEOPLE)
        if index not in put_off
    ]


@login_not_required
def today(request: HttpRequest) -> HttpResponse:
    """Every part on one page."""
    form = TalkForm({}) if "bad" in request.GET else TalkForm()
    return render(
        request,
        "web/components.html",
        {
            "form": form,
            "now": NOW,
            "at": NOW + dt.timedelta(minutes=100),
            "talked_on": dt.date(2026, 3, 11),
            "days": [dt.date(2026, 2, 20), dt.date(2026, 2, 24), None, dt.date(2026, 3, 11)],
            "skipped": [2],
            "channels": [("email", "Email"), ("card", "Card by post")],
            "rows": rows(),
            "next": {
                "mark": "Next, at 2:00 pm",
                "aside": "in 1 hour 40 minutes",
                "what": "Talk with",
                "name": "Priya Nair",
                "url": "#",
                "why": "You agreed on 25 minutes by video.",
                "actions": [
                    {"label": "Open prep sheet", "url": "#"},
                    {"label": "Start the talk", "url": "#"},
                ],
            },
            "checks": [
                {
                    "ok": False,
                    "title": "Not asking for a job",
                    "quote": "any openings",
                    "advice": "can read as one.",
                },
                {"ok": True, "title": "Says who you are"},
            ],
        },
    )


@login_not_required
def later(request: HttpRequest, row: int) -> HttpResponse:
    """Put a row off."""
    put_off.add(row)
    say(request, f"Moved to tomorrow: {PEOPLE[row][0]}.", undo=f"/undo/{row}/")
    return redirect("today")


@login_not_required
def undo(request: HttpRequest, row: int) -> HttpResponse:
    """Bring it back."""
    put_off.discard(row)
    say(request, "Back on the list.")
    return redirect("today")


@login_not_required
def find(request: HttpRequest) -> JsonResponse:
    """People whose name holds the words."""
    words = request.GET.get("q", "").lower()
    items = [
        {"title": name, "detail": firm, "url": f"#{name}"} for name, firm in PEOPLE if words in name.lower()
    ]
    return JsonResponse({"groups": [{"label": "People", "items": items}]})


urlpatterns = [
    path("today/", today, name="today"),
    path("later/<int:row>/", later),
    path("undo/<int:row>/", undo),
    path("find.json", find),
]
