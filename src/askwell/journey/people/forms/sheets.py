"""Which column of a spreadsheet is what."""

from collections.abc import Mapping
from typing import Any

from django import forms

from askwell.formats.address_csv import SheetLook, SheetTold
from askwell.formats.address_csv.columns import Column

_NOT_OURS = ""
_AS_GUESSED = "as_guessed"
# A choice, what it is called, and the column that it means.
FIELDS: Mapping[str, tuple[str, Column]] = {
    "full": ("Name", Column("full")),
    "given": ("First name", Column("given")),
    "family": ("Last name", Column("family")),
    "nickname": ("Nickname", Column("nickname")),
    "organisation": ("Organization", Column("organisation")),
    "department": ("Department", Column("department")),
    "job": ("What they do", Column("job")),
    "email": ("Email", Column("email")),
    "phone": ("Phone", Column("phone")),
    "url": ("Web page or profile", Column("url")),
    "formatted": ("Whole address", Column("address", group="place", part="formatted")),
    "street": ("Street", Column("address", group="place", part="street")),
    "city": ("City", Column("address", group="place", part="city")),
    "region": ("State or region", Column("address", group="place", part="region")),
    "postal_code": ("Postal code", Column("address", group="place", part="postal_code")),
    "country": ("Country", Column("address", group="place", part="country")),
    "birthday": ("Birthday", Column("birthday")),
    "categories": ("Groups", Column("categories")),
    "note": ("Note", Column("note")),
}
_NAMES = frozenset({"full", "given", "family", "email", "organisation", "phone", "nickname"})


class ColumnsForm(forms.Form):
    """One choice for each column, beginning with what was guessed."""

    has_names = forms.BooleanField(
        label="The first row names the columns",
        required=False,
        help_text="Leave it unticked if the first row is a person",
    )

    def __init__(self, *args: Any, look: SheetLook, **options: Any) -> None:
        super().__init__(*args, **options)
        self.look = look
        self.fields["has_names"].initial = look.has_names
        for at, name in enumerate(look.names):
            guessed = look.guessed.get(at)
            self.fields[f"column_{at}"] = forms.ChoiceField(
                label=name.strip() or f"Column {at + 1}",
                choices=_choices(guessed),
                initial=_key_of(guessed),
                required=False,
                error_messages={"invalid_choice": "Choose one of these"},
            )

    def clean(self) -> dict[str, Any]:
        """Ask for a column by which a person is known at all."""
        said = super().clean() or {}
        chosen = {column.field for column in self._columns().values()}
        if not self.errors and not chosen & _NAMES:
            raise forms.ValidationError("Say at least which column holds the names")
        return said

    @property
    def told(self) -> SheetTold:
        """Return what was said."""
        return SheetTold(self._columns(), has_names=self.cleaned_data["has_names"])

    def columns(self) -> list[tuple[forms.BoundField, list[str]]]:
        """Return the field of each column with the first cells below it."""
        return [
            (self[f"column_{at}"], [row[at] for row in self.look.first if at < len(row) and row[at].strip()])
            for at in range(len(self.look.names))
        ]

    def _columns(self) -> dict[int, Column]:
        chosen = {at: self.cleaned_data.get(f"column_{at}", "") for at in range(len(self.look.names))}
        guessed = self.look.guessed
        return {
            at: guessed[at] if key == _key_of(guessed.get(at)) and at in guessed else FIELDS[key][1]
            for at, key in chosen.items()
            if key and (key in FIELDS or at in guessed)
        }


def _key_of(column: Column | None) -> str:
    """Return the choice that a guessed column is; columns finer than our choices stay as they were guessed."""
    if column is None or column.field == "skip":
        return _NOT_OURS
    key = column.part if column.field == "address" else column.field
    return key if key in FIELDS and column.part != "label" else _AS_GUESSED


def _choices(guessed: Column | None) -> list[tuple[str, str]]:
    choices = [(_NOT_OURS, "Keep it as it is"), *((key, words) for key, (words, _) in FIELDS.items())]
    if _key_of(guessed) == _AS_GUESSED and guessed:
        choices.insert(1, (_AS_GUESSED, f"Part of something else ({guessed.field.replace('_', ' ')})"))
    return choices
