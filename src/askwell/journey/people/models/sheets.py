"""Which column of a spreadsheet is what, as the seeker said."""

from typing import ClassVar

from django.db import models

from askwell.journey.rows import Row


class SheetColumns(Row):
    """The columns of the sheets of one shape: remembered, and taken for the next one that looks the same."""

    shape = models.CharField(
        max_length=64, help_text="SHA-256 of the names of the columns, or of their number"
    )
    names = models.TextField(
        blank=True, help_text="The names of the columns, one a line; empty without a header"
    )
    columns = models.TextField(help_text="What each holds, as JSON by its number, from 0")
    has_names = models.BooleanField(default=True, help_text="Whether the first row names the columns")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "shape"], name="one_set_of_columns_per_shape")
        ]
