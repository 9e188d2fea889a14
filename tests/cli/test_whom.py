"""`askwell whom`: the best person to ask next, with the reasons."""

import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner
from django.utils import timezone
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.local import local_seeker
from askwell.cli import main


@pytest.mark.django_db
def test_without_a_campaign_it_says_what_to_do() -> None:
    said = CliRunner().invoke(main, ["whom"])
    assert (said.exit_code, "You have not set out yet" in said.stderr) == (1, True)


@pytest.mark.django_db
def test_the_list_is_for_people_and_for_scripts() -> None:
    campaign_of_the_demonstration(local_seeker(), now=timezone.now())
    told = json.loads(CliRunner().invoke(main, ["whom", "--json", "--most", "3"]).stdout)
    assert (told["schema"], told["campaign"], len(told["people"])) == ("askwell.whom/1", "medical writing", 3)
    schema = Path(__file__).parents[2] / "docs/schemas/whom.json"
    jsonschema.validate(told, json.loads(schema.read_text("utf-8")))
    best = told["people"][0]
    assert best["score"] == pytest.approx(sum(reason["points"] for reason in best["reasons"]), abs=0.01)
    plain = CliRunner().invoke(main, ["whom"]).stdout
    assert plain.startswith(f"Next: {best['name']}")
    assert best["reasons"][0]["words"] in plain
