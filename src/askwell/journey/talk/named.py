"""Whom the seeker knows, was told of, or noted by name, so that nobody of them is named to somebody else."""

from collections.abc import Callable, Iterable

from askwell.accounts.models import Seeker
from askwell.journey.people.models import ContactPoint, Organisation, Person
from askwell.journey.talk.models import NameGiven
from askwell.method.nameless import nameless


def names_left_out(seeker: Seeker, *, texts: Iterable[str]) -> Callable[[str], str]:
    """Return what leaves out everybody whom the seeker knows or was told of, and whom the ``texts`` name. Four statements."""
    people = Person.objects.of(seeker).order_by().values_list("full_name", "other_names")
    heard = NameGiven.objects.of(seeker).order_by().values_list("name", flat=True)
    reached = list(ContactPoint.objects.of(seeker).order_by().values_list("kind", "value"))
    return nameless(
        [*filter(None, (name for both in people for name in "\n".join(both).splitlines())), *heard],
        addresses=[value for kind, value in reached if kind == ContactPoint.Kind.EMAIL],
        numbers=[value for kind, value in reached if kind == ContactPoint.Kind.PHONE],
        texts=texts,
        houses=Organisation.objects.of(seeker).order_by().values_list("name", flat=True),
    )
