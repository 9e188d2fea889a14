"""What the page of one question asks of the seeker."""

from decimal import Decimal
from typing import Any, ClassVar

from django import forms

from askwell.journey.preparation.models import Question
from askwell.method.purposes import LEADS, Purpose

PURPOSES = [*((purpose.value, purpose.question) for purpose in Purpose), (LEADS, "More people and leads")]
WHOM = [
    ("", "Anyone"),
    ("practitioner", "Someone who does the work"),
    ("near_peer", "Someone who began lately"),
    ("manager", "A manager"),
    ("recruiter", "A recruiter"),
    ("educator", "A teacher of the field"),
]
# What the method knows of a question of its bank.
KNOWN_OF_BANK = ("purpose", "also", "topics", "stage", "sensitivity", "best_asked_of", "desk_first")


class QuestionForm(forms.ModelForm[Question]):
    """A question of the bank or of her own: its words, what she wants by it and of whom, and what reading said."""

    also = forms.MultipleChoiceField(
        label="It also helps with", choices=PURPOSES, required=False, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Question
        fields = ("text", "minutes", *KNOWN_OF_BANK, "found_answer", "found_source")
        labels: ClassVar = {
            "text": "The question, as you would ask it",
            "minutes": "Minutes for it",
            "topics": "What it is about",
            "stage": "When to ask it",
            "sensitivity": "How close it comes",
            "desk_first": "Reading could answer it",
            "found_answer": "What you found out by reading",
            "found_source": "Where you read it",
        }
        help_texts: ClassVar = {
            "text": "{field}, {organization} and {first name} are filled in for each talk",
            "topics": "In a word or two, with commas: hours, travel",
            "desk_first": "Then others go before it",
            "found_answer": "Then nobody need be asked",
            "found_source": "A page, a book, a friend",
        }
        widgets: ClassVar = {
            "text": forms.Textarea(attrs={"rows": 2, "maxlength": 500}),
            "minutes": forms.TextInput(attrs={"inputmode": "decimal"}),
            "found_answer": forms.Textarea(attrs={"rows": 2}),
        }
        error_messages: ClassVar = {
            "text": {"required": "Write the question as you would ask it"},
            "minutes": {"invalid": "Write a number of minutes, for example 2"},
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["minutes"] = f"{float(self.instance.minutes):g}"
        if self.instance.key:
            for name in KNOWN_OF_BANK:
                del self.fields[name]
            return
        self.initial["also"] = self.instance.also.split()
        self.fields["purpose"] = forms.ChoiceField(
            label="It helps most with", choices=[("", "Any of them"), *PURPOSES], required=False
        )
        self.fields["best_asked_of"] = forms.ChoiceField(label="Best asked of", choices=WHOM, required=False)
        for name in ("stage", "sensitivity"):
            self.fields[name].required = False

    def clean_minutes(self) -> Decimal:
        """Refuse what no answer takes."""
        minutes: Decimal = self.cleaned_data["minutes"]
        if not Decimal("0.5") <= minutes <= Decimal(60):
            raise forms.ValidationError("Between half a minute and 60")
        return minutes

    def clean_stage(self) -> int:
        """Take the usual place where she names none."""
        return self.cleaned_data["stage"] or Question.Stage.BENEATH

    def clean_sensitivity(self) -> int:
        """Take a question for one that anyone may be asked where she says nothing else."""
        return self.cleaned_data["sensitivity"] or Question.Sensitivity.ANYONE

    def clean_also(self) -> str:
        """Keep the purposes as the row does."""
        return " ".join(self.cleaned_data["also"])

    def clean_topics(self) -> str:
        """Keep each topic once, in her words."""
        named = (" ".join(topic.split()) for topic in self.cleaned_data["topics"].split(","))
        return ", ".join(dict.fromkeys(topic for topic in named if topic))
