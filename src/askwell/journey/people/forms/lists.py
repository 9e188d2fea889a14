"""Changing an organisation or a circle."""

from django import forms

from askwell.journey.people.forms.fields import is_web_page
from askwell.journey.people.forms.people import name_field


class OrganisationForm(forms.Form):
    """What is known of a place of work."""

    name = forms.CharField(
        label="Name",
        max_length=300,
        error_messages={"required": "Write the name of the organization"},
    )
    website = forms.CharField(label="Website", max_length=500, required=False)
    note = forms.CharField(
        label="Note", max_length=20_000, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )

    def clean_website(self) -> str:
        """Return an address that opens as a page."""
        website: str = self.cleaned_data["website"].strip()
        if website and not is_web_page(website):
            raise forms.ValidationError("This is not a web address. Write one like mercy.example")
        return website


class CircleForm(forms.Form):
    """The name of a circle."""

    name = forms.CharField(
        label="Name of the circle",
        max_length=80,
        error_messages={"required": "Write a name, for example: Classmates"},
    )


class MemberForm(forms.Form):
    """A person to put in a circle, by name."""

    full_name = name_field("Put someone in", widget=forms.TextInput(attrs={"list": "people-known"}))


class CircleWordsForm(forms.Form):
    """The words for everyone in a circle; empty ones give the draft back."""

    words = forms.CharField(
        label="Your words",
        help_text="{first name} becomes the name of each one. Leave it empty to begin with a draft again",
        max_length=5_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 12}),
        error_messages={"max_length": "This is long for a message. Say it in 5,000 letters"},
    )
