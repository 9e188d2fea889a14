"""Asking for names."""

from collections.abc import Collection
from typing import Any

from django import forms

from askwell.journey.people.models import Ask


class AskForm(forms.Form):
    """The words of an ask, and how it went out."""

    words = forms.CharField(
        label="Your words",
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 10}),
        error_messages={"required": "Write what you would like to ask"},
    )
    channel = forms.ChoiceField(
        label="How do you ask?",
        choices=[(key, label) for key, label in Ask.Channel.choices if key != Ask.Channel.PAGE],
        initial=Ask.Channel.EMAIL,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose how you ask"},
    )
    email = forms.EmailField(
        label="Their email",
        required=False,
        error_messages={"invalid": "Write an address such as rosa@osei.example"},
    )

    def __init__(self, *args: Any, reached: bool, failed: Collection[str] = (), **options: Any) -> None:
        super().__init__(*args, **options)
        self._failed = {address.casefold() for address in failed}
        if reached:
            del self.fields["email"]

    def clean(self) -> dict[str, Any]:
        """Ask for the address where somebody was asked by email who has none; one from which a letter came back is none."""
        said = super().clean() or {}
        by_email = said.get("channel") == Ask.Channel.EMAIL
        if str(said.get("email", "")).casefold() in self._failed:
            said["email"] = ""
            if by_email:
                self.add_error(
                    "email", "A note to this address came back. Write another one, or choose another way"
                )
        goes_out = self.data.get("step") in {"asked", "send"}
        if (
            goes_out
            and by_email
            and "email" in self.fields
            and not said.get("email")
            and not self.has_error("email")
        ):
            self.add_error("email", "Write the address that you asked at, or choose another way")
        return said
