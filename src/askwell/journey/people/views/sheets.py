"""The page on which the seeker says which column of a spreadsheet is what."""

import time

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from askwell.accounts.requests import SeekerRequest
from askwell.journey.people.actions import imports
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
        sheet = imports.sheet_to_name(source)
    except imports.UploadLost as lost:
        messages.error(request, f"{source.file_name}: {lost.__doc__ or ''}")
        return redirect("import")
    if sheet is None:
        return redirect("import_preview", source.pk)
    form = ColumnsForm(request.POST or None, look=sheet)
    if form.is_valid():
        tell_columns(request.seeker, sheet, form.told)
        imports.look_again(source)
        imports.work(source, until=time.monotonic() + PATIENCE)
        messages.success(request, "Remembered. The next file with these columns is read the same way.")
        return redirect("import_preview", source.pk)
    shown = {"source": source, "sheet": sheet, "form": form, "place": "people"}
    return render(request, "people/import_columns.html", shown, status=status_of(form))
