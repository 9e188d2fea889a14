"""What the seeker said of two entries: that they are one person, or that they are two."""

from typing import ClassVar

from django.db import models

from askwell.journey.people.models.people import Person
from askwell.journey.rows import Row


class NotTheSame(Row):
    """Two who look alike and are two people: never suggested again, never made one by an import."""

    first = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="not_the_same")
    second = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="not_the_same_too")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "first", "second"], name="one_not_the_same_per_pair"),
            models.CheckConstraint(
                condition=~models.Q(first=models.F("second")), name="nobody_is_not_the_same_as_herself"
            ),
        ]
        ordering: ClassVar = ["-id"]


class Merge(Row):
    """Two entries that became one. ``steps`` say what was done to which row, so that it can be undone row by row.

    It is deleted once it was undone, and goes with the person: nothing of the other entry is kept beyond her.
    """

    stays = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="merges")
    gone = models.UUIDField(help_text="The key of the entry that went up in the other")
    gone_name = models.CharField(max_length=300)
    steps = models.TextField(help_text="What was done to each row, in order, as JSON")
    together = models.UUIDField(
        null=True, blank=True, help_text="What was made one at once has the same one, and is undone at once"
    )

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "gone"], name="merges_by_gone")]
        ordering: ClassVar = ["-id"]
