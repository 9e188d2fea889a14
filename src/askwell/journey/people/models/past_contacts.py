"""What was written with people before Askwell: each past message and invitation, with whom and by whom."""

from typing import ClassVar

from django.db import models

from askwell.journey.people.models.imports import Import
from askwell.journey.people.models.people import Person
from askwell.journey.rows import Row


class PastContact(Row):
    """One message or invitation between the seeker and one other, from a download of messages.

    One to several people is a row for each of them, told apart by ``number``. ``person`` is empty where the other is
    in no list of the seeker's (yet): the row waits, and is found again by profile address or name.
    """

    class Way(models.TextChoices):
        """By which way it was written."""

        MESSAGE = "message", "Message"
        INVITATION = "invitation", "Invitation to connect"

    source = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="past_contacts")
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.CASCADE, related_name="past_contacts"
    )
    is_by_name = models.BooleanField(
        default=False, help_text="Whether the person was told by the name alone, not by the profile address"
    )
    name = models.CharField(max_length=300, blank=True, help_text="The other's name as the download has it")
    sort_key = models.CharField(max_length=300, blank=True, editable=False, help_text="The folded name")
    profile_key = models.CharField(
        max_length=300, blank=True, help_text="The other's LinkedIn profile address, folded"
    )
    at = models.DateTimeField(null=True, blank=True, help_text="Empty where only the day is known")
    on = models.DateField(null=True, blank=True, help_text="The day; empty where none is told")
    is_mine = models.BooleanField(help_text="Whether the seeker wrote it, or the other")
    way = models.CharField(max_length=12, choices=Way.choices, default=Way.MESSAGE)
    subject = models.TextField(blank=True)
    text = models.TextField(blank=True)
    conversation = models.CharField(max_length=300, blank=True, help_text="The download's mark of a thread")
    place = models.CharField(max_length=120, help_text="Where in the download it stood")
    beside = models.TextField(blank=True, help_text="What has no column of its own, as JSON")
    digest = models.CharField(max_length=64, help_text="SHA-256 of what makes it the same message again")
    number = models.PositiveSmallIntegerField(default=0, help_text="Which of those that it went to this is")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["seeker", "digest", "number"], name="one_past_contact_per_message_and_other"
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["seeker", "person", "on", "at", "id"], name="past_contacts_in_order"),
            models.Index(fields=["seeker", "profile_key", "person"], name="past_contacts_by_profile"),
            models.Index(fields=["seeker", "sort_key", "person"], name="past_contacts_by_name"),
        ]
        ordering: ClassVar = ["id"]
