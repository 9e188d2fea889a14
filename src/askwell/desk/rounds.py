"""The rounds of the house: letters that are due leave, the day's list among them, answers are looked for, cards are read, and long imports go on."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import DatabaseError, close_old_connections
from django.utils import timezone

from askwell.desk.data.overwriting import overwrite_if_due
from askwell.desk.digest import rounds as digest
from askwell.journey.agreement.calendars.giving_talks import give_all
from askwell.journey.outreach import posting
from askwell.journey.outreach.calling_back import call_back_outdated
from askwell.journey.outreach.came_back.looking import look_for_all
from askwell.journey.people.actions import import_rounds
from askwell.journey.people.actions.card_reading import read_all, something_to_read
from askwell.mail.rounds import Tally, send_all_due, something_is_due

SECONDS_BETWEEN = 20.0
SECONDS_BETWEEN_IMPORTS = 3.0
# So long one import goes on before the next seeker's has its turn.
PIECE = 10.0
_PATIENCE = 10.0

log = logging.getLogger("askwell")


def go_round() -> Tally:
    """Go round once, for every seeker: what leaves, then what comes. Safe in several processes at once and after any crash."""
    tally = send_round()
    look_for_all(now=timezone.now())
    give_all(now=timezone.now())
    return tally


def send_round() -> Tally:
    """Let leave what is due, of every seeker, and waits for no mailbox and no calendar."""
    posting.note_all_sent(now=timezone.now())
    call_back_outdated()
    digest.put_all_due(now=timezone.now())
    tally = send_all_due()
    posting.note_all_sent(now=timezone.now())
    return tally


def go_on_with_imports(*, seconds: float) -> bool:
    """Go on with imports that are under way, for so long, and forget uploads that nobody decided on.

    Returns whether something is left to be done. Safe in several processes at once and after any crash.
    """
    import_rounds.forget_left(now=timezone.now())
    return import_rounds.work_off(until=time.monotonic() + seconds)


@contextmanager
def rounds_beside() -> Iterator[None]:
    """Go round beside a server until it ends; a letter that is leaving then is given a moment.

    Imports have a thread of their own: a look at a long list takes minutes, and no letter waits for it. So have cards,
    before whose picture somebody sits, and mailboxes and calendars, whose servers may hang.
    """
    stop = threading.Event()
    threads = [
        threading.Thread(target=_until, args=(stop, _letters, something_is_due), name="letters", daemon=True),
        threading.Thread(target=_until, args=(stop, _answers, stop), name="answers", daemon=True),
        threading.Thread(target=_until, args=(stop, _calendars, stop), name="calendars", daemon=True),
        threading.Thread(target=_until, args=(stop, _imports, stop), name="imports", daemon=True),
        threading.Thread(target=_until, args=(stop, _cards, something_to_read), name="cards", daemon=True),
    ]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stop.set()
        something_is_due.set()
        something_to_read.set()
        for thread in threads:
            thread.join(_PATIENCE)


def _until(stop: threading.Event, go: Callable[[], float], sooner: threading.Event) -> None:
    """Go until told to stop, each time after the seconds that ``go`` returns, or sooner. A busy database is tried again."""
    while not stop.is_set():
        try:
            pause = go()
        except DatabaseError as trouble:
            log.warning("What is due waits for the next round: %s", trouble)
            pause = SECONDS_BETWEEN
        finally:
            close_old_connections()
        sooner.wait(pause)


def _letters() -> float:
    something_is_due.clear()
    send_round()
    overwrite_if_due()
    return SECONDS_BETWEEN


def _answers() -> float:
    look_for_all(now=timezone.now())
    return SECONDS_BETWEEN


def _calendars() -> float:
    give_all(now=timezone.now())
    return SECONDS_BETWEEN


def _cards() -> float:
    something_to_read.clear()
    read_all()
    return SECONDS_BETWEEN


def _imports() -> float:
    return 0 if go_on_with_imports(seconds=PIECE) else SECONDS_BETWEEN_IMPORTS
