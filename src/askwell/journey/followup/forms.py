"""What a promise and a gift need to be written down."""

from typing import ClassVar

from django import forms

from askwell.journey.followup.models import GiveBack, Promise
from askwell.web.days import DayField


class PromiseForm(forms.ModelForm[Promise]):
    """Something that one of the two said they would do."""

    due_on = DayField(label="By when?")

    class Meta:
        model = Promise
        fields = ("by", "text", "due_on")
        labels: ClassVar = {"by": "Who promised?", "text": "What?"}
        help_texts: ClassVar = {"text": "For example: send the article on plain-language labels"}
        widgets: ClassVar = {"by": forms.RadioSelect}
        error_messages: ClassVar = {"text": {"required": "Write what was promised"}}


class GiveBackForm(forms.ModelForm[GiveBack]):
    """Something I could give a person."""

    class Meta:
        model = GiveBack
        fields = ("kind", "text")
        labels: ClassVar = {"kind": "What would it be?", "text": "In your words"}
        widgets: ClassVar = {"kind": forms.RadioSelect}
        error_messages: ClassVar = {"text": {"required": "Write what you would give"}}
