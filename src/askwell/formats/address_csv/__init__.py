"""Address books as spreadsheets: Google, Outlook, Thunderbird, and any other whose columns can be told."""

from askwell.formats.address_csv.asking import SheetLook, look_at_sheet
from askwell.formats.address_csv.header import SheetHeader, find_sheet_header
from askwell.formats.address_csv.reading import iter_people_csv, people_in, read_people_csv
from askwell.formats.address_csv.told import NOTHING_TOLD, SheetsTold, SheetTold

__all__ = [
    "NOTHING_TOLD",
    "SheetHeader",
    "SheetLook",
    "SheetTold",
    "SheetsTold",
    "find_sheet_header",
    "iter_people_csv",
    "look_at_sheet",
    "people_in",
    "read_people_csv",
]
