"""Ranking everyone for the next talk beside merely reading them: ``python -m benches.whom``.

The floor is one ``values_list`` of the very columns and rows that the ranking reads, in turn with it in the same process.
"""

import json
import math
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from typing import Any

from benches.people import FIRST, LAST, PLACES

SIZES = (30_000, 300_000)
RUNS = 7
BATCH = 5_000
RANKS = ("", "", "", "Senior ", "Junior ", "Lead ", "Principal ", "Head of ", "Freelance ", "Associate ")
FIELDS = [
    "Sales", "Data", "Software", "Brand", "Clinical", "Legal", "Supply", "Risk", "Credit", "Retail", "Field", "Claims", "Payroll",
    "Network", "Product", "Safety", "Quality", "Medical", "Account", "Export", "Tax", "Media", "Event", "Kitchen", "Nursing", "Pharmacy",
]  # fmt: skip
WORK = [
    "Manager", "Engineer", "Analyst", "Assistant", "Planner", "Designer", "Teacher", "Consultant", "Technician", "Officer", "Writer",
    "Agent", "Buyer", "Clerk", "Partner", "Specialist", "Coordinator", "Auditor", "Nurse", "Driver",
]  # fmt: skip


def main() -> None:
    """Measure each size in a process of its own, and print."""
    if len(sys.argv) > 1:
        print(json.dumps(one(int(sys.argv[1]))))
        return
    print("| people | titles | reading | ranking, reading included | ratio | peak MB |")
    print("|---|---|---|---|---|---|")
    times = []
    for size in SIZES:
        told = _apart(size)
        times.append((size, told["ranking"]))
        print(
            f"| {size:,} | {told['titles']:,.0f} | {told['reading'] * 1000:.0f} ms | {told['ranking'] * 1000:.0f} ms | "
            f"{told['ranking'] / told['reading']:.2f} | {told['peak']:.0f} |"
        )
    (few, quick), (many, slow) = times
    print(f"\nExponent of the growth: {math.log(slow / quick, many / few):.2f} (1 is linear)")


def _apart(size: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="askwell-bench-") as home:
        answer = subprocess.run(
            [sys.executable, "-m", "benches.whom", str(size)],
            env=os.environ | {"ASKWELL_HOME": home}, capture_output=True, text=True, check=True,
        )  # fmt: skip
    told: dict[str, float] = json.loads(answer.stdout)
    return told


def one(size: int) -> dict[str, float]:
    """Fill an address book and return the median seconds of reading it and of ranking it, and what it held."""
    from askwell.cli.household import prepare  # noqa: PLC0415  # not before the home is known

    prepare()
    from django.utils import timezone  # noqa: PLC0415  # after set-up

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # as above
    from askwell.desk.whom.choosing import everyone, next_people  # noqa: PLC0415  # as above
    from askwell.journey.people.models import Person  # noqa: PLC0415  # as above
    from askwell.journey.purpose.actions import set_out  # noqa: PLC0415  # as above

    seeker = local_seeker()
    campaign = set_out(seeker, name="medical writing", kind="occupation", now=timezone.now())
    _fill(seeker, size)
    reading, ranking = [], []
    for _ in range(RUNS):
        reading.append(_seconds(lambda: list(everyone(seeker))))
        ranking.append(_seconds(lambda: next_people(seeker, campaign, now=timezone.localtime(), most=10)))
    titles = Person.objects.of(seeker).order_by().values("title").distinct().count()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "reading": statistics.median(reading),
        "ranking": statistics.median(ranking),
        "titles": titles,
        "peak": peak,
    }


def _seconds(work: Any) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def titles(count: int) -> Iterator[str]:
    """Yield as many titles as people write them; one in some twenty is near to medical writing."""
    chance = random.Random(11)  # noqa: S311  # the same titles each time
    for _ in range(count):
        more = f", {chance.choice(FIELDS)} {chance.choice(PLACES)}" if chance.random() < 0.5 else ""  # noqa: PLR2004  # half of them
        yield f"{chance.choice(RANKS)}{chance.choice(FIELDS)} {chance.choice(WORK)}{more}"


def _fill(seeker: Any, size: int) -> None:
    from askwell.journey.people.actions import find_organisation  # noqa: PLC0415  # after set-up
    from askwell.journey.people.models import Person  # noqa: PLC0415  # as above

    chance = random.Random(7)  # noqa: S311  # the same book each time
    places = [
        find_organisation(seeker, name=f"{chance.choice(LAST)} {chance.choice(PLACES)} {n}")
        for n in range(2_000)
    ]
    people = []
    for number, title in enumerate(titles(size)):
        name = f"{chance.choice(FIRST)} {chance.choice(LAST)}{number // 40:x}"
        profile = f"linkedin.com/in/{number}"
        people.append(
            Person(
                seeker=seeker,
                full_name=name,
                sort_key=name.lower(),
                title=title,
                profile_key=profile,
                organisation=chance.choice(places),
            )
        )
        if len(people) == BATCH:
            Person.objects.bulk_create(people)
            people.clear()
    Person.objects.bulk_create(people)


if __name__ == "__main__":
    main()
