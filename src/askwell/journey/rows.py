"""What the rows of the journey share, and those of them that stand beside a file."""

from itertools import chain
from pathlib import Path

from django.apps import apps
from django.db import models, transaction
from django.db.models.deletion import Collector

from askwell.accounts import files
from askwell.accounts.models import Seeker
from askwell.accounts.rows import Row

__all__ = ["Row", "RowWithFile", "files_beneath", "forget_file", "rows_with_files"]


class RowWithFile(Row):
    """A row beside a file. The file lies in the seeker's folder under its SHA-256, as it came."""

    sha256 = models.CharField(
        max_length=64, blank=True, help_text="The file lies under this name in the files folder"
    )

    class Meta:
        abstract = True

    @property
    def file(self) -> Path | None:
        """Return where the file lies, or nothing where there is none."""
        path = files.path_of(self.seeker, self.sha256)
        return path if self.sha256 and path.is_file() else None


def rows_with_files() -> list[type[RowWithFile]]:
    """Return every table whose rows stand beside a file."""
    return [model for model in apps.get_models() if issubclass(model, RowWithFile)]


def files_beneath(row: Row) -> set[str]:
    """Return the SHA-256 of the files that would be left without a row if this row were deleted with all that hangs on it."""
    found = Collector(using=str(row._state.db))  # noqa: SLF001  # Django's documented way to a row's database
    found.collect([row])
    at_once = (rows for rows in found.fast_deletes if issubclass(rows.model, RowWithFile))
    rows = chain(chain.from_iterable(found.data.values()), chain.from_iterable(at_once))
    return {one.sha256 for one in rows if isinstance(one, RowWithFile) and one.sha256}


def forget_file(seeker: Seeker, sha256: str) -> None:
    """Remove a file that no row of the seeker needs any more, once the change is sure."""
    needed = (model.objects.of(seeker).filter(sha256=sha256).exists() for model in rows_with_files())
    if sha256 and not any(needed):
        transaction.on_commit(lambda: files.path_of(seeker, sha256).unlink(missing_ok=True))
