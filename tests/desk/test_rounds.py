"""The rounds beside a server: what is long goes on, and what leaves does not wait for it."""

import datetime as dt
import threading
import time

import pytest

from askwell.accounts.models import Seeker
from askwell.desk import rounds
from askwell.desk.rounds import rounds_beside
from askwell.journey.people.actions.imports import take_in
from askwell.journey.people.models import Import

LINE = "Ana{n},Lima,https://www.linkedin.com/in/ana{n},ana{n}@lima.example,Roche,Writer,03 Mar 2024\n"
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


@pytest.mark.django_db(transaction=True)
def test_a_list_that_waits_is_looked_at_to_its_end(maya: Seeker) -> None:
    book = HEADER + "".join(LINE.format(n=n) for n in range(1_000))
    source, _ = take_in(maya, files_given=[("people.csv", [book.encode()])])
    assert source
    ends = time.monotonic() + 60
    with rounds_beside():
        while source.state == Import.State.LOOKING and time.monotonic() < ends:
            time.sleep(0.05)
            source.refresh_from_db()
    assert (source.state, source.total) == (Import.State.LOOKED, 1_000)


@pytest.mark.django_db(transaction=True)
def test_letters_leave_while_a_look_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    is_looking, may_end, went = threading.Event(), threading.Event(), threading.Event()

    def long_look(*, seconds: float) -> bool:
        del seconds
        is_looking.set()
        return may_end.wait(60) and False

    def letters() -> None:
        if is_looking.wait(60):
            went.set()

    monkeypatch.setattr(rounds, "go_on_with_imports", long_look)
    monkeypatch.setattr(rounds, "send_round", letters)
    with rounds_beside():
        left_meanwhile = went.wait(60)
        may_end.set()
    assert left_meanwhile


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("hangs", ["look_for_all", "give_all"])
def test_letters_leave_while_a_mailbox_or_a_calendar_hangs(
    hangs: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    hung, may_end, went = threading.Event(), threading.Event(), threading.Event()

    def hang(*, now: dt.datetime) -> int:
        del now
        hung.set()
        may_end.wait(60)
        return 0

    def letters() -> None:
        if hung.wait(60):
            went.set()

    monkeypatch.setattr(rounds, hangs, hang)
    monkeypatch.setattr(rounds, "send_round", letters)
    with rounds_beside():
        left_meanwhile = went.wait(60)
        may_end.set()
    assert left_meanwhile
