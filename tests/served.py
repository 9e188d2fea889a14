"""A real `askwell serve` in a process of its own, which a test may kill, and a visitor to it."""

import json
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any

from tests.ports import any_free

ROOT = Path(__file__).resolve().parent.parent

TALKS = """
import sys; import django; django.setup()
from django.utils import timezone
from askwell.accounts.local import local_seeker
from tests.talks import a_talk
for _ in range(int(sys.argv[1])): print(a_talk(local_seeker(), timezone.now()).pk)
"""


class Household:
    """An Askwell with a data folder of its own, started, killed and started again on the same port."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.port = any_free()
        self.address = ""
        self.door = ""
        self.environment = {
            **{name: value for name, value in os.environ.items() if name != "ASKWELL_DATABASE"},
            "ASKWELL_HOME": str(home),
            "DJANGO_SETTINGS_MODULE": "askwell.config.settings",
            "PYTHONUNBUFFERED": "1",
        }

    def start(self) -> None:
        """Start the server and wait until it listens."""
        command = [sys.executable, "-m", "askwell", "serve", "--port", str(self.port), "--no-browser"]
        self.process = subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().removeprefix("Askwell is at ").strip()
        self.door = self.process.stdout.readline().removeprefix("Open this address once to come in: ").strip()

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End the server, by default in good order."""
        self.process.send_signal(how)
        self.process.wait(timeout=60)
        assert self.process.stdout is not None
        self.process.stdout.close()

    def talks(self, count: int) -> list[str]:
        """Return the ids of new talks of the one who lives here."""
        answer = subprocess.run(
            [sys.executable, "-c", TALKS, str(count)],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        return answer.stdout.split()


@contextmanager
def household(home: Path) -> Iterator[Household]:
    """Give a running Askwell and end it afterwards."""
    served = Household(home)
    served.start()
    try:
        yield served
    finally:
        served.stop()


class Visitor:
    """The owner's browser: comes in by the door and sends lines."""

    def __init__(self, served: Household) -> None:
        self.jar = CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        self.served = served

    def come_in(self, talk: str) -> None:
        """Open the door, then the live page, which gives the token."""
        try:
            self.opener.open(self.served.door, timeout=60).close()
        except urllib.error.HTTPError as answer:
            answer.close()  # the page behind the door is not what is tried here
        self.opener.open(f"{self.served.address}/talks/{talk}/live", timeout=60).close()

    def cookie(self, name: str) -> str:
        """Return one cookie's value."""
        return next(cookie.value or "" for cookie in self.jar if cookie.name == name)

    def put(self, line_id: str, said: dict[str, Any]) -> int:
        """Send one line; returns the status, 0 when nobody answered."""
        request = urllib.request.Request(
            f"{self.served.address}/api/lines/{line_id}",
            data=json.dumps(said).encode(),
            method="PUT",
            headers={"Content-Type": "application/json", "X-CSRFToken": self.cookie("askwell_csrf")},
        )
        try:
            with self.opener.open(request, timeout=60) as answer:
                return int(answer.status) if json.load(answer)["id"] == line_id else 0
        except urllib.error.HTTPError as answer:
            with answer:
                return answer.code
        except (OSError, ValueError, EOFError):
            return 0
