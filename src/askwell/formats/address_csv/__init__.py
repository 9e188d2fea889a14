"""Address books as spreadsheets: Google, Outlook, Thunderbird, and any other whose columns can be told."""

from askwell.formats.address_csv.header import SheetHeader, find_sheet_header
from askwell.formats.address_csv.reading import iter_people_csv, people_in, read_people_csv

__all__ = ["SheetHeader", "find_sheet_header", "iter_people_csv", "people_in", "read_people_csv"]
