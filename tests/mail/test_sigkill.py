"""Workers that are killed in the middle of sending double no letter and lose none."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.databases import postgresql_address
from tests.mail.server import Kept, smtp_server

ROOT = Path(__file__).resolve().parents[2]

BEFORE = """
import os, sys, datetime as dt, uuid
from askwell.cli.household import prepare
prepare()
from django.utils import timezone
from askwell.accounts.local import local_seeker
from askwell.mail import accounts, outbox
from askwell.mail.models import MailAccount, Outgoing
maya = local_seeker()
"""
FILL = f"""{BEFORE}
accounts.set_up(MailAccount(seeker=maya, address="maya@osei.example", host="127.0.0.1", port=int(sys.argv[1]), security="none"), password="")
for number in range(int(sys.argv[2])):
    outbox.put(maya, letter=uuid.uuid4(), sender="maya@osei.example", to=f"p{{number}}@x.example", to_name="", subject="", body="Hello", due_at=timezone.now())
"""
WORK = f"""{BEFORE}
import time
from askwell.mail.rounds import send_all_due
while True:
    send_all_due(lease=dt.timedelta(seconds=1))
    time.sleep(0.02)
"""
COUNT = f"""{BEFORE}
for row in Outgoing.objects.of(maya): print(f"<{{row.message_id}}>", row.state)
"""


@dataclass
class Figures:
    """What became of the letters."""

    letters: int
    kills: int
    delivered: int
    doubled: int
    lost: int
    unsure: int

    def __str__(self) -> str:
        return (
            f"{self.letters} letters, two workers, {self.kills} killed: {self.delivered} delivered, "
            f"{self.doubled} doubled, {self.lost} lost, {self.unsure} shown as unsure"
        )


class Office:
    """A database with letters in its outbox, and workers that send them."""

    def __init__(self, home: Path, database: str) -> None:
        self.environment = {**os.environ, "ASKWELL_HOME": str(home), "ASKWELL_DATABASE": database}

    def say(self, code: str, *words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", code, *words],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def worker(self) -> "subprocess.Popen[bytes]":
        return subprocess.Popen([sys.executable, "-c", WORK], env=self.environment, cwd=ROOT)

    def states(self) -> dict[str, str]:
        return dict(line.split() for line in self.say(COUNT).splitlines())


def killed(office: Office, kept: Kept, *, letters: int, every: float, kills: int) -> Figures:
    """Send all letters by two workers, killing the older one again and again, until nothing is on its way."""
    with smtp_server(kept) as port:
        office.say(FILL, str(port), str(letters))
        workers, done, started = [office.worker(), office.worker()], 0, time.monotonic()
        try:
            while done < kills or (len(kept.messages) < letters - done and time.monotonic() - started < 300):
                time.sleep(every)
                if done < kills:
                    oldest = workers.pop(0)
                    oldest.send_signal(signal.SIGKILL)
                    oldest.wait()
                    workers.append(office.worker())
                    done += 1
            states = office.states()
            while {"queued", "claimed", "sending"} & set(
                states.values()
            ) and time.monotonic() - started < 300:
                time.sleep(0.2)
                states = office.states()
        finally:
            for worker in workers:
                worker.kill()
                worker.wait()
    came = kept.per_letter()
    return Figures(
        letters=len(states),
        kills=done,
        delivered=len(came),
        doubled=sum(count > 1 for count in came.values()),
        lost=sum(state != "unsure" and came[letter] == 0 for letter, state in states.items()),
        unsure=sum(state == "unsure" for state in states.values()),
    )


def database_at(kind: str, home: Path) -> str:
    return "" if kind == "sqlite" else postgresql_address()


def test_workers_that_are_killed_double_nothing_and_lose_nothing(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = Kept()
    kept.delay = 0.03
    found = killed(Office(home, ""), kept, letters=40, every=0.8, kills=2)
    with capsys.disabled():
        print(f"\nSQLite: {found}")
    assert (found.letters, found.doubled, found.lost, found.delivered + found.unsure >= 40) == (
        40,
        0,
        0,
        True,
    )


@pytest.mark.soak
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_nor_do_five_hundred_letters_and_a_kill_every_second(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    kept = Kept()
    kept.delay = 0.15
    found = killed(Office(tmp_path, database_at(kind, tmp_path)), kept, letters=500, every=1.0, kills=60)
    with capsys.disabled():
        print(f"\n{kind}: {found}")
    assert (found.letters, found.doubled, found.lost, found.delivered + found.unsure >= 500) == (
        500,
        0,
        0,
        True,
    )
