"""The page on which a time is agreed on, or moved."""

import datetime as dt
from collections.abc import Sequence

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from askwell.accounts.requests import SeekerRequest
from askwell.journey.agreement.calendar_files import answers_theirs
from askwell.journey.agreement.forms import AgreementForm
from askwell.journey.agreement.invitations import missing_place
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.queries import invited_at
from askwell.journey.agreement.which import asked_to_move
from askwell.journey.agreement.windows.models import OfferedWindow
from askwell.journey.agreement.windows.ran_out import RanOut
from askwell.journey.agreement.word import untold
from askwell.journey.people.models import Person
from askwell.mail.accounts import can_send

UNPROCESSABLE = 422


def time_page(
    request: SeekerRequest,
    form: AgreementForm,
    person: Person,
    talk: Talk | None,
    *,
    windows: Sequence[OfferedWindow] = (),
    meant: OfferedWindow | None = None,
    gone: Sequence[RanOut] = (),
    late: RanOut | None = None,
    at: dt.datetime | None = None,
) -> HttpResponse:
    """Draw the page. ``talk`` is None before anything is agreed on; ``at`` is the time that the address proposes.

    ``meant`` is the window that their answer takes, ``gone`` those that ran out, ``late`` the one of these that it takes.
    """
    zone = request.seeker.time_zone
    shown = {
        "form": form,
        "person": person,
        "talk": talk,
        "zone": zone.replace("_", " "),
        "missing": missing_place(talk) if talk else "",
        "agreed": talk is not None and talk.starts_at is not None and talk.cancelled_at is None,
        "theirs": talk.time_zone if talk is not None and talk.time_zone != zone else "",
        "can_send": can_send(request.seeker),
        "invited_at": invited_at(talk) if talk else None,
        "answers_theirs": talk is not None and answers_theirs(talk, now=timezone.now()),
        "untold": untold(talk, now=timezone.now()) if talk else None,
        "windows": windows,
        "meant": meant,
        "gone": gone,
        "late": late,
        "is_past": talk is not None and talk.starts_at is not None and talk.starts_at <= timezone.now(),
        "changing": bool(form.errors or windows or at) or "change" in request.GET,
        "at": _to_be_taken(at, meant, talk, form),
        "way": Talk.How(form["how"].value() or Talk.How.VIDEO).label.lower() if not form.errors else "",
        "further": "further" in request.GET,
        "asked_to_move_at": asked_to_move(talk) if talk else None,
    }
    return render(request, "agreement/time.html", shown, status=UNPROCESSABLE if form.errors else 200)


def _to_be_taken(
    at: dt.datetime | None, meant: OfferedWindow | None, talk: Talk | None, form: AgreementForm
) -> dt.datetime | None:
    """Return the time that stands in the form and is not agreed on yet, for one tap to take it."""
    at = at or (meant.starts_at if meant else None)
    is_new = at is not None and at > timezone.now() and (talk is None or talk.starts_at != at)
    return at if is_new and not form.errors else None
