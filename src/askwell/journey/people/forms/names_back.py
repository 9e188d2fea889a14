"""Each name that came back from an ask: who it is, what was said, and whether the friend may be named."""

from collections.abc import Sequence
from typing import Any, cast

from django import forms

from askwell.accounts.models import Seeker
from askwell.formats.one_line import OneLine
from askwell.formats.records import PersonRecord
from askwell.journey.people.actions.asks import NameBack
from askwell.journey.people.forms.fields import Emails, Phones, is_email
from askwell.journey.people.forms.people import NAME_ERRORS, short_field
from askwell.journey.people.forms.referrers import (
    NEW,
    described,
    introduces_field,
    may_name_field,
    what_was_said_field,
)
from askwell.journey.people.keying import organisation_key, sort_key
from askwell.journey.people.models import Person, Referral
from askwell.journey.people.queries.people import may_be_the_same, the_same_person
from askwell.method.replies.named import Named, of_the_friend


class NameForm(forms.Form):
    """One name that came back. ``person`` is asked only when someone of that name may be there."""

    full_name = forms.CharField(
        label="Name",
        help_text="Leave it empty to leave this person out",
        max_length=300,
        required=False,
        error_messages=NAME_ERRORS,
    )
    title = short_field("What this person does")
    organisation = short_field("Where this person works")
    emails = Emails(label="Email", rows=1)
    phones = Phones(label="Phone", rows=1)
    relation = short_field("How they know each other", max_length=100)
    words = what_was_said_field()
    may_name = may_name_field()
    introduces = introduces_field()
    person = forms.ChoiceField(label="Is this the same person?", required=False, widget=forms.RadioSelect)

    def __init__(self, *args: Any, seeker: Seeker, **options: Any) -> None:
        super().__init__(*args, **options)
        self.candidates = self._candidates(seeker)
        choices = [(str(p.pk), f"Yes: {described(p)}") for p in self.candidates]
        field = cast("forms.ChoiceField", self.fields["person"])
        field.choices = [*choices, (NEW, "No, someone else")] if choices else []

    def _candidates(self, seeker: Seeker) -> list[Person]:
        name = str(self["full_name"].value() or "").strip()
        if not name:
            return []
        emails = _lines(self["emails"].value())
        phones = _lines(self["phones"].value())
        candidates = may_be_the_same(seeker, full_name=name, emails=emails, phones=phones)
        same = the_same_person(
            seeker,
            full_name=name,
            organisation=str(self["organisation"].value() or ""),
            emails=emails,
            phones=phones,
        )
        same = same or self._at_the_same_place(candidates)
        self.fields["person"].initial = str(same.pk) if same else NEW
        return candidates

    def _at_the_same_place(self, candidates: Sequence[Person]) -> Person | None:
        """Return the one person of just this name at just this place, whatever else is said to reach her."""
        name = sort_key(str(self["full_name"].value() or ""))
        place = organisation_key(str(self["organisation"].value() or ""))
        alike = [
            person
            for person in candidates
            if person.sort_key == name and place and organisation_key(str(person.organisation or "")) == place
        ]
        return alike[0] if len(alike) == 1 else None

    @property
    def name_back(self) -> NameBack | None:
        """Return the name as the actions take it; None when it was left out."""
        said = self.cleaned_data
        if not said.get("full_name"):
            return None
        chosen = next((p for p in self.candidates if str(p.pk) == said["person"]), None)
        return NameBack(
            full_name=said["full_name"],
            title=said["title"],
            organisation=said["organisation"],
            emails=said["emails"],
            phones=said["phones"],
            words=said["words"],
            may_name=said["may_name"] or Referral.MayName.UNKNOWN,
            introduces=said["introduces"],
            relation=said["relation"],
            person=chosen,
            is_new=said["person"] == NEW,
        )


NameForms = forms.formset_factory(NameForm, extra=0, max_num=50, absolute_max=60)


def as_named(one: Named) -> dict[str, Any]:
    """Return what the form of one name found in an answer starts from."""
    return {
        "full_name": one.name,
        "title": one.title,
        "organisation": one.organisation,
        "emails": one.emails,
        "phones": one.phones,
        "words": one.words,
        "may_name": one.may_name,
        "introduces": one.introduces,
        "relation": of_the_friend(one.relation)[:100],
    }


def as_card(card: PersonRecord) -> dict[str, Any]:
    """Return what the form of one name starts from, of a contact card that came with an answer."""
    return {
        "full_name": card.full_name[:300],
        "title": card.title[:300],
        "organisation": card.organisation[:300],
        "emails": tuple(point.value for point in card.emails if is_email(point.value)),
        "phones": tuple(point.value for point in card.phones),
        "words": card.note[:2_000],
        "may_name": Referral.MayName.UNKNOWN,
    }


def as_name(line: OneLine) -> dict[str, Any]:
    """Return what the form of one name starts from."""
    return {
        "full_name": line.name,
        "title": line.title,
        "organisation": line.organisation,
        "emails": line.emails,
        "phones": line.phones,
        "words": " ".join(filter(None, [line.to_say, line.note, line.profile_url, *line.urls])),
        "may_name": Referral.MayName.UNKNOWN,
    }


def _lines(value: object) -> list[str]:
    if isinstance(value, str):
        return value.splitlines()
    return [str(one) for one in value] if isinstance(value, (list, tuple)) else []
