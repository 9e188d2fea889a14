"""What restoring and deleting ask for."""

from django import forms

LARGEST = 500 * 1024 * 1024


class ArchiveForm(forms.Form):
    """An archive from elsewhere."""

    archive = forms.FileField(
        label="An archive of yours",
        help_text="The .zip file that Askwell made, here or on another machine",
        error_messages={
            "required": "Choose the file first",
            "empty": "That file is empty. Choose the archive itself",
        },
    )

    def clean_archive(self) -> object:
        """Refuse what is too large to be one."""
        file = self.cleaned_data["archive"]
        if file.size > LARGEST:
            raise forms.ValidationError(
                f"That file is larger than {LARGEST // 1024**2} MB. Use `askwell restore` for it"
            )
        return file


class EraseForm(forms.Form):
    """The word that deletes."""

    word = forms.CharField(
        label="Type DELETE to delete everything",
        max_length=20,
        error_messages={"required": "Type DELETE in capitals, or go back"},
    )
    backups_too = forms.BooleanField(label="Delete the backups on this machine too", required=False)

    def clean_word(self) -> str:
        """Take only the very word."""
        word: str = self.cleaned_data["word"].strip()
        if word != "DELETE":
            raise forms.ValidationError("Type DELETE in capitals, or go back")
        return word
