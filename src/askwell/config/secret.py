"""The key that signs sessions: made once, kept in the home folder, readable by its owner only."""

import os
from pathlib import Path

from django.core.management.utils import get_random_secret_key


def signing_key(home: Path) -> str:
    """Return the key in ``home/secret-key``, making it (mode 0600) when there is none.

    Two processes that start at once agree: the second reads what the first wrote. Raises OSError
    when the folder cannot be made or written.
    """
    path = home / "secret-key"
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii")
    with os.fdopen(handle, "w", encoding="ascii") as file:
        key = get_random_secret_key()
        file.write(key)
    return key
