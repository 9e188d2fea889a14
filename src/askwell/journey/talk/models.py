"""What was written down and heard in a talk."""

from typing import ClassVar

from django.db import models

from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import Referral
from askwell.journey.preparation.models import Question, Resume
from askwell.journey.rows import Row, RowWithFile
from askwell.journey.searching.text import SearchTextField
from askwell.method.trust import Trust


class Line(Row):
    """One line of notes, append-only, with an id made where it is written.

    A change is a new line that ``revises`` the first; the newest revision of a line is what stands, and an
    empty one strikes it out.
    """

    class Kind(models.TextChoices):
        """What sort of line it is."""

        SAID = "said", "They said"
        NAME = "name", "Name"
        LEAD = "lead", "Lead"
        PROMISE = "promise", "Promise"
        NUMBER = "number", "Number"
        QUOTE = "quote", "Quote"
        VIEW = "view", "My view"

    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="lines")
    question = models.ForeignKey(
        Question, null=True, blank=True, on_delete=models.SET_NULL, related_name="lines"
    )
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.SAID)
    trust = models.CharField(
        max_length=12,
        choices=[(trust.value, trust.words) for trust in Trust],
        default=Trust.QUOTABLE.value,
        help_text="How far these words may travel",
    )
    text = models.TextField(blank=True)
    at = models.DateTimeField(help_text="When it was written, by the clock of the phone")
    revises = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="revisions",
        help_text="The first writing of the line",
    )
    search_text = SearchTextField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "talk", "at"], name="lines_by_talk")]
        ordering: ClassVar = ["at", "id"]

    def search_parts(self) -> list[str]:
        """Return what this line can be found by."""
        return [self.text]


# What the other person said, in whatever form.
HEARD = (Line.Kind.SAID, Line.Kind.NUMBER, Line.Kind.QUOTE)
# A hint of work is an answer as well.
ANSWERS = (*HEARD, Line.Kind.LEAD)


class NameGiven(Row):
    """A name heard in a talk, and the referral that it became when the seeker said yes to it."""

    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="names_given")
    line = models.ForeignKey(
        Line, null=True, blank=True, on_delete=models.SET_NULL, related_name="names_given"
    )
    name = models.CharField(max_length=300)
    referral = models.OneToOneField(
        Referral, null=True, blank=True, on_delete=models.SET_NULL, related_name="name_given"
    )


class WrapUp(Row):
    """What was done before the two parted: names, resume, card, offer, thanks."""

    talk = models.OneToOneField(Talk, on_delete=models.CASCADE, related_name="wrap_up")
    asked_names = models.BooleanField(default=False)
    asked_resume = models.BooleanField(default=False)
    got_card = models.BooleanField(default=False)
    offered_help = models.BooleanField(default=False)
    thanked = models.BooleanField(default=False)
    resume_remark = models.TextField(blank=True, help_text="What they said about my resume")
    card = models.TextField(blank=True, help_text="What the business card says")


class ResumeShown(Row):
    """Which version of the resume someone saw in a talk, and what I changed because of what they said.

    What they said stands in the talk's WrapUp.
    """

    class When(models.TextChoices):
        """How it came to be shown."""

        ASKED = "asked", "They asked for it"
        CLOSE = "close", "I offered it at the end"
        LATER = "later", "I sent it afterwards"

    talk = models.OneToOneField(Talk, on_delete=models.CASCADE, related_name="resume_shown")
    resume = models.ForeignKey(Resume, on_delete=models.CASCADE, related_name="shown")
    how = models.CharField(max_length=10, choices=When.choices, default=When.CLOSE)
    change = models.TextField(blank=True, help_text="What I changed because of it")
    changed_in = models.ForeignKey(
        Resume,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="changes",
        help_text="The version with the change",
    )


class Transcript(RowWithFile):
    """Words from elsewhere about a talk: a recording's transcript, or notes taken in another program. The file stays as it came."""

    class Origin(models.TextChoices):
        """What it is. Of a recording that the other did not agree to nothing is kept."""

        AGREED = "agreed", "A recording, and they agreed to it"
        NOTES = "notes", "My own notes"

    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="transcripts")
    origin = models.CharField(max_length=10, choices=Origin.choices)
    file_name = models.CharField(max_length=300)
    brought_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "talk"], name="transcripts_by_talk")]
        ordering: ClassVar = ["brought_at", "id"]


class Picture(RowWithFile):
    """A photo that belongs to a talk: the business card, or a page written by hand. It holds the pixels and nothing else."""

    class Kind(models.TextChoices):
        """What is to be seen."""

        CARD = "card", "Business card"
        NOTES = "notes", "Handwritten notes"

    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="pictures")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    taken_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "talk"], name="pictures_by_talk")]
        ordering: ClassVar = ["taken_at", "id"]
