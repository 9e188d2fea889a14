"""The findings of a long campaign beside two bare pages: fifty people, and the same notes one by one. ``python -m benches.findings``."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from benches.__main__ import sign_in
from benches.servers import bare, free_port, medians, ours, running

TALKS, LINES = 100, 3_000
RUNS = 60
PAGES = ("/findings", "/findings/fit/notes")


def main() -> None:
    """Fill, measure each page in turn with the floor, print."""
    with tempfile.TemporaryDirectory(prefix="askwell-bench-") as folder:
        home = Path(folder)
        filled = subprocess.run(
            [sys.executable, "-m", "benches.talks", str(TALKS), str(LINES)],
            env=os.environ | {"ASKWELL_HOME": folder}, capture_output=True, text=True, check=True,
        )  # fmt: skip
        mine_alone = f"seeker={json.loads(filled.stdout)['seeker']}"
        mine, theirs = free_port(), free_port()
        with (
            running(ours(mine), port=mine, first="/closed", home=home) as server,
            running(
                bare(home / "askwell.sqlite3", theirs), port=theirs, first=f"/list?{mine_alone}"
            ) as plain,
        ):
            signed = sign_in(home, mine, server)
            floor = replace(plain, cookie=signed.cookie)
            print(f"A campaign of {TALKS} talks with {LINES:,} notes, each sorted to a purpose:")
            for path in PAGES:
                for what, beside in (
                    ("fifty people by name", f"/list?{mine_alone}"),
                    ("all these notes", f"/told?{mine_alone}"),
                ):
                    took, least = medians((signed, path), (floor, beside), runs=RUNS)
                    print(
                        f"{path}: {took * 1000:.1f} ms; a bare page with {what} {least * 1000:.1f} ms: {took / least:.2f} times"
                    )


if __name__ == "__main__":
    main()
