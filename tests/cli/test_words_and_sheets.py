"""Letters, prep sheets and findings on the terminal."""

import json

import pytest
from click.testing import CliRunner, Result
from django.utils import timezone
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.local import local_seeker
from askwell.cli import COMMANDS, main


@pytest.fixture
def campaign(db: None) -> None:
    campaign_of_the_demonstration(local_seeker(), now=timezone.now())


def askwell(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def test_everything_of_a_full_campaign_can_be_read_on_the_terminal(campaign: None) -> None:
    letter = json.loads(askwell("draft", "Tom", "--json").stdout)
    assert (letter["subject"], letter["summary"]) == (
        "Daniel Reyes gave me your name: 20 minutes about medical writing?",
        "All 17 look right.",
    )
    assert "\nDear Tom,\n" in askwell("draft", "achterberg").stdout
    assert "  7. " not in askwell("draft", "tom", "--channel", "phone").stdout
    news = json.loads(askwell("draft", "Daniel", "--channel", "linkedin", "--json").stdout)
    assert (news["kind"], news["channel"]) == ("update", "message")
    sheet = json.loads(askwell("prep", "Priya", "--json").stdout)
    assert (sheet["person"], sheet["minutes"], len(sheet["questions"])) == ("Priya Nair", 25, 5)
    assert "How did you get into this field?" in askwell("prep", "priya").stdout
    report = json.loads(askwell("report", "--json").stdout)
    assert [answer["people"] for answer in report["answers"]] == [5, 2, 5, 6]
    assert "# What I learned about medical writing" in askwell("report").stdout
    steps = json.loads(askwell("next", "--json").stdout)
    assert [entry["what"] for entry in steps["entries"]][:2] == ["Priya Nair", "Aiko Mori"]
    assert askwell("next").stdout.startswith("Next: ")
    several = askwell("draft", "o")
    assert (several.exit_code, "could be" in several.stderr) == (1, True)
    nobody = askwell("prep", "Zebedee")
    assert (nobody.exit_code, nobody.stderr) == (
        1,
        "Nobody here is called 'Zebedee'. `askwell people` lists everyone.\n",
    )
    silent = askwell("prep", "Marcus")
    assert (silent.exit_code, silent.stderr) == (1, "No talk with Marcus Webb is agreed yet.\n")


def test_before_the_first_visit_there_is_nothing_to_report(db: None) -> None:
    answer = askwell("report")
    assert (answer.exit_code, "You have not set out yet" in answer.stderr) == (1, True)


@pytest.mark.parametrize("command", list(COMMANDS))
def test_every_command_explains_itself(command: str) -> None:
    answer = askwell(command, "--help")
    assert (answer.exit_code, answer.stdout.startswith("Usage: ")) == (0, True)


def test_an_unknown_command_is_not_understood() -> None:
    assert askwell("sing").exit_code == 2


def test_the_list_of_commands_is_in_the_order_of_the_journey() -> None:
    listed = askwell("--help").stdout.split("Commands:")[1].splitlines()
    names = [line.split()[0] for line in listed if line.startswith("  ") and line.strip()]
    assert [name for name in names if name in {"serve", "draft", "prep", "report"}] == [
        "serve",
        "draft",
        "prep",
        "report",
    ]
