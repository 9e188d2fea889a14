"""How the rows are spread, measured, so that the database picks the index that fits."""

from django.apps import apps
from django.db import connection


def measure_rows() -> None:
    """Measure every table of the journey anew; a quarter of a second for 100,000 people.

    Without it SQLite takes a seeker to own ten rows, and walks all of her 100,000 for the twenty that are asked for.
    """
    with connection.cursor() as cursor:
        for model in apps.get_app_config("journey").get_models():
            cursor.execute(f"ANALYZE {connection.ops.quote_name(model._meta.db_table)}")  # noqa: SLF001  # Django's documented way to a table's name
