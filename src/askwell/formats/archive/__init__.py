"""Everything of a seeker in one file that is hers to keep, look into and bring back; docs/archive.md says how."""

from askwell.formats.archive.layout import FORMAT_VERSION, Scalar
from askwell.formats.archive.reading import Archive, open_archive
from askwell.formats.archive.writing import ArchiveCannotHoldThis, write_archive

__all__ = ["FORMAT_VERSION", "Archive", "ArchiveCannotHoldThis", "Scalar", "open_archive", "write_archive"]
