"""What the seeker said of the columns of spreadsheets."""

from askwell.accounts.models import Seeker
from askwell.formats.address_csv import SheetsTold, SheetTold
from askwell.formats.address_csv.told import columns_from_json
from askwell.journey.people.models import SheetColumns


def sheets_told(seeker: Seeker) -> SheetsTold:
    """Return all that was said, by shape."""
    kept = SheetColumns.objects.of(seeker).values_list("shape", "columns", "has_names")
    return {shape: SheetTold(columns_from_json(columns), has_names) for shape, columns, has_names in kept}
