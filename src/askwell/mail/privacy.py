"""Which ways nobody can read along."""

import ipaddress
from urllib.parse import urlsplit


def is_here(host: str | None) -> bool:
    """Return whether a server is this very machine."""
    try:
        return host == "localhost" or ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False


def is_private(address: str) -> bool:
    """Return whether the way to a web address is private: https, or within this very machine."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    return bool(host) and (parts.scheme == "https" or (parts.scheme == "http" and is_here(host)))
