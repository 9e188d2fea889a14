"""What the checks say of one letter, for people and for scripts; no database is opened."""

import json
import re
from typing import Any, BinaryIO

import click

from askwell.cli.household import fail
from askwell.config import env
from askwell.formats.decoding import decode
from askwell.method.etiquette import Check, check_letter, summary
from askwell.office.etiquette import rules_in

SCHEMA = "askwell.check/1"
KINDS = ["request", "nudge", "thanks", "update"]
CHANNELS = ["email", "linkedin", "phone", "voicemail", "card"]
_SUBJECT = re.compile(r"\A\s*Subject:[ \t]*([^\n]*)\n+", re.IGNORECASE)


@click.command("check")
@click.argument("file", type=click.File("rb"))
@click.option("--json", "as_json", is_flag=True, help="Print the checks as JSON.")
@click.option("--kind", type=click.Choice(KINDS), default="request", help="What the letter is for.")
@click.option("--channel", type=click.Choice(CHANNELS), default="email", help="How it goes.")
@click.option("--subject", default="", help="The subject line; a first line “Subject: ...” says it too.")
@click.option("--recipient", default="", help="Full name of the person it goes to.")
@click.option("--referrer", default="", help="Full name of the person who gave me the name.")
@click.option("--name", "names", multiple=True, help="A person whom the recipient named (for thanks).")
def check_command(
    file: BinaryIO,
    *,
    kind: str,
    channel: str,
    subject: str,
    recipient: str,
    referrer: str,
    names: tuple[str, ...],
    as_json: bool,
) -> None:
    """Look at the letter in FILE (- for standard input): suggestions, never a block."""
    text = _letter(file.read())
    if found := _SUBJECT.match(text):
        subject, text = subject or found.group(1).strip(), text[found.end() :]
    rules, problems = rules_in(env.etiquette())
    for problem in problems:
        click.echo(f"{problem.where}: {problem.what} {problem.do}", err=True)
    checks = check_letter(
        text, kind=kind, channel=channel, subject=subject, recipient=recipient, referrer=referrer, names=names,
        rules=rules,
    )  # fmt: skip
    if as_json:
        click.echo(json.dumps(as_answer(checks, kind=kind, channel=channel), indent=2, ensure_ascii=False))
        return
    click.echo(summary(checks))
    for check in checks:
        if not check.ok or check.name == "language":
            click.echo(_in_words(check))


def _letter(data: bytes) -> str:
    """Return the text of a file, however it was written, or end with a sentence where there is none."""
    decoded = decode(data)
    if decoded.text.strip():
        return decoded.text
    empty = not data.strip(b"\xef\xbb\xbf\xff\xfe\r\n\t \0")
    why = "The file is empty: there is no letter to look at."
    return fail(why if empty else f"{decoded.problems[0].reason} Save the letter as text.")


def as_answer(checks: tuple[Check, ...], *, kind: str, channel: str) -> dict[str, Any]:
    """Return what `check --json` prints; docs/scripts.md describes it."""
    return {
        "schema": SCHEMA,
        "kind": kind,
        "channel": channel,
        "judged": not any(check.name == "language" for check in checks),
        "summary": summary(checks),
        "checks": [
            {
                "name": check.name,
                "ok": check.ok,
                "quote": check.quote,
                "why": check.advice or check.aside,
                "fix": check.fix_label or ("" if check.ok else check.advice),
                "fixed": check.fixed,
            }
            for check in checks
        ],
    }


def _in_words(check: Check) -> str:
    quoted = f" “{check.quote}”" if check.quote else ""
    fix = f" ({check.fix_label})" if check.fix_label else ""
    return f"  {check.title}:{quoted} {check.advice or check.aside}{fix}"
