"""A port that is free, and stays so until its server listens there, or listens there again."""

import random
import socket
from contextlib import suppress

# Below what Linux, macOS and Windows lend to connections: from among those each of the other tests might be lent it.
_NEVER_LENT = range(20_000, 32_000)


def any_free() -> int:
    """Return a port of this machine where nobody listens, which no connection is lent by the system either."""
    for port in random.SystemRandom().sample(_NEVER_LENT, 100):
        with suppress(OSError), socket.socket() as probe:
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("a hundred ports, and none of them free")
