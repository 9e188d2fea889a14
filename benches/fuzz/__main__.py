"""Feeds every reader, or those that are named, for some seconds each: ``make fuzz``.

What led to lines not yet run is kept in `.fuzz/`, so that the next run goes on from there. A file that broke a promise, took
longer than ten seconds or more than a gigabyte is kept beside it, and the run ends with exit code 1.
"""

import argparse
import hashlib
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from benches.fuzz.promises import Reader
from benches.fuzz.readers import READERS

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / ".fuzz"
OTHERS = ROOT.parent / "shared" / "data"
LARGEST_SEED = 20_000
LIMITS = ("-timeout=10", "-rss_limit_mb=1024", "-max_len=4096", "-print_final_stats=1")
_EXECUTIONS = re.compile(r"stat::number_of_executed_units:\s*(\d+)")
_COVERED = re.compile(r"cov: (\d+)")


def begin(reader: Reader) -> Path:
    """Return the folder of a reader's corpus, filled with what it may begin from."""
    corpus = KEPT / reader.name
    corpus.mkdir(parents=True, exist_ok=True)
    theirs = (path for folder in reader.folders for path in (OTHERS / folder).rglob("*") if path.is_file())
    small = (path.read_bytes() for path in theirs if path.stat().st_size <= LARGEST_SEED)
    for data in (*reader.seeds, *small):
        (corpus / hashlib.sha256(data).hexdigest()[:40]).write_bytes(data)
    return corpus


def feed(reader: Reader, seconds: int) -> bool:
    """Feed one reader, print how far it came; whether every promise was kept."""
    corpus = begin(reader)
    program = [sys.executable, "-m", "benches.fuzz.one", reader.name, str(corpus)]
    options = [f"-max_total_time={seconds}", f"-artifact_prefix={KEPT}/{reader.name}-", *LIMITS]
    run = subprocess.run([*program, *options], cwd=ROOT, capture_output=True, text=True, errors="replace", check=False)  # fmt: skip
    tried = _EXECUTIONS.findall(run.stderr)
    covered = _COVERED.findall(run.stderr)
    print(
        f"{reader.name:12} {tried[-1] if tried else 0:>8} files, {covered[-1] if covered else 0:>5} branches, {'all kept' if not run.returncode else 'BROKEN'}"
    )
    if run.returncode:
        print(f"{run.stdout[-3000:]}\n{run.stderr[-3000:]}")
    return not run.returncode


def main() -> None:
    """Feed the readers one after the other."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("readers", nargs="*", help=", ".join(reader.name for reader in READERS))
    asked.add_argument("--seconds", type=int, default=60, help="for each reader")
    given = asked.parse_args()
    if find_spec("atheris") is None:
        sys.exit("Fuzzing needs atheris, which there is for Linux: run `make fuzz`.")
    chosen = [reader for reader in READERS if not given.readers or reader.name in given.readers]
    kept = [feed(reader, given.seconds) for reader in chosen]
    sys.exit(0 if chosen and all(kept) else 1)


if __name__ == "__main__":
    main()
