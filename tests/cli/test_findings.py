"""`askwell findings --json`: a whole campaign as data, in the form of its schema."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from django.utils import timezone
from jsonschema import Draft202012Validator
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.local import local_seeker
from askwell.cli import main
from askwell.journey.findings.models import Claim
from askwell.journey.purpose.actions import look_beside
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.queries import current_campaign
from askwell.method.things.finding import is_known

ROOT = Path(__file__).parents[2]
SCHEMA = Draft202012Validator(
    json.loads((ROOT / "docs" / "schemas" / "findings.json").read_text(encoding="utf-8"))
)


@pytest.fixture
def campaign(db: None) -> None:
    campaign_of_the_demonstration(local_seeker(), now=timezone.now())


def findings(*words: str) -> Result:
    return CliRunner().invoke(main, ["findings", *words])


def test_the_schema_is_sound() -> None:
    Draft202012Validator.check_schema(SCHEMA.schema)


def test_a_whole_campaign_is_told_in_the_form_of_the_schema(campaign: None) -> None:
    said = json.loads(findings("--json").stdout)
    assert [problem.message for problem in SCHEMA.iter_errors(said)] == []
    assert (said["schema"], said["campaign"]["name"]) == ("askwell.findings/1", "medical writing")
    assert [one["strength"]["people"] for one in said["purposes"]] == [5, 2, 5, 6]
    assert [(one["number"], len(one["new_themes"])) for one in said["talks"]] == list(
        enumerate(said["saturation"]["new_per_talk"], start=1)
    )
    assert len(said["leads"]) == 3


def test_each_kind_of_work_looked_at_is_told_in_the_same_form(campaign: None) -> None:
    look_beside(current_campaign(local_seeker()), name="regulatory affairs", now=timezone.now())
    whole = json.loads(findings("--json").stdout)
    assert [problem.message for problem in SCHEMA.iter_errors(whole)] == []
    first, second = whole["targets"]
    assert (first["name"], second["name"]) == ("medical writing", "regulatory affairs")
    # So long as no talk is said to be about one of them, all that was said counts for each.
    assert second["enough"]["verdict"] == whole["enough"]["verdict"]
    assert {one["target"] for one in whole["claims"]} == {""}
    assert "regulatory affairs: Enough?" in findings().stdout


def test_every_reference_leads_somewhere_and_nothing_is_missing(campaign: None) -> None:
    said = json.loads(findings("--json").stdout)
    claims = {one["id"] for one in said["claims"]}
    assert len(claims) == Claim.objects.of(local_seeker()).count()
    named = [claim for one in said["purposes"] for claim in one["claims"]]
    sides = [claim for one in said["contradictions"] for claim in (*one["for"], *one["against"])]
    assert (sorted(named), set(sides) <= claims) == (sorted(claims), True)
    talks = {one["id"] for one in said["talks"]} | set(said["talks_without_themes"])
    assert {one["talk"] for one in said["claims"]} <= talks


def test_the_themes_of_a_talk_are_those_of_what_was_said_in_it(campaign: None) -> None:
    said = json.loads(findings("--json").stdout)
    for talk in said["talks"]:
        topics = {
            one["theme"]
            for one in said["claims"]
            if one["talk"] == talk["id"] and one["topic"] and not one["mine"]
        }
        assert set(talk["themes"]) == topics


def test_every_theme_that_is_told_has_a_name(campaign: None) -> None:
    said = json.loads(findings("--json").stdout)
    told = [
        *(theme for talk in said["talks"] for theme in talk["themes"]),
        *(
            one["topic"]
            for one in (*said["contradictions"], *said["same_thing"], *said["figures"])
            if one["topic"]
        ),
    ]
    assert told
    assert set(told) <= set(said["themes"])
    assert {one["theme"] for one in said["claims"]} - {""} <= set(said["themes"])
    assert said["themes"]["criteria"] == "what employers look for"


def test_another_measure_is_named(campaign: None) -> None:
    said = json.loads(findings("--json", "--measure", "strict").stdout)["saturation"]
    assert (said["measure"], said["base"], said["run"], said["threshold"]) == ("strict", 4, 2, 0.05)


def test_on_the_terminal_it_is_a_few_lines(campaign: None) -> None:
    lines = findings().stdout.splitlines()
    assert (lines[0].startswith("Are there jobs? "), lines[-1].startswith("Enough? ")) == (True, True)
    assert "  People disagree: accuracy" in lines


def test_on_the_terminal_stand_what_was_said_the_leads_and_the_names_of_themes(campaign: None) -> None:
    Claim.objects.of(local_seeker()).filter(topic="accuracy").update(topic="v_support")
    said, printed = json.loads(findings("--json").stdout), findings().stdout
    assert "  People disagree: support\n" in printed
    assert [
        one["what"] for one in said["leads"] if one["what"].strip().removesuffix(".") not in printed
    ] == []
    assert said["claims"][0]["text"] in printed


def test_the_things_that_two_sides_speak_of_are_names_and_no_stems(campaign: None) -> None:
    said = json.loads(findings("--json").stdout)
    named = {thing for one in said["contradictions"] for thing in one["things"]}
    assert all(map(is_known, named))


def test_a_campaign_is_found_by_its_name_in_any_letters(campaign: None) -> None:
    Campaign.objects.create(seeker=local_seeker(), name="Nursing", started_at=timezone.now())
    said = json.loads(findings("--json", "--campaign", "MEDICAL writing").stdout)
    assert said["campaign"]["name"] == "medical writing"
    empty = json.loads(findings("--json", "--campaign", "nursing").stdout)
    assert [problem.message for problem in SCHEMA.iter_errors(empty)] == []
    assert (empty["claims"], empty["talks"], empty["enough"]["verdict"]) == ([], [], "too_early")


def test_an_unknown_campaign_and_none_at_all_are_said(db: None) -> None:
    before, unknown = findings("--json"), findings("--campaign", "Law")
    assert (before.exit_code, "You have not set out yet" in before.stderr) == (1, True)
    assert (unknown.exit_code, unknown.stderr) == (1, "No campaign is called 'Law'. There are: none yet.\n")
