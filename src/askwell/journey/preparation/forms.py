"""What the prep sheet asks of the seeker."""

from decimal import Decimal
from typing import ClassVar

from django import forms

from askwell.journey.preparation.models import Plan


class OwnQuestion(forms.Form):
    """A question of her own."""

    text = forms.CharField(
        label="Your own question",
        max_length=500,
        error_messages={"required": "Write the question as you would ask it"},
    )
    minutes = forms.DecimalField(
        label="Minutes for it",
        min_value=Decimal("0.5"),
        max_value=60,
        max_digits=4,
        decimal_places=1,
        initial=2,
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
        error_messages={"invalid": "Write a number of minutes, for example 2"},
    )


class PlanNotes(forms.ModelForm[Plan]):
    """What she already knows, could offer, and takes along."""

    class Meta:
        model = Plan
        fields = ("known", "offer", "resume_version")
        labels: ClassVar = {
            "known": "What I already know from reading",
            "offer": "What I could offer",
            "resume_version": "Resume I take along",
        }
        help_texts: ClassVar = {
            "known": "So that you do not ask what their web page says",
            "offer": "An article, an introduction, a hand with something",
            "resume_version": "Bring it, show it only when asked or at the end",
        }
        widgets: ClassVar = {
            "known": forms.Textarea(attrs={"rows": 3}),
            "offer": forms.Textarea(attrs={"rows": 2}),
        }
