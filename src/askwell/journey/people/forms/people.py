"""Adding and changing a person."""

from typing import Any, cast

from django import forms

from askwell.accounts.models import Seeker
from askwell.journey.people.actions.people import Known
from askwell.journey.people.forms.fields import Emails, Lines, Names, Pages, Phones, Profile
from askwell.journey.people.keying import circle_key
from askwell.journey.people.models import Circle, ContactPoint, Person
from askwell.journey.people.suggestions import CIRCLES
from askwell.web.zones import ZoneField

_OLD_PROFILE = "profile/view/"
NAME_ERRORS = {
    "required": "Write a name, or what you call this person",
    "max_length": "This name has %(show_value)d characters. Write it with at most %(limit_value)d",
}


def name_field(label: str = "Name", **options: Any) -> forms.CharField:
    """Return a field for a person's name."""
    return forms.CharField(label=label, max_length=300, error_messages=NAME_ERRORS, **options)


def short_field(label: str, **options: Any) -> forms.CharField:
    """Return an optional field for a few words."""
    return forms.CharField(**{"label": label, "max_length": 300, "required": False, **options})


def place_field() -> forms.CharField:
    """Return a field for an organisation's name, with those that exist as suggestions."""
    widget = forms.TextInput(attrs={"list": "organisations-known"})
    return short_field("Where this person works", widget=widget)


class PersonForm(forms.Form):
    """All that is known of a person."""

    full_name = name_field()
    other_names = Lines(label="Also called", help_text="One name a line")
    title = short_field("What this person does", help_text="As people say it, for example: nurse")
    organisation = place_field()
    earlier = Lines(label="Where this person worked before", help_text="One place a line")
    found = forms.BooleanField(label="I would like to talk with this person", required=False)
    relation = short_field(
        "What this person is to you", max_length=120, help_text="For example: my aunt, my old boss"
    )
    circles = Names(label="How you know this person")
    another_circle = short_field("Another circle", max_length=80)
    emails = Emails(label="Email", help_text="One a line, the best one first")
    phones = Phones(label="Phone", help_text="One a line, the best one first")
    profile = Profile(label="LinkedIn profile", max_length=300, required=False)
    pages = Pages(label="Other web pages", help_text="One a line")
    time_zone = ZoneField(label="Time zone", required=False, nothing="I do not know")
    note = forms.CharField(
        label="Note", max_length=20_000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    postal_address = forms.CharField(
        label="Postal address",
        help_text="For a thank-you card",
        max_length=1_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, seeker: Seeker, **options: Any) -> None:
        super().__init__(*args, **options)
        cast("Names", self.fields["circles"]).offer(circle_names(seeker))

    @property
    def known(self) -> Known:
        """Return what was said, as the actions take it."""
        said = dict(self.cleaned_data)
        another = said.pop("another_circle")
        said["circles"] = [*said["circles"], *([another] if another else [])]
        said["other_names"] = "\n".join(said["other_names"])
        del said["full_name"], said["found"]
        return cast("Known", said)


def circle_names(seeker: Seeker) -> list[str]:
    """Return the circles that exist, then those that Askwell offers."""
    there = {circle.key: circle.name for circle in Circle.objects.of(seeker)}
    return [*there.values(), *(name for name in CIRCLES if circle_key(name) not in there)]


def as_form(person: Person) -> dict[str, Any]:
    """Return what the form of an existing person starts from."""
    points = list(person.contact_points.all())
    return {
        "full_name": person.full_name,
        "other_names": person.other_names.splitlines(),
        "title": person.title,
        "organisation": person.organisation.name if person.organisation else "",
        "earlier": [one.organisation.name for one in person.earlier_places.select_related("organisation")],
        "found": person.found_at is not None,
        "relation": person.relation,
        "circles": [circle.name for circle in person.circles.all()],
        "emails": [p.value for p in points if p.kind == ContactPoint.Kind.EMAIL],
        "phones": [p.value for p in points if p.kind == ContactPoint.Kind.PHONE],
        "pages": [p.value for p in points if p.kind == ContactPoint.Kind.URL],
        "profile": profile_address(person.profile_key),
        "time_zone": person.time_zone,
        "note": person.note,
        "postal_address": person.postal_address,
    }


def profile_address(key: str) -> str:
    """Return the web address of a LinkedIn profile from its key, "" for none."""
    if key.startswith(_OLD_PROFILE):
        return f"https://www.linkedin.com/profile/view?id={key.removeprefix(_OLD_PROFILE)}"
    return f"https://www.linkedin.com/{key}" if key else ""
