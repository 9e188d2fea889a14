"""What happens inside an Askwell of its own process: ``python -m tests.mail.indoors workers`` or ``desk``.

Workers send; the desk does what it is asked for, a line of JSON in and a line out. All end when the standard input closes,
which it does however the test ends.
"""
# ruff: noqa: E402 - the house must be ready before its rooms are entered

import datetime as dt
import json
import os
import signal
import sys
import time
import uuid
from collections.abc import Callable
from typing import Any

from askwell.cli.household import prepare

prepare()

from django.conf import settings
from django.db import connections
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from askwell.accounts.local import local_seeker
from askwell.journey.outreach.came_back.looking import look_for_all
from askwell.journey.outreach.posting import outbox_of
from askwell.mail import accounts, outbox
from askwell.mail.models import MailAccount, Outgoing
from askwell.mail.rounds import send_all_due

SENDER = "maya@osei.example"


def fill(smtp: int, imap: int, letters: int) -> None:
    """Set the servers up, the one for the Sent folder if there is one, and put letters into the outbox."""
    maya = local_seeker()
    account = MailAccount(
        seeker=maya,
        address=SENDER,
        host="127.0.0.1",
        port=smtp,
        security="none",
        imap_host="127.0.0.1" if imap else "",
        imap_port=imap or 993,
        imap_security="none",
        imap_user="maya",
    )
    accounts.set_up(account, key="", now=timezone.now())
    if imap:
        accounts.look_from_now(account, key="opensesame")
    for number in range(letters):
        outbox.put(
            maya,
            letter=uuid.uuid4(),
            sender=SENDER,
            to=f"p{number}@x.example",
            to_name="",
            subject="",
            body="Hello",
            due_at=timezone.now(),
        )


def states() -> dict[str, str]:
    """Return the state of each letter, by its Message-ID."""
    return {f"<{row.message_id}>": row.state for row in Outgoing.objects.of(local_seeker())}


def settle(came: list[str]) -> tuple[int, int, dict[str, str]]:
    """Look into the Sent folder; then let the seeker say on the page of the outbox what those whom she asked told her.

    Returns how many stayed unsure for her, how many of them the page showed, and the states at last.
    """
    settings.ALLOWED_HOSTS = ["testserver"]
    maya = local_seeker()
    look_for_all(now=timezone.now())
    if trouble := MailAccount.objects.of(maya).get().looking_trouble:
        sys.exit(trouble)
    browser, shown = Client(), 0
    browser.force_login(maya.user)
    page = browser.get(reverse("outbox")).content.decode()
    left = [one.outgoing for one in outbox_of(maya) if one.outgoing.state == "unsure"]
    for row in left:
        door = reverse("outbox_settle", args=[row.pk])
        shown += door in page
        browser.post(door, {"do": "went" if f"<{row.message_id}>" in came else "not"})
    return len(left), shown, states()


ASKED: dict[str, Callable[..., Any]] = {"fill": fill, "states": states, "settle": settle}


def desk() -> None:
    """Answer one question after another."""
    for line in sys.stdin:
        name, *words = json.loads(line)
        print(json.dumps(ASKED[name](*words)), flush=True)


def workers() -> None:
    """Start a worker for each line that comes in, and say which process it is.

    All of Askwell is loaded by then, so that a worker is a process of its own within some milliseconds: a kill each second
    hits letters and not the start of Python.
    """
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for connection in connections.all():
        connection.close()
    for _ in sys.stdin:
        if child := os.fork():
            print(child, flush=True)
        else:
            worker(of=os.getppid())


def worker(*, of: int) -> None:
    """Send and send, until killed or until whoever started it is gone."""
    sys.stdin.close()
    while os.getppid() == of:
        send_all_due(lease=dt.timedelta(seconds=2))
        time.sleep(0.02)
    os._exit(0)


if __name__ == "__main__":
    {"desk": desk, "workers": workers}[sys.argv[1]]()
