"""What the checks say of one letter, for people and for scripts; no database is opened."""

import json
import re
from typing import Any, TextIO

import click

from askwell.config import env
from askwell.method.etiquette import Check, check_letter, summary
from askwell.office.etiquette import rules_in

SCHEMA = "askwell.check/1"
KINDS = ["request", "nudge", "thanks", "update"]
CHANNELS = ["email", "linkedin", "phone", "voicemail", "card"]
_SUBJECT = re.compile(r"\A\s*Subject:[ \t]*([^\n]*)\n+", re.IGNORECASE)


@click.command("check")
@click.argument("file", type=click.File(encoding="utf-8", errors="replace"))
@click.option("--json", "as_json", is_flag=True, help="Print the checks as JSON.")
@click.option("--kind", type=click.Choice(KINDS), default="request", help="What the letter is for.")
@click.option("--channel", type=click.Choice(CHANNELS), default="email", help="How it goes.")
@click.option("--subject", default="", help="The subject line; a first line “Subject: ...” says it too.")
@click.option("--recipient", default="", help="Full name of the person it goes to.")
@click.option("--referrer", default="", help="Full name of the person who gave me the name.")
@click.option("--name", "names", multiple=True, help="A person whom the recipient named (for thanks).")
def check_command(
    file: TextIO,
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
    text = file.read().removeprefix("\ufeff")
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
