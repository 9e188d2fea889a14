"""The debrief of a talk, the claims that its lines become, and what the seeker calls their themes."""

from typing import ClassVar

from django.db import models

from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import Organisation, Person
from askwell.journey.purpose.models import Campaign, Target
from askwell.journey.rows import Row
from askwell.journey.talk.models import Line
from askwell.method.purposes import Purpose


class Debrief(Row):
    """The two minutes after a talk: one sentence, and whether it drew the seeker nearer."""

    class Pull(models.TextChoices):
        """How the talk left the seeker."""

        MORE = "more", "More drawn to it"
        SAME = "same", "About the same"
        LESS = "less", "Less drawn to it"
        UNSURE = "unsure", "Not sure"

    talk = models.OneToOneField(Talk, on_delete=models.CASCADE, related_name="debrief")
    sentence = models.TextField(blank=True)
    pull = models.CharField(max_length=10, choices=Pull.choices, blank=True)
    typed = models.TextField(blank=True, help_text="The page as it was typed so far, until it is done")
    decided = models.TextField(
        blank=True, help_text="JSON: the lines that help with nothing and the names left out"
    )
    done_at = models.DateTimeField(null=True, blank=True)


class Claim(Row):
    """What a person said that bears on a purpose: for it, against it, or neither. ``text`` is in her words.

    What it is about is her own place of work at the time of the talk, unless one of the ``about_`` fields says otherwise.
    """

    class Stance(models.TextChoices):
        """Which way it points."""

        FOR = "for", "Speaks for it"
        AGAINST = "against", "Speaks against it"
        OPEN = "open", "Neither"

    class HowSure(models.TextChoices):
        """How sure whoever said it was."""

        SURE = "sure", "They know it first hand"
        THINK = "think", "They think so"
        HEARD = "heard", "They only heard it"

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="claims")
    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="claims")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="claims")
    line = models.OneToOneField(Line, null=True, blank=True, on_delete=models.CASCADE, related_name="claim")
    purpose = models.CharField(max_length=20, choices=[(p.value, p.question) for p in Purpose])
    stance = models.CharField(max_length=10, choices=Stance.choices, default=Stance.OPEN)
    topic = models.CharField(
        max_length=60, blank=True, help_text="A topic of the question bank, or the seeker's"
    )
    text = models.TextField()
    mine = models.BooleanField(
        default=False, help_text="The seeker's own view after the talk, not their words"
    )
    verbatim = models.BooleanField(default=False, help_text="Their very words: the note was kept as a quote")
    how_sure = models.CharField(max_length=10, choices=HowSure.choices, blank=True)
    target = models.ForeignKey(
        Target, null=True, blank=True, on_delete=models.SET_NULL, related_name="claims",
        help_text="Which of the campaign's targets it is about, as a rule that of its talk; empty for all of them",
    )  # fmt: skip
    about_organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.SET_NULL, related_name="claims_about"
    )
    about_kind = models.CharField(max_length=60, blank=True, help_text="The kind of organisation it is about")
    about_role = models.CharField(max_length=60, blank=True)
    about_place = models.CharField(max_length=60, blank=True)
    about_time = models.CharField(max_length=60, blank=True, help_text="In words: before 2022")
    said_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["seeker", "campaign", "purpose", "-said_at"], name="claims_by_purpose_and_time"
            ),
            models.Index(fields=["seeker", "campaign", "talk", "person"], name="claims_by_talk"),
        ]
        ordering: ClassVar = ["-said_at", "id"]


class Theme(Row):
    """What the seeker calls a topic, or that it is the same as another. A topic without a row is called what it was called first."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="themes")
    key = models.CharField(max_length=80, help_text="As method.themes.theme_key makes it of the topic")
    called = models.CharField(max_length=60, blank=True)
    same_as = models.CharField(max_length=80, blank=True, help_text="The key of the theme that it is")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "campaign", "key"], name="one_theme_per_key")
        ]
        ordering: ClassVar = ["key"]


class TwoThemes(Row):
    """Two themes that look alike and are two: the seeker said so, and is not asked again."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="themes_apart")
    one = models.CharField(max_length=80)
    other = models.CharField(max_length=80)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "campaign", "one", "other"], name="two_themes_once")
        ]
        ordering: ClassVar = ["one", "other"]


class SameThing(Row):
    """Two claims that stand opposite under a theme: whether they speak of the same thing, as the seeker said; she is not asked again."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="same_things")
    one = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="+")
    same = models.BooleanField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "campaign", "one", "other"], name="two_claims_once")
        ]
        ordering: ClassVar = ["id"]
