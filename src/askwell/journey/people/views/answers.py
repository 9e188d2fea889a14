"""What the pages of this stage share: the status of a form with errors, and the way back to a person."""

from django.forms import BaseForm
from django.urls import reverse

from askwell.journey.people.models import Person

UNPROCESSABLE = 422


def status_of(*submitted: BaseForm) -> int:
    """Return 422 when one of the forms has errors, else 200."""
    return UNPROCESSABLE if any(form.errors for form in submitted) else 200


def person_address(person: Person) -> str:
    """Return the address of a person's page."""
    return reverse("person", args=[person.pk])
