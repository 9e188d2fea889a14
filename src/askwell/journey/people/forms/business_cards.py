"""Business cards: sending pictures of them, keeping one with a person, and my own."""

from collections.abc import Sequence
from typing import Any, ClassVar, cast

from django import forms
from django.core.files.uploadedfile import UploadedFile

from askwell.formats.picture import LARGEST
from askwell.journey.people.actions.people import Known
from askwell.journey.people.forms.fields import Emails, Pages, Phones, Profile, is_email, is_web_page
from askwell.journey.people.forms.imports import Files, SeveralFiles
from askwell.journey.people.forms.people import name_field, place_field, short_field
from askwell.journey.people.models import OwnCard, Person
from askwell.journey.people.queries.business_cards import Otherwise

MOST_FILES = 10
NEW = "new"
_KINDS = "image/*,.heic,.heif,.pdf,application/pdf"


class CardsInForm(forms.Form):
    """A photo taken now, or pictures and PDFs that are there already, or the words of a card."""

    photo = forms.FileField(
        label="Take a photo",
        help_text="Good light, the card filling most of the picture. Several cards beside each other are fine",
        required=False,
        widget=forms.FileInput(attrs={"accept": "image/*", "capture": "environment"}),
        error_messages={
            "invalid": "The photo did not arrive whole. Take it again",
            "empty": "This photo is empty",
        },
    )
    file = Files(
        label="Or choose pictures",
        help_text="JPEG, PNG, HEIC, WebP or PDF, up to 20 MB each. Several at once are fine",
        required=False,
        allow_empty_file=True,
        error_messages={"invalid": "The file did not arrive whole. Choose it again"},
        widget=SeveralFiles(attrs={"accept": _KINDS}),
    )
    words = forms.CharField(
        label="Or write what the card says",
        help_text="One line for each line of the card",
        required=False,
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    person = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        """Refuse nothing at all, and more than can be read while one waits."""
        said = super().clean() or {}
        if not self.errors and not self.given and not said.get("words"):
            self.add_error("photo", "Take a photo of the card, choose a picture, or write what it says")
        if len(self.given) > MOST_FILES:
            self.add_error("file", f"These are {len(self.given)} pictures. Send {MOST_FILES} at a time")
        return said

    @property
    def given(self) -> "list[UploadedFile[bytes]]":
        """Return the pictures."""
        said = self.cleaned_data
        return [*filter(None, [said.get("photo")]), *said.get("file", ())]

    def content(self) -> list[tuple[str, bytes]]:
        """Return each picture's name and bytes, no more of them than are needed to see that they are too many."""
        return [(str(one.name), one.read(LARGEST + 1)) for one in self.given]


class CardForm(forms.Form):
    """What a card says of a person, for the seeker to look over."""

    full_name = name_field()
    title = short_field("What this person does")
    organisation = place_field()
    emails = Emails(label="Email", rows=1)
    phones = Phones(label="Phone", rows=2)
    profile = Profile(label="LinkedIn profile", max_length=300, required=False)
    pages = Pages(label="Web pages", rows=1)
    postal_address = forms.CharField(
        label="Postal address",
        help_text="For a thank-you card",
        max_length=1_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    found = forms.BooleanField(label="I would like to talk with this person", required=False)

    def __init__(self, *args: Any, names_a_place: bool = False, **options: Any) -> None:
        """Take what is said; ``names_a_place`` asks for the organization's name instead of a person's."""
        super().__init__(*args, **options)
        if names_a_place:
            self.fields["full_name"].required = False
            self.fields["organisation"].required = True
            self.fields["organisation"].error_messages["required"] = "Write what the organization is called"

    @property
    def known(self) -> Known:
        """Return what the card says, as the actions take it."""
        said = dict(self.cleaned_data)
        del said["full_name"], said["found"]
        return cast("Known", said)


class WhomForm(forms.Form):
    """Whose card it is, where somebody who is there may be meant, and what is taken from it of what she is known by."""

    whom = forms.ChoiceField(
        label="Whose card is this?",
        widget=forms.RadioSelect,
        error_messages={
            "required": "Say whose card this is",
            "invalid_choice": "This person is not there any more",
        },
    )
    take = forms.MultipleChoiceField(
        label="Take over from the card", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(
        self, *args: Any, people: Sequence[Person], otherwise: Sequence[Otherwise] = (), **options: Any
    ) -> None:
        super().__init__(*args, **options)
        whom, take = (
            cast("forms.ChoiceField", self.fields["whom"]),
            cast("forms.MultipleChoiceField", self.fields["take"]),
        )
        whom.choices = [*((str(one.pk), _in_words(one)) for one in people), (NEW, "Someone new")]
        whom.required = bool(people)
        take.choices = [(one.field, f"“{one.said}” in place of “{one.mine}”") for one in otherwise]


def _in_words(person: Person) -> str:
    place = person.organisation.name if person.organisation else ""
    return ", ".join(filter(None, (person.full_name, person.title, place)))


class OwnCardForm(forms.ModelForm[OwnCard]):
    """My own card."""

    class Meta:
        model = OwnCard
        fields = ("full_name", "title", "organisation", "email", "phone", "page")
        labels: ClassVar = {
            "full_name": "Your name",
            "title": "What you do",
            "organisation": "Where",
            "email": "Email",
            "phone": "Phone",
            "page": "Web page or profile",
        }
        help_texts: ClassVar = {
            "title": "For example: pharmacy technician, curious about medical writing",
            "page": "",
        }
        error_messages: ClassVar = {"full_name": {"required": "Write your name"}}

    def clean_email(self) -> str:
        """Refuse what is no address."""
        return self._fitting("email", is_email, "an email address. Write one like maya@osei.example")

    def clean_page(self) -> str:
        """Refuse what opens as no page."""
        return self._fitting("page", is_web_page, "a web address. Write one like linkedin.com/in/maya-osei")

    def _fitting(self, name: str, fits: Any, what: str) -> str:
        value: str = self.cleaned_data[name]
        if value and not fits(value):
            raise forms.ValidationError(f"“{value[:60]}” is not {what}")
        return value
