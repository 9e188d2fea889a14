"""Whom one could ask who is a voice not heard yet: by what their titles say."""

from collections.abc import Iterable

from askwell.accounts.models import Seeker
from askwell.desk.standing.chosen import SHOWN
from askwell.journey.people.models import Person
from askwell.journey.searching.match import matching_any
from askwell.method.voices import is_voice, words_of

MOST = 30


def in_the_book(seeker: Seeker, *, voice: str) -> list[Person]:
    """Return those of the address book whose titles name this kind of voice, by name. Two statements.

    They are looked for among the 400 newest whose words may name it, and at most thirty are shown.
    """
    others = Person.objects.of(seeker).filter(found_at=None, never_ask_at=None)
    near = matching_any(others, seeker=seeker, words=words_of(voice))
    return _fitting(near.select_related("organisation").only(*SHOWN), voice)[:MOST]


def _fitting(people: Iterable[Person], voice: str) -> list[Person]:
    fitting = (person for person in people if is_voice(voice, person.title))
    return sorted(fitting, key=lambda person: (person.sort_key, person.pk))
