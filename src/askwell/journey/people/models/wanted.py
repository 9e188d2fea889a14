"""Where the seeker would like to work, and whom she passes over for now."""

from typing import ClassVar

from django.db import models

from askwell.journey.people.models.organisations import Organisation
from askwell.journey.people.models.people import Person
from askwell.journey.purpose.models import Campaign
from askwell.journey.rows import Row


class ChosenOrganisation(Row):
    """An organisation that the seeker would like to know from within, in one campaign."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="organisations")
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="chosen")
    chosen_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["seeker", "campaign", "organisation"], name="one_choice_per_organisation"
            )
        ]
        ordering: ClassVar = ["chosen_at", "id"]


class PassedOver(Row):
    """Somebody whom the seeker does not want suggested next, and why. It can be taken back; "later" ends by itself."""

    class Because(models.TextChoices):
        """Why not this one."""

        LATER = "later", "Not now"
        OTHER_WORK = "other_work", "Does other work than it seems"
        TOO_CLOSE = "too_close", "Too close to me"
        TOO_HARD = "too_hard", "I do not dare yet"
        HEARD = "heard", "Would tell me what I have heard"
        OTHER = "other", "Another reason"

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="passed_over")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="passed_over")
    because = models.CharField(max_length=20, choices=Because.choices)
    words = models.CharField(max_length=300, blank=True)
    passed_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "campaign", "person"], name="passed_over_once")
        ]
        ordering: ClassVar = ["-passed_at", "-id"]
