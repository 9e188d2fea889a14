"""The single-user mode: one seeker, no password, and a door that opens once per key."""

import secrets
from pathlib import Path

from django.db import transaction

from askwell.accounts.models import Seeker, User

LOCAL_ADDRESS = "you@localhost.invalid"


def local_seeker() -> Seeker:
    """Return the one seeker of a local Askwell, making her on the first start."""
    with transaction.atomic():
        user, _ = User.objects.get_or_create(email=LOCAL_ADDRESS)
        seeker, _ = Seeker.objects.get_or_create(user=user)
    return seeker


def is_at_home(seeker: Seeker) -> bool:
    """Return whether she is the owner of this machine, who may name its files and its network and what is installed on it."""
    return seeker.user.email == LOCAL_ADDRESS


def cut_door_key(home: Path) -> str:
    """Return a new one-time key, kept in ``home/door-key`` (mode 0600); an older unused key ends."""
    key = secrets.token_urlsafe(32)
    path = home / "door-key"
    fresh = home / f"door-key.{secrets.token_hex(4)}"
    fresh.touch(mode=0o600)
    fresh.write_text(key, encoding="ascii")
    fresh.replace(path)
    return key


def use_door_key(home: Path, offered: str) -> bool:
    """Return whether ``offered`` is the waiting key, and end it so that it opens the door only once.

    Removing the file is the act that decides: of two visitors with the right key one gets in.
    """
    path = home / "door-key"
    try:
        waiting = path.read_text(encoding="ascii")
    except FileNotFoundError:
        return False
    if not secrets.compare_digest(waiting.encode(), offered.encode()):
        return False
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    return True
