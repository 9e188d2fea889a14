"""The first person, on the first visit."""

from django import forms

from askwell.journey.people.forms.fields import Emails
from askwell.journey.people.forms.people import short_field
from askwell.journey.people.suggestions import CIRCLES


class FirstPerson(forms.Form):
    """One friend or relative who knows people."""

    full_name = forms.CharField(
        label="Who is one person you could ask this week?",
        help_text="Someone who likes you and knows people. It need not be someone who does this work",
        max_length=300,
        error_messages={"required": "Write a name, or skip this"},
    )
    relation = short_field("What this person is to you", max_length=120, help_text="For example: my aunt")
    circle = forms.ChoiceField(
        label="How you know each other",
        required=False,
        choices=[(name, name) for name in CIRCLES],
        widget=forms.RadioSelect,
    )
    emails = Emails(label="Email", rows=1)
