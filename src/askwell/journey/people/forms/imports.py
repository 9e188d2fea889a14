"""Choosing a file to bring in."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from askwell.journey.people.actions.imports import LARGEST, too_large


class ImportForm(forms.Form):
    """One file. What it is shows from its content."""

    file = forms.FileField(
        label="Your file",
        help_text="LinkedIn's download (zip or Connections.csv), vCards (.vcf), or contacts as CSV from Google, Outlook or Thunderbird",
        allow_empty_file=True,
        error_messages={
            "required": "Choose a file first",
            "missing": "Choose a file first",
            "invalid": "The file did not arrive whole. Choose it again",
        },
        widget=forms.FileInput(attrs={"accept": ".csv,.tsv,.txt,.vcf,.vcard,.zip,text/csv,text/vcard"}),
    )

    def clean_file(self) -> Any:
        """Refuse a file that is too large before it is read."""
        file: UploadedFile[bytes] = self.cleaned_data["file"]
        if (file.size or 0) > LARGEST:
            problem = too_large(file.size or 0)
            raise forms.ValidationError(f"{problem.reason} {problem.what_to_do}")
        return file
