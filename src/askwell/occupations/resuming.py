"""Going on with a cut download: only where what follows belongs to what is there."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PARTIAL = 206
# A server that names no version of its file is asked for the last bytes once more, to see whether they are the same.
OVERLAP = 4096
_SIZE = "size "


class AnotherFile(OSError):
    """What follows belongs to another file than what is there."""


@dataclass(frozen=True)
class Part:
    """The beginning of a file, with a mark beside it that says which file it is of: its version, or its whole size."""

    file: Path

    @property
    def mark(self) -> Path:
        """Return where the mark lies."""
        return self.file.with_name(self.file.name + ".of")

    @property
    def there(self) -> int:
        """Return how many bytes are there."""
        return self.file.stat().st_size if self.file.exists() else 0

    @property
    def _known(self) -> str:
        return self.mark.read_text(encoding="ascii") if self.mark.exists() else ""

    def asks(self) -> dict[str, str]:
        """Return the headers that ask for the rest; none where it cannot be told of which file it would be."""
        known, there = self._known, self.there
        if not there or not known:
            return {}
        if known.startswith(_SIZE):
            return {"Range": f"bytes={max(0, there - OVERLAP)}-"}
        return {"Range": f"bytes={there}-", "If-Range": known}

    def overlap(self, status: int, headers: Mapping[str, str]) -> bytes:
        """Return the bytes that the answer must begin with, as they are there already. Raises AnotherFile where its size differs."""
        known = self._known
        if status != PARTIAL or not known.startswith(_SIZE):
            return b""
        if headers.get("Content-Range", "").rpartition("/")[2] != known.removeprefix(_SIZE):
            raise AnotherFile("the file has another size now")
        with self.file.open("rb") as there:
            there.seek(max(0, self.there - OVERLAP))
            return there.read()

    def remember(self, headers: Mapping[str, str], *, expected: int) -> None:
        """Mark of which file this is: by the version that the answer names, else by its whole size (``expected``, 0 for unknown)."""
        version = headers.get("ETag") or headers.get("Last-Modified") or ""
        if version.startswith("W/") or not version.isascii() or not version:
            version = f"{_SIZE}{expected}" if expected else ""
        if version:
            self.mark.write_text(version, encoding="ascii")
        else:
            self.mark.unlink(missing_ok=True)

    def forget(self) -> None:
        """Begin anew the next time."""
        self.file.unlink(missing_ok=True)
        self.mark.unlink(missing_ok=True)
