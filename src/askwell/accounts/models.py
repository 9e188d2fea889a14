"""The user who signs in, and the seeker whose campaign it is."""

from typing import ClassVar
from zoneinfo import ZoneInfo

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone
from uuid_utils.compat import uuid7


class UserManager(BaseUserManager["User"]):
    """Makes users, the local one without a password, and brings each one's seeker along in the same statement."""

    def get_queryset(self) -> models.QuerySet["User"]:
        """Return users with their seekers."""
        return super().get_queryset().select_related("seeker")


class User(AbstractBaseUser):
    """Someone who may sign in. A hosted Askwell knows her by e-mail; the local one has a single user without."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    email = models.EmailField(unique=True)
    is_active = models.BooleanField(default=True)

    USERNAME_FIELD = "email"
    objects: ClassVar[UserManager] = UserManager()


class Seeker(models.Model):
    """The person whose campaign it is. Every row of the journey belongs to exactly one seeker."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    user = models.OneToOneField(User, on_delete=models.CASCADE, related_name="seeker")
    name = models.CharField(max_length=200, blank=True)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=60, blank=True)
    profile_url = models.URLField(max_length=500, blank=True)
    postal_address = models.TextField(blank=True, help_text="For the corner of an envelope")
    time_zone = models.CharField(max_length=64, default="UTC")
    region = models.CharField(
        max_length=2, default="US", help_text="ISO 3166 code; how phone numbers are read"
    )
    cadence = models.CharField(
        max_length=20,
        default="default",
        help_text="After how long people are written to again: a key of the policies",
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self) -> str:
        return self.name or "You"

    @property
    def zone(self) -> ZoneInfo:
        """Return the seeker's time zone."""
        return ZoneInfo(self.time_zone)
