"""An Askwell in processes of its own whose workers are killed while they send, and what became of every letter."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.mail.server import Kept

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 600
"""Seconds after which a run is given up."""

BEFORE = """
import os, sys, json, datetime as dt, uuid
from askwell.cli.household import prepare
prepare()
from django.utils import timezone
from askwell.accounts.local import local_seeker
from askwell.mail import accounts, outbox
from askwell.mail.models import MailAccount, Outgoing
maya = local_seeker()
"""
FILL = f"""{BEFORE}
smtp, imap, letters = map(int, sys.argv[1:])
account = MailAccount(seeker=maya, address="maya@osei.example", host="127.0.0.1", port=smtp, security="none",
    imap_host="127.0.0.1" if imap else "", imap_port=imap or 993, imap_security="none", imap_user="maya")
accounts.set_up(account, password="")
if imap: accounts.look_from_now(account, password="opensesame")
for number in range(letters):
    outbox.put(maya, letter=uuid.uuid4(), sender="maya@osei.example", to=f"p{{number}}@x.example", to_name="", subject="", body="Hello", due_at=timezone.now())
"""
# A worker gets ready and waits for its turn, so that a kill every second hits letters and not the start of a process. It ends
# when the other end of its standard input closes, which it does however the test ends.
WORK = f"""{BEFORE}
import threading, time
from askwell.mail.rounds import send_all_due
sys.stdin.readline() or sys.exit()
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
while True:
    send_all_due(lease=dt.timedelta(seconds=2))
    time.sleep(0.02)
"""
COUNT = f"""{BEFORE}
print(json.dumps({{f"<{{row.message_id}}>": row.state for row in Outgoing.objects.of(maya)}}))
"""
# Askwell looks into the Sent folder; then the seeker opens the page of the outbox and says of each letter there what the one
# whom she asked told her. Printed: how many stay unsure for her, how many of them the page shows, and the states at last.
SETTLE = f"""{BEFORE}
from django.conf import settings
from django.test import Client
from django.urls import reverse
from askwell.journey.outreach.came_back.looking import look_for_all
from askwell.journey.outreach.posting import outbox_of
settings.ALLOWED_HOSTS = ["testserver"]
came = set(json.load(sys.stdin))
look_for_all(now=timezone.now())
if trouble := MailAccount.objects.of(maya).get().looking_trouble: sys.exit(trouble)
browser, shown = Client(), 0
browser.force_login(maya.user)
page = browser.get(reverse("outbox")).content.decode()
left = [one.outgoing for one in outbox_of(maya) if one.outgoing.state == "unsure"]
for row in left:
    door = reverse("outbox_settle", args=[row.pk])
    shown += door in page
    browser.post(door, {{"do": "went" if f"<{{row.message_id}}>" in came else "not"}})
at_last = {{f"<{{row.message_id}}>": row.state for row in Outgoing.objects.of(maya)}}
print(json.dumps([len(left), shown, at_last]))
"""


@dataclass(kw_only=True)
class Figures:
    """What became of the letters. ``gone`` of the unsure ones had been taken by the server when the worker died."""

    letters: int
    kills: int
    doubled: int
    lost: int
    unsure: int
    gone: int
    by_sent_folder: int
    shown: int
    left_open: int

    def __str__(self) -> str:
        return (
            f"{self.letters} letters, two workers, {self.kills} killed: {self.doubled} doubled, {self.lost} lost, "
            f"{self.unsure} unsure ({self.gone} of them had gone), {self.by_sent_folder} settled by the Sent folder, "
            f"{self.shown} shown and settled by the seeker, {self.left_open} left open"
        )


@dataclass(frozen=True, kw_only=True)
class Office:
    """A database with letters in its outbox, and what is done there in processes of its own."""

    home: Path
    database: str

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "ASKWELL_HOME": str(self.home), "ASKWELL_DATABASE": self.database}

    def say(self, code: str, *words: str, told: str = "") -> str:
        done = subprocess.run(
            [sys.executable, "-c", code, *words],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            input=told,
            timeout=LONGEST,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def states(self) -> dict[str, str]:
        states: dict[str, str] = json.loads(self.say(COUNT))
        return states

    def worker(self) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, "-c", WORK], env=self.environment, cwd=ROOT, stdin=subprocess.PIPE
        )


class Shift:
    """Two workers that send, and some that wait until one of them is killed."""

    def __init__(self, office: Office, *, waiting: int) -> None:
        self._office, self._waiting, self._all = (
            office,
            waiting,
            [office.worker() for _ in range(2 + waiting)],
        )
        for one in self._all[:2]:
            _begin(one)
        self.kills = 0

    def kill_the_older(self) -> None:
        _end(self._all.pop(0))
        self.kills += 1
        self._all.append(self._office.worker())
        _begin(self._all[1])

    def end(self) -> None:
        for one in self._all:
            _end(one)


@contextmanager
def shift(office: Office, *, waiting: int) -> Iterator[Shift]:
    at_work = Shift(office, waiting=waiting)
    try:
        yield at_work
    finally:
        at_work.end()


def _begin(worker: "subprocess.Popen[bytes]") -> None:
    assert worker.stdin is not None
    worker.stdin.write(b"\n")
    worker.stdin.flush()


def _end(worker: "subprocess.Popen[bytes]") -> None:
    worker.send_signal(signal.SIGKILL)
    worker.communicate()


def send_and_kill(
    office: Office, kept: Kept, *, letters: int, every: float, most: int, waiting: int
) -> tuple[dict[str, str], int]:
    """Kill the older worker again and again until all letters are gone. Returns the state of each letter, and how many were killed.

    ``every`` is in seconds from the first letter on, ``most`` how many are killed at most, ``waiting`` how many stand ready.
    """
    until = time.monotonic() + LONGEST
    with shift(office, waiting=waiting) as at_work:
        while not kept.messages and time.monotonic() < until:
            time.sleep(0.02)
        while at_work.kills < most and kept.begun < letters:
            time.sleep(every)
            _wait_for_both(kept)
            at_work.kill_the_older()
        states = office.states()
        while {"queued", "claimed", "sending"} & set(states.values()) and time.monotonic() < until:
            time.sleep(0.2)
            states = office.states()
    return states, at_work.kills


def _wait_for_both(kept: Kept) -> None:
    """Wait until both workers have just handed a letter over, for five seconds at most, so that a kill hits one of them there."""
    until = time.monotonic() + 5
    while kept.in_hand < 2 and time.monotonic() < until:
        time.sleep(0.005)


def settled(office: Office, kept: Kept, states: dict[str, str], *, kills: int) -> Figures:
    """Let the Sent folder settle what is unsure, and the seeker what is left, and count."""
    unsure = {letter for letter, state in states.items() if state == "unsure"}
    came = kept.per_letter()
    left, shown, at_last = json.loads(office.say(SETTLE, told=json.dumps(list(came))))
    return Figures(
        letters=len(states),
        kills=kills,
        doubled=sum(count > 1 for count in came.values()),
        lost=sum(state == "sent" and came[letter] == 0 for letter, state in at_last.items()),
        unsure=len(unsure),
        gone=sum(came[letter] > 0 for letter in unsure),
        by_sent_folder=len(unsure) - left,
        shown=shown,
        left_open=sum(state not in {"sent", "withdrawn"} for state in at_last.values()),
    )
