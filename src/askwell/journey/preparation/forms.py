"""What the prep sheet and the page of a resume ask of the seeker."""

from decimal import Decimal
from typing import Any, ClassVar

from django import forms
from django.core.files.uploadedfile import UploadedFile

from askwell.formats.resume_file import LARGEST, kind_of
from askwell.journey.preparation.models import Plan, Resume
from askwell.journey.preparation.resumes import ResumeFile


class OwnQuestion(forms.Form):
    """A question of her own."""

    text = forms.CharField(
        label="Your own question",
        max_length=500,
        error_messages={"required": "Write the question as you would ask it"},
    )
    minutes = forms.DecimalField(
        label="Minutes for it",
        min_value=Decimal("0.5"),
        max_value=60,
        max_digits=4,
        decimal_places=1,
        initial=2,
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
        error_messages={"invalid": "Write a number of minutes, for example 2"},
    )


class QuestionsFile(forms.Form):
    """A file of questions that someone shares."""

    file = forms.FileField(
        label="A file of questions",
        error_messages={
            "required": "Choose the file",
            "invalid": "The file did not arrive whole. Choose it again",
            "empty": "This file is empty",
        },
        widget=forms.FileInput(attrs={"accept": ".json,application/json"}),
    )


class PlanNotes(forms.ModelForm[Plan]):
    """What she already knows, could offer, and takes along."""

    class Meta:
        model = Plan
        fields = ("known", "offer", "resume", "resume_version")
        labels: ClassVar = {
            "known": "What I already know from reading",
            "offer": "What I could offer",
            "resume": "Resume I take along",
            "resume_version": "Which resume, in words",
        }
        help_texts: ClassVar = {
            "known": "So that you do not ask what their web page says",
            "offer": "An article, an introduction, a hand with something",
            "resume": "Bring it, show it only when asked or at the end",
            "resume_version": "If it is not kept in Askwell",
        }
        widgets: ClassVar = {
            "known": forms.Textarea(attrs={"rows": 3}),
            "offer": forms.Textarea(attrs={"rows": 2}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen: forms.ModelChoiceField[Resume] = forms.ModelChoiceField(
            queryset=Resume.objects.of(self.instance.seeker),
            required=False,
            label=self.Meta.labels["resume"],
            help_text=self.Meta.help_texts["resume"],
            empty_label="None of those kept here",
        )
        self.fields["resume"] = chosen


class ResumeForm(forms.ModelForm[Resume]):
    """One version of the resume."""

    file = forms.FileField(
        label="The file",
        help_text="PDF, Word (DOCX) or JSON Resume. It stays on your machine",
        required=False,
        error_messages={
            "invalid": "The file did not arrive whole. Choose it again",
            "empty": "This file is empty",
        },
        widget=forms.FileInput(attrs={"accept": ".pdf,.docx,.json,application/pdf,application/json"}),
    )

    class Meta:
        model = Resume
        fields = ("name", "link", "note")
        labels: ClassVar = {
            "name": "What you call this version",
            "link": "Or a link to it",
            "note": "What is special about it",
        }
        help_texts: ClassVar = {"name": "For example: two pages, leaflets first", "link": "", "note": ""}
        widgets: ClassVar = {"note": forms.Textarea(attrs={"rows": 2})}
        error_messages: ClassVar = {
            "name": {"required": "Give it a name, for example the month"},
            "link": {"invalid": "Write the whole address, for example https://example.org/resume"},
        }

    def clean_name(self) -> str:
        """Refuse a name that another version has."""
        name: str = self.cleaned_data["name"]
        others = Resume.objects.of(self.instance.seeker).exclude(pk=self.instance.pk)
        if others.filter(name=name).exists():
            raise forms.ValidationError("Another version has this name. Give this one a name of its own")
        return name

    def clean_file(self) -> Any:
        """Refuse what is no resume, before it is kept."""
        file: UploadedFile[bytes] | None = self.cleaned_data["file"]
        if file is None:
            return None
        content = file.read(LARGEST + 1)
        kind, trouble = kind_of(content)
        if kind is None:
            raise forms.ValidationError(trouble)
        return ResumeFile(name=file.name or kind, kind=kind, content=content)
