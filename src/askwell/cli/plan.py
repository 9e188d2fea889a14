"""What to ask in a talk, for people and for scripts; no database is opened."""

import json
from typing import Any, BinaryIO

import click

from askwell.cli.household import fail
from askwell.cli.plan_request import Request, read_request
from askwell.cli.plan_values import NotAPlan
from askwell.method.bank import BankQuestion
from askwell.method.coverage import Setting, best_asked_of
from askwell.method.questions import Choice, Plan, plan_of

SCHEMA = "askwell.plan/1"
NOT_UNDERSTOOD = 2


@click.command("plan")
@click.argument("file", type=click.File("rb"))
@click.option("--json", "as_json", is_flag=True, help="Print the plan as JSON.")
def plan_command(file: BinaryIO, *, as_json: bool) -> None:
    """Choose the questions of the talk in FILE (- for standard input): JSON with `minutes`, `role`, `goals` and more."""
    try:
        asked = read_request(json.loads(file.read()))
    except NotAPlan as trouble:
        fail(str(trouble), code=NOT_UNDERSTOOD)
    except (ValueError, RecursionError):
        fail("This is not JSON. Expected one object with “minutes” and “goals”.", code=NOT_UNDERSTOOD)
    made = plan_of(asked.setting, asked.bank)
    if as_json:
        click.echo(json.dumps(as_answer(asked, made), indent=2, ensure_ascii=False))
        return
    questions = {question.key: question for question in asked.bank}
    for number, choice in enumerate((*made.core, *made.closing), start=1):
        click.echo(f"{number:2}. {questions[choice.key].text}  {questions[choice.key].minutes:g} min")
        click.echo(f"    {choice.why}")
    for remark in asked.remarks:
        click.echo(f"\n{remark}")


def as_answer(asked: Request, made: Plan) -> dict[str, Any]:
    """Return what `plan --json` prints (docs/schemas/plan-answer.json)."""
    setting = asked.setting
    questions = {question.key: question for question in asked.bank}
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
        "remarks": asked.remarks,
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
