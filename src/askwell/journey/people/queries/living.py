"""Where a person lives, as far as it is known."""

from askwell.journey.people.models import Person
from askwell.method.countries import Whereabouts


def whereabouts_of(person: Person, *, number: str, otherwise: str) -> Whereabouts:
    """Return what tells in which country a person lives: her postal address, ``number`` (E.164), her time zone. No statement."""
    return Whereabouts(
        address=person.postal_address, number=number, time_zone=person.time_zone, otherwise=otherwise
    )
