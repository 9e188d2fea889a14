"""The schema keeps the rules that leave room for many seekers."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader
from django.db.models import ForeignKey, UniqueConstraint, UUIDField

from askwell.accounts.models import Seeker
from askwell.desk.health import row_models
from askwell.journey.rows import Row
from askwell.journey.searching.text import SearchTextField

MODELS = row_models()


@pytest.mark.parametrize("model", MODELS)
def test_every_row_has_a_seeker_and_a_key_of_ours(model: type[Row]) -> None:
    seeker = model._meta.get_field("seeker")
    assert isinstance(seeker, ForeignKey)
    assert (seeker.null, seeker.related_model, type(model._meta.pk)) == (False, Seeker, UUIDField)


@pytest.mark.parametrize("model", MODELS)
def test_every_index_and_constraint_begins_with_the_seeker(model: type[Row]) -> None:
    unique = [c.fields for c in model._meta.constraints if isinstance(c, UniqueConstraint)]
    indexes = [index.fields for index in model._meta.indexes]
    assert [fields for fields in [*unique, *indexes] if fields[0] != "seeker"] == []


@pytest.mark.parametrize(
    "model", [m for m in MODELS if any(isinstance(f, SearchTextField) for f in m._meta.fields)]
)
def test_every_searchable_table_has_its_index_after_all_migrations(db: None, model: type[Row]) -> None:
    table = model._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(
                "SELECT name FROM sqlite_master WHERE name LIKE %s AND type IN ('trigger', 'table')",
                [f"{table}_search%"],
            )
            names = {name for (name,) in cursor.fetchall()}
            expected = {
                f"{table}_search",
                *(f"{table}_search_{event}" for event in ("insert", "update", "delete")),
            }
            assert names >= expected
        else:
            cursor.execute("SELECT indexname FROM pg_indexes WHERE indexname = %s", [f"{table}_search"])
            assert cursor.fetchall() == [(f"{table}_search",)]


def test_the_migrations_say_what_the_models_say(db: None) -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_the_step_at_once_leads_where_the_steps_one_by_one_lead() -> None:
    loader = MigrationLoader(None, replace_migrations=False)
    [at_once] = [key for key in loader.disk_migrations if "squashed" in key[1]]
    last = [old for old in loader.disk_migrations[at_once].replaces if old in loader.disk_migrations][-1]
    here, there = (loader.project_state([key]) for key in (last, at_once))
    changes = MigrationAutodetector(here, there).changes(loader.graph, trim_to_apps={"journey"})
    assert [operation for migration in changes.get("journey", []) for operation in migration.operations] == []
