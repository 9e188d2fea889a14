"""What came in from files: each import, each record as it came, its pictures, and what an import changed."""

from typing import ClassVar

from django.db import models

from askwell.journey.people.models.organisations import Organisation
from askwell.journey.people.models.people import Person
from askwell.journey.rows import Row, RowWithFile


class Import(RowWithFile):
    """One or several files brought in together: looked at first, then added after a yes, a batch at a time.

    The upload lies in the files folder only until it was brought in or left. ``position`` counts the records that are
    in for good; it moves in the same transaction as they do, so that whoever goes on after a crash goes on there.
    """

    class Kind(models.TextChoices):
        """What the upload was recognised as."""

        LINKEDIN = "linkedin", "LinkedIn connections"
        VCARD = "vcard", "vCard"
        SHEET = "sheet", "Address book (CSV)"
        MESSAGES = "messages", "LinkedIn messages"
        ARCHIVE = "archive", "Several files"

    class Adds(models.TextChoices):
        """Who of those that messages were written with, and who are in no list, comes into the address book."""

        NONE = "none", "Nobody"
        WRITTEN = "written", "Those you wrote to"
        ALL = "all", "Those who only wrote to you, too"

    class State(models.TextChoices):
        """How far it is."""

        LOOKING = "looking", "Being looked at"
        LOOKED = "looked", "Waiting for a yes"
        BRINGING = "bringing", "Being brought in"
        DONE = "done", "Brought in"
        STOPPED = "stopped", "Stopped"
        UNDOING = "undoing", "Being taken back"
        UNDONE = "undone", "Taken back"

    AT_WORK = (State.LOOKING, State.BRINGING, State.UNDOING)
    kind = models.CharField(max_length=20, choices=Kind.choices)
    file_name = models.CharField(max_length=300)
    size = models.PositiveBigIntegerField(help_text="Bytes")
    state = models.CharField(max_length=20, choices=State.choices, default=State.LOOKING)
    worker = models.CharField(max_length=40, blank=True, help_text="Who is at it")
    leased_until = models.DateTimeField(null=True, blank=True)
    look = models.TextField(blank=True, help_text="What it would bring, as JSON; empty once that was decided")
    position = models.PositiveIntegerField(default=0, help_text="Records that are in, or out again, for good")
    total = models.PositiveIntegerField(default=0, help_text="Records that the look counted")
    owner = models.TextField(
        blank=True, help_text="Whose download of messages it is, as JSON; empty while nobody has looked"
    )
    adds = models.CharField(max_length=10, choices=Adds.choices, default=Adds.WRITTEN)
    finished_at = models.DateTimeField(null=True, blank=True, help_text="Empty while nothing is in for good")
    undone_at = models.DateTimeField(null=True, blank=True)
    added = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    same = models.PositiveIntegerField(default=0)
    joined = models.PositiveIntegerField(
        default=0, help_text="Further records of people who are new with this import"
    )
    kept = models.PositiveIntegerField(default=0, help_text="Where something stayed as the seeker has it")

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "created_at"], name="imports_by_time")]
        ordering: ClassVar = ["-created_at"]

    @property
    def is_at_work(self) -> bool:
        """Whether something is being done with it now."""
        return self.state in self.AT_WORK


class SourceRecord(Row):
    """One row or card as it came, with whom it tells of; unreadable ones have a reason and nobody."""

    source = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="records")
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="source_records"
    )
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.SET_NULL, related_name="source_records"
    )
    kind = models.CharField(max_length=30, blank=True, help_text="What sort of file it came from")
    place = models.CharField(max_length=120, help_text="Row 12, or card 3 from line 40")
    uid = models.CharField(max_length=300, blank=True, help_text="The address book's own mark of this card")
    raw = models.TextField(blank=True, help_text="The text as it came, without the data of pictures")
    record = models.TextField(blank=True, help_text="All that was read of it, as JSON")
    digest = models.CharField(
        max_length=64, help_text="SHA-256 of the text as it came: the same record is kept once"
    )
    reason = models.TextField(blank=True, help_text="Why it could not be read, empty when it could")
    what_to_do = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "digest"], name="one_source_record_per_text")
        ]
        indexes: ClassVar = [models.Index(fields=["seeker", "uid"], name="source_records_by_uid")]
        ordering: ClassVar = ["id"]


class Portrait(RowWithFile):
    """A picture of a card, without place and camera. ``name`` is the property of the card that held it."""

    record = models.ForeignKey(SourceRecord, on_delete=models.CASCADE, related_name="portraits")
    name = models.CharField(max_length=300)


class ImportChange(Row):
    """What an import did to a row that was there before, or a row that it made beside one, so that it can be undone.

    ``before`` and ``after`` hold columns as JSON. An empty ``before`` means that the row is new, an empty ``after`` that
    it is gone. ``person`` is whom it is about: it goes with her.
    """

    source = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="changes")
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.CASCADE, related_name="import_changes"
    )
    table = models.CharField(max_length=40)
    row = models.UUIDField()
    before = models.TextField(blank=True)
    after = models.TextField(blank=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "source", "id"], name="import_changes_in_order")]
        ordering: ClassVar = ["id"]


class Kept(Row):
    """Where a record says otherwise than what the seeker has, and hers stayed: for her to take over or not."""

    record = models.ForeignKey(SourceRecord, on_delete=models.CASCADE, related_name="kept")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="kept")
    field = models.CharField(max_length=40)
    said = models.TextField(help_text="What the record says")
    by_hand = models.BooleanField(help_text="Whether the seeker wrote hers, or another list says so")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "record", "field"], name="one_kept_per_field")
        ]
        ordering: ClassVar = ["id"]
