"""Business cards: those that were given to me, each with its picture, and my own."""

from typing import ClassVar

from django.db import models

from askwell.journey.people.models.organisations import Organisation
from askwell.journey.people.models.people import Person
from askwell.journey.rows import Row, RowWithFile


class BusinessCard(RowWithFile):
    """A card that somebody gave me: its picture, without place and camera, and what was read of it.

    Until it is kept nobody is changed by it; ``person`` is then only whom it is meant for, if that was said. A card that names
    nobody is kept with its ``organisation``. While it is being read its file is the one that was sent, and is shown to nobody.
    """

    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.CASCADE, related_name="business_cards"
    )
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.CASCADE, related_name="business_cards"
    )
    file_name = models.CharField(max_length=300, blank=True)
    record = models.TextField(blank=True, help_text="What was read of it, as JSON; empty where nothing was")
    problem = models.TextField(blank=True, help_text="Why it could not be read, and what to do")
    reading = models.CharField(
        max_length=100, blank=True, help_text="What of it is being read, in words; empty once it was read"
    )
    leased_until = models.DateTimeField(
        null=True, blank=True, help_text="Until when whoever reads it has it for herself"
    )
    kept_at = models.DateTimeField(null=True, blank=True, help_text="When it was kept with the person")
    steps = models.TextField(
        blank=True, help_text="What keeping it did to each row, in order, as JSON, so that it can be undone"
    )

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["seeker", "person"], name="business_cards_by_person"),
            models.Index(fields=["seeker", "kept_at", "id"], name="business_cards_by_time"),
        ]
        ordering: ClassVar = ["id"]

    @property
    def kept_with(self) -> Person | Organisation | None:
        """Return with whom, or with what place, it is kept."""
        return (self.person or self.organisation) if self.kept_at else None


class OwnCard(Row):
    """My own card, as I give it to others. A seeker has one at most."""

    full_name = models.CharField(max_length=300)
    title = models.CharField(max_length=300, blank=True)
    organisation = models.CharField(max_length=300, blank=True)
    email = models.CharField(max_length=320, blank=True)
    phone = models.CharField(max_length=60, blank=True)
    page = models.CharField(max_length=500, blank=True, help_text="A web page or profile")

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker"], name="one_own_card")]
