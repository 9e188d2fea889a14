"""A person as an address book card."""

from askwell.formats.records import Address, Labelled, PersonRecord
from askwell.journey.people.forms.people import profile_address
from askwell.journey.people.models import ContactPoint, Person


def card_of(person: Person) -> PersonRecord:
    """Return what an address book keeps of a person; the seeker's own note stays at home."""
    points = list(person.contact_points.all())

    def of_kind(kind: str) -> tuple[Labelled, ...]:
        return tuple(Labelled(p.value, p.label, preferred=p.position == 0) for p in points if p.kind == kind)

    return PersonRecord(
        full_name=person.full_name,
        title=person.title,
        organisation=person.organisation.name if person.organisation else "",
        emails=of_kind(ContactPoint.Kind.EMAIL),
        phones=of_kind(ContactPoint.Kind.PHONE),
        urls=of_kind(ContactPoint.Kind.URL),
        profile_url=profile_address(person.profile_key),
        addresses=(Address(street=person.postal_address),) if person.postal_address else (),
        categories=tuple(person.circles.values_list("name", flat=True)),
        uid=f"urn:uuid:{person.pk}",
    )
