"""The diary of an import: what it did to rows that were there before, so that it can be undone row by row."""

from collections.abc import Iterable, Mapping
from typing import Any

from askwell.journey.people.address_books.inserting import batches, insert
from askwell.journey.people.models import Import, ImportChange, Person
from askwell.journey.people.putting_back import as_text, columns_of, plain, table_of
from askwell.journey.rows import Row

_BATCH = 900


class Diary:
    """Gathers what one batch does, and keeps it. Rows that are new with the import itself need no entry: they go with it."""

    def __init__(self, source: Import) -> None:
        self.source = source
        self.entries: list[ImportChange] = []
        self._late: list[tuple[ImportChange, Row, dict[str, object]]] = []

    def changed(self, row: Row, before: Mapping[str, object], *, person: Person | None = None) -> None:
        """Note that columns of a row become otherwise; ``before`` holds what they were, the row what they are once kept."""
        self._note(row, person or row, dict(before), row)

    def made(self, rows: Iterable[Row]) -> None:
        """Note rows that are new beside others."""
        for row in rows:
            self._note(row, row, None, row)

    def gone(self, row: Row, *, person: Person) -> None:
        """Note that a row is deleted."""
        self._note(row, person, columns_of(row), None)

    def keep(self) -> None:
        """Write the diary down."""
        for entry, row, before in self._late:
            entry.after = as_text({name: plain(getattr(row, name)) for name in before})
        for some in batches(self.entries, _BATCH):
            insert(some)

    def _note(self, row: Row, about: Row, before: dict[str, object] | None, after: Row | None) -> None:
        if self._is_of_this_import(about):
            return
        entry = ImportChange(
            seeker_id=self.source.seeker_id,
            source_id=self.source.pk,
            person_id=_person_of(about),
            table=table_of(row),
            row=row.pk,
            before=as_text({name: plain(value) for name, value in before.items()})
            if before is not None
            else "",
            after=as_text(columns_of(after)) if after is not None and before is None else "",
        )
        if before is not None and after is not None:
            self._late.append((entry, row, before))
        self.entries.append(entry)

    def _is_of_this_import(self, about: Row) -> bool:
        return isinstance(about, Person) and about.brought_by_id == self.source.pk


def _person_of(row: Row) -> Any:
    if isinstance(row, Person):
        return row.pk
    return getattr(row, "person_id", None)
