"""What the seeker herself is like: what matters to her, what interests her, what she can do. It holds for all campaigns."""

from typing import ClassVar

from django.db import models

from askwell.journey.rows import Row
from askwell.method.fit.own_skills import level_in_words


class ValueChoice(Row):
    """One work value chosen over another. ``times`` counts from 1 how often she went through all pairs."""

    times = models.PositiveSmallIntegerField(default=1)
    chosen = models.CharField(max_length=20)
    left = models.CharField(max_length=20)
    chosen_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "times", "chosen", "left"], name="one_choice_per_pair")
        ]
        ordering: ClassVar = ["chosen_at", "id"]


class InterestAnswer(Row):
    """How much she likes one thing to do, 0 to 4; or, where ``item`` is one of the six types, its score from elsewhere."""

    item = models.CharField(max_length=20)
    score = models.FloatField()
    answered_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "item"], name="one_answer_per_item")
        ]
        ordering: ClassVar = ["item"]


class OwnSkill(Row):
    """A skill of hers, by its name in the O*NET database, and how far it goes, 0 to 7."""

    skill = models.CharField(max_length=100)
    level = models.FloatField()
    kept_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "skill"], name="one_level_per_skill")
        ]
        ordering: ClassVar = ["skill"]

    def __str__(self) -> str:
        return self.skill

    @property
    def in_words(self) -> str:
        """Return how far it goes, in the word that was chosen."""
        return level_in_words(self.level)
