"""Workers that are killed in the middle of sending double no letter and lose none, and what nobody knows is settled.

The server takes a letter, files it under Sent as most providers do, and answers late: so a kill falls before the letter was
taken, or between that and noting it. Of every fourth letter no copy is filed, as with providers that do not.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from itertools import count
from pathlib import Path

import pytest
from tests.databases import postgresql_address
from tests.mail.imap_server import DOVECOT, Mailboxes, imap_server
from tests.mail.killing import Figures, Office, send_and_kill, settled
from tests.mail.server import Kept, smtp_server

Run = Callable[..., Figures]


@pytest.fixture
def run() -> Iterator[Run]:
    """Send letters by a real SMTP server, with a Sent folder on a real IMAP server where there is one."""
    with ExitStack() as servers:
        kept, imap = Kept(), servers.enter_context(imap_server()) if DOVECOT else 0
        kept.delay = kept.answers_late = 0.15
        if imap:
            kept.on_taken = filed_under_sent(Mailboxes(imap, "maya"))
        smtp = servers.enter_context(smtp_server(kept))

        def send(home: Path, letters: int, *, database: str = "", most: int, every: float) -> Figures:
            office = servers.enter_context(closing(Office(home=home, database=database)))
            office.ask("fill", smtp, imap, letters)
            states, killed = send_and_kill(office, kept, letters=letters, every=every, most=most)
            return settled(office, kept, states, killed=killed)

        yield send


def filed_under_sent(boxes: Mailboxes) -> Callable[[bytes], None]:
    number = count(1)

    def file(letter: bytes) -> None:
        if next(number) % 4:
            boxes.put(letter, "Posted")

    return file


def nothing_is_wrong(found: Figures, letters: int) -> bool:
    return (found.letters, found.doubled, found.lost, found.left_open) == (letters, 0, 0, 0)


def test_workers_that_are_killed_double_nothing_and_lose_nothing(
    home: Path, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    found = run(home, 12, most=3, every=0.4)
    with capsys.disabled():
        print(f"\nSQLite: {found}")
    assert nothing_is_wrong(found, 12)
    assert found.unsure == found.by_sent_folder + found.shown > 0


@pytest.mark.soak
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_nor_do_five_hundred_letters_and_a_kill_every_second(
    tmp_path: Path, run: Run, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    database = "" if kind == "sqlite" else postgresql_address()
    found = run(tmp_path, 500, database=database, most=500, every=1.0)
    with capsys.disabled():
        print(f"\n{kind}: {found}")
    assert nothing_is_wrong(found, 500)
    assert found.kills >= found.seconds - 1
    assert found.unsure == found.by_sent_folder + found.shown > 0
