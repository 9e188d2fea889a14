"""What the page asks before it takes words from elsewhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django import forms
from django.core.files.uploadedfile import UploadedFile

from askwell.formats.transcripts import read_transcript
from askwell.journey.talk.models import Line, Transcript
from askwell.journey.talk.transcripts.actions import Choice
from askwell.journey.talk.transcripts.queries import Beside

LARGEST = 5_000_000
NOT_AGREED = "no"
NOTHING_KEPT = (
    "What they said is theirs to give, so nothing of it is kept. Ask them, and bring it in once they have said yes. Or write down "
    "what you remember, and bring that in as your own notes"
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
        help_text="From Zoom, Teams, Meet, Otter or YouTube: subtitles, Word (.docx), text or Markdown",
        required=False,
        error_messages={
            "invalid": "The file did not arrive whole. Choose it again",
            "empty": "This file is empty",
        },
    )
    words = forms.CharField(
        label="Or paste it here",
        help_text="Your own notes with one thought a line become one note for each line",
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


class TakeForm(forms.Form):
    """One turn beside the questions: whether it becomes a note, of which sort, and under which question."""

    take = forms.BooleanField(required=False)
    kind = forms.ChoiceField(label="This note is", choices=Line.Kind.choices, initial=Line.Kind.SAID)
    question = forms.ChoiceField(label="Under which question?", required=False)

    def __init__(
        self,
        heard: Beside,
        questions: Sequence[tuple[str, str]],
        data: Mapping[str, Any] | None,
        *,
        ticked: bool = False,
    ) -> None:
        """``ticked`` says that it is taken unless she says otherwise."""
        start = {"question": str(heard.question_id or "")}
        super().__init__(data, prefix=f"turn-{heard.place}", initial=start)
        self.heard, self._ticked = heard, ticked and not heard.murmur
        # Choices and no queryset: a long transcript has hundreds of these forms.
        self.fields["question"].choices = questions  # type: ignore[attr-defined]  # a ChoiceField

    @property
    def is_wanted(self) -> bool:
        """Return whether the box was ticked."""
        return bool(self.is_bound and self.data.get(self.add_prefix("take")))

    @property
    def is_ticked(self) -> bool:
        """Return whether the box is ticked: as it was sent, else as it is offered."""
        return self.is_wanted if self.is_bound else self._ticked

    def choice(self) -> Choice:
        """Return what was chosen, once the form has passed."""
        said = self.cleaned_data
        question = UUID(said["question"]) if said["question"] else None
        return Choice(place=self.heard.place, kind=Line.Kind(said["kind"]), question=question)


@dataclass(frozen=True, kw_only=True)
class Group:
    """What was heard under one question."""

    question: str
    forms: Sequence[TakeForm]

    @property
    def said(self) -> list[TakeForm]:
        """Return what says something."""
        return [form for form in self.forms if not form.heard.murmur]

    @property
    def murmurs(self) -> list[TakeForm]:
        """Return the "Mhm"s between, which are folded away."""
        return [form for form in self.forms if form.heard.murmur]

    @property
    def shows_murmurs(self) -> bool:
        """Return whether one of them is ticked."""
        return any(form.is_wanted for form in self.murmurs)
