"""What the page asks before it takes words from elsewhere."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from askwell.formats.transcripts import read_transcript
from askwell.journey.talk.models import Transcript

LARGEST = 5_000_000
NOT_AGREED = "no"
NOTHING_KEPT = (
    "Then nothing of it is kept. Write down what you remember instead, or ask them whether they mind: most people say yes "
    "when they are asked"
)


class TranscriptForm(forms.Form):
    """A file or pasted words, and whether the other one agreed to be recorded."""

    origin = forms.ChoiceField(
        label="What is it?",
        choices=[*Transcript.Origin.choices, (NOT_AGREED, "A recording, and I did not ask")],
        widget=forms.RadioSelect,
        error_messages={"required": "Say what it is: a recording needs the other one’s yes"},
    )
    file = forms.FileField(
        label="The file",
        help_text="From Zoom, Teams, Otter or YouTube, subtitles (VTT, SRT, SBV), text or Markdown",
        required=False,
        error_messages={
            "invalid": "The file did not arrive whole. Choose it again",
            "empty": "This file is empty",
        },
    )
    words = forms.CharField(
        label="Or paste it here",
        required=False,
        strip=False,
        max_length=LARGEST,
        widget=forms.Textarea(attrs={"rows": 6}),
    )

    def clean(self) -> dict[str, Any]:
        """Take the file before the pasted words; refuse what holds no words, and what was recorded unasked."""
        said = super().clean() or {}
        if said.get("origin") == NOT_AGREED:
            self.add_error("origin", NOTHING_KEPT)
            return said
        file: UploadedFile[bytes] | None = said.get("file")
        said["name"] = (file.name or "") if file else "Pasted.txt"
        said["data"] = file.read(LARGEST + 1) if file else said.get("words", "").encode()
        place = "file" if file else "words"
        if not said["data"].strip():
            self.add_error(place, "Choose a file, or paste the words")
        elif len(said["data"]) > LARGEST:
            self.add_error(place, "This is larger than 5 MB. Send the transcript, not the recording")
        else:
            read, problems = read_transcript(said["data"], name=said["name"])
            if not read.cues:
                self.add_error(place, " ".join(f"{one.reason} {one.what_to_do}" for one in problems))
        return said
