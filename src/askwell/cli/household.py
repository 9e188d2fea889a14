"""Getting the house ready before a command: the data folder, the database, the one seeker."""

import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click

LOW_ON_SPACE = 50 * 1024 * 1024
CANNOT = 1
IN_USE = 3
# Data of the days before the first release has the last of eleven steps that became one.
_OF_THE_FIRST_DAYS = ("journey", "0011_address_book_by_name")
_THE_SAME_AT_ONCE = ("journey", "0001_the_journey_so_far")


class NewerDatabase(Exception):
    """The data was written by a newer Askwell than this one."""


def fail(sentence: str, *, code: int = CANNOT) -> NoReturn:
    """Say what is wrong and what to do, and end with an exit code."""
    click.echo(sentence, err=True)
    sys.exit(code)


def prepare() -> Path:
    """Set Django up, bring the database to this version and return the data folder.

    Ends the command with a sentence when the folder cannot be written, the disk is full, the database file is
    damaged or comes from a newer Askwell. Nothing that is stored is changed in those cases.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "askwell.config.settings")
    with _said_plainly():
        import django  # noqa: PLC0415  # the help must not wait for Django

        django.setup()
        from django.conf import settings  # noqa: PLC0415  # after setup

        home: Path = settings.HOME
        settings.FILES.mkdir(mode=0o700, parents=True, exist_ok=True)
        _bring_up_to_date()
    if shutil.disk_usage(home).free < LOW_ON_SPACE:
        click.echo(f"The disk that holds {home} is almost full. Free some space soon.", err=True)
    return home


@contextmanager
def _said_plainly() -> Iterator[None]:
    from django.db import DatabaseError  # noqa: PLC0415  # the help must not wait for Django

    try:
        yield
    except NewerDatabase as problem:
        fail(str(problem))
    except PermissionError as problem:
        fail(f"{problem.filename} cannot be written. Set ASKWELL_HOME to a folder of your own.")
    except OSError as problem:
        fail(f"{problem.filename or 'The data folder'}: {problem.strerror}. Nothing was changed.")
    except (DatabaseError, sqlite3.Error) as problem:
        fail(_database_sentence(str(problem)))


def _database_sentence(problem: str) -> str:
    from askwell.config import env  # noqa: PLC0415  # with Django

    where = env.home() / "askwell.sqlite3"
    if "full" in problem:
        return "The disk is full. Free some space and start again; what you have kept is safe."
    if "not a database" in problem or "malformed" in problem:
        return (
            f"{where} is damaged or not Askwell's ({problem}). Move it away and run "
            "`askwell restore` with your last backup from the backups folder beside it."
        )
    return f"The database did not answer: {problem}."


def _bring_up_to_date() -> None:
    """Bring the database to this version; refuse one of a newer version. What is up to date already costs only this look."""
    from django.core.management import call_command  # noqa: PLC0415  # after setup
    from django.db import connection  # noqa: PLC0415  # after setup
    from django.db.migrations.executor import MigrationExecutor  # noqa: PLC0415  # after setup

    from askwell.journey.searching.statistics import measure_rows  # noqa: PLC0415  # after setup

    executor = MigrationExecutor(connection)
    applied = executor.loader.applied_migrations
    if _OF_THE_FIRST_DAYS in applied and _THE_SAME_AT_ONCE not in applied:
        executor.recorder.record_applied(*_THE_SAME_AT_ONCE)
        executor = MigrationExecutor(connection)
    on_disk = executor.loader.disk_migrations
    known = on_disk.keys() | {old for migration in on_disk.values() for old in migration.replaces}
    ours = {app for app, _ in on_disk}
    if any(name[0] in ours and name not in known for name in executor.loader.applied_migrations):
        raise NewerDatabase(
            "Your data was last used by a newer Askwell. Install that version or a later one; nothing was changed."
        )
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        click.echo("Making your data ready. The first time this takes up to a minute.", err=True)
        call_command("migrate", verbosity=0, interactive=False)
        measure_rows()
