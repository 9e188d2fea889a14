"""What a promise and a gift need to be written down."""

from typing import ClassVar

from django import forms

from askwell.journey.followup.models import GiveBack, Promise


class PromiseForm(forms.ModelForm[Promise]):
    """Something that one of the two said they would do."""

    class Meta:
        model = Promise
        fields = ("by", "text", "due_on")
        labels: ClassVar = {"by": "Who promised?", "text": "What?", "due_on": "By when?"}
        help_texts: ClassVar = {"text": "For example: send the article on plain-language labels"}
        widgets: ClassVar = {"by": forms.RadioSelect, "due_on": forms.DateInput(attrs={"type": "date"})}
        error_messages: ClassVar = {
            "text": {"required": "Write what was promised"},
            "due_on": {"invalid": "Write a day that exists, for example 2026-03-20"},
        }


class GiveBackForm(forms.ModelForm[GiveBack]):
    """Something I could give a person."""

    class Meta:
        model = GiveBack
        fields = ("kind", "text")
        labels: ClassVar = {"kind": "What would it be?", "text": "In your words"}
        widgets: ClassVar = {"kind": forms.RadioSelect}
        error_messages: ClassVar = {"text": {"required": "Write what you would give"}}
