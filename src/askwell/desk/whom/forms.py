"""Why somebody is not to be asked next."""

from django import forms

from askwell.journey.people.models import PassedOver


class NotThisOne(forms.Form):
    """Not this one, because ..."""

    because = forms.ChoiceField(
        label="Not this one, because",
        choices=PassedOver.Because.choices,
        initial=PassedOver.Because.LATER,
        error_messages={"required": "Choose a reason; “Not now” is one"},
    )
    words = forms.CharField(label="In your words", max_length=300, required=False)
