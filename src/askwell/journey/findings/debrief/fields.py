"""What is asked of one line on the page after a talk."""

from django import forms

from askwell.journey.findings.models import Claim
from askwell.method.purposes import Purpose

SHORT = {Purpose.JOBS: "Jobs", Purpose.ORGANISATIONS: "Places", Purpose.VALUES: "Values", Purpose.FIT: "Fit"}
NO_PURPOSE = ("", "None")
LONGEST = 60


class LineFields(forms.Form):
    """What one line can become, each with the words on the page."""

    purpose = forms.ChoiceField(
        label="This helps me answer",
        required=False,
        choices=[*((purpose.value, short) for purpose, short in SHORT.items()), NO_PURPOSE],
        widget=forms.RadioSelect,
    )
    stance = forms.ChoiceField(
        label="It speaks",
        required=False,
        choices=Claim.Stance.choices,
        widget=forms.RadioSelect,
    )
    topic = forms.ChoiceField(label="Theme", required=False, widget=forms.RadioSelect)
    own_topic = forms.CharField(
        label="Another theme, in your words",
        required=False,
        max_length=LONGEST,
        widget=forms.TextInput(attrs={"list": "themes", "autocomplete": "off"}),
    )
    how_sure = forms.ChoiceField(
        label="How sure were they?",
        required=False,
        choices=[*Claim.HowSure.choices, ("", "Not said")],
        widget=forms.RadioSelect,
    )
    about_house = forms.CharField(
        label="Organization",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"list": "houses", "autocomplete": "off"}),
    )
    about_kind = forms.CharField(
        label="Kind of organization",
        required=False,
        max_length=LONGEST,
        widget=forms.TextInput(attrs={"list": "kinds"}),
    )
    about_role = forms.CharField(label="Role", required=False, max_length=LONGEST)
    about_place = forms.CharField(label="Region", required=False, max_length=LONGEST)
    about_time = forms.CharField(label="Time", required=False, max_length=LONGEST)
    says_itself = forms.BooleanField(required=False)
    asked = forms.ChoiceField(label="Which question does it answer?", required=False)
    about = forms.ChoiceField(label="It is about", required=False, widget=forms.RadioSelect)
