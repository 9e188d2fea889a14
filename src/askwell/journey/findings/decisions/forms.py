"""Which way, why, and what it rests on."""

import uuid
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django import forms
from django.forms import BoundField

from askwell.journey.findings.models import Claim, Decision
from askwell.method.purposes import Purpose

BEFORE_A_KEY = "weighs-"
SIDES = [("for", "For going on"), ("against", "Against"), ("", "Leave it out")]
SIDE_KEYS = {key for key, _ in SIDES if key}


@dataclass(frozen=True, kw_only=True)
class OnTheScales:
    """One note with the choice of its side."""

    claim: Claim
    side: BoundField


class DecisionForm(forms.Form):
    """Which way, and why; each note that it may rest on has a field of its own for the side on which the seeker puts it."""

    choice = forms.ChoiceField(
        label="What do you decide?",
        choices=Decision.Choice.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one; you can decide anew at any time"},
    )
    reasons = forms.CharField(
        label="Why",
        help_text="Write “Against it:” before what speaks against going on, then “For it:” before what speaks for it. The notes to those who helped tell only the side that you decide for; you can change them there",
        required=False,
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(self, data: Any, *, claims: Iterable[Claim], brought: Collection[uuid.UUID] = ()) -> None:
        """Begin with the notes that can be weighed; those ``brought`` here by key lie on the side to which they point."""
        super().__init__(data)
        self._brought = bool(brought)
        self.claims = {f"{BEFORE_A_KEY}{claim.pk.hex}": claim for claim in claims}
        for name, claim in self.claims.items():
            self.fields[name] = forms.ChoiceField(
                choices=SIDES,
                required=False,
                widget=forms.RadioSelect,
                initial=claim.stance if claim.pk in brought and claim.stance in SIDE_KEYS else "",
            )

    @property
    def scales(self) -> list[tuple[str, list[OnTheScales]]]:
        """Return the notes with their fields, under the question of their purpose."""
        together = groupby(self.claims.items(), key=lambda one: one[1].purpose)
        return [
            (
                Purpose(purpose).question,
                [OnTheScales(claim=claim, side=self[name]) for name, claim in rows],
            )
            for purpose, rows in together
        ]

    @property
    def is_open(self) -> bool:
        """Return whether something lies on the scales or was brought to them, so that they are to be seen at once."""
        return self._brought or any(self[name].value() for name in self.claims)

    @property
    def weighed(self) -> list[tuple[Claim, str]]:
        """Return the notes that were laid on a side, each with it; needs a valid form."""
        sides = ((claim, self.cleaned_data[name]) for name, claim in self.claims.items())
        return [(claim, side) for claim, side in sides if side]


def keys_in(names: Iterable[str]) -> Iterator[str]:
    """Yield the key in each name of a field that is for a note."""
    return (name.removeprefix(BEFORE_A_KEY) for name in names if name.startswith(BEFORE_A_KEY))
