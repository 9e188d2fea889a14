"""Passwords in a file: none is lost when two workers change it at once, and what cannot be read is never written over."""

import logging
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.conf import settings

from askwell.mail import secrets

COUNTING = """
import sys
from pathlib import Path
from askwell.mail.alone import alone_with
path = Path(sys.argv[1])
for _ in range(300):
    with alone_with(path):
        path.write_text(str(int(path.read_text()) + 1))
"""


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(settings, "HOME", tmp_path)
    monkeypatch.setattr(secrets, "_keyring", lambda: None)
    return tmp_path / "passwords.json"


def test_accounts_that_renew_their_tokens_at_once_keep_them_all(file: Path) -> None:
    names = [f"seeker{n}@host:993" for n in range(120)]
    with ThreadPoolExecutor(12) as workers:
        list(workers.map(lambda name: secrets.keep(name, f"token of {name}"), names))
    assert [secrets.find(name) for name in names] == [f"token of {name}" for name in names]
    assert (file.stat().st_mode & 0o777, list(file.parent.glob("passwords.json.*[!k]"))) == (0o600, [])


def test_processes_wait_for_each_other(tmp_path: Path) -> None:
    path = tmp_path / "count"
    path.write_text("0")
    both = [subprocess.Popen([sys.executable, "-c", COUNTING, str(path)]) for _ in range(2)]
    assert [one.wait(60) for one in both] == [0, 0]
    assert path.read_text() == "600"


@pytest.mark.parametrize("broken", [b'{"maya@host:465": "opens', b"\xff\xfe\x00", b"[]"])
def test_a_file_that_cannot_be_read_is_kept_aside_and_said(
    file: Path, broken: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    file.write_bytes(broken)
    assert secrets.find("maya@host:465") == ""
    secrets.forget("maya@host:465")
    assert file.read_bytes() == broken
    with caplog.at_level(logging.ERROR, logger="askwell"):
        secrets.keep("rosa@host:465", "sesame")
    (aside,) = file.parent.glob("passwords.json.unreadable-*")
    assert (aside.read_bytes(), secrets.find("rosa@host:465")) == (broken, "sesame")
    assert str(aside) in caplog.text
