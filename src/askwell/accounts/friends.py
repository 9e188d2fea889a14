"""Where friends reach this Askwell, and how often somebody from outside may knock."""

import ipaddress
import threading
import time
from collections import deque
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest

# A friend reads and writes a few times; a machine that tries addresses does it without end.
MOST_KNOCKS = 40
WITHIN_SECONDS = 60.0
# Of so many addresses the last knocks are remembered; beyond that the oldest are forgotten.
MOST_ADDRESSES = 5_000


def house_of_friends(request: HttpRequest) -> str:
    """Return the address at which a friend reaches this Askwell, such as ``https://ask.example.org``, or "" for nowhere.

    It is the one that ``askwell serve --friends`` or ``ASKWELL_FRIENDS_ADDRESS`` opened, else that of a hosted Askwell (https).
    """
    opened: str = settings.FRIENDS_ADDRESS
    return opened or (f"https://{request.get_host()}" if request.is_secure() else "")


def is_of_this_network(address: str) -> bool:
    """Return whether an address leads here only from the network that this machine is in: a private number, or a name of it."""
    host = urlsplit(address).hostname or ""
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return "." not in host or host.endswith((".local", ".lan", ".home.arpa", ".internal"))


@dataclass
class Knocks:
    """Counts knocks per network address, in memory and for all threads of this server."""

    clock: Callable[[], float] = time.monotonic
    _last: MutableMapping[str, deque[float]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def too_many(self, address: str) -> bool:
        """Note one more knock from ``address``; return whether it is more than ``MOST_KNOCKS`` within a minute."""
        at = self.clock()
        with self._lock:
            times = self._last.pop(address, None) or deque(maxlen=MOST_KNOCKS + 1)
            times.append(at)
            self._last[address] = times
            if len(self._last) > MOST_ADDRESSES:
                del self._last[next(iter(self._last))]
            return len(times) > MOST_KNOCKS and at - times[0] < WITHIN_SECONDS

    def forget(self) -> None:
        """Forget all knocks."""
        with self._lock:
            self._last.clear()


knocks = Knocks()
