"""The page on which the seeker says which column of a spreadsheet is what."""

import time

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.formats.address_csv import SheetLook, SheetTold
from askwell.journey.people.actions import import_questions, imports
from askwell.journey.people.actions.sheets import tell_columns
from askwell.journey.people.forms.sheets import ColumnsForm
from askwell.journey.people.models import Import
from askwell.journey.people.views.answers import status_of
from askwell.journey.people.views.imports import PATIENCE


@require_http_methods(["GET", "POST"])
def import_columns(request: SeekerRequest, pk: str) -> HttpResponse:
    """Show each column with its first cells and our guess; what is said is remembered and the file looked at again."""
    source = get_object_or_404(Import.objects.of(request.seeker), pk=pk)
    try:
        sheet = import_questions.sheet_to_name(source)
    except imports.UploadLost as lost:
        messages.error(request, f"{source.file_name}: {lost.__doc__ or ''}")
        return redirect("import")
    if sheet is None:
        return redirect("import_preview", source.pk)
    if request.POST.get("do") == "leave":
        return _remember(request, source, sheet, SheetTold({}, has_names=sheet.has_names))
    form = ColumnsForm(request.POST or None, look=sheet)
    if form.is_valid():
        return _remember(request, source, sheet, form.told)
    shown = {"source": source, "sheet": sheet, "form": form, "place": "people"}
    return render(request, "people/import_columns.html", shown, status=status_of(form))


def _remember(request: SeekerRequest, source: Import, sheet: SheetLook, told: SheetTold) -> HttpResponse:
    """Keep what was said and look at the upload again; where another of its files is not known either, ask for that."""
    tell_columns(request.seeker, sheet, told)
    import_questions.look_again(source)
    imports.work(source, until=time.monotonic() + PATIENCE)
    way = "read the same way" if told.columns else "left out as well"
    messages.success(request, f"Remembered. The next file with these columns is {way}.")
    other = import_questions.sheet_to_name(source)
    asks = other is not None and not other.is_known
    return redirect("import_columns" if asks else "import_preview", source.pk)
