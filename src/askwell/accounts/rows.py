"""What every row shares: a key made by us, its seeker, and the scope that all reads go through."""

from typing import Self, TypeVar

from django.db import models
from django.utils import timezone
from uuid_utils.compat import uuid7

from askwell.accounts.models import Seeker

M_co = TypeVar("M_co", bound=models.Model, covariant=True)


class Scoped(models.QuerySet[M_co]):
    """Rows that are read through their seeker: every read of the house begins with ``objects.of(seeker)``."""

    def of(self, seeker: Seeker) -> Self:
        """Return only the rows of this seeker."""
        return self.filter(seeker=seeker)


ScopedManager = models.Manager.from_queryset(Scoped)


class Row(models.Model):
    """A row that belongs to one seeker. Its UUIDv7 may be made anywhere, on the phone too; it never leaves its seeker."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    seeker = models.ForeignKey(Seeker, on_delete=models.CASCADE, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ScopedManager()

    class Meta:
        abstract = True
