"""My skills: picked, or proposed from my resume and kept only when I say how far they go."""

import datetime as dt
import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from askwell.accounts.files import folder_of
from askwell.accounts.models import Seeker
from askwell.journey.preparation.models import Resume
from askwell.journey.preparation.resumes import ResumeFile, keep_resume
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.mine.queries import my_skills
from askwell.journey.purpose.models import OwnSkill

PAGE = "/mine/skills"
SKILLS = ("Skills.csv", "Name\nBicycle Repair\nTeaching\n")
POSITIONS = (
    "Positions.csv",
    "Company Name,Title,Description,Location,Started On,Finished On\nWheels,Mechanic,Repaired bicycles,,,\n",
)
RESUME = json.dumps({"basics": {}, "work": [{"summary": "I wrote leaflets and taught"}]}).encode()


@pytest.fixture(autouse=True)
def out(maya: Seeker, now: dt.datetime) -> None:
    set_out(maya, name="medical writing", kind="occupation", now=now)


def everything(client: Client, **said: str) -> dict[str, str]:
    fields = client.get(PAGE).context["form"].fields
    return {"keep": "yes", **dict.fromkeys(fields, "-"), **said}


def zipped(*files: tuple[str, str]) -> SimpleUploadedFile:
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, text in files:
            archive.writestr(name, text)
    return SimpleUploadedFile("Basic_LinkedInDataExport.zip", held.getvalue())


def files_of(seeker: Seeker) -> list[Path]:
    return [path for path in folder_of(seeker).rglob("*") if path.is_file()]


def kept(seeker: Seeker) -> dict[str, float]:
    return {one.skill: one.level for one in my_skills(seeker)}


def test_what_is_picked_is_kept_and_the_rest_is_not_said(client: Client, maya: Seeker) -> None:
    page = client.post(PAGE, everything(client, writing="5", programming="0"), follow=True)
    assert kept(maya) == {"Writing": 5.0, "Programming": 0.0}
    assert "Writing" in page.content.decode()


def test_picking_again_takes_the_place_of_what_was_picked(client: Client, maya: Seeker) -> None:
    client.post(PAGE, everything(client, writing="5"))
    client.post(PAGE, everything(client, speaking="2"))
    assert kept(maya) == {"Speaking": 2.0}


def test_the_newest_resume_that_can_be_read_proposes_and_nothing_is_kept_by_itself(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    pdf = ResumeFile(name="r.pdf", kind="pdf", content=b"%PDF-1.4")
    known = ResumeFile(name="r.json", kind="json", content=RESUME)
    keep_resume(Resume(seeker=maya, name="Old"), file=known, now=now - dt.timedelta(days=9))
    keep_resume(Resume(seeker=maya, name="New"), file=pdf, now=now)
    page = client.get(PAGE)
    assert [one.name for one in page.context["form"].from_resume()] == ["writing", "instructing"]
    assert "It says “taught”" in page.content.decode()
    assert (page.context["read"].resume.name, kept(maya)) == ("Old", {})


def test_a_pdf_alone_says_to_paste_its_words(client: Client, maya: Seeker, now: dt.datetime) -> None:
    keep_resume(
        Resume(seeker=maya, name="New"),
        file=ResumeFile(name="r.pdf", kind="pdf", content=b"%PDF-1.4"),
        now=now,
    )
    assert "The words of a PDF cannot be read here." in client.get(PAGE).content.decode()


def test_a_resume_whose_file_is_gone_is_passed_over(client: Client, maya: Seeker, now: dt.datetime) -> None:
    made = keep_resume(
        Resume(seeker=maya, name="New"), file=ResumeFile(name="r.json", kind="json", content=RESUME), now=now
    )
    assert made.file
    made.file.unlink()
    assert list(client.get(PAGE).context["form"].from_resume()) == []


def test_pasted_words_propose_and_are_not_kept(client: Client, maya: Seeker) -> None:
    page = client.post(PAGE, {"read": "yes", "text": "Repaired bicycles"})
    assert [one.name for one in page.context["form"].from_resume()] == ["repairing"]
    assert (page.status_code, OwnSkill.objects.of(maya).count()) == (200, 0)


def test_a_linkedin_download_proposes_and_is_not_kept(client: Client, maya: Seeker) -> None:
    page = client.post(PAGE, {"read": "yes", "download": zipped(SKILLS, POSITIONS)})
    assert [one.name for one in page.context["form"].from_resume()] == ["repairing", "instructing"]
    assert (page.status_code, kept(maya), files_of(maya)) == (200, {}, [])


def test_a_file_that_says_nothing_of_her_is_told_so(client: Client) -> None:
    page = client.post(
        PAGE,
        {
            "read": "yes",
            "download": zipped(("Connections.csv", "First Name,Last Name,Connected On\nAna,Lima,\n")),
        },
    )
    assert (page.status_code, "It says nothing of you." in page.content.decode()) == (422, True)


@pytest.mark.parametrize(
    ("text", "status", "words"),
    [("", 422, "Paste some words of your resume first"), ("Zzz", 200, "name none of the skills below")],
)
def test_words_that_say_nothing_are_answered(client: Client, text: str, status: int, words: str) -> None:
    page = client.post(PAGE, {"read": "yes", "text": text})
    assert (page.status_code, words in page.content.decode()) == (status, True)


def test_a_level_that_is_none_is_refused_by_name(client: Client, maya: Seeker) -> None:
    page = client.post(PAGE, everything(client, writing="9"))
    assert page.status_code == 422
    assert "Say how far this goes: Writing" in page.content.decode()
    assert kept(maya) == {}


def test_a_level_from_a_restored_archive_stays_as_it_was(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    OwnSkill.objects.create(seeker=maya, skill="Writing", level=4.25, kept_at=now)
    assert '<option value="4.25" selected>4.25 of 7</option>' in client.get(PAGE).content.decode()
    client.post(PAGE, everything(client, writing="4.25"))
    assert kept(maya) == {"Writing": 4.25}


def test_a_stranger_has_skills_of_her_own(
    client: Client, strangers_client: Client, maya: Seeker, stranger: Seeker, now: dt.datetime
) -> None:
    set_out(stranger, name="plumbing", kind="occupation", now=now)
    keep_resume(
        Resume(seeker=maya, name="Mine"), file=ResumeFile(name="r.json", kind="json", content=RESUME), now=now
    )
    client.post(PAGE, everything(client, writing="5"))
    page = strangers_client.get(PAGE)
    assert (list(page.context["form"].from_resume()), kept(stranger)) == ([], {})
    strangers_client.post(PAGE, everything(strangers_client, speaking="2"))
    assert (kept(maya), kept(stranger)) == ({"Writing": 5.0}, {"Speaking": 2.0})
