"""Versions of the resume: kept, shown, remarked on, changed because of it, and gone when deleted."""

import datetime as dt

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from askwell.accounts.files import path_of
from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import Person
from askwell.journey.preparation.models import Plan, Resume
from askwell.journey.preparation.resumes import ResumeFile, drop_resume, keep_resume
from askwell.journey.purpose.actions import set_out
from askwell.journey.talk.models import ResumeShown, WrapUp
from askwell.journey.talk.resumes.actions import show_resume
from askwell.journey.talk.resumes.queries import remarks_without_version, versions
from askwell.journey.talk.wrapping_up import Parting, wrap_up

PDF = b"%PDF-1.7\nMaya's resume, two pages"


@pytest.fixture
def talk(maya: Seeker, now: dt.datetime) -> Talk:
    campaign = set_out(maya, name="Medical writing", kind="occupation", now=now)
    person = Person.objects.create(seeker=maya, full_name="Daniel Reyes")
    return Talk.objects.create(seeker=maya, campaign=campaign, person=person, starts_at=now)


def version(seeker: Seeker, name: str, now: dt.datetime, content: bytes = b"") -> Resume:
    file = ResumeFile(name="resume.pdf", kind="pdf", content=content) if content else None
    return keep_resume(Resume(seeker=seeker, name=name), file=file, now=now)


def test_a_file_is_kept_and_handed_over_as_it_came(client: Client, maya: Seeker) -> None:
    sent = {"name": "Two pages", "file": SimpleUploadedFile("C:\\me\\resume.pdf", PDF)}
    answer = client.post("/resumes/new", sent)
    kept = Resume.objects.of(maya).get()
    got = client.get(f"/resumes/{kept.pk}/file")
    assert (answer.status_code, kept.kind, kept.file_name) == (302, "pdf", "resume.pdf")
    assert (got.getvalue(), got["Content-Disposition"]) == (
        PDF,
        'attachment; filename="resume.pdf"',
    )
    assert "sandbox" in got["Content-Security-Policy"]


def test_a_name_or_a_link_is_enough(client: Client, maya: Seeker) -> None:
    client.post("/resumes/new", {"name": "On paper"})
    client.post("/resumes/new", {"name": "On the web", "link": "https://maya.example/resume"})
    assert list(Resume.objects.of(maya).values_list("name", "link", "kind")) == [
        ("On the web", "https://maya.example/resume", ""),
        ("On paper", "", ""),
    ]
    on_paper = Resume.objects.of(maya).get(name="On paper")
    assert client.get(f"/resumes/{on_paper.pk}/file").status_code == 404


@pytest.mark.parametrize(
    ("sent", "trouble"),
    [
        ({"name": ""}, "Give it a name"),
        ({"name": "Two pages"}, "Another version has this name"),
        ({"name": "New", "link": "javascript:alert(1)"}, "Write the whole address"),
        ({"name": "New", "file": SimpleUploadedFile("resume.pdf", b"words")}, "neither a PDF"),
        ({"name": "New", "file": SimpleUploadedFile("resume.pdf", b"")}, "This file is empty"),
    ],
)
def test_what_cannot_be_kept_says_so(
    client: Client, maya: Seeker, now: dt.datetime, sent: dict[str, object], trouble: str
) -> None:
    version(maya, "Two pages", now)
    answer = client.post("/resumes/new", sent)
    assert (answer.status_code, trouble in answer.content.decode()) == (422, True)
    assert Resume.objects.of(maya).count() == 1


@pytest.mark.django_db(transaction=True)
def test_another_file_takes_the_place_of_the_first(maya: Seeker, now: dt.datetime) -> None:
    one = version(maya, "Two pages", now, PDF)
    first = path_of(maya, one.sha256)
    keep_resume(one, file=ResumeFile(name="b.pdf", kind="pdf", content=b"%PDF-2 shorter"), now=now)
    second = path_of(maya, one.sha256)
    keep_resume(one, file=None, now=now)
    assert (first.exists(), second.read_bytes(), one.file_name) == (False, b"%PDF-2 shorter", "b.pdf")


@pytest.mark.django_db(transaction=True)
def test_a_deleted_file_goes_unless_another_version_is_the_same(
    maya: Seeker, stranger: Seeker, now: dt.datetime
) -> None:
    first, second = version(maya, "Two pages", now, PDF), version(maya, "The same again", now, PDF)
    theirs = version(stranger, "Sam's copy", now, PDF)
    path = path_of(maya, first.sha256)
    drop_resume(first)
    still = path.exists()
    drop_resume(second)
    assert (still, path.exists(), path_of(stranger, theirs.sha256).exists()) == (True, False, True)


def test_who_saw_which_version_and_what_became_of_it(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    wrap_up(talk, Parting(done=frozenset(["thanked"]), resume_remark="Leaflets first", card="D. Reyes"))
    unsorted = remarks_without_version(maya)
    old, new = version(maya, "Two pages", now), version(maya, "One page", now)
    Plan.objects.create(seeker=maya, talk=talk, made_at=now, resume=old)
    form = client.get(f"/talks/{talk.pk}/resume").content.decode()
    sent = {
        "resume": old.pk,
        "how": "asked",
        "remark": "Leaflets first",
        "change": "Moved them up",
        "changed_in": new.pk,
    }
    client.post(f"/talks/{talk.pk}/resume", sent)
    client.post(f"/talks/{talk.pk}/resume", sent)
    page = client.get("/resumes").content.decode()
    assert [row.talk for row in unsorted] == [talk]
    assert (f'value="{old.pk}" selected' in form, "Leaflets first" in form) == (True, True)
    assert ResumeShown.objects.of(maya).count() == 1
    wrapped = WrapUp.objects.of(maya).get()
    assert (wrapped.thanked, wrapped.asked_resume, wrapped.card) == (True, True, "D. Reyes")
    assert ("Seen by" in page, "You changed: Moved them up" in page, "(in One page)" in page) == (
        True,
        True,
        True,
    )
    assert remarks_without_version(maya) == []


def test_without_a_version_the_page_offers_to_add_one(client: Client, talk: Talk) -> None:
    assert "Which version was it?" in client.get(f"/talks/{talk.pk}/resume").content.decode()
    assert client.post(f"/talks/{talk.pk}/resume", {"how": "asked"}).status_code == 422


def test_what_people_said_outlives_the_version(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    one = version(maya, "Two pages", now)
    show_resume(talk, resume=one, how="close", remark="Shorter", change="", changed_in=None)
    client.post(f"/resumes/{one.pk}/delete")
    assert (Resume.objects.of(maya).count(), WrapUp.objects.of(maya).get().resume_remark) == (0, "Shorter")


def test_the_sheet_says_which_one_to_take_along(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    one = version(maya, "Two pages", now)
    client.get(f"/talks/{talk.pk}/prep")
    client.post(f"/talks/{talk.pk}/prep", {"do": "notes", "resume": one.pk})
    assert (
        "Resume printed or open (Two pages). Show it only when asked"
        in client.get(f"/talks/{talk.pk}/prep").content.decode()
    )


@pytest.mark.parametrize("count", [3, 30])
def test_the_list_takes_three_statements(
    maya: Seeker, now: dt.datetime, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(count):
        version(maya, f"Version {number}", now)
    with django_assert_num_queries(3):
        assert len(versions(maya)) == count


def test_a_stranger_finds_nothing(
    strangers_client: Client, stranger: Seeker, maya: Seeker, talk: Talk, now: dt.datetime
) -> None:
    one = version(maya, "Two pages", now, PDF)
    paths = [f"/resumes/{one.pk}", f"/resumes/{one.pk}/file", f"/talks/{talk.pk}/resume"]
    assert [strangers_client.get(path).status_code for path in paths] == [404, 404, 404]
    assert strangers_client.post(f"/resumes/{one.pk}/delete").status_code == 404
    assert "Two pages" not in strangers_client.get("/resumes").content.decode()
