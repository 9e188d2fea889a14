"""`askwell duplicates`: who may be there twice, with what tells the two apart."""

import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner
from django.utils import timezone

from askwell.accounts.local import local_seeker
from askwell.cli import main
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/schemas/duplicates.json").read_text("utf-8"))
pytestmark = [pytest.mark.django_db, pytest.mark.rows]


def run(*words: str) -> str:
    return CliRunner().invoke(main, ["duplicates", *words]).stdout


def at_acme(name: str, email: str) -> Person:
    return meet(
        local_seeker(),
        full_name=name,
        organisation="Acme",
        title="Foreman",
        emails=[email],
        now=timezone.now(),
        found=False,
    )


def test_a_pair_is_told_with_names_places_and_addresses() -> None:
    bill, william = at_acme("Bill Hart", "bill@acme.example"), at_acme("William Hart", "hart@home.example")
    at_acme("Ana Lima", "ana@acme.example")
    told = json.loads(run("--json"))
    jsonschema.validate(told, SCHEMA)
    (pair,) = told["suggestions"]
    assert {one["id"] for one in pair["people"]} == {str(bill.pk), str(william.pk)}
    assert [(one["organisation"], one["emails"], one["phones"]) for one in pair["people"]] == [
        ("Acme", ["bill@acme.example"], []),
        ("Acme", ["hart@home.example"], []),
    ]
    assert (pair["reasons"], pair["sure"]) == (["A short form of the same name at the same employer"], False)
    assert "Bill Hart and William Hart: A short form" in run()
    assert Person.objects.count() == 3


def test_where_nobody_is_there_twice_it_says_so() -> None:
    at_acme("Ana Lima", "ana@acme.example")
    assert (json.loads(run("--json"))["suggestions"], run()) == ([], "Nobody seems to be there twice.\n")
