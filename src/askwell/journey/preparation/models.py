"""Questions, versions of the resume, and the plan of which to ask in one talk."""

from typing import ClassVar

from django.db import models

from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.wording import said_in
from askwell.journey.rows import Row, RowWithFile
from askwell.method.bank import BY_KEY


class Question(Row):
    """A question of mine, or my wording of one of the bank. ``key`` is the bank's (s01, x07) or empty.

    The bank itself is part of the method; a row exists for each question that was planned, changed or added. Of a
    question of the bank the method knows the rest: purposes, topics, stage and so on are those of my own questions.
    """

    class Stage(models.IntegerChoices):
        """Where in a talk it belongs."""

        OPENING = 1, "To begin with"
        WORK = 2, "When you speak of the work"
        BENEATH = 3, "Once you have warmed up"
        MARKET = 4, "When you speak of the market and of me"
        CLOSING = 5, "At the end"

    class Sensitivity(models.IntegerChoices):
        """How close it comes."""

        ANYONE = 0, "Anyone may be asked"
        LATER = 1, "After some talk"
        LONG_TALK = 2, "In a long talk only"

    key = models.CharField(max_length=20, blank=True)
    text = models.TextField()
    purpose = models.CharField(max_length=20, blank=True, help_text="What it helps with most, empty for any")
    also = models.CharField(
        max_length=100, blank=True, help_text="What else it helps with, purposes with spaces between"
    )
    topics = models.CharField(
        max_length=300, blank=True, help_text="What it is about, with commas; empty: a topic of its own"
    )
    minutes = models.DecimalField(max_digits=4, decimal_places=1, default=2)
    stage = models.PositiveSmallIntegerField(choices=Stage.choices, default=Stage.BENEATH)
    sensitivity = models.PositiveSmallIntegerField(choices=Sensitivity.choices, default=Sensitivity.ANYONE)
    best_asked_of = models.CharField(
        max_length=20, blank=True, help_text="Which sort of person, empty for any"
    )
    desk_first = models.BooleanField(default=False, help_text="Reading could answer it")
    found_answer = models.TextField(
        blank=True, help_text="What I found by reading; then nobody need be asked"
    )
    found_source = models.CharField(max_length=500, blank=True, help_text="Where I read it")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["seeker", "key"], condition=~models.Q(key=""), name="one_question_per_bank_key"
            )
        ]
        ordering: ClassVar = ["id"]

    def __str__(self) -> str:
        return self.text

    @property
    def closes(self) -> bool:
        """Return whether it belongs at the end of a talk."""
        return BY_KEY[self.key].closes if self.key in BY_KEY else self.stage == self.Stage.CLOSING


class Resume(RowWithFile):
    """One version of the seeker's resume: a file, a link, or only its name and what is in it."""

    class Kind(models.TextChoices):
        """What sort of file it is."""

        PDF = "pdf", "PDF"
        DOCX = "docx", "Word"
        JSON = "json", "JSON Resume"

    name = models.CharField(max_length=200, help_text="Two pages, March")
    link = models.URLField(max_length=500, blank=True)
    note = models.TextField(blank=True, help_text="What is special about this version")
    kind = models.CharField(max_length=10, choices=Kind.choices, blank=True)
    file_name = models.CharField(max_length=300, blank=True)
    made_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "name"], name="one_resume_per_name")
        ]
        ordering: ClassVar = ["-made_at", "-id"]

    def __str__(self) -> str:
        return self.name


class Plan(Row):
    """What the seeker means to ask in one talk, and what to take along."""

    talk = models.OneToOneField(Talk, on_delete=models.CASCADE, related_name="plan")
    known = models.TextField(blank=True, help_text="What I already found out by reading")
    offer = models.TextField(blank=True, help_text="What I could offer this person")
    resume_version = models.CharField(
        max_length=200, blank=True, help_text="The resume to take along in words, where it is not kept here"
    )
    resume = models.ForeignKey(Resume, null=True, blank=True, on_delete=models.SET_NULL, related_name="plans")
    made_at = models.DateTimeField(help_text="When the questions were last chosen")

    @property
    def takes_along(self) -> str:
        """Return which resume to take along, in words."""
        return self.resume.name if self.resume else self.resume_version


class PlannedQuestion(Row):
    """One question in the order of a plan."""

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="planned")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="planned")
    position = models.PositiveSmallIntegerField()
    must = models.BooleanField(default=False, help_text="Starred: ask this whatever happens")
    why = models.CharField(max_length=300, blank=True)
    news = models.BooleanField(
        default=True, help_text="The reason tells of earlier talks, and so stands on the paper too"
    )

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "plan", "question"], name="one_place_per_question")
        ]
        ordering: ClassVar = ["position", "id"]

    @property
    def words(self) -> str:
        """Return the question as it is asked in this talk, its blanks filled."""
        text = self.question.text
        return said_in(self.plan.talk, text) if "{" in text else text
