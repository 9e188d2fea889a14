"""What an answer says, for people and for scripts; no database is opened."""

import datetime as dt
import json
from typing import Any, BinaryIO
from zoneinfo import ZoneInfo

import click

from askwell.cli.household import fail
from askwell.formats.incoming import Incoming, read_incoming
from askwell.method.replies import Envelope, Reading, read_reply

SCHEMA = "askwell.reply/1"
_YEARS_OF_MAIL = range(1971, 2200)


class Zone(click.ParamType[ZoneInfo]):
    """An IANA time zone such as America/Denver."""

    name = "zone"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> ZoneInfo:
        """Return the zone, or say that there is none of that name."""
        try:
            return value if isinstance(value, ZoneInfo) else ZoneInfo(str(value))
        except (KeyError, ValueError, OSError):
            self.fail(f"{value} is no time zone. Write it as Europe/Berlin or America/Denver.", param, ctx)


class Moment(click.ParamType[dt.datetime]):
    """A moment in ISO 8601 with its offset, such as 2025-03-10T09:00:00-05:00."""

    name = "moment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dt.datetime:
        """Return the moment, aware or not; no mail came before there was any."""
        try:
            moment = value if isinstance(value, dt.datetime) else dt.datetime.fromisoformat(str(value))
        except ValueError:
            moment = None
        if moment is None or moment.year not in _YEARS_OF_MAIL:
            self.fail(f"{value} is no moment. Write it as 2025-03-10T09:00:00-05:00.", param, ctx)
        return moment


@click.command("reply")
@click.argument("file", type=click.File("rb"))
@click.option("--json", "as_json", is_flag=True, help="Print the reading as JSON.")
@click.option("--received-at", type=Moment(), required=True, help="When it came, in ISO 8601.")
@click.option("--my-zone", type=Zone(), required=True, help="My time zone, as Europe/Berlin.")
@click.option("--their-zone", type=Zone(), help="Their time zone, if it is known.")
def reply_command(
    file: BinaryIO, received_at: dt.datetime, my_zone: ZoneInfo, their_zone: ZoneInfo | None, *, as_json: bool
) -> None:
    """Read the answer in FILE (- for standard input): a raw mail or plain text. Nothing is changed by it."""
    mail = read_incoming(file.read())
    if not mail.is_mail and not mail.text.strip():
        fail("There are no words in that file. Save the mail as .eml or as text.")
    if received_at.tzinfo is None:
        received_at = received_at.replace(tzinfo=my_zone)
    reading = read_reply(
        mail.text,
        received_at=received_at,
        my_zone=my_zone,
        their_zone=their_zone or their_offset(mail),
        envelope=Envelope(
            subject=mail.subject, sender=mail.sender, sender_name=mail.sender_name, is_report=mail.is_report,
            is_automatic=mail.is_automatic,
        ),
    )  # fmt: skip
    if as_json:
        click.echo(json.dumps(as_answer(reading), indent=2, ensure_ascii=False))
        return
    click.echo(f"{reading.kind.value}: {reading.reason}")
    for slot in reading.slots:
        click.echo(
            f"  {slot.starts_at.astimezone(my_zone):%a %d %b %Y %H:%M} for me ({slot.precision}): {slot.quote}"
        )


def their_offset(mail: Incoming) -> dt.tzinfo | None:
    """Return the offset in which their mail program wrote the date; UTC says nothing about where they are."""
    offset = mail.sent_at.tzinfo if mail.sent_at else None
    return offset if offset and mail.sent_at and mail.sent_at.utcoffset() else None


def as_answer(reading: Reading) -> dict[str, Any]:
    """Return what `reply --json` prints; docs/scripts.md describes it."""
    named = reading.referral
    return {
        "schema": SCHEMA,
        "kind": reading.kind.value,
        "reason": reading.reason,
        "answers": reading.answers,
        "slots": [
            {
                "start": slot.starts_at.isoformat(),
                "end": slot.ends_at.isoformat() if slot.ends_at else None,
                "precision": slot.precision,
                "zone": slot.zone,
                "quote": slot.quote,
            }
            for slot in reading.slots
        ],
        "referral": named
        and {
            "name": named.name,
            "email": named.email,
            "relation": named.relation,
            "may_name": named.may_name,
        },
        "retry_on": reading.retry_on.isoformat() if reading.retry_on else None,
        "booking_link": reading.booking_link or None,
        "phone": reading.phone or None,
        "wants_resume": reading.wants_resume,
        "said": reading.said,
    }
