"""What the page of a talk asks about a photo."""

from django import forms
from django.core.files.uploadedfile import UploadedFile
from uuid_utils.compat import uuid7

from askwell.formats.picture import LARGEST
from askwell.journey.talk.models import Picture


class PictureForm(forms.Form):
    """One photo. The form carries the id of its picture, so that sending it twice keeps it once."""

    picture_id = forms.UUIDField(widget=forms.HiddenInput)
    kind = forms.ChoiceField(label="It shows", choices=Picture.Kind.choices, initial=Picture.Kind.CARD)
    file = forms.FileField(
        label="The photo",
        help_text="Only the picture is kept, not where or with what it was taken",
        widget=forms.FileInput(attrs={"accept": "image/*", "capture": "environment"}),
        error_messages={
            "required": "Take or choose a photo",
            "invalid": "The photo did not arrive whole. Choose it again",
            "empty": "This file is empty",
        },
    )

    def content(self) -> bytes:
        """Return the bytes of the photo, no more than are needed to see that they are too many."""
        photo: UploadedFile[bytes] = self.cleaned_data["file"]
        content: bytes = photo.read(LARGEST + 1)
        return content


def fresh_picture() -> PictureForm:
    """Return an empty form for one more photo."""
    return PictureForm(initial={"picture_id": uuid7()})
