"""Brings the official zip over the network: in pieces, resumed where it was cut, and kept only when it is what was promised."""

import hashlib
import http.client
import urllib.error
import urllib.request  # noqa: TID251  # only when the seeker asks for the occupations, from where she says
from collections.abc import Callable
from pathlib import Path

from askwell.occupations.resuming import PARTIAL, AnotherFile, Part

# The release for which the tables and figures of this version were tried.
ADDRESS = "https://www.onetcenter.org/dl_files/database/db_29_3_text.zip"
PIECE = 1 << 16
ATTEMPTS = 5
PATIENCE = 30.0
# The official text zip is about 13 MB; what goes on beyond this is something else.
MOST = 200_000_000
OUT_OF_RANGE = 416

Progress = Callable[[int, int], None]


class NotFetched(Exception):
    """The download did not arrive, or is not what was promised."""


def fetch(address: str, to: Path, *, sha256: str = "", progress: Progress = lambda _done, _all: None) -> str:
    """Bring ``address`` to the file ``to`` and return its SHA-256 in hex.

    What came before a cut stays beside it as ``.part`` and is gone on with, also by a later call. ``progress`` is told the
    bytes that are there and those expected, 0 where the server does not say. Raises NotFetched; ``to`` is then untouched.
    """
    part = to.with_name(to.name + ".part")
    last: Exception | None = None
    for _ in range(ATTEMPTS):
        try:
            _go_on(address, part, progress)
            break
        except urllib.error.HTTPError as refused:
            if refused.code == OUT_OF_RANGE:
                Part(part).forget()
            elif refused.code < 500:  # noqa: PLR2004  # the server will say the same again
                raise NotFetched(f"{address} answers {refused.code} {refused.reason}.") from refused
            last = refused
        except AnotherFile as other:
            Part(part).forget()
            last = other
        except (OSError, http.client.HTTPException) as cut:
            last = cut
    else:
        raise NotFetched(
            f"The connection to {address} was cut {ATTEMPTS} times ({last}). Run it again: what came so far is kept."
        )
    found = digest(part)
    if sha256 and found != sha256.strip().casefold():
        part.unlink()
        raise NotFetched(
            f"What came from {address} has the checksum {found}, not {sha256}. Nothing was changed."
        )
    part.replace(to)
    return found


def digest(file: Path) -> str:
    """Return the SHA-256 of a file in hex."""
    with file.open("rb") as whole:
        return hashlib.file_digest(whole, "sha256").hexdigest()


def _go_on(address: str, part: Path, progress: Progress) -> None:
    """Read on from where the part ends. Raises OSError or HTTPException when it is cut again."""
    begun = Part(part)
    request = urllib.request.Request(address, headers={"User-Agent": "askwell", **begun.asks()})  # noqa: S310, TID251  # the address is the seeker's own
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310, TID251  # as above
        goes_on = answer.status == PARTIAL
        known = begun.overlap(answer.status, answer.headers)
        if known and answer.read(len(known)) != known:
            raise AnotherFile("the file is another one now")
        there = begun.there if goes_on else 0
        length = int(answer.headers.get("Content-Length") or 0)
        expected = there - len(known) + length if length else 0
        begun.remember(answer.headers, expected=expected)
        with part.open("ab" if goes_on else "wb") as kept:
            while piece := answer.read(PIECE):
                kept.write(piece)
                there += len(piece)
                progress(there, expected)
                if there > MOST:
                    raise NotFetched(
                        f"{address} sends more than {MOST // 1_000_000} MB; that is not the O*NET database."
                    )
        if expected > there:
            raise http.client.IncompleteRead(b"", expected - there)
    begun.mark.unlink(missing_ok=True)
