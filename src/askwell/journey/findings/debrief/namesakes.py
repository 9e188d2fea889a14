"""Whether a name heard in a talk is somebody who is there already: for sure, perhaps, or not."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from askwell.formats.one_line import read_line
from askwell.journey.agreement.models import Talk
from askwell.journey.people.keying import sort_key
from askwell.journey.people.models import Person, Referral
from askwell.journey.people.queries.people import the_same_person

# What the page sends where it is somebody new of that name.
NOBODY_HERE = "new"


@dataclass(frozen=True, kw_only=True)
class Namesakes:
    """Who of the seeker's people bears a name: the one that is meant for sure, or those among whom she has to say."""

    sure: Person | None = None
    perhaps: tuple[Person, ...] = ()

    def chosen(self, said: str) -> Person | None:
        """Return the one whose key was ``said``, None where it is nobody of these."""
        return next((person for person in self.perhaps if str(person.pk) == said), None)


NO_NAMESAKES = Namesakes()


def namesakes_of(talk: Talk, names: Iterable[tuple[str, str]]) -> dict[str, Namesakes]:
    """Return by each name who bears it already; with each name comes the line in which it stood.

    For sure it is whom the one talked with named before, or the only one there can be (``the_same_person``).
    Two statements where nobody bears any of the names.
    """
    said = dict(names)
    keys = {sort_key(name) for name in said}
    people = Person.objects.of(talk.seeker).filter(sort_key__in=keys)
    there: dict[str, list[Person]] = {}
    for person in people.select_related("organisation").order_by("id"):
        there.setdefault(person.sort_key, []).append(person)
    given = Referral.objects.of(talk.seeker).filter(referrer=talk.person)
    named_before = set(given.values_list("referred_id", flat=True)) if there else set()
    return {
        name: _namesakes(talk, name, line, there.get(sort_key(name), []), named_before)
        for name, line in said.items()
    }


def _namesakes(
    talk: Talk, name: str, line: str, there: list[Person], named_before: set[uuid.UUID]
) -> Namesakes:
    if not there:
        return NO_NAMESAKES
    before = [person for person in there if person.pk in named_before]
    if len(before) == 1:
        return Namesakes(sure=before[0])
    reading, _ = read_line(line)
    sure = the_same_person(
        talk.seeker,
        full_name=name,
        organisation=reading.organisation if reading else "",
        emails=reading.emails if reading else (),
        phones=reading.phones if reading else (),
    )
    return Namesakes(sure=sure) if sure else Namesakes(perhaps=tuple(there))
