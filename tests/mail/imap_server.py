"""A real IMAP server (Dovecot) on loopback as an ordinary process, and a listener between that keeps what was said."""

import grp
import imaplib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from tests.ports import any_free

DOVECOT = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
NOBODY = 65534
# Where util-linux is, the server ends even with a test that was killed.
WITH_ITS_PARENT = ["setpriv", "--pdeathsig", "TERM"] if shutil.which("setpriv") else []
CONFIG = """
protocols = imap
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
ssl = no
disable_plaintext_auth = no
listen = 127.0.0.1
default_login_user = {user}
default_internal_user = {user}
default_internal_group = {group}
first_valid_uid = 1
mail_location = maildir:{home}/mail/%u
{tokens}
passdb {{
  driver = static
  args = password=opensesame
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={home}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Posted {{
    special_use = \\Sent
    auto = create
  }}
  mailbox Kept {{
    special_use = \\Archive
    auto = create
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
"""

BY_TOKEN = """
auth_mechanisms = plain login xoauth2 oauthbearer
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {home}/tokens.conf
}}
"""
WHOSE = """
introspection_url = {provider}/whose
introspection_mode = post
username_attribute = username
active_attribute = active
active_value = true
"""


class Mailboxes:
    """The mailboxes of one user on the server, filled and looked at through a second door of the tests."""

    def __init__(self, port: int, user: str) -> None:
        self.port, self.user = port, user

    def put(self, mail: bytes, folder: str = "INBOX") -> None:
        with self._open() as box:
            said, _ = box.append(folder, "", "", mail)
            assert said == "OK"

    def flags(self, folder: str = "INBOX") -> list[str]:
        """Return the flags of every mail, as the server keeps them."""
        with self._open() as box:
            box.select(folder, readonly=True)
            _, rows = box.fetch("1:*", "(FLAGS)")
        return [row.decode().partition("(FLAGS ")[2].rstrip(")") for row in rows if isinstance(row, bytes)]

    def _open(self) -> imaplib.IMAP4:
        box = imaplib.IMAP4("127.0.0.1", self.port)
        box.login(self.user, "opensesame")
        return box


@contextmanager
def imap_server(*, provider: str = "") -> Iterator[int]:
    """Run Dovecot without rights of its own and give its port; the test is skipped where it is not installed.

    With the address of a ``provider`` of tokens it takes those too, and asks there whose they are.
    """
    if DOVECOT is None:
        pytest.skip("Dovecot is not installed here (apt-get install dovecot-imapd)")
    user = NOBODY if os.getuid() == 0 else os.getuid()
    home, port = Path(tempfile.mkdtemp(prefix="askwell-imap-")), any_free()
    entry = pwd.getpwuid(user)
    names = {"user": entry.pw_name, "group": grp.getgrgid(entry.pw_gid).gr_name}
    tokens = BY_TOKEN.format(home=home) if provider else ""
    (home / "tokens.conf").write_text(WHOSE.format(provider=provider))
    (home / "dovecot.conf").write_text(CONFIG.format(home=home, port=port, tokens=tokens, **names))
    (home / "mail").mkdir()
    for path in (home, home / "dovecot.conf", home / "tokens.conf", home / "mail"):
        if os.getuid() == 0:
            shutil.chown(path, user=user, group=entry.pw_gid)
    rights = {"user": user, "group": entry.pw_gid, "extra_groups": []} if os.getuid() == 0 else {}
    server = subprocess.Popen(
        [*WITH_ITS_PARENT, DOVECOT, "-F", "-c", str(home / "dovecot.conf")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **rights,  # type: ignore[call-overload]
    )
    try:
        _wait_for(port, home)
        yield port
    finally:
        server.terminate()
        server.wait(60)
        shutil.rmtree(home, ignore_errors=True)


def _wait_for(port: int, home: Path) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1) as line:
            if line.recv(3) == b"* O":
                return
        time.sleep(0.05)
    log = home / "log"
    pytest.fail(f"Dovecot did not start: {log.read_text() if log.exists() else 'no log'}")


class Overheard:
    """Stands between Askwell and the server and keeps every line that Askwell said."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.said: list[str] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def verbs(self) -> set[str]:
        """Return the commands that were given, without their tags."""
        words = [line.split() for line in self.said if line.strip()]
        return {" ".join(row[1:3] if row[1] == "UID" else row[1:2]) for row in words if len(row) > 1}

    def _listen(self) -> None:
        while True:
            try:
                ours, _ = self._listener.accept()
            except OSError:
                return
            theirs = socket.create_connection(("127.0.0.1", self._to))
            for source, target, keep in ((ours, theirs, True), (theirs, ours, False)):
                threading.Thread(target=self._pass_on, args=(source, target, keep), daemon=True).start()

    def _pass_on(self, source: socket.socket, target: socket.socket, keep: bool) -> None:  # noqa: FBT001
        with closing(source), closing(target), suppress(OSError):
            while data := source.recv(65536):
                if keep:
                    self.said += data.decode("utf-8", "replace").splitlines()
                target.sendall(data)
