"""Installing the O*NET database from its zip, chosen on the page."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

from django import forms
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from askwell.accounts.local import is_at_home
from askwell.accounts.models import Seeker
from askwell.accounts.requests import SeekerRequest
from askwell.occupations import fetching
from askwell.occupations.building import build
from askwell.occupations.shelf import about
from askwell.occupations.unpacking import unpacked
from askwell.web.notices import say

UNPROCESSABLE = 422


class ReleaseForm(forms.Form):
    """The zip of the text files, as its makers hand it out."""

    release = forms.FileField(
        label="The zip file of the O*NET database",
        help_text="The text version, as you got it: it need not be unpacked",
        widget=forms.FileInput(attrs={"accept": ".zip,application/zip"}),
        error_messages={"required": "Choose the zip file that you downloaded"},
    )


def to_install(seeker: Seeker, form: ReleaseForm | None = None) -> dict[str, object]:
    """Return what the page shows where nothing is installed: how to get it, or who can."""
    return {
        "release": form or ReleaseForm(),
        "may_install": is_at_home(seeker),
        "source": fetching.ADDRESS,
    }


@require_POST
def occupations_install(request: SeekerRequest) -> HttpResponse:
    """Install the release that was chosen, for all who use this Askwell: its owner may. What is installed already is replaced in the terminal only."""
    if not is_at_home(request.seeker):
        raise PermissionDenied
    if about(settings.HOME):
        say(request, "The kinds of work are installed already.")
        return redirect("occupations")
    form = ReleaseForm(request.POST, request.FILES)
    if form.is_valid() and (trouble := _install(form.cleaned_data["release"].chunks())):
        form.add_error("release", trouble)
    if form.errors:
        return render(
            request, "purpose/occupations.html", to_install(request.seeker, form), status=UNPROCESSABLE
        )
    told = about(settings.HOME)
    say(request, f"Installed: {told.occupations:,} kinds of work." if told else "Nothing was installed.")
    return redirect("occupations")


def _install(chunks: Iterable[bytes]) -> str:
    """Build the occupations of an upload, read in chunks; return what is wrong with it, "" where nothing is."""
    with tempfile.TemporaryDirectory(dir=settings.HOME, prefix="occupations-") as folder:
        source = Path(folder) / "release.zip"
        with source.open("wb") as file:
            file.writelines(chunks)
        with unpacked(source) as (onet, problems):
            if onet is None:
                return " ".join(f"{problem.reason} {problem.what_to_do}" for problem in problems)
            build(settings.HOME, onet, sha256=fetching.digest(source))
    return ""
