"""The page after a talk as small forms, every part optional."""

from typing import Any

from django import forms

from askwell.journey.findings.models import Claim, Debrief
from askwell.journey.talk.queries import Standing
from askwell.method.purposes import Purpose

SHORT = {Purpose.JOBS: "Jobs", Purpose.ORGANISATIONS: "Places", Purpose.VALUES: "Values", Purpose.FIT: "Fit"}
NO_PURPOSE = ("", "None")


class Reflection(forms.Form):
    """One sentence, how it left her, and names that no line holds."""

    sentence = forms.CharField(
        label="What is the one thing you will remember?",
        help_text="One sentence is plenty",
        required=False,
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    pull = forms.ChoiceField(
        label="How did it leave you?", required=False, choices=Debrief.Pull.choices, widget=forms.RadioSelect
    )
    more_names = forms.CharField(
        label="Anyone else they named?",
        help_text="One name a line, with what you know. For example: Lena Okoro, junior writer at Northgate",
        required=False,
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class LineSorter(forms.Form):
    """What one line helps to answer, and which way it points."""

    purpose = forms.ChoiceField(
        label="This helps me answer",
        required=False,
        choices=[*((purpose.value, short) for purpose, short in SHORT.items()), NO_PURPOSE],
        widget=forms.RadioSelect,
    )
    stance = forms.ChoiceField(
        label="It speaks",
        required=False,
        choices=[("for", "For it"), ("against", "Against it"), ("open", "Neither")],
        widget=forms.RadioSelect,
    )

    def __init__(self, data: Any, *, line: Standing, claim: Claim | None, guess: str, why: str) -> None:
        start = (
            {"purpose": claim.purpose, "stance": claim.stance}
            if claim
            else {"purpose": guess, "stance": "open"}
        )
        super().__init__(data, prefix=f"l{line.id.hex}", initial=start)
        self.line = line
        self.why = "" if claim else why
