"""Changing an organisation or a circle."""

from typing import Any

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
    other_names = forms.CharField(
        label="Also called",
        help_text="One name a line. Whoever comes in with one of them works here",
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    kind = forms.CharField(
        label="What kind of place it is",
        help_text="For example: hospital, agency, school. What is true at one kind may not be at another",
        max_length=60,
        required=False,
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


class SameAsForm(forms.Form):
    """Another organisation that is the same as this one, by a name of it."""

    name = forms.CharField(
        label="It is the same as",
        max_length=300,
        widget=forms.TextInput(attrs={"list": "organisations-known"}),
        error_messages={"required": "Write the name of the other one"},
    )


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


_WORDS: dict[str, Any] = {
    "max_length": 5_000,
    "required": False,
    "widget": forms.Textarea(attrs={"rows": 10}),
    "error_messages": {"max_length": "This is long for a message. Say it in 5,000 letters"},
}


class CircleWordsForm(forms.Form):
    """The words for everyone in a circle, in up to three wordings; without any the draft comes back."""

    words = forms.CharField(
        label="Your words",
        help_text="{first name} becomes the name of each one. Leave all of them empty to begin with drafts again",
        **_WORDS,
    )
    second = forms.CharField(label="The same in other words", **_WORDS)
    third = forms.CharField(label="And once more", **_WORDS)
