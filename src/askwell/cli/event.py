"""What a calendar file says, for people and for scripts; no database is opened."""

import datetime as dt
import json
from typing import Any, BinaryIO

import click

from askwell.cli.household import fail
from askwell.formats.icalendar.reading import Attendance, CalendarRead, EventRead, read_calendar
from askwell.formats.incoming import read_incoming
from askwell.formats.records import Problem

SCHEMA = "askwell.event/1"


@click.command("event")
@click.argument("file", type=click.File("rb"))
@click.option("--json", "as_json", is_flag=True, help="Print the reading as JSON.")
def event_command(file: BinaryIO, *, as_json: bool) -> None:
    """Read the calendar file in FILE (- for standard input), or a raw mail that carries one. Nothing is changed by it."""
    data = file.read()
    calendar, problems = read_calendar(read_incoming(data).calendar or data)
    if calendar is None:
        fail(" ".join(f"{problem.reason} {problem.what_to_do}" for problem in problems))
    if as_json:
        click.echo(json.dumps(as_answer(calendar, problems), indent=2, ensure_ascii=False))
        return
    for event in calendar.events:
        click.echo(
            f"{calendar.method}: {event.summary or event.uid}, {event.starts or 'no time'} {event.zone}".rstrip()
        )
        for person in event.attendees:
            click.echo(f"  {person.name or person.email}: {person.answer or 'not said'}")


def as_answer(calendar: CalendarRead, problems: tuple[Problem, ...]) -> dict[str, Any]:
    """Return what `event --json` prints; docs/scripts.md describes it."""
    return {
        "schema": SCHEMA,
        "method": calendar.method,
        "product": calendar.product,
        "events": [_event(event) for event in calendar.events],
        "problems": [
            {"where": problem.place, "what": problem.reason, "do": problem.what_to_do} for problem in problems
        ],
    }


def _event(event: EventRead) -> dict[str, Any]:
    return {
        "kind": event.kind,
        "uid": event.uid,
        "summary": event.summary,
        "location": event.location,
        "status": event.status,
        "sequence": event.sequence,
        "start": _time(event.starts),
        "end": _time(event.ends),
        "zone": event.zone or None,
        "organiser": _person(event.organiser) if event.organiser else None,
        "attendees": [_person(person) for person in event.attendees],
        "comment": event.comment,
    }


def _person(person: Attendance) -> dict[str, str]:
    return {"email": person.email, "name": person.name, "answer": person.answer}


def _time(at: dt.datetime | dt.date | None) -> str | None:
    return at.isoformat() if at else None
