"""Whether everything is in order: the database, the search index, the scope of every row, the disk."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from django.apps import apps
from django.conf import settings
from django.db import DatabaseError, connection
from django.db.models import Exists, ForeignKey, Model, OuterRef

from askwell.accounts.models import Seeker
from askwell.journey.rows import Row
from askwell.journey.searching.text import SearchTextField
from askwell.office.cadence import packs_in
from askwell.office.etiquette import rules_in

ENOUGH_SPACE = 200 * 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing looked at. ``trouble`` is empty when it is in order, else a sentence with what to do."""

    name: str
    trouble: str = ""


def examine(home: Path) -> list[Finding]:
    """Look at everything and return what was found, the good and the bad. Changes nothing."""
    return [
        Finding(name="Database", trouble=_database()),
        Finding(name="Search index", trouble=" ".join(_search())),
        Finding(name="Every row with its own seeker", trouble=" ".join(str(stray) for stray in strays())),
        Finding(name="Data folder", trouble=_folder(home)),
        Finding(name="The office's own rules", trouble=" ".join(_of_the_office())),
        Finding(name="Disk space", trouble=_space(home)),
    ]


def row_models() -> list[type[Row]]:
    """Return every table whose rows belong to a seeker."""
    return [model for model in apps.get_models() if issubclass(model, Row)]


def _database() -> str:
    if connection.vendor != "sqlite":
        connection.ensure_connection()
        return ""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA quick_check")
        [(answer,)] = cursor.fetchmany(1)
        cursor.execute("PRAGMA foreign_key_check")
        broken = cursor.fetchall()
    if answer != "ok":
        return f"The file is damaged ({answer}). Restore your last backup with `askwell restore`."
    return f"{len(broken)} links lead nowhere. Restore your last backup." if broken else ""


def _search() -> Iterator[str]:
    for table in _searchable_tables():
        try:
            _tell_index(table, "integrity-check", 1)
        except DatabaseError:
            yield f"{table} is out of step. Run `askwell doctor --mend`."


def mend_search() -> None:
    """Build every search index of SQLite anew from the rows; PostgreSQL keeps its own in step."""
    for table in _searchable_tables():
        _tell_index(table, "rebuild", 0)


def _searchable_tables() -> list[str]:
    if connection.vendor != "sqlite":
        return []
    metas = [model._meta for model in row_models()]  # noqa: SLF001  # Django's documented way
    return [
        meta.db_table for meta in metas if any(isinstance(field, SearchTextField) for field in meta.fields)
    ]


def _tell_index(table: str, command: str, rank: int) -> None:
    """Give FTS5 a command; rank 1 makes an integrity check compare the index with the rows themselves."""
    with connection.cursor() as cursor:
        cursor.execute(f"INSERT INTO {table}_search({table}_search, rank) VALUES (%s, %s)", [command, rank])  # noqa: S608  # our own table


@dataclass(frozen=True, kw_only=True)
class Stray:
    """Rows of one table that point to no row of their own seeker by one column: it must never happen.

    ``target`` is a key that one of them points to.
    """

    table: str
    column: str
    count: int
    target: UUID

    def __str__(self) -> str:
        return f"{self.count} of {self.table} point to no row of their own seeker by {self.column}."


def strays(*, of: Seeker | None = None) -> Iterator[Stray]:
    """Yield the links that lead to another seeker's rows or nowhere, over all seekers or from one's own."""
    for model in row_models():
        meta = model._meta  # noqa: SLF001  # Django's documented way to a model's fields
        rows = model.objects.of(of) if of else model._default_manager.all()  # noqa: SLF001  # the doctor looks over all
        for field in meta.fields:
            if isinstance(field, ForeignKey) and _is_row(field.related_model):
                target = field.related_model._default_manager  # noqa: SLF001
                own = target.filter(pk=OuterRef(field.attname), seeker=OuterRef("seeker"))
                astray = rows.exclude(**{field.attname: None}).exclude(Exists(own)).order_by("id")
                if keys := list(astray.values_list(field.attname, flat=True)):
                    yield Stray(
                        table=str(meta.model_name), column=field.name, count=len(keys), target=keys[0]
                    )


def _is_row(model: type[Model] | str) -> bool:
    return isinstance(model, type) and issubclass(model, Row)


def _of_the_office() -> Iterator[str]:
    found = [
        (settings.ETIQUETTE, rules_in(settings.ETIQUETTE)[1]),
        (settings.CADENCE, packs_in(settings.CADENCE)[1]),
    ]
    for folder, problems in found:
        yield from (f"{folder / problem.where}: {problem.what} {problem.do}" for problem in problems)


def _folder(home: Path) -> str:
    others = home.stat().st_mode & 0o077
    return f"{home} can be read by other users. Run `chmod 700 {home}`." if others else ""


def _space(home: Path) -> str:
    free = shutil.disk_usage(home).free
    return f"Only {free // 1024**2} MB are free. Make room soon." if free < ENOUGH_SPACE else ""
