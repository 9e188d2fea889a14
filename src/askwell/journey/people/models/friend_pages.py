"""A page on which a friend who was asked answers without an account, and what was written there."""

import datetime as dt
from typing import ClassVar

from django.db import models

from askwell.accounts.by_secret import RowBySecret
from askwell.journey.people.models.asks import Ask
from askwell.journey.rows import Row


class FriendPage(RowBySecret):
    """The page of one ask, open to whoever has its address until a day passes or the seeker takes it back."""

    ask = models.ForeignKey(Ask, on_delete=models.CASCADE, related_name="friend_pages")
    words = models.TextField(help_text="What the page says; nothing else on it is about the seeker")
    ends_on = models.DateField(help_text="The last day on which it is open, in the seeker's zone")
    closed_at = models.DateTimeField(null=True, blank=True, help_text="When the seeker took it back")

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "ask"], name="friend_pages_by_ask")]
        ordering: ClassVar = ["-created_at"]

    def is_open(self, *, now: dt.datetime) -> bool:
        """Return whether it can be read and written on."""
        return self.closed_at is None and now.astimezone(self.seeker.zone).date() <= self.ends_on


class FriendAnswer(Row):
    """One name that a friend wrote on the page, as it was written; without a name: nobody comes to mind."""

    class How(models.TextChoices):
        """What the friend would rather have."""

        ASKS_FIRST = "asks_first", "I will ask them first"
        INTRODUCES = "introduces", "I will introduce the two of you"
        WRITE = "write", "You can write and say I suggested it"

    page = models.ForeignKey(FriendPage, on_delete=models.CASCADE, related_name="answers")
    name = models.CharField(max_length=200, blank=True)
    known = models.CharField(max_length=500, blank=True, help_text="How the friend knows them, what they do")
    how = models.CharField(max_length=20, choices=How.choices, default=How.ASKS_FIRST)
    reach = models.CharField(max_length=300, blank=True, help_text="An address or a number")
    settled_at = models.DateTimeField(
        null=True, blank=True, help_text="When the seeker kept it or put it aside"
    )

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "page", "settled_at"], name="friend_answers_new")]
        ordering: ClassVar = ["created_at", "id"]
