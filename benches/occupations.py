"""Installing and searching the O*NET database: ``python -m benches.occupations ZIP``.

The floors: reading the same zip once without keeping anything, and the page of one occupation, which is a lookup by its key.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from zipfile import ZipFile

from benches.__main__ import sign_in
from benches.servers import free_port, medians, ours, running

TYPED = (
    "nurse",
    "medcal writter",
    "softwar engeneer",
    "truck driver",
    "manager",
    "somebody who teaches kids",
    "teech kids",
    "fixes cars",
    "looks after old people",
)
LOOKUP = "/occupations/27-3042.00"
RUNS = 60


def read_through(source: Path) -> float:
    """Return the seconds that it takes to read every line of the zip."""
    begun = time.perf_counter()
    with ZipFile(source) as bundle:
        for part in bundle.infolist():
            with bundle.open(part) as lines:
                for _ in lines:
                    pass
    return time.perf_counter() - begun


def main() -> None:
    """Install, search, print."""
    source = Path(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="askwell-bench-") as folder:
        home = Path(folder)
        environment = os.environ | {"ASKWELL_HOME": folder}
        begun = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "askwell", "occupations", "install", str(source)], env=environment, check=True,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip
        took, floor = time.perf_counter() - begun, read_through(source)
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(
            f"Install: {took:.1f} s, reading the zip alone {floor:.2f} s: {took / floor:.1f} times; peak {memory:.0f} MB."
        )
        port = free_port()
        with running(ours(port), port=port, first="/closed", home=home) as server:
            signed = sign_in(home, port, server)
            for typed in TYPED:
                address = f"/occupations?q={typed.replace(' ', '+')}"
                mine, lookup = medians((signed, address), (signed, LOOKUP), runs=RUNS)
                print(
                    f"{typed}: {mine * 1000:.1f} ms, the lookup page {lookup * 1000:.1f} ms, {mine / lookup:.2f} times"
                )


if __name__ == "__main__":
    main()
