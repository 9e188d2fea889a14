"""What is asked about a resume that someone saw."""

from typing import Any

from django import forms

from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.models import Resume
from askwell.journey.talk.models import ResumeShown

WRITING = forms.Textarea(attrs={"rows": 2})


class ResumeShownForm(forms.Form):
    """Which version, how it came up, what they said, what I changed."""

    resume: forms.ModelChoiceField[Resume] = forms.ModelChoiceField(
        label="Which version did they see?",
        empty_label="Choose one",
        queryset=None,  # __init__ knows the seeker
        error_messages={"required": "Choose the version"},
    )
    how = forms.ChoiceField(
        label="How did it come up?",
        choices=ResumeShown.When.choices,
        initial=ResumeShown.When.CLOSE,
        widget=forms.RadioSelect,
    )
    remark = forms.CharField(
        label="What they said about it", required=False, max_length=20_000, widget=WRITING
    )
    change = forms.CharField(
        label="What you changed because of it", required=False, max_length=20_000, widget=WRITING
    )
    changed_in: forms.ModelChoiceField[Resume] = forms.ModelChoiceField(
        label="In which version is the change?", queryset=None, required=False, empty_label="Not in one yet"
    )

    def __init__(self, talk: Talk, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("resume", "changed_in"):
            self.fields[name].queryset = Resume.objects.of(talk.seeker)  # type: ignore[attr-defined]  # a ModelChoiceField
