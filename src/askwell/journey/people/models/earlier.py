"""Where people worked before."""

from typing import ClassVar
from uuid import UUID

from django.db import models

from askwell.journey.people.models.organisations import Organisation
from askwell.journey.people.models.people import Person
from askwell.journey.rows import Row


class EarlierPlace(Row):
    """A place where a person worked before. It comes from a newer list that names another place, or by hand."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="earlier_places")
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="earlier_people")
    title = models.CharField(max_length=300, blank=True, help_text="What this person did there")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["seeker", "person", "organisation"], name="one_earlier_place_per_organisation"
            )
        ]
        ordering: ClassVar = ["id"]

    @property
    def key(self) -> tuple[UUID, UUID]:
        """Return what there is only one of: the person at the organisation."""
        return self.person_id, self.organisation_id
