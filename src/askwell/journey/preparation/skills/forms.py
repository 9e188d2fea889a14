"""How far each skill goes, and the words of a resume."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django import forms

from askwell.formats.own_words import own_words
from askwell.method.fit.own_skills import LEVELS, SKILLS, Proposed, level_in_words

UNSAID = "-"
CHOICES = [(UNSAID, "Not said"), *((f"{level:g}", words) for level, words in LEVELS.items())]


class Skills(forms.Form):
    """A level, or nothing, for each skill; what a resume speaks of stands first."""

    def __init__(self, data: Any, *, levels: Mapping[str, float], proposed: Sequence[Proposed] = ()) -> None:
        super().__init__(
            data,
            initial={_field(name): f"{levels[name]:g}" if name in levels else UNSAID for name in SKILLS},
        )
        self.because = {one.name: one.because for one in proposed}
        for name in dict.fromkeys([*self.because, *SKILLS]):
            said = ", ".join(f"“{word}”" for word in self.because.get(name, ())[:3])
            self.fields[_field(name)] = forms.ChoiceField(
                label=f"{name}: {SKILLS[name].means}",
                help_text=f"It says {said}" if said else "",
                choices=_choices(levels.get(name)),
                error_messages=dict.fromkeys(
                    ("required", "invalid_choice"), f"Say how far this goes: {name}"
                ),
            )

    @property
    def levels(self) -> dict[str, float]:
        """Return the skills for which a level was chosen; raises KeyError before the form is valid."""
        said = {name: self.cleaned_data[_field(name)] for name in SKILLS}
        return {name: float(level) for name, level in said.items() if level != UNSAID}

    def from_resume(self) -> Iterator[forms.BoundField]:
        """Yield the fields that the resume speaks of."""
        return (self[_field(name)] for name in self.because)

    def others(self) -> Iterator[forms.BoundField]:
        """Yield the other fields by name."""
        return (self[_field(name)] for name in SKILLS if name not in self.because)


def _field(name: str) -> str:
    return name.lower().replace(" ", "_")


def _choices(level: float | None) -> list[tuple[str, str]]:
    """Return the levels to choose from, with one that came from elsewhere as it is."""
    if level is None or level in LEVELS:
        return CHOICES
    return [*CHOICES, (f"{level:g}", level_in_words(level))]


class ResumeText(forms.Form):
    """The words of a resume, pasted, or of a LinkedIn download; they are read and not kept."""

    text = forms.CharField(
        label="Paste your resume, or a part of it",
        required=False,
        max_length=50_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"max_length": "Paste a part of it, at most 50,000 characters"},
    )
    download = forms.FileField(
        label="Or choose your LinkedIn download",
        help_text="The zip as it comes, or Skills.csv or Positions.csv of it",
        required=False,
        allow_empty_file=True,
        error_messages={"invalid": "The file did not arrive whole. Choose it again"},
        widget=forms.FileInput(attrs={"accept": ".zip,.csv,text/csv"}),
    )

    def clean(self) -> dict[str, Any]:
        """Put the words of a download to those that were pasted. One of the two must be there."""
        said = super().clean() or {}
        download = said.get("download")
        if download is not None:
            words = own_words(str(download.name), download.file)
            if not words:
                self.add_error(
                    "download",
                    "It says nothing of you. Choose the zip that LinkedIn sent, or paste your words",
                )
            said["text"] = f"{said.get('text', '')}\n{words}"
        elif not said.get("text") and not self.errors:
            self.add_error("text", "Paste some words of your resume first")
        return said
