"""The seeker's mail account, without its password, and the letters that wait to leave."""

from typing import ClassVar

from django.db import models

from askwell.accounts.rows import Row


class Security(models.TextChoices):
    """How the line to the server is kept private."""

    TLS = "tls", "Encrypted from the start (TLS, often port 465 or 993)"
    STARTTLS = "starttls", "Encrypted after a greeting (STARTTLS, often port 587)"
    NONE = "none", "Not encrypted (only for a server on this machine)"


class MailAccount(Row):
    """Where letters leave by and, if she wants it, where answers are looked for. The password is never a row."""

    address = models.EmailField(help_text="What stands in From")
    host = models.CharField(max_length=253)
    port = models.PositiveIntegerField(default=465)
    security = models.CharField(max_length=10, choices=Security.choices, default=Security.TLS)
    user = models.CharField(max_length=254, blank=True, help_text="Empty where the server asks for none")
    reads_answers = models.BooleanField(default=False)
    imap_host = models.CharField(max_length=253, blank=True)
    imap_port = models.PositiveIntegerField(default=993)
    imap_security = models.CharField(max_length=10, choices=Security.choices, default=Security.TLS)
    imap_user = models.CharField(max_length=254, blank=True)
    looked_at = models.DateTimeField(null=True, blank=True)
    looking_trouble = models.CharField(
        max_length=500, blank=True, help_text="What kept it from looking for answers the last time"
    )
    trouble = models.CharField(
        max_length=500, blank=True, help_text="What the server said last, if it was no"
    )

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker"], name="one_mail_account")]


class Outgoing(Row):
    """A letter on its way by SMTP, as she read it when she let it go.

    queued -> claimed -> sending -> sent; each step is one compare-and-set. A claim that ran out is queued again; a
    sending that ran out is unsure, and is never sent again by the machine.
    """

    class State(models.TextChoices):
        """How far it has come."""

        QUEUED = "queued", "Waiting"
        CLAIMED = "claimed", "About to leave"
        SENDING = "sending", "Leaving"
        SENT = "sent", "Sent"
        UNSURE = "unsure", "It may have left"
        REFUSED = "refused", "Refused"
        WITHDRAWN = "withdrawn", "Called back"

    letter = models.UUIDField(help_text="The key of the letter; the mail does not know what a letter is for")
    message_id = models.CharField(
        max_length=300, help_text="Set before it leaves, so that Sent can be asked for it"
    )
    answers_to = models.CharField(max_length=300, blank=True, help_text="The Message-ID that it answers")
    references = models.TextField(blank=True, help_text="The Message-IDs of that thread, oldest first")
    calendar = models.TextField(blank=True, help_text="The calendar file that goes with it")
    to = models.CharField(max_length=320)
    to_name = models.CharField(max_length=500, blank=True)
    subject = models.CharField(max_length=500, blank=True)
    body = models.TextField(blank=True)
    due_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.QUEUED)
    worker = models.CharField(max_length=64, blank=True)
    leased_until = models.DateTimeField(null=True, blank=True)
    tries = models.PositiveIntegerField(default=0)
    tried_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    noted_at = models.DateTimeField(
        null=True, blank=True, help_text="When the letter itself was marked as sent"
    )
    trouble = models.CharField(max_length=500, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["seeker", "letter"],
                condition=~models.Q(state__in=["refused", "withdrawn"]),
                name="a_letter_leaves_once",
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["seeker", "state", "due_at"], name="outgoing_by_state"),
        ]
        ordering: ClassVar = ["due_at", "id"]

    @property
    def thread(self) -> tuple[str, ...]:
        """Return the Message-IDs of its thread, oldest first."""
        return tuple(dict.fromkeys(filter(None, (*self.references.splitlines(), self.answers_to))))
