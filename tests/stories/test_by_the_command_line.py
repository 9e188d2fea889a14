"""A campaign as far as the terminal goes: people in, the next step, letters, a prep sheet, what was learned, and all of it out and back."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from django.utils import timezone

from askwell.accounts.local import local_seeker
from askwell.accounts.models import Seeker
from askwell.cli import main
from askwell.journey.agreement.actions import agree
from askwell.journey.outreach.actions import approach
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import introduce_myself, set_out
from askwell.journey.purpose.models import Campaign

CONNECTIONS = """\
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Grace,Lin,https://www.linkedin.com/in/grace-lin,grace@fenwick.example,Fenwick Medical,Account Lead,05 Mar 2024
Owen,Park,https://www.linkedin.com/in/owen-park,,Northgate,Medical Editor,12 Jan 2023
"""


def askwell(*words: str) -> Result:
    answer = CliRunner().invoke(main, words)
    assert answer.exit_code == 0, answer.output
    return answer


def told(*words: str) -> Any:
    return json.loads(askwell(*words, "--json").stdout)


@pytest.fixture
def seeker(db: None) -> Seeker:
    """The one who lives here, after her first visit in the browser."""
    seeker = local_seeker()
    campaign = set_out(seeker, name="medical writing", kind="occupation", now=timezone.now())
    introduce_myself(
        campaign,
        introduction="I have been a pharmacy technician for five years.",
        appeal="I like plain words.",
    )
    return seeker


def test_a_campaign_is_walked_as_far_as_the_terminal_goes(seeker: Seeker, tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_text(CONNECTIONS, encoding="utf-8")
    askwell("import", "--yes", str(file))
    again = askwell("import", "--yes", str(file)).stdout
    assert "0 new" in again
    assert [person["name"] for person in told("people", "--all")] == ["Grace Lin", "Owen Park"]

    campaign = Campaign.objects.of(seeker).get()
    grace = Person.objects.of(seeker).get(full_name="Grace Lin")
    grace.found_at = timezone.now()
    grace.save()
    assert told("next")["entries"][0]["what"] == "Grace Lin"
    assert "medical writing" in askwell("draft", "grace").stdout

    asked = approach(campaign, person=grace)
    tomorrow = timezone.now() + dt.timedelta(days=1)
    agree(asked, starts_at=tomorrow, agreed_minutes=20, time_zone="UTC", how="video")
    sheet = told("prep", "grace")
    assert (sheet["minutes"], len(sheet["questions"]) >= 5) == (20, True)
    assert [answer["people"] for answer in told("report")["answers"]] == [0, 0, 0, 0]

    archive = tmp_path / "askwell.zip"
    askwell("export", str(archive))
    askwell("backup")
    Person.objects.of(seeker).all().delete()
    askwell("restore", "--yes", str(archive))
    assert [person["name"] for person in told("people", "--all")] == ["Grace Lin", "Owen Park"]
    assert "All is well" in askwell("tick").stdout
