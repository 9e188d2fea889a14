"""Where people work."""

from typing import ClassVar

from django.db import models

from askwell.journey.rows import Row
from askwell.journey.searching.text import SearchTextField


class Organisation(Row):
    """A place of work. ``key`` is the folded name: two spellings that fold alike are one organisation."""

    name = models.CharField(max_length=300)
    key = models.CharField(max_length=300, editable=False)
    website = models.CharField(max_length=500, blank=True)
    note = models.TextField(blank=True)
    search_text = SearchTextField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "key"], name="one_organisation_per_key")
        ]
        ordering: ClassVar = ["key"]

    def __str__(self) -> str:
        return self.name

    def search_parts(self) -> list[str]:
        """Return what this organisation can be found by."""
        return [self.name, self.website, self.note]
