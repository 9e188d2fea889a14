"""Remembering which column of a spreadsheet is what."""

from askwell.accounts.models import Seeker
from askwell.formats.address_csv import SheetLook, SheetTold
from askwell.formats.address_csv.told import columns_as_json, shape_without_names
from askwell.journey.people.models import SheetColumns


def tell_columns(seeker: Seeker, look: SheetLook, told: SheetTold) -> SheetColumns:
    """Remember what the seeker said of a sheet, in place of what she said before of one of its shape."""
    shape = look.shape if told.has_names else shape_without_names(len(look.names))
    said = {
        "names": "\n".join(look.names) if told.has_names else "",
        "columns": columns_as_json(told.columns),
        "has_names": told.has_names,
    }
    row, _ = SheetColumns.objects.of(seeker).update_or_create(
        shape=shape, defaults=said, create_defaults={**said, "seeker": seeker, "shape": shape}
    )
    return row
