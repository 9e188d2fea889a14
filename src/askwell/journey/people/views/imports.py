"""Bringing in address books: choose files, see what they bring, say yes, and take it back."""

import time

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.people.actions import import_questions, imports
from askwell.journey.people.actions.kept import leave_as_mine, take_over
from askwell.journey.people.address_books.look import Look
from askwell.journey.people.forms.imports import ImportForm
from askwell.journey.people.models import Import, Kept, Person
from askwell.journey.people.past_contacts.foreseeing import Past
from askwell.journey.people.queries.imports import (
    SHOWN,
    finished_imports,
    how_it_stands,
    kept_of,
    problems_of,
    under_way,
)
from askwell.journey.people.views.answers import status_of
from askwell.web.notices import say
from askwell.web.wording import plural

Adds = Import.Adds
# So long a page works on it itself; what takes longer goes on in the rounds, and the page shows how far it is.
PATIENCE = 2.0
RECRUITERS = "Who only wrote to you is mostly a recruiter or a seller, so they stay out unless you say so."
_MAY_HOLD_SHEETS = {Import.Kind.SHEET, Import.Kind.ARCHIVE}


@require_http_methods(["GET", "POST"])
def choose_file(request: SeekerRequest) -> HttpResponse:
    """Take files for a look. Nobody is added here."""
    form = ImportForm(request.POST, request.FILES) if request.method == "POST" else ImportForm()
    if form.is_valid() and (source := _taken_in(request, form)):
        imports.work(source, until=time.monotonic() + PATIENCE)
        sheet = import_questions.sheet_to_name(source) if source.kind in _MAY_HOLD_SHEETS else None
        asks = sheet is not None and (not sheet.is_known or (sheet.is_left_out and not sheet.file))
        return redirect("import_columns" if asks else "import_preview", source.pk)
    shown = {
        "form": form,
        "imports": finished_imports(request.seeker),
        "under_way": [(one, how_it_stands(one)) for one in under_way(request.seeker)],
        "place": "people",
    }
    return render(request, "people/import.html", shown, status=status_of(form))


@require_http_methods(["GET", "POST"])
def import_preview(request: SeekerRequest, pk: str) -> HttpResponse:
    """Show what an upload brings, how far it is, or what became of it; take the yes, the no, a stop and an undo."""
    source = get_object_or_404(Import.objects.of(request.seeker), pk=pk)
    if request.method == "POST":
        try:
            return _ANSWERS.get(request.POST.get("do", "yes"), _yes)(request, source)
        except imports.UploadLost as lost:
            messages.error(request, f"{source.file_name}: {lost.__doc__ or ''}")
            return redirect("import")
    if source.is_at_work:
        return render(request, "people/import_working.html", {"source": source, "place": "people"})
    if source.state == Import.State.LOOKED:
        try:
            return render(request, "people/import_preview.html", _looked_at(source))
        except imports.UploadLost as lost:
            messages.error(request, f"{source.file_name}: {lost.__doc__ or ''}")
            return redirect("import")
    undone = source.state == Import.State.UNDONE
    stay = source.people.count() if undone else 0
    shown = {
        "source": source,
        "problems": problems_of(source),
        "kept": [] if undone else kept_of(source),
        "written": source.past_contacts.count(),
        "stay": stay,
        "who_stays": source.people.order_by("sort_key", "id")[:SHOWN] if stay else [],
        "went": max(0, source.added - stay) if undone else 0,
        "place": "people",
    }
    return render(request, "people/import_done.html", shown)


def _taken_in(request: SeekerRequest, form: ImportForm) -> Import | None:
    given = [(str(file.name), file.chunks()) for file in form.chosen]
    try:
        source, problem = imports.take_in(request.seeker, files_given=given)
    except OSError as error:
        form.add_error(
            "file", f"The file could not be kept: {error.strerror}. Make room on the disk, then try again"
        )
        return None
    if problem:
        form.add_error("file", f"{problem.reason} {problem.what_to_do}")
    return source


def _looked_at(source: Import) -> dict[str, object]:
    look = Look.from_json(source.look)
    people_now = Person.objects.of(source.seeker).count()
    adds = _who_comes_along(look.past)
    return {
        "source": source,
        "seen": look,
        "to_add": look.new + look.changed + look.joined,
        "people_now": people_now,
        "people_then": people_now + look.new_people,
        "adds": adds,
        "adds_chosen": source.adds if source.adds in dict(adds) else Adds.NONE,
        "adds_hint": RECRUITERS if look.past.only_wrote else "",
        "sheet": import_questions.sheet_to_name(source) if source.kind in _MAY_HOLD_SHEETS else None,
        "place": "people",
    }


def _who_comes_along(past: Past) -> list[tuple[str, str]]:
    """Return the choices of who of the messages becomes one of her people."""
    said = {
        Adds.NONE: "Nobody",
        Adds.WRITTEN: f"{plural(past.written, 'person', 'people')} you wrote to",
        Adds.ALL: f"Also {plural(past.only_wrote, 'person', 'people')} who only wrote to you",
    }
    none = {Adds.WRITTEN: not past.written, Adds.ALL: not past.only_wrote}
    return [(choice.value, words) for choice, words in said.items() if not none.get(choice)]


def _me(request: SeekerRequest, source: Import) -> HttpResponse:
    """Take who of those in the messages the seeker is, and look again."""
    if not import_questions.say_me(source, who=request.POST.get("who", "")):
        messages.warning(request, "Choose which of them is you.")
    imports.work(source, until=time.monotonic() + PATIENCE)
    return redirect("import_preview", source.pk)


def _yes(request: SeekerRequest, source: Import) -> HttpResponse:
    try:
        import_questions.choose_strangers(source, adds=request.POST.get("adds", ""))
        imports.say_yes(source)
    except imports.AlreadyIn as refusal:
        messages.warning(request, refusal.__doc__ or "")
        return redirect("import_preview", source.pk)
    if imports.work(source, until=time.monotonic() + PATIENCE):
        source.refresh_from_db()
        changed = f", changed {source.changed:,}" if source.changed else ""
        written = source.past_contacts.count()
        past = f", and {plural(written, 'message', 'messages')}" if written else ""
        messages.success(request, f"Added {_who_came(source)}{changed}{past}.")
    return redirect("import_preview", source.pk)


def _who_came(source: Import) -> str:
    people = source.people.count()
    places = max(0, source.added - people)
    said = [plural(people, "person", "people")] if people or not places else []
    said += [plural(places, "organization", "organizations")] if places else []
    return " and ".join(said)


def _no(request: SeekerRequest, source: Import) -> HttpResponse:
    imports.leave(source)
    say(request, f"{source.file_name} was left and is deleted here.")
    return redirect("import")


def _stop(request: SeekerRequest, source: Import) -> HttpResponse:
    if imports.stop(source, now=timezone.now()):
        say(request, "Stopped. What was read is kept. Choose the file again to bring in the rest.")
    return redirect("import_preview", source.pk)


def _undo(request: SeekerRequest, source: Import) -> HttpResponse:
    if imports.take_back(source) and imports.work(source, until=time.monotonic() + PATIENCE):
        say(request, "Taken back.")
    return redirect("import_preview", source.pk)


def _take(request: SeekerRequest, source: Import) -> HttpResponse:
    kept = _kept(request, source)
    take_over(kept, now=timezone.now())
    say(request, f"{kept.person.full_name} has “{kept.said[:80]}” now.")
    return _back(request, source, kept)


def _mine(request: SeekerRequest, source: Import) -> HttpResponse:
    kept = _kept(request, source)
    leave_as_mine(kept)
    say(request, f"Yours stays with {kept.person.full_name}.")
    return _back(request, source, kept)


def _back(request: SeekerRequest, source: Import, kept: Kept) -> HttpResponse:
    """Return to where it was decided: the person's page or that of the import."""
    if "person" in request.POST:
        return redirect("person_edit", kept.person_id)
    return redirect("import_preview", source.pk)


def _kept(request: SeekerRequest, source: Import) -> Kept:
    said = Kept.objects.of(request.seeker).filter(record__source=source).select_related("person", "seeker")
    return get_object_or_404(said, pk=request.POST.get("kept", ""))


_ANSWERS = {"yes": _yes, "no": _no, "me": _me, "stop": _stop, "undo": _undo, "take": _take, "mine": _mine}
