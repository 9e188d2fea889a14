"""The page after a talk as small forms, every part optional."""

from typing import Any

from django import forms

from askwell.journey.findings.models import Claim, Debrief
from askwell.journey.followup.models import Promise
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Standing
from askwell.method.guesses.lines import LineGuess
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

    def __init__(self, data: Any, *, line: Standing, claim: Claim | None, guess: LineGuess) -> None:
        start = (
            {"purpose": claim.purpose, "stance": claim.stance}
            if claim
            else {"purpose": guess.sense.purpose, "stance": guess.stance.stance.replace("neutral", "open")}
        )
        prefix = f"l{line.id.hex}"
        sent = data if data is not None and f"{prefix}-purpose" in data else None
        super().__init__(sent, prefix=prefix, initial=start)
        self.line = line
        self.why = "" if claim else guess.sense.why
        self.how_sure = sure_in_words(guess.sense.how_sure) if guess.sense.purpose else ""


SURE, RATHER = 0.7, 0.4


def sure_in_words(how_sure: float) -> str:
    """Say how sure a guess is, as one says it."""
    return "Quite sure" if how_sure >= SURE else "Likely" if how_sure >= RATHER else "Only a hunch"


class PromiseRow(forms.Form):
    """By which day a promise is due. Whose it is stands beside it on the page."""

    due_on = forms.DateField(
        label="By which day?",
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": "Write a day that exists, for example 2026-03-12"},
    )

    def __init__(
        self, data: Any, *, line: Standing, guess: LineGuess, promised: Promise | None, fresh: bool
    ) -> None:
        """``fresh`` says that the page was never done: then the guesses stand in it."""
        prefix = f"due-{line.id}"
        sent = data if data is not None and f"{prefix}-due_on" in data else None
        offered = guess.promises[0]
        due = offered.due.on if offered.due and fresh else None
        super().__init__(sent, prefix=prefix, initial={"due_on": promised.due_on if promised else due})
        self.line = line
        noted = offered.by if fresh and line.kind == Line.Kind.PROMISE else ""
        self.by = (data or {}).get(f"promise-{line.id}", promised.by if promised else noted)
