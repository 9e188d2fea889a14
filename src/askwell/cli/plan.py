"""What to ask in a talk, for people and for scripts; no database is opened."""

import json
from typing import Any, TextIO

import click

from askwell.cli.household import fail
from askwell.cli.plan_request import NotAPlan, read_request
from askwell.method.bank import BankQuestion
from askwell.method.coverage import Setting, best_asked_of
from askwell.method.questions import Choice, Plan, plan_of

SCHEMA = "askwell.plan/1"
NOT_UNDERSTOOD = 2


@click.command("plan")
@click.argument("file", type=click.File(encoding="utf-8-sig", errors="replace"))
@click.option("--json", "as_json", is_flag=True, help="Print the plan as JSON.")
def plan_command(file: TextIO, *, as_json: bool) -> None:
    """Choose the questions of the talk in FILE (- for standard input): JSON with `minutes`, `role`, `goals` and more."""
    try:
        setting, bank = read_request(json.load(file))
    except NotAPlan as trouble:
        fail(str(trouble), code=NOT_UNDERSTOOD)
    except (ValueError, RecursionError):
        fail("This is not JSON. Expected one object with “minutes” and “goals”.", code=NOT_UNDERSTOOD)
    made = plan_of(setting, bank)
    questions = {question.key: question for question in bank}
    if as_json:
        click.echo(json.dumps(as_answer(setting, made, questions), indent=2, ensure_ascii=False))
        return
    for number, choice in enumerate((*made.core, *made.closing), start=1):
        click.echo(f"{number:2}. {questions[choice.key].text}  {questions[choice.key].minutes:g} min")
        click.echo(f"    {choice.why}")


def as_answer(setting: Setting, made: Plan, questions: dict[str, BankQuestion]) -> dict[str, Any]:
    """Return what `plan --json` prints (docs/schemas/plan-answer.json)."""
    return {
        "schema": SCHEMA,
        "minutes": setting.minutes,
        "minutes_planned": round(sum(questions[key].minutes for key in made.keys), 1),
        "value": round(made.value, 6),
        "value_of_all": round(made.of_all, 6),
        "questions": [
            *(_chosen(choice, setting, questions, closing=False) for choice in made.core),
            *(_chosen(choice, setting, questions, closing=True) for choice in made.closing),
        ],
        "left_out": [
            {"key": key, "text": questions[key].text, "why": why} for key, why in made.left_out.items()
        ],
    }


def _chosen(
    choice: Choice, setting: Setting, questions: dict[str, BankQuestion], *, closing: bool
) -> dict[str, Any]:
    question = questions[choice.key]
    return {
        "key": question.key,
        "text": question.text,
        "minutes": question.minutes,
        "purposes": dict(question.purposes),
        "topics": list(question.topics),
        "closing": closing,
        "must": question.key in setting.musts,
        "why": choice.why,
        "best_asked_of": best_asked_of(question),
    }
