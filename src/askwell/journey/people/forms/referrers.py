"""Choosing who gave a name: someone who is there, or someone new."""

import re
from typing import Any, cast

from django import forms

from askwell.accounts.models import Seeker
from askwell.journey.people.forms.people import short_field
from askwell.journey.people.keying import sort_key
from askwell.journey.people.models import Person, Referral
from askwell.journey.people.queries.people import who_is_meant

NEW = "new"
_KIN = re.compile(
    r"(?:my\s+)?(aunt|auntie|uncle|cousin|mom|mum|mother|dad|father|brother|sister|grandma|grandpa|grandmother"
    r"|grandfather|godmother|godfather|neighbor|neighbour|professor|coach)\b",
    re.IGNORECASE,
)


def may_name_field() -> forms.ChoiceField:
    """Return the question whether the referrer may be named."""
    return forms.ChoiceField(
        label="May you say who gave you the name?",
        choices=Referral.MayName.choices,
        initial=Referral.MayName.UNKNOWN,
        widget=forms.RadioSelect,
        required=False,
    )


def introduces_field() -> forms.BooleanField:
    """Return the question whether the referrer makes the first contact."""
    return forms.BooleanField(label="Will make the first contact for me", required=False)


def what_was_said_field() -> forms.CharField:
    """Return the field for what the referrer said."""
    return forms.CharField(
        label="What was said about this person",
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class ReferrerForm(forms.Form):
    """Who gave the name. ``referrer`` offers everyone whom the name may mean, and a new person."""

    referrer_name = short_field(
        "Who gave you the name", widget=forms.TextInput(attrs={"list": "people-known"})
    )
    referrer = forms.ChoiceField(label="Which one do you mean?", required=False, widget=forms.RadioSelect)
    may_name = may_name_field()

    def __init__(self, *args: Any, seeker: Seeker, **options: Any) -> None:
        super().__init__(*args, **options)
        name = str(self["referrer_name"].value() or "").strip()
        self.matches = who_is_meant(seeker, name=name) if name else []
        choices = [(str(person.pk), described(person)) for person in self.matches]
        field = cast("forms.ChoiceField", self.fields["referrer"])
        field.choices = [*choices, (NEW, f"Someone new: {name}")] if choices else []
        if choices:
            field.initial = choices[0][0]

    @property
    def new_referrer(self) -> str:
        """Return the name of a referrer who is not in the list yet, "" when there is none."""
        name = str(self["referrer_name"].value() or "").strip()
        return "" if self.matches else name

    def chosen(self) -> Person | None:
        """Return the referrer who is there already; None stands for someone new, or nobody."""
        return next((p for p in self.matches if str(p.pk) == self.cleaned_data["referrer"]), None)

    def _only_one(self, name: str) -> Person | None:
        """Return whom a name means for sure: the one and only of whom it is the whole name."""
        only = self.matches[0] if len(self.matches) == 1 else None
        return only if only and sort_key(only.full_name) == sort_key(name) else None

    def clean(self) -> dict[str, Any]:
        """Ask for a choice among namesakes, and see that nobody gives her own name."""
        said = super().clean() or {}
        if only := self._only_one(str(said.get("referrer_name", ""))):
            said["referrer"] = said.get("referrer") or str(only.pk)
        if self.matches and not said.get("referrer") and "referrer" not in self.errors:
            self.add_error("referrer", "Choose who is meant, or someone new")
        own = said.get("full_name")
        if own and said.get("referrer_name") and sort_key(own) == sort_key(said["referrer_name"]):
            self.add_error("referrer_name", "Nobody gives her own name. Write who told you about this person")
        return said


def described(person: Person) -> str:
    """Return a person in a few words, to be told from a namesake."""
    return ", ".join(
        filter(None, [person.full_name, person.relation, person.title, str(person.organisation or "")])
    )


def relation_in(name: str) -> str:
    """Return what a name says about kinship: "Aunt Rosa" is my aunt."""
    match = _KIN.match(name)
    return match[1].casefold() if match else ""
