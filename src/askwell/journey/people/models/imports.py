"""What came in from files, kept as it came."""

from typing import ClassVar

from django.db import models

from askwell.journey.people.models.people import Person
from askwell.journey.rows import Row, RowWithFile


class Import(RowWithFile):
    """One file brought in: looked at first, then added after a yes."""

    class Kind(models.TextChoices):
        """What the file was recognised as."""

        LINKEDIN = "linkedin", "LinkedIn connections"
        VCARD = "vcard", "vCard"
        SHEET = "sheet", "Address book (CSV)"
        ARCHIVE = "archive", "Zip archive"

    kind = models.CharField(max_length=20, choices=Kind.choices)
    file_name = models.CharField(max_length=300)
    size = models.PositiveBigIntegerField(help_text="Bytes")
    finished_at = models.DateTimeField(null=True, blank=True, help_text="Empty while it is only a preview")
    added = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    same = models.PositiveIntegerField(default=0)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "created_at"], name="imports_by_time")]
        ordering: ClassVar = ["-created_at"]


class SourceRecord(Row):
    """One row or card as it came, with the person it became; unreadable ones have a problem and no person."""

    source = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="records")
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="source_records"
    )
    place = models.CharField(max_length=120, help_text="Row 12, or card 3 from line 40")
    uid = models.CharField(max_length=300, blank=True, help_text="The address book's own mark of this card")
    raw = models.TextField(blank=True)
    digest = models.CharField(max_length=64, help_text="SHA-256 of raw: the same record is kept once")
    reason = models.TextField(blank=True, help_text="Why it could not be read, empty when it could")
    what_to_do = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "digest"], name="one_source_record_per_text")
        ]
        indexes: ClassVar = [models.Index(fields=["seeker", "uid"], name="source_records_by_uid")]
        ordering: ClassVar = ["id"]
