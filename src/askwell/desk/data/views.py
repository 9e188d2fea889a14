"""Settings: where the data lies, backing up, bringing back, taking out, deleting."""

import datetime as dt
import tempfile
from pathlib import Path

from django.conf import settings
from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from askwell import __version__
from askwell.accounts.requests import SeekerRequest
from askwell.desk.data import backups, erasing, restoring
from askwell.desk.data.archiving import archive
from askwell.desk.data.forms import ArchiveForm, EraseForm
from askwell.desk.data.handing_on import copy_for
from askwell.desk.data.sheets import sheets, sheets_for
from askwell.journey.purpose.queries import current_campaign
from askwell.method.trust import Audience
from askwell.web.notices import say

UNPROCESSABLE = 422
ZIP = "application/zip"


@require_GET
def settings_page(request: SeekerRequest) -> HttpResponse:
    """Show where everything is and what can be done with it."""
    kept = backups.backups_of(request.seeker)
    shown = {"home": settings.HOME, "version": __version__, "last": kept[0] if kept else None}
    return render(request, "data/settings.html", shown)


@require_http_methods(["GET", "POST"])
def backup(request: SeekerRequest) -> HttpResponseBase:
    """Back up now; list and hand out the backups."""
    if name := request.GET.get("name"):
        found = backups.backup_named(request.seeker, name)
        if found is None:
            raise Http404
        return FileResponse(found.path.open("rb"), as_attachment=True, filename=found.name, content_type=ZIP)
    if request.method == "POST":
        made = backups.back_up(request.seeker, now=timezone.now())
        say(request, f"Backed up: {made.name}.")
        return redirect("backup")
    shown = {"backups": backups.backups_of(request.seeker), "folder": backups.folder_of(request.seeker)}
    return render(request, "data/backup.html", shown)


@require_http_methods(["GET", "POST"])
def export(request: SeekerRequest) -> HttpResponseBase:
    """Say what the archive holds; a POST hands it out."""
    if request.method == "GET":
        return render(request, "data/export.html")
    now = timezone.now()
    if "sheets" in request.POST:
        return _sheets(request, f"askwell-{now:%Y-%m-%d}")
    if request.POST.get("for") in {Audience.COACH, Audience.ANOTHER}:
        return _copy_for(request, Audience(request.POST["for"]), now)
    stream = tempfile.TemporaryFile()  # noqa: SIM115  # the response closes it
    archive(request.seeker, stream, now=now)
    stream.seek(0)
    return FileResponse(stream, as_attachment=True, filename=f"askwell-{now:%Y-%m-%d}.zip", content_type=ZIP)


def _sheets(request: SeekerRequest, name: str) -> FileResponse:
    """Hand the tables out: everything for the seeker, what the trust marks allow for a coach."""
    stream = tempfile.TemporaryFile()  # noqa: SIM115  # the response closes it
    coach = request.POST["sheets"] == Audience.COACH
    if coach:
        sheets_for(current_campaign(request.seeker), stream, audience=Audience.COACH)
    else:
        sheets(request.seeker, stream)
    stream.seek(0)
    name = f"{name}-{'for-coach-' if coach else ''}tables.zip"
    return FileResponse(stream, as_attachment=True, filename=name, content_type=ZIP)


def _copy_for(request: SeekerRequest, audience: Audience, now: dt.datetime) -> HttpResponse:
    content = copy_for(current_campaign(request.seeker), audience=audience, now=now)
    disposition = f'attachment; filename="askwell-{now:%Y-%m-%d}-for-{audience}.zip"'
    return HttpResponse(content, content_type=ZIP, headers={"Content-Disposition": disposition})


@require_http_methods(["GET", "POST"])
def restore(request: SeekerRequest) -> HttpResponse:
    """Look into an archive first, then put it in place after a yes.

    A file from elsewhere becomes one of the backups, so that the yes finds it again.
    """
    form = ArchiveForm(request.POST or None, request.FILES or None)
    if request.method == "GET":
        return _choose(request, ArchiveForm())
    if "name" in request.POST:
        return _look_or_restore(request, request.POST["name"], yes=request.POST.get("do") == "yes")
    if not form.is_valid():
        return _choose(request, form, status=UNPROCESSABLE)
    upload = form.cleaned_data["archive"]
    look = restoring.look_into(upload)
    if look.archive is None:
        form.add_error("archive", " ".join(look.problems))
        return _choose(request, form, status=UNPROCESSABLE)
    kept = _keep(request, upload)
    return _look_or_restore(request, kept.name, yes=False)


def _keep(request: SeekerRequest, upload: object) -> Path:
    """Put an uploaded archive beside the backups, under a name of its moment."""
    target = backups.folder_of(request.seeker) / f"askwell-{timezone.now():%Y%m%dT%H%M%S}Z-900.zip"
    target.touch(mode=0o600)
    with target.open("wb") as file:
        for chunk in upload.chunks():  # type: ignore[attr-defined]  # Django's uploaded file
            file.write(chunk)
    return target


def _look_or_restore(request: SeekerRequest, name: str, *, yes: bool) -> HttpResponse:
    found = backups.backup_named(request.seeker, name)
    if found is None:
        raise Http404
    with found.path.open("rb") as stream:
        look = restoring.look_into(stream)
        if look.archive is None:
            form = ArchiveForm()
            say(request, " ".join(look.problems), level=messages.ERROR)
            return _choose(request, form, status=UNPROCESSABLE)
        if not yes:
            return render(
                request, "data/restore_look.html", {"backup": found, "look": look, "archive": look.archive}
            )
        trouble = restoring.restore(request.seeker, look.archive, now=timezone.now())
    if trouble:
        say(request, trouble, level=messages.ERROR)
        return redirect("restore")
    say(request, "Everything of that archive is back. What was here before lies among your backups.")
    return redirect("today")


def _choose(request: SeekerRequest, form: ArchiveForm, *, status: int = 200) -> HttpResponse:
    shown = {"form": form, "backups": backups.backups_of(request.seeker)}
    return render(request, "data/restore.html", shown, status=status)


@require_http_methods(["GET", "POST"])
def delete_everything(request: SeekerRequest) -> HttpResponse:
    """Delete everything after the word DELETE."""
    form = EraseForm(request.POST or None)
    if not form.is_valid():
        shown = {"form": form, "backups": backups.backups_of(request.seeker)}
        return render(request, "data/delete.html", shown, status=UNPROCESSABLE if form.errors else 200)
    erasing.erase_everything(request.seeker, backups_too=form.cleaned_data["backups_too"])
    say(request, "Everything is deleted.")
    return redirect(reverse("welcome"))
