"""Choosing whom to take out as cards."""

from typing import Any, cast

from django import forms

from askwell.accounts.models import Seeker
from askwell.journey.people.models import Circle, Person
from askwell.journey.people.queries.selections import Selection
from askwell.method.wording import plural


class SelectionForm(forms.Form):
    """Whom: found by words, by a circle, or those chosen for a talk."""

    text = forms.CharField(label="Name, work or address begins with", max_length=200, required=False)
    circle: forms.ModelChoiceField[Circle] = forms.ModelChoiceField(
        label="Circle", queryset=None, required=False, empty_label="Any"
    )
    found = forms.BooleanField(label="Only people I would like to talk with", required=False)

    def __init__(self, *args: Any, seeker: Seeker, **options: Any) -> None:
        super().__init__(*args, **options)
        field = cast("forms.ModelChoiceField[Circle]", self.fields["circle"])
        field.queryset = Circle.objects.of(seeker).order_by("name")

    @property
    def selection(self) -> Selection:
        """Return what was chosen; everyone when that was not understood."""
        said = self.cleaned_data if self.is_valid() else {}
        return Selection(text=said.get("text", ""), circle=said.get("circle"), found=said.get("found", False))


class CardsForm(forms.Form):
    """How: all who were found or some of them, and which sort of card."""

    who = forms.ChoiceField(
        choices=[("all", "All who are found"), ("ticked", "Only those I ticked")],
        error_messages={"required": "Press the button that says whom"},
    )
    version = forms.ChoiceField(
        label="Which sort of card",
        choices=[("3.0", "vCard 3, which every phone reads"), ("4.0", "vCard 4, the newer one")],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one of the two"},
    )
    person: forms.ModelMultipleChoiceField[Person] = forms.ModelMultipleChoiceField(
        queryset=None,  # __init__ knows the seeker
        required=False,
        error_messages={"invalid_choice": "One of them is not there any more"},
    )

    def __init__(self, *args: Any, seeker: Seeker, **options: Any) -> None:
        super().__init__(*args, **options)
        field = cast("forms.ModelMultipleChoiceField[Person]", self.fields["person"])
        field.queryset = Person.objects.of(seeker)

    def clean(self) -> dict[str, Any]:
        """Ask for at least one when only some were meant, and which was meant when some are ticked beside all: addresses are private."""
        said = super().clean() or {}
        if said.get("who") == "all" and (ticked := said.get("person")):
            self.add_error(
                "who",
                f"You ticked {plural(len(ticked), 'person', 'people')}. Take out only those, or untick them to take out all",
            )
        if said.get("who") == "ticked" and not said.get("person") and "person" not in self.errors:
            self.add_error("who", "Tick at least one person below, or take out all")
        return said
