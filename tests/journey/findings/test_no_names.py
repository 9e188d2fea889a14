"""What goes to another person names nobody: neither whom I know nor whom the notes only name."""

import datetime as dt
import io
from uuid import UUID
from zipfile import ZipFile

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.desk.report.gathering import report_of
from askwell.desk.report.pdf import _facts
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.debrief.actions import Sorted, learn
from askwell.journey.findings.models import Conclusion, Fact, Lead
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Aim, Campaign
from askwell.journey.talk.actions import note
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import standing_lines
from askwell.method.trust import Audience

NAMED = ("Denise", "Harlow", "Rosa", "Delgado", "Ines", "Calder", "Marcus", "Oyelaran")
SAID = (
    "Talk with Ines Calder, health information manager, Tamarack County Clinic, 20 Nov, video call",
    "Denise at Lakeshore is right, software only suggests",
    "knows a cousin of mine it turns out, Rosa Delgado, who works in tumor registry, I should call her",
    "Marcus said: “Denise Harlow would never do that”, $18 an hour",
)


@pytest.fixture
def told(maya: Seeker, now: dt.datetime) -> Campaign:
    """Three people, four lines of one of them, each sorted and with a fact, and a conclusion with a name."""
    campaign = set_out(maya, name="Medical coding", kind="occupation", now=now)
    for name in ("Denise Harlow", "Marcus Oyelaran"):
        meet(maya, full_name=name, now=now, found=True)
    ines = meet(maya, full_name="Ines Calder", now=now, found=True, organisation="Ines Calder’s clinic")
    talk = Talk.objects.create(seeker=maya, campaign=campaign, person=ines, starts_at=now, ended_at=now)
    for number, text in enumerate(SAID):
        note(
            maya, talk, line_id=UUID(int=number + 1), text=text, kind=Line.Kind.SAID, question=None, at=now, now=now
        )  # fmt: skip
    aim, _ = Aim.objects.get_or_create(seeker=maya, campaign=campaign, purpose="fit")
    lines = list(standing_lines(talk))
    learn(talk, lines=[Sorted(line=line, purpose="fit") for line in lines])
    for line in lines:
        Fact.objects.create(
            seeker=maya, campaign=campaign, talk=talk, person=ines, line=line.first, kind="resources",
            text=line.text, said_at=now,
        )  # fmt: skip
    Conclusion.objects.create(
        seeker=maya, aim=aim, sentence="I trust Denise more than Marcus.",
        would_change="Word from Rosa Delgado", concluded_at=now,
    )  # fmt: skip
    return campaign


def named(text: str) -> list[str]:
    return [name for name in NAMED if name in text]


def test_neither_the_page_nor_a_file_nor_the_paper_names_anybody(
    client: Client, told: Campaign, now: dt.datetime
) -> None:
    found = {
        "page": client.get("/findings/for/another").content.decode(),
        "paper": str(
            _facts(report_of(told, audience=Audience.ANOTHER, now=now), size="us-letter", whole=True)
        ),
    }
    with ZipFile(io.BytesIO(client.post("/settings/export", {"for": "another"}).content)) as bundle:
        found |= {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert {where: named(text) for where, text in found.items() if named(text)} == {}
    for where in ("page", "findings.md", "findings.json", "notes.md"):
        assert "omeone at Lakeshore is right" in found[where]
    assert "I trust someone more than someone." in found["page"]


def test_a_coach_still_reads_who_said_what(client: Client, told: Campaign) -> None:
    page = client.get("/findings/for/coach").content.decode()
    assert "Denise at Lakeshore is right" in page
    assert "Ines Calder" in page


def handed(client: Client, campaign: Campaign, reader: str, now: dt.datetime) -> dict[str, str]:
    """Return the page, the paper and each file for a reader."""
    report = report_of(campaign, audience=Audience(reader), now=now)
    found = {
        "page": client.get(f"/findings/for/{reader}").content.decode(),
        "words": client.get(f"/findings/report.md?for={reader}").content.decode(),
        "paper": str(_facts(report, size="us-letter", whole=True)),
    }
    with ZipFile(io.BytesIO(client.post("/settings/export", {"for": reader}).content)) as bundle:
        return found | {name: bundle.read(name).decode() for name in bundle.namelist()}


@pytest.mark.parametrize("kind", [Line.Kind.LEAD, Line.Kind.SAID])
def test_a_hint_of_work_goes_to_no_other_person_and_to_a_coach(
    client: Client, told: Campaign, now: dt.datetime, kind: Line.Kind
) -> None:
    hint = "The depot opens in June and wants two helpers"
    talk = Talk.objects.of(told.seeker).get(campaign=told)
    note(told.seeker, talk, line_id=UUID(int=99), text=hint, kind=kind, question=None, at=now, now=now)
    line = next(one for one in standing_lines(talk) if one.id == UUID(int=99))
    if kind is Line.Kind.SAID:
        Lead.objects.create(seeker=told.seeker, campaign=told, line=line.first, what=hint, heard_at=now)
    learn(talk, lines=[Sorted(line=line, purpose="jobs")])
    Fact.objects.create(
        seeker=told.seeker, campaign=told, talk=talk, person=talk.person, line=line.first, kind="resources",
        text=hint, said_at=now,
    )  # fmt: skip
    Conclusion.objects.of(told.seeker).update(sentence=f"Yes: {hint}.")
    another, coach = (handed(client, told, reader, now) for reader in ("another", "coach"))
    assert [where for where, text in another.items() if hint in text] == []
    assert {where for where, text in coach.items() if hint in text} == {*coach} - {"README.txt"}
