"""One at a time, among threads and processes: a lock on a file beside what is changed. It ends with the process that holds it."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_THREADS = threading.Lock()

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)

    def _give_back(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)

    def _give_back(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


@contextmanager
def alone_with(path: Path) -> Iterator[None]:
    """Wait until nobody else changes a file, and keep others waiting meanwhile. Not to be taken twice by one thread. Raises OSError."""
    with _THREADS, path.with_name(f"{path.name}.lock").open("ab") as held:
        _take(held.fileno())
        try:
            yield
        finally:
            _give_back(held.fileno())
