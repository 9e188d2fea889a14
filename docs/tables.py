"""Writes docs/archive-tables.md from the tables themselves: ``python docs/tables.py``."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from askwell.desk.data.columns import Column
    from askwell.journey.rows import Row

PAGE = Path(__file__).parent / "archive-tables.md"
HEAD = """# The tables of the archive

Made from the program by `python docs/tables.py`; do not change it by hand. [archive.md](archive.md) says what an archive is and shows a whole one.

Tables stand in the order in which they are read back: a row points to rows above it. Columns in **bold** are needed; all others may be left out
and get what stands behind "else", or nothing (`""`, or null where the column points to another row, a day or a moment). A column that the table
does not have is refused, and so is a value that is not among those listed. Every table also has `id` (a UUID of your own making, version 7 if you
can; any version does) and `created_at` (a moment; else now).

The table `seeker` has at most one row: `name`, `email`, `phone`, `profile_url`, `postal_address`, `time_zone` (an IANA name), `region` (ISO 3166, two letters), `cadence` (how often people are written to again).
"""


def page() -> str:
    """Return the whole page."""
    from askwell.desk.data.plain_rows import tables  # noqa: PLC0415  # Django is set up by the caller

    return "\n".join([HEAD, *(line for name, model in tables().items() for line in _table(name, model))])


def _table(name: str, model: "type[Row]") -> Iterator[str]:
    from askwell.desk.data.columns import columns_of  # noqa: PLC0415  # as above
    from askwell.desk.data.plain_rows import unique  # noqa: PLC0415  # as above

    yield f"## {name}\n"
    yield " ".join(str(model.__doc__).split()) + "\n"
    yield "| column | holds | |"
    yield "|---|---|---|"
    for column in columns_of(model):
        if column.name not in {"id", "created_at"}:
            yield f"| {_name(column)} | {_holds(column)} | {_more(column)} |"
    for names, without in unique(model):
        rows = f"rows without `{without}`" if without else "rows"
        yield f"\nNo two {rows} have the same {' and '.join(f'`{one}`' for one in names)}."
    yield ""


def _name(column: "Column") -> str:
    return f"**`{column.name}`**" if column.needed else f"`{column.name}`"


def _holds(column: "Column") -> str:
    if column.choices:
        return ", ".join(f"`{choice}`" for choice in column.choices)
    most = f", at most {column.longest}" if column.longest else ""
    return f"{column.kind}{most}"


def _more(column: "Column") -> str:
    made = "else made from the other columns" if column.derived else ""
    default = f"else `{column.default}`" if column.default else ""
    meaning = column.meaning.rstrip(".")
    return "; ".join(filter(None, [meaning, made or default]))


if __name__ == "__main__":
    os.environ["ASKWELL_HOME"] = tempfile.mkdtemp()
    os.environ["DJANGO_SETTINGS_MODULE"] = "askwell.config.settings"
    import django

    django.setup()
    PAGE.write_text(page(), encoding="utf-8")
