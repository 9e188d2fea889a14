"""A real CalDAV server (Radicale) as an ordinary process on loopback, with a folder and a user of its own."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.ports import any_free

USER, PASSWORD = "maya", "opensesame"
PATIENCE = 60.0


@contextmanager
def radicale(folder: Path) -> Iterator[str]:
    """Run the server and give its address; it is stopped by its process id."""
    port = any_free()
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
    config = folder / "config"
    config.write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = htpasswd\nhtpasswd_filename = {folder / 'users'}\n"
        f"htpasswd_encryption = plain\ndelay = 0\n[storage]\nfilesystem_folder = {folder / 'collections'}\n"
        "[logging]\nlevel = critical\n",
        encoding="utf-8",
    )
    with subprocess.Popen(
        [sys.executable, "-m", "radicale", "-C", str(config)], stderr=subprocess.DEVNULL
    ) as process:
        try:
            _wait(port, process)
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()


def _wait(port: int, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("Radicale did not start")
