"""Deleting everything of one seeker."""

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.desk.data import plain_rows
from askwell.desk.data.archiving import files_of
from askwell.desk.data.backups import backups_of
from askwell.desk.data.overwriting import overwrite_soon
from askwell.journey.agreement.calendars.actions import leave_all
from askwell.mail.accounts import forget

# SQLite keeps in memory what one statement deletes until it is over; and what a savepoint saw changed until that is.
_AT_ONCE = 5_000


@transaction.atomic(savepoint=False)
def erase_rows(seeker: Seeker) -> None:
    """Delete every row of this seeker, those that point to others first, some thousand at once so that memory stays flat."""
    for model in reversed(plain_rows.tables().values()):
        rows = model.objects.of(seeker)
        some = rows.filter(pk__in=rows.order_by("id").values("pk")[:_AT_ONCE])
        # delete() would read every row to look for rows that are gone already.
        while some._raw_delete(some.db):  # noqa: SLF001  # no other way to do without that
            pass


def erase_everything(seeker: Seeker, *, backups_too: bool) -> None:
    """Delete all rows and files of this seeker, and her backups when she asked for it. Her own facts become empty."""
    files = files_of(seeker)
    forget(seeker)
    leave_all(seeker)
    with transaction.atomic():
        erase_rows(seeker)
        for name in ("name", "email", "phone", "profile_url", "postal_address"):
            setattr(seeker, name, "")
        seeker.save()
        overwrite_soon()
    for path in files:
        path.unlink(missing_ok=True)
    if backups_too:
        for backup in backups_of(seeker):
            backup.path.unlink(missing_ok=True)
