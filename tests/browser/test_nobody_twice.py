"""Three address books that overlap come in at once; who is there twice becomes one, and one of them is two again."""

import io
import os
import re
import zipfile
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from tests.browsing import scrolls_sideways, violations

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.actions import set_out

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


def seen(page: Page, name: str) -> None:
    """Look at a page: it fits the screen, is open to everyone, and is kept as a picture where one was asked for."""
    assert not scrolls_sideways(page), name
    assert violations(page) == []
    if folder := os.environ.get("ASKWELL_SHOTS"):
        width = page.evaluate("innerWidth")
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            page.screenshot(path=f"{folder}/{name}-{width}-{scheme}.png", full_page=True)


def test_from_three_address_books_to_the_next_right_person(
    page: Page, maya: Seeker, books: list[Path]
) -> None:
    """Books come in, duplicates are resolved and one undone, Aunt Rosa is asked, her answer is two people, one comes first."""
    set_out(maya, name="Medical editing", kind="occupation", now=timezone.now())
    three_books_come_in(page, maya, books)
    duplicates_are_resolved(page, maya)
    aunt_rosa_is_asked(page, maya)
    one_is_put_first(page)


def three_books_come_in(page: Page, maya: Seeker, books: list[Path]) -> None:
    page.goto("/import")
    page.get_by_label("Your files").set_input_files(books)
    page.get_by_role("button", name="Show me the list").click()
    expect(page.get_by_text("Perhaps twice in these files, with Kate Lin: ")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="Yes, bring them in").click()
    expect(page.get_by_text("Added 10 people")).to_be_visible()
    assert names(maya).count("Ana Lima") == 1
    assert names(maya).count("Tess Wood") == 1


def duplicates_are_resolved(page: Page, maya: Seeker) -> None:
    page.get_by_role("link", name="See who may be there twice").click()
    expect(page.get_by_text("2 pairs may be one person")).to_be_visible()
    seen(page, "duplicates")
    make_one(page, "Bill Hart and William Hart")
    make_one(page, "Kate(?:rine)? Lin and Kat(?:e|herine) Lin")
    expect(page.get_by_text("Everyone seems to be there once.")).to_be_visible()
    assert len(names(maya)) == 8

    page.get_by_role("button", name=re.compile("^Make them two again ?: .*Hart")).click()
    expect(page.get_by_text("are two again, each as before")).to_be_visible()
    assert [name for name in names(maya) if name.endswith("Hart")] == ["Bill Hart", "William Hart"]
    page.get_by_role("button", name=re.compile("^Not the same ?: ")).click()
    expect(page.get_by_text("Everyone seems to be there once.")).to_be_visible()
    seen(page, "made-one")


ANSWER = """Of course, my dear!

Try my cousin Ines Duarte, she is a medical editor at Halden Bio, 312 555 0142, say I sent you. And Tom Achterberg, he
taught half the choir, tom@choir.example.

Love, Aunt Rosa
"""


def aunt_rosa_is_asked(page: Page, maya: Seeker) -> None:
    rosa = actions.make(
        maya, full_name="Rosa Osei", relation="aunt", circles=["Family"], found=False, now=timezone.now()
    )
    page.goto("/asks")
    page.get_by_role("link", name="Ask Rosa Osei").first.click()
    page.get_by_role("button", name="I have asked").click()
    page.get_by_role("link", name=re.compile("^What came back")).click()
    page.get_by_label("What was said").fill(ANSWER)
    seen(page, "answer")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Is this right?")
    names_read = page.get_by_label("Name", exact=False).and_(page.locator("[type=text]"))
    expect(names_read.first).to_have_value("Ines Duarte")
    seen(page, "names")
    page.get_by_role("button", name="Keep these names").click()
    expect(page.get_by_text("Kept: 2 names from Rosa Osei.")).to_be_visible()
    given = Referral.objects.of(maya).filter(referrer=rosa).order_by("id")
    assert [(one.referred.full_name, one.may_name) for one in given.select_related("referred")] == [
        ("Ines Duarte", "yes"),
        ("Tom Achterberg", "unknown"),
    ]
    seen(page, "asks")
    page.goto("/people/map")
    expect(page.get_by_text("People who came through Rosa Osei: 2 names")).to_be_visible()
    assert "Ines Duarte" in (page.locator("figure svg desc").first.text_content() or "")
    seen(page, "map")


def one_is_put_first(page: Page) -> None:
    page.goto("/people")
    page.get_by_role("link", name="Whom to ask next").click()
    expect(page.get_by_role("heading", level=2).first).to_have_text("Next: ask Ines Duarte")
    expect(page.get_by_text("Rosa Osei gave you this name, and you may say so.")).to_be_visible()
    expect(page.get_by_text("“medical editor” is the work you explore.", exact=True)).to_be_visible()
    seen(page, "next")
    page.get_by_text("Not this one, because …").first.click()
    page.get_by_role("button", name=re.compile("^Pass over ?: Ines Duarte$")).click()
    expect(page.get_by_role("heading", level=2).first).not_to_have_text("Next: ask Ines Duarte")
    page.get_by_role("button", name=re.compile("^Take back ?: Ines Duarte$")).click()
    expect(page.get_by_role("heading", level=2).first).to_have_text("Next: ask Ines Duarte")
