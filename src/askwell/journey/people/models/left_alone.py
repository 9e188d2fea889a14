"""Addresses that must never be written to again."""

from typing import ClassVar

from django.db import models

from askwell.journey.rows import Row


class LeftAlone(Row):
    """An address of someone who asked never to be written to again.

    Only its SHA-256 is kept, so that it holds after the person is deleted, and nothing else is known of them.
    """

    digest = models.CharField(max_length=64, help_text="SHA-256 of the kind and the comparable address")
    asked_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker", "digest"], name="left_alone_once")]
