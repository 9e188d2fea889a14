"""One line about a person, and its reading with each part in a field of its own."""

from collections.abc import Sequence
from typing import Any, cast

from django import forms

from askwell.formats.linkedin import profile_key
from askwell.formats.one_line import OneLine
from askwell.journey.people.actions.people import Known
from askwell.journey.people.forms.fields import Emails, Pages, Phones, Profile
from askwell.journey.people.forms.people import name_field, place_field, short_field
from askwell.journey.people.forms.referrers import ReferrerForm
from askwell.journey.people.models import Referral
from askwell.method.replies.named import Named


class LineForm(forms.Form):
    """The line itself."""

    line = forms.CharField(
        label="Add someone",
        help_text="For example: Tom Reyes, nurse at Mercy, tom@mercy.example, through Aunt Rosa",
        max_length=5_000,
        error_messages={
            "required": "Write a name, for example: Tom Reyes, nurse at Mercy, through Aunt Rosa"
        },
    )


class ReadingForm(ReferrerForm):
    """The parts of a line."""

    full_name = name_field()
    title = short_field("What this person does")
    organisation = place_field()
    emails = Emails(label="Email", rows=1)
    phones = Phones(label="Phone", rows=1)
    profile = Profile(label="LinkedIn profile", max_length=300, required=False)
    pages = Pages(label="Other web pages", rows=1)
    words = forms.CharField(
        label="What was said about this person",
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    note = forms.CharField(
        label="Note", max_length=20_000, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    found = forms.BooleanField(label="I would like to talk with this person", required=False)

    field_order = (
        "full_name",
        "title",
        "organisation",
        "emails",
        "phones",
        "profile",
        "pages",
        "referrer_name",
    )

    @property
    def known(self) -> Known:
        """Return what was said of the person, as the actions take it."""
        keys = ("title", "organisation", "emails", "phones", "profile", "pages", "note")
        return cast("Known", {key: self.cleaned_data[key] for key in keys})


def as_line(told: Sequence[Named], text: str) -> OneLine:
    """Return the first whom a friend's words name as a line is read; the others stay in the note."""
    one, *others = told
    profile = next((page for page in one.pages if profile_key(page)), "")
    also = f"Also named: {', '.join(other.name for other in others)}" if others else ""
    return OneLine(
        text=text,
        name=one.name,
        title=one.title,
        organisation=one.organisation,
        emails=one.emails,
        phones=one.phones,
        profile_url=profile,
        urls=tuple(page for page in one.pages if page != profile),
        relation=one.relation,
        note=also,
    )


def as_reading(line: OneLine) -> dict[str, Any]:
    """Return what the form of a reading starts from."""
    return {
        "full_name": line.name,
        "title": line.title,
        "organisation": line.organisation,
        "emails": line.emails,
        "phones": line.phones,
        "profile": line.profile_url,
        "pages": line.urls,
        "referrer_name": line.referrer,
        "words": line.to_say,
        "may_name": Referral.MayName.YES if line.to_say else Referral.MayName.UNKNOWN,
        "note": line.note,
        "found": True,
    }
