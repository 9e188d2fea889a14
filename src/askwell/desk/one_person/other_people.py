"""In the copy that a person gets of what is kept about her nobody else is named."""

from collections.abc import Iterable, Mapping, Sequence

from askwell.desk.data.columns import Plain, table_name
from askwell.desk.one_person.traces import ADDRESS_BOOK, marks_of, text_columns
from askwell.journey.people.models import ContactPoint, Organisation, Person
from askwell.journey.rows import Row
from askwell.journey.talk.models import Line, NameGiven
from askwell.method.named import named_in
from askwell.method.others import Others

# Of the address book only what the seeker wrote may name somebody; the rest is her own name, places and addresses.
_WRITTEN = frozenset({"note", "relation", "source"})
# The tables whose words are notes: in a letter too many words have a capital.
_NOTES = ("line", "claim", "fact", "lead", "promise", "debrief", "referral", "weighed")


def others_than(person: Person, *, notes: Iterable[str]) -> Others:
    """Return everybody else whom the seeker knows or heard of, and whom the ``notes`` name, to be struck out. Four statements."""
    seeker = person.seeker
    people = Person.objects.of(seeker).exclude(pk=person.pk).order_by()
    heard = NameGiven.objects.of(seeker).exclude(referral__referred=person).order_by()
    points = ContactPoint.objects.of(seeker).exclude(person=person).order_by().values_list("kind", "value")
    reached = list(points)
    names = [
        name
        for both in people.values_list("full_name", "other_names")
        for name in "\n".join(both).splitlines()
    ]
    houses = Organisation.objects.of(seeker).order_by().values_list("name", flat=True)
    return Others(
        names=[
            *filter(None, names),
            *heard.values_list("name", flat=True),
            *sorted(named_in(notes, houses=houses)),
        ],
        addresses=[value for kind, value in reached if kind == ContactPoint.Kind.EMAIL],
        numbers=[value for kind, value in reached if kind == ContactPoint.Kind.PHONE],
        hers=[person.full_name, *person.other_names.splitlines(), seeker.name],
    )


def notes_in(kept: Mapping[str, Sequence[Mapping[str, Plain]]]) -> list[str]:
    """Return the notes among the rows of a person: in them may stand somebody who is nobody on the list."""
    return [
        value
        for table in _NOTES
        for row in kept.get(table, ())
        for column, value in row.items()
        if column in {"text", "what", "sentence", "words", "when", "next_step"} and isinstance(value, str)
    ]


def strike_in(model: type[Row], row: dict[str, Plain], others: Others) -> dict[str, Plain]:
    """Return a row of hers with nobody else's name in its words."""
    columns = set(text_columns(model))
    if table_name(model) in ADDRESS_BOOK:
        columns &= _WRITTEN
    return {
        column: others.struck(value) if column in columns and isinstance(value, str) else value
        for column, value in row.items()
    }


def told_with_her_name(person: Person) -> list[Line]:
    """Return the notes with which somebody else gave her name, where they speak of her without her full name."""
    pattern = marks_of(person).surely
    given = NameGiven.objects.of(person.seeker).filter(referral__referred=person, line__isnull=False)
    lines = [one.line for one in given.select_related("line") if one.line]
    return [line for line in lines if pattern is None or not pattern.search(line.text)]
