"""Fills an Askwell with one campaign of many talks, each line of them sorted to a purpose, a topic and a side.

Run as ``python -m benches.talks TALKS LINES`` with ASKWELL_HOME set; prints one JSON object.
"""

import datetime as dt
import json
import random
import sys
from typing import Any

from askwell.cli.household import prepare

SIDES = ("for", "for", "for", "against", "open")
TITLES = ("UX Researcher", "Senior UX Researcher", "Research Manager", "Junior Researcher", "Recruiter")
HOUSES = (
    "Lakeside Hospital",
    "Brightwater University",
    "Norwell Software",
    "Hale & Partners",
    "Union Foundation",
)
WORDS = [
    "they",
    "she",
    "we",
    "always",
    "never",
    "rarely",
    "hours",
    "pay",
    "team",
    "week",
    "client",
    "manager",
    "report",
    "budget",
    "travel",
    "learn",
    "ask",
    "early",
    "late",
]


def main() -> None:
    """Fill and print."""
    prepare()
    from django.utils import timezone  # noqa: PLC0415  # after set-up

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # as above

    talks, lines = int(sys.argv[1]), int(sys.argv[2])
    fill(seeker := local_seeker(), talks=talks, lines=lines, now=timezone.now())
    print(json.dumps({"seeker": seeker.id.hex, "talks": talks, "lines": lines}))


def fill(seeker: Any, *, talks: int, lines: int, now: dt.datetime) -> None:
    """Give a seeker one campaign of so many talks, each with somebody else, and so many lines in them."""
    from askwell.journey.agreement.models import Talk  # noqa: PLC0415  # after set-up
    from askwell.journey.findings.models import Claim  # noqa: PLC0415  # as above
    from askwell.journey.people.models import Organisation, Person  # noqa: PLC0415  # as above
    from askwell.journey.purpose.actions import choose_purposes, set_out, take_up  # noqa: PLC0415  # as above
    from askwell.journey.talk.models import Line  # noqa: PLC0415  # as above
    from askwell.method.purposes import Purpose  # noqa: PLC0415  # as above
    from askwell.method.topics import NAMES  # noqa: PLC0415  # as above

    chance = random.Random(7)  # noqa: S311  # the same campaign in each run
    campaign = set_out(seeker, name="UX research", kind="occupation", now=now)
    take_up(campaign, now=now)
    choose_purposes(campaign, purposes=list(Purpose))
    houses = [
        Organisation(seeker=seeker, name=f"{chance.choice(HOUSES)} {n}", key=f"house {n}")
        for n in range(talks // 2 + 1)
    ]
    people = [
        Person(
            seeker=seeker, full_name=f"Person {n:04}", sort_key=f"person {n:04}",
            title=chance.choice(TITLES), organisation=chance.choice(houses),
        )
        for n in range(talks)
    ]  # fmt: skip
    held = [
        Talk(
            seeker=seeker, campaign=campaign, person=person,
            starts_at=now - dt.timedelta(days=talks - n), started_at=now - dt.timedelta(days=talks - n),
            ended_at=now - dt.timedelta(days=talks - n, minutes=-20),
        )
        for n, person in enumerate(people)
    ]  # fmt: skip
    written = [
        Line(
            seeker=seeker, talk=talk, at=(talk.ended_at or now) - dt.timedelta(seconds=n),
            text=" ".join(chance.choices(WORDS, k=12)),
        )
        for n in range(lines)
        for talk in [held[n % talks]]
    ]  # fmt: skip
    claims = [
        Claim(
            seeker=seeker, campaign=campaign, talk=line.talk, person=line.talk.person, line=line, text=line.text,
            purpose=chance.choice(list(Purpose)).value, stance=chance.choice(SIDES),
            topic=chance.choice(list(NAMES)), said_at=line.at,
        )
        for line in written
    ]  # fmt: skip
    Organisation.objects.bulk_create(houses)
    Person.objects.bulk_create(people)
    Talk.objects.bulk_create(held)
    Line.objects.bulk_create(written)
    Claim.objects.bulk_create(claims)


if __name__ == "__main__":
    main()
