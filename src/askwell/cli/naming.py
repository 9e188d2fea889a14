"""Finding the one person or talk that a word on the command line means."""

from typing import TYPE_CHECKING

from askwell.cli.household import fail

if TYPE_CHECKING:
    from askwell.accounts.models import Seeker
    from askwell.journey.agreement.models import Talk
    from askwell.journey.people.models import Person

SHOWN = 8


def the_person(seeker: "Seeker", words: str) -> "Person":
    """Return the person whose name begins with the words; ends the command with the choices when several could be meant."""
    from askwell.journey.people.models import Person  # noqa: PLC0415  # Django is set up by now
    from askwell.journey.searching.match import matching  # noqa: PLC0415  # as above

    found = list(matching(Person.objects.of(seeker), seeker=seeker, text=words)[: SHOWN + 1])
    exact = [person for person in found if person.full_name.casefold() == words.casefold()]
    found = exact or found
    if not found:
        fail(f"Nobody here is called {words!r}. `askwell people` lists everyone.")
    if len(found) > 1:
        names = ", ".join(person.full_name for person in found[:SHOWN])
        fail(f"{words!r} could be {names}. Write more of the name.")
    return found[0]


def the_talk(seeker: "Seeker", words: str) -> "Talk":
    """Return the talk with the person whose name begins with the words: the one ahead, else the last one."""
    from askwell.journey.agreement.models import Talk  # noqa: PLC0415  # Django is set up by now

    person = the_person(seeker, words)
    talks = (
        Talk.objects.of(seeker)
        .filter(person=person, cancelled_at=None)
        .select_related("person__organisation", "campaign")
    )
    talk = talks.filter(ended_at=None).order_by("starts_at").first() or talks.order_by("-starts_at").first()
    if talk is None:
        fail(f"No talk with {person.full_name} is agreed yet.")
    return talk
