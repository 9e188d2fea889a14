"""LinkedIn's whole download: a line for what lists nobody, no page that asks about it, and nothing of it lost."""

import io
import zipfile

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.people.models import Import, Person, SourceRecord

FILES = {
    "Connections.csv": "First Name,Last Name,URL,Connected On\nAna,Lima,https://www.linkedin.com/in/ana,05 Mar 2024\n",
    "Ad_Targeting.csv": "Member Age,Company Names\n25-34,Acme\n",
    "Courses.csv": "Name,Number\nA,1\n",
    "Languages.csv": "Name,Proficiency\nSpanish,Native\n",
    "Skills.csv": "Name\nListening\n",
    "Learning.csv": "Content Title,Content Type\nWelding,Course\n",
    "Votes.csv": "",
}


def uploaded(client: Client) -> str:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in FILES.items():
            archive.writestr(name, text)
    file = SimpleUploadedFile("Complete.zip", out.getvalue())
    return str(client.post("/import", {"file": file})["Location"])


def test_what_lists_nobody_is_one_quiet_line_and_no_question(client: Client, maya: Seeker) -> None:
    preview = uploaded(client)
    assert preview == f"/import/{Import.objects.of(maya).get().pk}"
    page = client.get(preview).content.decode()
    assert [part for part in ("1 new", "6 other files list nobody you know", "Left out, since they are no text: Votes.csv") if part not in page] == []  # fmt: skip
    assert [part for part in ("not readable", "Say which is which", "25-34") if part in page] == []


def test_its_rows_are_kept_as_they_came_once_and_go_with_the_import(client: Client, maya: Seeker) -> None:
    preview = uploaded(client)
    client.post(preview, {"do": "yes"})
    assert [person.full_name for person in Person.objects.of(maya)] == ["Ana Lima"]
    kept = SourceRecord.objects.of(maya).filter(person=None)
    rows = [line for name, text in FILES.items() if name != "Connections.csv" for line in text.splitlines()]
    assert sorted(kept.values_list("raw", flat=True)) == sorted(row for row in rows if row != "Name")
    assert "not readable" not in client.get(preview).content.decode()
    again = uploaded(client)
    assert "Nothing to do" in client.get(again).content.decode()
    client.post(preview, {"do": "undo"})
    assert kept.count() == 0
