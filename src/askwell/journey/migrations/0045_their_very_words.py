from collections.abc import Iterator
from uuid import UUID

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models import Q
from django.db.models.functions import Coalesce


def mark(apps: Apps, _: BaseDatabaseSchemaEditor) -> None:
    """Mark what was sorted already of notes that hold their very words."""
    claims = apps.get_model("journey", "Claim")._default_manager  # of every seeker
    for keys in _in_parts(list(_quotes(apps))):
        claims.filter(line__in=keys).update(verbatim=True)


def _quotes(apps: Apps) -> Iterator[UUID]:
    """Yield the first writing of each note that stands as a quote now."""
    lines = apps.get_model("journey", "Line")._default_manager
    written = lines.filter(Q(kind="quote") | Q(revises__isnull=False)).order_by("at", "id")
    kinds = dict(written.values_list(Coalesce("revises_id", "pk"), "kind"))
    return (first for first, kind in kinds.items() if kind == "quote")


def _in_parts(keys: list[UUID]) -> Iterator[list[UUID]]:
    return (keys[at : at + 500] for at in range(0, len(keys), 500))


class Migration(migrations.Migration):

    dependencies = [
        ("journey", "0044_who_calls"),
    ]

    operations = [
        migrations.AddField(
            model_name="claim",
            name="verbatim",
            field=models.BooleanField(default=False, help_text="Their very words: the note was kept as a quote"),
        ),
        migrations.RunPython(mark, migrations.RunPython.noop),
    ]
