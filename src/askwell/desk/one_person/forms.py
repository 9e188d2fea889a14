"""What deleting a person asks for."""

from typing import Any

from django import forms
from django.utils.formats import date_format

from askwell.accounts.models import Seeker
from askwell.desk.data.backups import Backup
from askwell.desk.one_person.looking import Outlook


class DeleteForm(forms.Form):
    """Which sentences and words of the name go too, and which backups."""

    sentences = forms.MultipleChoiceField(
        label="Take out these sentences whole",
        help_text="They seem to be about this person. One that only has a word of the name, which others have too, is not ticked",
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    parts = forms.MultipleChoiceField(
        label="Strike out these words of the name too",
        help_text="A word that somebody else's name has too is not ticked: it may be about them",
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    backups = forms.MultipleChoiceField(
        label="Delete these backups too",
        help_text="Each holds everything of its day, not only this person",
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    def __init__(self, data: Any, *, seeker: Seeker, found: Outlook) -> None:
        ticked = [part.word for part in found.parts if not part.borne_by_others]
        sure = [one.key for one in found.sentences if one.surely]
        super().__init__(data, initial={"parts": ticked, "sentences": sure})
        self._offer("sentences", [(one.key, f"“{one.text}”") for one in found.sentences])
        self._offer("parts", [(part.word, part.in_words) for part in found.parts])
        self._offer("backups", [(backup.name, _day(backup, seeker)) for backup in found.backups])

    def _offer(self, name: str, choices: list[tuple[str, str]]) -> None:
        if choices:
            self.fields[name].choices = choices  # type: ignore[attr-defined]  # a field of choices
        else:
            del self.fields[name]


def _day(backup: Backup, seeker: Seeker) -> str:
    return date_format(backup.made_at.astimezone(seeker.zone), "F j, Y, g:i a")
