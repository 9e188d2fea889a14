"""The only thing that Today remembers: what was put off until tomorrow."""

from typing import ClassVar

from django.db import models

from askwell.journey.rows import Row


class NotToday(Row):
    """A step that was put off. It comes back on ``until_on``, or before when its situation changes."""

    key = models.CharField(max_length=120)
    situation = models.CharField(max_length=200)
    until_on = models.DateField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "key"], name="one_not_today_per_key")
        ]
