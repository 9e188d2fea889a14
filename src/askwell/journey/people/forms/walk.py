"""Names that come to mind at one stop of the memory walk, and who is meant where somebody of that name is there."""

from collections.abc import Sequence
from typing import Any

from django import forms

from askwell.accounts.models import Seeker
from askwell.formats.one_line import OneLine, read_in_passing
from askwell.journey.people.forms.fields import Lines
from askwell.journey.people.forms.referrers import NEW, described
from askwell.journey.people.keying import sort_key
from askwell.journey.people.models import Person
from askwell.journey.people.queries.people import may_be_the_same, the_same_person


class WalkForm(forms.Form):
    """The names, one a line; none is fine. Each that may be one of several who are there gets a question of its own."""

    # The questions that are asked now for the first time.
    asks: Sequence[str] = ()
    names = Lines(
        label="Who comes to mind?",
        help_text="One a line. A first name is enough, and whatever you know: Joyce, nurse at Mercy",
        rows=4,
    )

    def __init__(self, *args: Any, seeker: Seeker, **options: Any) -> None:
        super().__init__(*args, **options)
        said = str(self["names"].value() or "") if self.is_bound else ""
        self.lines = [one for line in said.splitlines() for one in read_in_passing(line.strip())]
        self._there = [_namesakes(seeker, one) for one in self.lines]
        for at, there in enumerate(self._there):
            if there:
                self.fields[f"who-{at}"] = _who(self.lines[at], there)

    def full_clean(self) -> None:
        """Check what was sent. A question that was not on the page yet is asked, and nothing that she did wrong."""
        super().full_clean()
        wrong = list(self.errors)
        self.asks = wrong if all(name.startswith("who-") and name not in self.data for name in wrong) else []
        for name in self.asks:
            self.errors[name] = self.error_class()

    @property
    def questions(self) -> list[forms.BoundField]:
        """Return the questions who is meant."""
        return [self[name] for name in self.fields if name != "names"]

    @property
    def people(self) -> list[tuple[OneLine, Person | None, bool]]:
        """Return each who was written down, with whom she chose, and whether she said that it is someone new."""
        chosen = [self.cleaned_data.get(f"who-{at}", "") for at in range(len(self.lines))]
        return [
            (line, next((person for person in there if str(person.pk) == key), None), key == NEW)
            for line, there, key in zip(self.lines, self._there, chosen, strict=True)
        ]


def _who(line: OneLine, there: Sequence[Person]) -> forms.ChoiceField:
    """Return the question which of those who are there is meant, or someone new."""
    known = [(str(person.pk), described(person)) for person in there]
    words = ", ".join(filter(None, [line.name, line.relation, line.title, line.organisation]))
    return forms.ChoiceField(
        label=f"{line.name}: which one do you mean?",
        choices=[*known, (NEW, f"Someone new: {words}")],
        widget=forms.RadioSelect,
        error_messages={"required": f"{line.name} may be there already. Choose who is meant, or someone new"},
    )


def _namesakes(seeker: Seeker, line: OneLine) -> list[Person]:
    """Return who is there with just this name, where it is not sure who of them is meant."""
    if the_same_person(
        seeker,
        full_name=line.name,
        organisation=line.organisation,
        profile=line.profile_url,
        emails=line.emails,
        phones=line.phones,
    ):
        return []
    found = may_be_the_same(seeker, full_name=line.name)
    return [person for person in found if person.sort_key == sort_key(line.name)]
