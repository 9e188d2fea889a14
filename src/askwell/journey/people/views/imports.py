"""Bringing in an address book: choose a file, see what it brings, say yes."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.people.actions.imports import AlreadyIn, bring_in, preview, take_in
from askwell.journey.people.forms.imports import ImportForm
from askwell.journey.people.models import Import
from askwell.journey.people.queries.imports import SHOWN_PROBLEMS, finished_imports, problems_of
from askwell.journey.people.views.answers import status_of
from askwell.web.wording import plural

SHOWN_PEOPLE = 100


@require_http_methods(["GET", "POST"])
def choose_file(request: SeekerRequest) -> HttpResponse:
    """Take a file for a look. Nobody is added here."""
    form = ImportForm(request.POST, request.FILES) if request.method == "POST" else ImportForm()
    if form.is_valid() and (source := _taken_in(request, form)):
        return redirect("import_preview", source.pk)
    shown = {"form": form, "imports": finished_imports(request.seeker), "place": "people"}
    return render(request, "people/import.html", shown, status=status_of(form))


@require_http_methods(["GET", "POST"])
def import_preview(request: SeekerRequest, pk: str) -> HttpResponse:
    """Show what a file brings, and bring it in after a yes; afterwards show what became of it."""
    source = get_object_or_404(Import.objects.of(request.seeker), pk=pk)
    try:
        if request.method == "POST":
            return _brought_in(request, source)
        if source.finished_at:
            shown = {"source": source, "problems": problems_of(source), "place": "people"}
            return render(request, "people/import_done.html", shown)
        return render(request, "people/import_preview.html", _looked_at(source))
    except FileNotFoundError:
        messages.error(request, f"{source.file_name} is not in the data folder any more. Choose it again.")
        return redirect("import")


def _taken_in(request: SeekerRequest, form: ImportForm) -> Import | None:
    file = form.cleaned_data["file"]
    try:
        source, problem = take_in(request.seeker, file_name=file.name, data=file.read())
    except OSError as error:
        form.add_error(
            "file", f"The file could not be kept: {error.strerror}. Make room on the disk, then try again"
        )
        return None
    if problem:
        form.add_error("file", f"{problem.reason} {problem.what_to_do}")
    return source


def _looked_at(source: Import) -> dict[str, object]:
    seen = preview(source)
    return {
        "source": source,
        "seen": seen,
        "new": seen.new[:SHOWN_PEOPLE],
        "new_more": max(0, len(seen.new) - SHOWN_PEOPLE),
        "changed": seen.changed[:SHOWN_PEOPLE],
        "changed_more": max(0, len(seen.changed) - SHOWN_PEOPLE),
        "unreadable": seen.unreadable[:SHOWN_PROBLEMS],
        "unreadable_more": max(0, len(seen.unreadable) - SHOWN_PROBLEMS),
        "doubts": seen.doubts[:SHOWN_PROBLEMS],
        "doubts_more": max(0, len(seen.doubts) - SHOWN_PROBLEMS),
        "to_add": len(seen.new) + len(seen.changed),
        "place": "people",
    }


def _brought_in(request: SeekerRequest, source: Import) -> HttpResponse:
    try:
        bring_in(source, now=timezone.now())
    except AlreadyIn as refusal:
        messages.warning(request, refusal.__doc__ or "")
    else:
        changed = f", changed {source.changed:,}" if source.changed else ""
        messages.success(request, f"Added {plural(source.added, 'person', 'people')}{changed}.")
    return redirect("import_preview", source.pk)
