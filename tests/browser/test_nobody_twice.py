"""Three address books that overlap come in at once; who is there twice becomes one, and one of them is two again."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.browsing import violations

from askwell.accounts.models import Seeker
from askwell.journey.people.models import Person

CONNECTIONS = """\
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Bill,Hart,https://www.linkedin.com/in/bill-hart,,Mercy Hospital,Nurse,05 Mar 2024
Ana,Lima,https://www.linkedin.com/in/ana-lima,ana@stjude.example,St. Jude,Lab lead,12 Jan 2023
Owen,Park,https://www.linkedin.com/in/owen-park,,Northgate,Medical Editor,12 Jan 2023
Kate,Lin,https://www.linkedin.com/in/kate-lin,,Fenwick Medical,Account Lead,12 Jan 2023
"""
GOOGLE = """\
First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value
William,Hart,Mercy Hospital,Head nurse,Work,william@mercy.example,Mobile,312 555 0147
Ana,Lima,St. Jude,,Home,ANA@stjude.example,,
Tess,Wood,Lakeside College,Teacher,Work,tess@lakeside.example,,
Ruth,Feld,Lakeside Foundation,,Work,ruth@lakeside.example,,
"""
CARDS = """\
BEGIN:VCARD
VERSION:3.0
FN:Katherine Lin
ORG:Fenwick Medical
EMAIL:katherine@fenwick.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Tess Wood
EMAIL:tess@lakeside.example
TEL;TYPE=CELL:312 555 0188
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Paul Adeyemi
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Nadia Haddad
END:VCARD
"""


@pytest.fixture
def books(tmp_path: Path) -> list[Path]:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Connections.csv", CONNECTIONS)
    (tmp_path / "linkedin.zip").write_bytes(packed.getvalue())
    (tmp_path / "google.csv").write_text(GOOGLE, encoding="utf-8")
    (tmp_path / "phone.vcf").write_text(CARDS, encoding="utf-8")
    return [tmp_path / name for name in ("linkedin.zip", "google.csv", "phone.vcf")]


def names(seeker: Seeker) -> list[str]:
    return sorted(Person.objects.of(seeker).values_list("full_name", flat=True))


def make_one(page: Page, pair: str) -> None:
    page.get_by_role("link", name=re.compile(f"^Compare {pair}$")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("One person or two?")
    assert violations(page) == []
    page.get_by_role("button", name="Make them one person").click()


def test_three_books_come_in_duplicates_are_resolved_and_one_merge_is_undone(
    page: Page, maya: Seeker, books: list[Path]
) -> None:
    page.goto("/import")
    page.get_by_label("Your files").set_input_files(books)
    page.get_by_role("button", name="Show me the list").click()
    expect(page.get_by_text("Perhaps Kate Lin: ")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="Yes, bring them in").click()
    expect(page.get_by_text("Added 10 people")).to_be_visible()
    assert names(maya).count("Ana Lima") == 1
    assert names(maya).count("Tess Wood") == 1

    page.get_by_role("link", name="See who may be there twice").click()
    expect(page.get_by_text("2 pairs may be one person")).to_be_visible()
    assert violations(page) == []
    make_one(page, "Bill Hart and William Hart")
    make_one(page, "Kate(?:rine)? Lin and Kat(?:e|herine) Lin")
    expect(page.get_by_text("Everyone seems to be there once.")).to_be_visible()
    assert len(names(maya)) == 8

    page.get_by_role("button", name=re.compile("^Make them two again ?: .*Hart")).click()
    expect(page.get_by_text("are two again, each as before")).to_be_visible()
    assert [name for name in names(maya) if name.endswith("Hart")] == ["Bill Hart", "William Hart"]
    page.get_by_role("button", name=re.compile("^Not the same ?: ")).click()
    expect(page.get_by_text("Everyone seems to be there once.")).to_be_visible()
