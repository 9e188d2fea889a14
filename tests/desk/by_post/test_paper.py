"""A letter on paper fits its paper, whatever the alphabet of the name, and the address is remembered."""

import datetime as dt
from urllib.parse import quote

import pypdfium2
import pytest
from django.test import Client
from tests.fonts import needs_japanese

from askwell.accounts.models import Seeker
from askwell.desk.by_post.papers import PAPERS
from askwell.desk.by_post.pdf import paper_pdf
from askwell.desk.typesetting import NoPdf
from askwell.journey.outreach.models import Letter
from askwell.journey.people.actions import meet

DAY = dt.date(2026, 3, 12)
BODY = "Dear Tom,\n\nThank you for your 20 minutes.\n\nMaya Osei"
POINT = 72 / 25.4


def pages(made: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(made)
    return [page.get_textpage().get_text_range() for page in document]


def on(key: str, *, address: str = "Tom Achterberg\n4 Mill Lane", place: int = 1, body: str = BODY) -> bytes:
    return paper_pdf(
        PAPERS[key], address=address, body=body, sender="Maya Osei\n12 Elm Street", sender_name="Maya Osei",
        day=DAY, place=place,
    )  # fmt: skip


@pytest.mark.parametrize("key", PAPERS)
def test_each_paper_has_its_size_and_one_page(key: str) -> None:
    document = pypdfium2.PdfDocument(on(key))
    size = (PAPERS[key].width * POINT, PAPERS[key].height * POINT)
    assert (len(document), document[0].get_size()) == (1, pytest.approx(size, abs=0.5))


@pytest.mark.parametrize(
    ("key", "address", "sender", "words"),
    [
        ("a4", True, True, True),
        ("a6", False, False, True),
        ("dl", True, True, False),
        ("l7163", True, False, False),
    ],
)
def test_each_shape_holds_what_belongs_on_it(key: str, address: bool, sender: bool, words: bool) -> None:  # noqa: FBT001 - parameters of the test
    (text,) = pages(on(key))
    found = ("4 Mill Lane" in text, "12 Elm Street" in text, "Thank you" in text)
    assert found == (address, sender, words)


@needs_japanese
@pytest.mark.parametrize("key", ["c6", "no10", "l7163", "a4"])
def test_accents_and_chinese_characters_are_set(key: str) -> None:
    (text,) = pages(on(key, address="山田 太郎 様\nÅngström Łukasz\n東京都千代田区1-1"))
    assert all(part in text for part in ("山田", "Łukasz", "東京都"))


def test_every_letter_without_a_font_is_named_with_what_to_do() -> None:
    with pytest.raises(NoPdf) as raised:
        on("dl", address="Tom \u0378\n\u0379 Lane")
    assert [code in str(raised.value) for code in ("378", "379")] == [True, True]
    assert "write those lines by hand" in str(raised.value)


def test_a_long_address_and_long_words_stay_on_their_page() -> None:
    address = "\n".join(f"Line {n} of an address that is longer than most" for n in range(9))
    assert [len(pages(on(key, address=address))) for key in ("c6", "l7163", "dl")] == [1, 1, 1]
    assert len(pages(on("a6", body=BODY + "\n\n" + "Thank you for all of it. " * 20))) == 1


def test_the_label_is_printed_where_the_sheet_has_one_left() -> None:
    corners = []
    for place in (1, 14):
        page = pypdfium2.PdfDocument(on("l7163", place=place))[0].get_textpage()
        left, bottom, _, _ = page.get_charbox(0)
        corners.append((left / POINT, 297 - bottom / POINT))
    (x1, y1), (x2, y2) = corners
    assert (x2 - x1, y2 - y1) == (pytest.approx(101.6, abs=1), pytest.approx(6 * 38.1, abs=1))


@pytest.fixture
def letter(maya: Seeker, now: dt.datetime) -> Letter:
    tom = meet(maya, full_name="Tom Achterberg", now=now, found=True, postal_address="4 Mill Lane\nChicago")
    return Letter.objects.create(
        seeker=maya, person=tom, kind="thanks", channel="card", to="4 Mill Lane\nChicago", body=BODY
    )


def test_the_page_knows_the_address_and_gives_the_pdf(client: Client, letter: Letter) -> None:
    page = f"/letters/{letter.pk}/paper"
    form = client.get(page).context["form"]
    assert (form["paper"].value(), form["address"].value()) == (
        "us-a2-card",
        "Tom Achterberg\n4 Mill Lane\nChicago",
    )
    said = {
        "paper": "no10",
        "address": form["address"].value(),
        "sender": "Maya Osei\n12 Elm Street",
        "place": "",
    }
    answer = client.post(page, said)
    assert (answer["Content-Type"], answer["Content-Disposition"]) == (
        "application/pdf",
        'attachment; filename="envelope-tom-achterberg.pdf"',
    )
    assert client.get(page).context["form"]["sender"].value() == "Maya Osei\n12 Elm Street"


@pytest.mark.parametrize(
    ("said", "wrong"),
    [({"paper": ""}, "paper"), ({"address": " "}, "address"), ({"paper": "5163", "place": "11"}, "place")],
)
def test_what_cannot_be_printed_is_said_at_its_field(
    client: Client, letter: Letter, said: dict[str, str], wrong: str
) -> None:
    answer = client.post(f"/letters/{letter.pk}/paper", {"paper": "dl", "address": "Tom", **said})
    assert (answer.status_code, list(answer.context["form"].errors)) == (422, [wrong])


def test_the_words_of_an_email_go_on_a_sheet(client: Client, letter: Letter) -> None:
    Letter.objects.filter(pk=letter.pk).update(channel="email", to="tom@x.example")
    form = client.get(f"/letters/{letter.pk}/paper").context["form"]
    assert (form["paper"].value(), "tom@x.example" in form["address"].value()) == ("us-letter", False)


def test_where_no_street_is_known_the_page_says_so_and_begins_with_the_house(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    aiko = meet(maya, full_name="Aiko Mori", now=now, found=True, organisation="Pine Street Books")
    card = Letter.objects.create(seeker=maya, person=aiko, kind="thanks", channel="card", to="", body=BODY)
    page = client.get(f"/letters/{card.pk}/paper")
    assert page.context["form"]["address"].value() == "Aiko Mori\nPine Street Books"
    assert "The address of Aiko Mori has no street and no town yet" in page.content.decode()


def test_a_stranger_prints_no_letter_of_mine(strangers_client: Client, letter: Letter) -> None:
    assert strangers_client.get(f"/letters/{letter.pk}/paper").status_code == 404


PRINTED = {"address": "Tom", "sender": "Maya Osei", "place": ""}
OPEN = "Dear Tom,\n\nAfter our talk I will [one thing you will do].\n\nMaya Osei"


def test_open_brackets_are_printed_only_after_a_question(client: Client, letter: Letter) -> None:
    Letter.objects.filter(pk=letter.pk).update(body=OPEN)
    page = f"/letters/{letter.pk}/paper"
    assert "“[one thing you will do]”" in client.get(page).content.decode()
    asked = client.post(page, {"paper": "us-a2-card", **PRINTED})
    assert "Print it like this, really?" in asked.content.decode()
    printed = [
        client.post(page, {"paper": "us-a2-card", "really": "yes", **PRINTED}),
        client.post(page, {"paper": "no10", **PRINTED}),  # an envelope holds no words
    ]
    assert [answer["Content-Type"] for answer in printed] == ["application/pdf"] * 2


def test_a_letter_with_open_brackets_is_in_the_post_only_after_a_question(
    client: Client, letter: Letter
) -> None:
    Letter.objects.filter(pk=letter.pk).update(body=OPEN)
    page = f"/letters/{letter.pk}/paper"
    asked = client.post(page, {"posted": "yes"}).content.decode()
    letter.refresh_from_db()
    assert ("Did it go like this, really?" in asked, letter.sent_at) == (True, None)
    client.post(page, {"posted": "yes", "really": "yes"})
    letter.refresh_from_db()
    assert letter.sent_at is not None


def test_a_letter_without_doubts_is_in_the_post_at_once(client: Client, letter: Letter) -> None:
    client.post(f"/letters/{letter.pk}/paper", {"posted": "yes"})
    letter.refresh_from_db()
    assert letter.sent_at is not None


def test_days_that_are_over_when_the_post_comes_are_pointed_out(client: Client, letter: Letter) -> None:
    page = f"/letters/{letter.pk}/paper"
    assert "The post takes a few days" not in client.get(page).content.decode()
    Letter.objects.filter(pk=letter.pk).update(body="Dear Tom,\n\nI will call Pete before Monday.\n\nMaya")
    assert "“before Monday” may be over" in client.get(page).content.decode()


@pytest.mark.parametrize(
    ("key", "address", "name"),
    [
        ("no10", "Tom\n4 Mill Lane\nBerlin\nGermany", "GERMANY"),
        ("a4", "Tom\n4 Mill Lane\nTokyo\nJapan", "JAPAN"),
        ("no10", "Tom\n4 Mill Lane\nChicago\nUnited States", "United States"),
        ("no10", "Jordan", "Jordan"),
    ],
)
def test_a_country_abroad_stands_in_capitals(
    client: Client, letter: Letter, key: str, address: str, name: str
) -> None:
    answer = client.post(f"/letters/{letter.pk}/paper", {**PRINTED, "paper": key, "address": address})
    assert name in pages(answer.content)[0]


def test_a_name_in_other_letters_names_the_file(client: Client, maya: Seeker, now: dt.datetime) -> None:
    yuki = meet(maya, full_name="佐藤 由紀", now=now, found=True, postal_address="Tokyo")
    card = Letter.objects.create(seeker=maya, person=yuki, kind="thanks", channel="card", to="", body=BODY)
    answer = client.post(f"/letters/{card.pk}/paper", {**PRINTED, "paper": "c6", "really": "yes"})
    assert "card" not in answer["Content-Disposition"]
    assert quote("envelope-佐藤-由紀.pdf") in answer["Content-Disposition"]
