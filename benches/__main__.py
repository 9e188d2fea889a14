"""Runs every measurement and prints each as a ratio to its floor: ``make bench``; ``--write`` keeps it in docs."""

import datetime as dt
import json
import os
import platform
import subprocess
import sys
import tempfile
import uuid
from dataclasses import dataclass, replace
from pathlib import Path

from benches.servers import Server, bare, free_port, medians, ours, running

SIZES = (10_000, 100_000)
RUNS = 150
STARTS = 5
HOW = """\
By `make bench` on {day}, {cores} cores, Python {python}. Medians of one run. Each time stands beside a floor measured in
turn with it: fifty people by name from the same table of the same file, signed in, in the project that `django-admin
startproject` gives, by the same server (`benches/bare/`); search stands beside a page with LIKE. The import stands beside a raw `executemany` of the same rows into the same person table, its
indexes and search triggers on; the import fills four tables more."""
FROM_HERE = "## Pages, import and start"
REPORT = Path(__file__).parent.parent / "docs" / "benchmarks.md"


@dataclass(frozen=True)
class Page:
    """One page of ours beside its floor, in seconds."""

    name: str
    ours: float
    floor: float


def fill(home: Path, count: int) -> dict[str, float | str]:
    """Fill a home in a process of its own, so that its memory is its own."""
    answer = subprocess.run(
        [sys.executable, "-m", "benches.fill", str(count)],
        env=os.environ | {"ASKWELL_HOME": str(home)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    facts: dict[str, float | str] = json.loads(answer.stdout)
    return facts


def sign_in(home: Path, port: int, server: Server) -> Server:
    """Return the server with the session of its owner, by the one-time address as a visitor would."""
    import http.client  # noqa: PLC0415  # only here

    key = (home / "door-key").read_text(encoding="ascii")
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", f"/open/{key}")
    cookies = connection.getresponse().headers.get_all("Set-Cookie") or []
    cookie = next(found.split(";")[0] for found in cookies if found.startswith("askwell_session="))
    return replace(server, cookie=cookie)


def pages(home: Path, facts: dict[str, float | str]) -> tuple[list[Page], float, float]:
    """Measure our pages and the floor in turn; return them with both servers' memory in MiB."""
    mine, theirs = free_port(), free_port()
    one = uuid.UUID(str(facts["one"]))
    floor_list = f"/list?seeker={facts['seeker']}"
    with (
        running(ours(mine), port=mine, first="/closed", home=home) as server,
        running(bare(home / "askwell.sqlite3", theirs), port=theirs, first=floor_list) as plain,
    ):
        signed = sign_in(home, mine, server)
        floor = replace(plain, cookie=signed.cookie)
        measured = [
            Page(name, *medians((signed, path), (floor, beside), runs=RUNS))
            for name, path, beside in (
                ("Today", "/today", floor_list),
                ("People", "/people", floor_list),
                ("People, the address book", "/people?show=book", floor_list),
                ("A person", f"/people/{one}", floor_list),
                ("Search", "/search?q=okoro", f"/find?q=okoro&seeker={facts['seeker']}"),
                ("As you type", "/find.json?q=ok", floor_list),
            )
        ]
        return measured, signed.megabytes(), floor.megabytes()


def starts(home: Path) -> tuple[float, float]:
    """Return the median seconds from spawning to the first answer, ours and the floor's, in turn."""
    mine, theirs = [], []
    for _ in range(STARTS):
        port = free_port()
        with running(ours(port), port=port, first="/closed", home=home) as server:
            mine.append(server.first_answer)
        port = free_port()
        with running(bare(home / "askwell.sqlite3", port), port=port, first="/list") as floor:
            theirs.append(floor.first_answer)
    return sorted(mine)[STARTS // 2], sorted(theirs)[STARTS // 2]


def main() -> None:
    """Measure and print; with ``--write`` also keep the report."""
    lines = [
        FROM_HERE,
        "",
        HOW.format(
            day=dt.datetime.now(dt.UTC).date(), cores=os.cpu_count(), python=platform.python_version()
        ),
        "",
    ]  # the day here
    growth: dict[str, list[float]] = {}
    for size in SIZES:
        with tempfile.TemporaryDirectory(prefix="askwell-bench-") as folder:
            lines += report(Path(folder), size, growth)
    lines += ["### Growth from 10,000 to 100,000 people", "", "| page | times as long |", "|---|---|"]
    lines += [f"| {name} | {times[1] / times[0]:.2f} |" for name, times in growth.items()]
    text = "\n".join(lines) + "\n"
    print(text)
    if "--write" in sys.argv:
        written, _, _ = REPORT.read_text(encoding="utf-8").partition(FROM_HERE)
        REPORT.write_text(written + text, encoding="utf-8")


def report(home: Path, size: int, growth: dict[str, list[float]]) -> list[str]:
    """Measure one size and return its part of the report."""
    facts = fill(home, size)
    measured, memory, floor_memory = pages(home, facts)
    for page in measured:
        growth.setdefault(page.name, []).append(page.ours)
    start, floor_start = starts(home)
    imported, raw = float(facts["import_rows_a_second"]), float(facts["raw_rows_a_second"])
    return [
        f"### {size:,} people",
        "",
        "| page | ms | floor ms | ratio |",
        "|---|---|---|---|",
        *(
            f"| {page.name} | {page.ours * 1000:.1f} | {page.floor * 1000:.1f} | {page.ours / page.floor:.2f} |"
            for page in measured
        ),
        f"| Start to first answer | {start * 1000:.0f} | {floor_start * 1000:.0f} | {start / floor_start:.2f} |",
        "",
        (
            f"Import: {imported:,.0f} rows a second, {imported / raw:.2f} of raw SQL ({raw:,.0f}); "
            f"peak {facts['peak_mb']:.0f} MB. Server memory after the pages: {memory:.0f} MiB, the floor's {floor_memory:.0f}."
        ),
        "",
    ]


if __name__ == "__main__":
    main()
