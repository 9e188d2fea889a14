"""The rounds of the house: letters that are due leave, the day's list among them, answers are looked for, and long imports go on a piece at a time."""

import logging
import threading
import time

from django.db import DatabaseError, close_old_connections
from django.utils import timezone

from askwell.desk.data.overwriting import overwrite_if_due
from askwell.desk.digest import rounds as digest
from askwell.journey.agreement.calendars.giving_talks import give_all
from askwell.journey.outreach import posting
from askwell.journey.outreach.came_back.looking import look_for_all
from askwell.journey.people.actions import imports
from askwell.mail.rounds import Tally, send_all_due, something_is_due

SECONDS_BETWEEN = 20.0
# So long an import goes on before the letters are looked at again.
PIECE = 10.0

log = logging.getLogger("askwell")


def go_round() -> Tally:
    """Go round once, for every seeker. Safe in several processes at once and after any crash."""
    posting.note_all_sent(now=timezone.now())
    posting.call_back_outdated()
    digest.put_all_due(now=timezone.now())
    tally = send_all_due()
    posting.note_all_sent(now=timezone.now())
    look_for_all(now=timezone.now())
    give_all(now=timezone.now())
    return tally


def go_on_with_imports(*, seconds: float) -> bool:
    """Go on with imports that are under way, for so long, and forget uploads that nobody decided on.

    Returns whether something is left to be done. Safe in several processes at once and after any crash.
    """
    imports.forget_left(now=timezone.now())
    return imports.work_off(until=time.monotonic() + seconds)


def go_round_until(stop: threading.Event, *, every: float = SECONDS_BETWEEN) -> None:
    """Go round until told to stop, sooner when something is due. A database that is busy is tried again."""
    while not stop.is_set():
        something_is_due.clear()
        try:
            go_round()
            overwrite_if_due()
            if go_on_with_imports(seconds=PIECE):
                something_is_due.set()
        except DatabaseError as trouble:
            log.warning("What is due waits for the next round: %s", trouble)
        finally:
            close_old_connections()
        something_is_due.wait(every)


def begin_rounds() -> tuple[threading.Thread, threading.Event]:
    """Begin the rounds beside a server, in a thread of their own."""
    stop = threading.Event()
    thread = threading.Thread(target=go_round_until, args=(stop,), name="rounds", daemon=True)
    thread.start()
    return thread, stop


def end_rounds(thread: threading.Thread, stop: threading.Event, *, patience: float = 10.0) -> None:
    """End the rounds; a letter that is leaving is given a moment."""
    stop.set()
    something_is_due.set()
    thread.join(patience)
