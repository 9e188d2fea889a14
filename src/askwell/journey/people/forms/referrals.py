"""Who gave the name of a person who is there already, and what came of it when they asked first."""

from typing import Any

from django import forms

from askwell.journey.people.forms.referrers import ReferrerForm, introduces_field, what_was_said_field
from askwell.journey.people.models import Referral


class ReferralForm(ReferrerForm):
    """Who gave the name of a person who is there already."""

    introduces = introduces_field()
    words = what_was_said_field()

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["referrer_name"].required = True
        self.fields["referrer_name"].error_messages["required"] = "Write who gave you the name"


class TheirWordForm(forms.Form):
    """What came of it when whoever gave a name asked first."""

    RATHER_NOT = "rather_not"

    word = forms.ChoiceField(
        label="What was the answer?",
        choices=[
            (Referral.MayName.YES, "Yes, and I may say who sent me"),
            (Referral.MayName.NO, "Yes, but better not say who sent me"),
            (RATHER_NOT, "They would rather not"),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what the answer was"},
    )
