"""Real servers as child processes, and how long their answers take."""

import http.client
import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

DEADLINE = 60.0


@dataclass(frozen=True, kw_only=True)
class Server:
    """A running server: where it is, how long it took to answer first, and its process."""

    port: int
    first_answer: float
    process: psutil.Process
    cookie: str = ""

    def get(self, path: str) -> tuple[int, bytes]:
        """Answer one request with its status and body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=DEADLINE)
        connection.request("GET", path, headers={"Cookie": self.cookie} if self.cookie else {})
        response = connection.getresponse()
        body = response.read()
        connection.close()
        return response.status, body

    def seconds(self, path: str) -> float:
        """Return how long one request takes. Raises RuntimeError when it is not answered with a page."""
        begun = time.perf_counter()
        status, _ = self.get(path)
        took = time.perf_counter() - begun
        if status != http.HTTPStatus.OK:
            raise RuntimeError(f"{path} answered {status}")
        return took

    def megabytes(self) -> float:
        """Return the resident memory of the server in MiB."""
        return float(self.process.memory_info().rss) / 1024**2


def medians(one: tuple[Server, str], other: tuple[Server, str], *, runs: int) -> tuple[float, float]:
    """Return the median seconds of two requests made in turn, so that whatever else the machine does meets both."""
    for server, path in (one, other) * 3:
        server.seconds(path)
    pairs = [(one[0].seconds(one[1]), other[0].seconds(other[1])) for _ in range(runs)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def free_port() -> int:
    """Return a port that is free just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(
    command: list[str], *, port: int, first: str, cookie: str = "", home: Path | None = None
) -> Iterator[Server]:
    """Start a server, wait for its first answer, and stop it by its process id at the end."""
    # As on everyone's machine, what was compiled once is kept, whatever the shell of a developer says.
    kept = {"PYTHONDONTWRITEBYTECODE": ""}
    environment = dict(os.environ) | kept | ({"ASKWELL_HOME": str(home)} if home else {})
    begun = time.perf_counter()
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as child:
        try:
            _wait(port, first, child)
            took = time.perf_counter() - begun
            yield Server(port=port, first_answer=took, process=psutil.Process(child.pid), cookie=cookie)
        finally:
            child.terminate()
            child.wait(timeout=DEADLINE)


def _wait(port: int, path: str, child: "subprocess.Popen[bytes]") -> None:
    deadline = time.perf_counter() + DEADLINE
    while time.perf_counter() < deadline:
        if child.poll() is not None:
            raise RuntimeError(f"The server ended: {child.stderr.read().decode() if child.stderr else ''}")
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=DEADLINE)
            connection.request("GET", path)
            connection.getresponse().read()
        except OSError:
            time.sleep(0.01)
        else:
            return
    raise RuntimeError("The server did not answer in a minute.")


def bare(database: Path, port: int) -> list[str]:
    """Return the command of the floor."""
    return [sys.executable, "-m", "benches.bare", str(database), str(port)]


def ours(port: int) -> list[str]:
    """Return the command of Askwell."""
    return [sys.executable, "-m", "askwell", "serve", "--no-browser", "--port", str(port)]
