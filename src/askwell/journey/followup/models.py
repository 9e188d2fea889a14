"""Thanks, promises in both directions, and what the seeker gives back."""

from typing import ClassVar

from django.db import models

from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import Letter
from askwell.journey.people.models import Person
from askwell.journey.rows import Row
from askwell.journey.talk.models import Line
from askwell.method.promises import deed


class ThankYou(Row):
    """The thanks owed for one talk, with the letter that says them; the letter's ``sent_at`` is when it was done."""

    talk = models.OneToOneField(Talk, on_delete=models.CASCADE, related_name="thank_you")
    letter = models.OneToOneField(Letter, on_delete=models.CASCADE, related_name="thank_you")


class Promise(Row):
    """Something that one of the two said they would do."""

    class By(models.TextChoices):
        """Who promised."""

        ME = "me", "I promised"
        THEM = "them", "They promised"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="promises")
    talk = models.ForeignKey(Talk, null=True, blank=True, on_delete=models.SET_NULL, related_name="promises")
    line = models.ForeignKey(Line, null=True, blank=True, on_delete=models.SET_NULL, related_name="promises")
    by = models.CharField(max_length=10, choices=By.choices, default=By.ME)
    text = models.CharField(max_length=500)
    due_on = models.DateField(null=True, blank=True)
    promised_at = models.DateTimeField()
    kept_at = models.DateTimeField(null=True, blank=True)
    dropped_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "kept_at", "due_on"], name="promises_by_due")]
        # "He will introduce me, and I owe him my notes": one line, a promise of each.
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "line", "by"], name="one_promise_per_line_and_side")
        ]
        ordering: ClassVar = ["due_on", "promised_at"]

    @property
    def what(self) -> str:
        """Return what is to be done, as a list of mine says it: of "I send her the list", "send her the list"."""
        return deed(self.text) if self.by == self.By.ME else self.text


class GiveBack(Row):
    """Something the seeker could give, or gave: an article, an introduction, news of how it went.

    ``need`` is the note in which they said what they need, ``source`` a note that may serve it, and ``other`` the person
    who may: an introduction, to which both say yes first. A suggestion that was waved off is kept as ``dropped_at``.
    """

    class Kind(models.TextChoices):
        """What is given."""

        NEWS = "news", "How it went"
        ARTICLE = "article", "Something to read"
        INTRODUCTION = "introduction", "An introduction"
        HELP = "help", "A hand"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="give_backs")
    kind = models.CharField(max_length=20, choices=Kind.choices, default=Kind.HELP)
    text = models.CharField(max_length=500)
    need = models.ForeignKey(Line, null=True, blank=True, on_delete=models.SET_NULL, related_name="served_by")
    source = models.ForeignKey(Line, null=True, blank=True, on_delete=models.SET_NULL, related_name="serves")
    other = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.CASCADE, related_name="introduced_by_me"
    )
    agreed_at = models.DateTimeField(null=True, blank=True, help_text="When the person said yes to it")
    other_agreed_at = models.DateTimeField(null=True, blank=True, help_text="When the other said yes to it")
    given_at = models.DateTimeField(null=True, blank=True, help_text="Empty while it is only an idea")
    dropped_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "given_at"], name="give_backs_by_time")]
        ordering: ClassVar = ["-id"]

    @property
    def both_agreed(self) -> bool:
        """Return whether an introduction may be made."""
        return self.agreed_at is not None and self.other_agreed_at is not None
