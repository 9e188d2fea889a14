"""Choosing files to bring in."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from askwell.formats.people_archive import LARGEST
from askwell.journey.people.actions.imports import too_large

_KINDS = ".csv,.tsv,.txt,.vcf,.vcard,.zip,text/csv,text/vcard"


class SeveralFiles(forms.FileInput):
    """A file input that takes several files."""

    allow_multiple_selected = True


class Files(forms.FileField):
    """Several files, each checked by itself; its value is their list."""

    def clean(self, data: Any, initial: Any = None) -> Any:
        """Return the files that were chosen, none being none."""
        chosen = [file for file in data or [] if file]
        return [super(Files, self).clean(file, initial) for file in chosen]


class ImportForm(forms.Form):
    """Files, or a folder. What they are shows from their content."""

    file = Files(
        label="Your files",
        help_text="LinkedIn's download (zip or Connections.csv), vCards (.vcf), or contacts as CSV from Google, Outlook or Thunderbird. Choose them, or drop them here; several at once are fine",
        allow_empty_file=True,
        required=False,
        error_messages={"invalid": "The file did not arrive whole. Choose it again"},
        widget=SeveralFiles(attrs={"accept": _KINDS}),
    )
    folder = Files(
        label="Or a whole folder",
        help_text="As some phones and address book programs keep them: one card in each file",
        allow_empty_file=True,
        required=False,
        error_messages={"invalid": "The folder did not arrive whole. Choose it again"},
        widget=SeveralFiles(attrs={"webkitdirectory": True}),
    )

    def clean(self) -> dict[str, Any]:
        """Refuse nothing at all, and what is too large before it is read."""
        said = super().clean() or {}
        chosen = self.chosen
        if not chosen and not self.errors:
            self.add_error("file", "Choose a file first")
        size = sum(file.size or 0 for file in chosen)
        if size > LARGEST:
            problem = too_large(size)
            self.add_error("file", f"{problem.reason} {problem.what_to_do}")
        return said

    @property
    def chosen(self) -> "list[UploadedFile[bytes]]":
        """Return all files, those of the folder too but for what the system hides in it."""
        said = self.cleaned_data
        files = [*said.get("file", ()), *said.get("folder", ())]
        return [file for file in files if len(files) == 1 or not str(file.name).startswith(".")]
