"""Some of the address book: found by a word, by a circle, or because the seeker would like to talk with them."""

from dataclasses import dataclass

from django.db.models import QuerySet

from askwell.accounts.models import Seeker
from askwell.journey.people.models import Circle, Person
from askwell.journey.searching.match import matching

SHOWN = 100


@dataclass(frozen=True, kw_only=True)
class Selection:
    """Whom is meant. ``text`` begins words of the name, the work or an address; empty parts choose nobody out."""

    text: str = ""
    circle: Circle | None = None
    found: bool = False

    def people(self, seeker: Seeker) -> QuerySet[Person]:
        """Return them by name. A text finds at most four hundred."""
        everyone: QuerySet[Person] = Person.objects.of(seeker)
        if self.text:
            everyone = matching(everyone, seeker=seeker, text=self.text)
        if self.found:
            everyone = everyone.filter(found_at__isnull=False)
        if self.circle:
            everyone = everyone.filter(memberships__circle=self.circle)
        return everyone.order_by("sort_key", "id")
