"""Where people work."""

from typing import ClassVar

from django.db import models

from askwell.journey.rows import Row
from askwell.journey.searching.text import SearchTextField


class Organisation(Row):
    """A place of work. ``key`` is the folded name: two spellings that fold alike are one organisation.

    ``other_names``, one a line, are what else it is called: whoever is said to work there by one of them works here.
    """

    name = models.CharField(max_length=300)
    key = models.CharField(max_length=300, editable=False)
    other_names = models.TextField(blank=True, help_text="What else it is called, one name a line")
    kind = models.CharField(
        max_length=60,
        blank=True,
        help_text="A hospital, an agency, a school; what people say there holds for such",
    )
    website = models.CharField(max_length=500, blank=True)
    note = models.TextField(blank=True)
    search_text = SearchTextField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "key"], name="one_organisation_per_key")
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["seeker", "key"],
                condition=~models.Q(other_names=""),
                name="organisations_called_otherwise",
            )
        ]
        ordering: ClassVar = ["key"]

    def __str__(self) -> str:
        return self.name

    def search_parts(self) -> list[str]:
        """Return what this organisation can be found by."""
        return [self.name, self.other_names, self.website, self.note]


class OrganisationMerge(Row):
    """Two organisations that became one. ``steps`` say what was done to which row, so that it can be undone row by row."""

    stays = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="merges")
    gone = models.UUIDField(help_text="The key of the organisation that went up in the other")
    gone_name = models.CharField(max_length=300)
    steps = models.TextField(help_text="What was done to each row, in order, as JSON")

    class Meta:
        ordering: ClassVar = ["-id"]
