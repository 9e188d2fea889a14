"""What happens inside an Askwell of its own process: ``python -m tests.mail.indoors worker`` or ``desk``.

A worker sends; the desk does what it is asked for, a line of JSON in and a line out. Both end when their standard input
closes, which it does however the test ends.
"""
# ruff: noqa: E402 - the house must be ready before its rooms are entered

import datetime as dt
import json
import os
import sys
import threading
import time
import uuid
from collections.abc import Callable
from typing import Any

from askwell.cli.household import prepare

prepare()

from django.conf import settings
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


def worker() -> None:
    """Get ready and wait for a line, so that a kill hits letters and not the start of a process; then send and send."""
    if not sys.stdin.readline():
        return
    threading.Thread(target=_end_with_the_test, daemon=True).start()
    while True:
        send_all_due(lease=dt.timedelta(seconds=2))
        time.sleep(0.02)


def _end_with_the_test() -> None:
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    {"desk": desk, "worker": worker}[sys.argv[1]]()
