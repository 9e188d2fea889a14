"""Which way, why, and what it rests on."""

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.utils import timezone

from askwell.journey.findings.models import Claim, Decision
from askwell.method.wording import long_day


class DecisionForm(forms.Form):
    """Which way, and why; ``against`` and ``pro`` are keys of claims that the decision rests on."""

    choice = forms.ChoiceField(
        label="What do you decide?",
        choices=Decision.Choice.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one; you can decide anew at any time"},
    )
    reasons = forms.CharField(
        label="Why",
        help_text="What speaks against it first, then what speaks for it",
        required=False,
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    against = forms.MultipleChoiceField(
        label="What speaks against it", required=False, widget=forms.CheckboxSelectMultiple
    )
    pro = forms.MultipleChoiceField(
        label="What speaks for it", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, data: Any, *, claims: Iterable[Claim], chosen: Sequence[str] = ()) -> None:
        """Begin with the claims that can be weighed; ``chosen`` are the keys of those ticked already."""
        super().__init__(data, initial={"against": chosen, "pro": chosen})
        self.claims = {str(claim.pk): claim for claim in claims}
        for name, holds in (("against", self._is_against), ("pro", self._is_pro)):
            offered = [(key, _said(claim)) for key, claim in self.claims.items() if holds(claim)]
            if offered:
                self.fields[name].choices = offered  # type: ignore[attr-defined]  # a choice field has them
            else:
                del self.fields[name]

    @staticmethod
    def _is_against(claim: Claim) -> bool:
        return claim.stance == Claim.Stance.AGAINST

    @staticmethod
    def _is_pro(claim: Claim) -> bool:
        return claim.stance == Claim.Stance.FOR

    @property
    def weighed(self) -> list[Claim]:
        """Return the claims that were chosen; needs a valid form."""
        keys = [*self.cleaned_data.get("against", ()), *self.cleaned_data.get("pro", ())]
        return [self.claims[key] for key in keys]


def _said(claim: Claim) -> str:
    """Return a claim as a choice: its words and whose they are."""
    today = timezone.localdate()
    day = long_day(timezone.localtime(claim.said_at).date(), today=today)
    who = "Your own view" if claim.mine else claim.person.full_name
    return f"“{claim.text}” {who}, {day}"
