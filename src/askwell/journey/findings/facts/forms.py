"""What a fact needs to be added by hand."""

from django import forms

from askwell.journey.agreement.models import Talk
from askwell.journey.talk.queries import Standing, standing_lines
from askwell.method.fact_kinds import KINDS

LONGEST = 200
# A job description is asked for, promised or received, and says nothing else.
BY_WORDS = {kind: name for kind, name in KINDS.items() if kind != "job_description"}
_SHOWN_OF_A_NOTE = 90


class FactForm(forms.Form):
    """One fact of a talk: its kind, its words, and the note that holds it, where one does."""

    kind = forms.ChoiceField(label="What is it about?", choices=list(BY_WORDS.items()))
    words = forms.CharField(
        label="What they told you",
        max_length=LONGEST,
        help_text="For example: $26 an hour with the license, or 38 hours a week",
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={
            "required": "Write what they told you",
            "max_length": f"Write it in {LONGEST} characters or fewer",
        },
    )
    line = forms.ChoiceField(
        label="From which note?",
        required=False,
        error_messages={"invalid_choice": "Choose a note of this talk"},
    )

    def __init__(self, talk: Talk, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # Django's own arguments, passed on
        self._notes = {str(line.id): line for line in standing_lines(talk)}
        shown = ((key, _in_short(line.text)) for key, line in self._notes.items())
        self.fields["line"].choices = [("", "None of my notes"), *shown]  # type: ignore[attr-defined]  # a choice field has them

    def clean_words(self) -> str:
        """Return the words on one line."""
        return " ".join(self.cleaned_data["words"].split())

    @property
    def note(self) -> Standing | None:
        """Return the note that was chosen."""
        return self._notes.get(self.cleaned_data["line"])


def _in_short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHOWN_OF_A_NOTE else f"{words[:_SHOWN_OF_A_NOTE]}…"
