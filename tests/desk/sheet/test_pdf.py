"""The PDF of the prep sheet: one page, tagged, in any script."""

import ctypes
import datetime as dt
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium_c
import pytest
from click.testing import CliRunner
from django.test import Client
from pdfua import validate
from tests.demonstration import campaign_of_the_demonstration
from tests.fonts import needs_japanese

from askwell.accounts.local import local_seeker
from askwell.accounts.models import Seeker
from askwell.cli import main
from askwell.desk import typesetting
from askwell.desk.sheet import words
from askwell.desk.sheet.known import Known
from askwell.desk.sheet.paper import Asked, Paper
from askwell.desk.sheet.pdf import prep_pdf
from askwell.desk.typesetting import NoPdf, usual_paper
from askwell.journey.agreement.models import Talk
from askwell.method.bank import BANK

# Both come with the PDF maker, so that every machine has them.
NARROW, WIDE = "Libertinus Serif", "DejaVu Sans Mono"
JAPANESE = "この仕事の一日は実際にはどのようなものですか。入社した頃と今では何が変わりましたか。"
A4, LETTER = (595, 842), (612, 792)


def paper(questions: Sequence[str]) -> Paper:
    return Paper(
        name="Priya Nair",
        who="Regulatory writer, Halden Bio",
        sent_by="Daniel Reyes",
        when="Thursday, March 12 at 2:00 pm to 2:25 pm",
        agreed="25 minutes, by video, https://meet.example/priya-and-maya",
        opening=words.opening(minutes=25, sent_by="Daniel Reyes"),
        about_me="Five years as a hospital pharmacy technician. I became the one who writes the leaflets.",
        why_i_asked="I like making hard things readable, and I want to see whether there is work in it.",
        known=[
            Known(text="They have forty writers in two cities", source="from reading"),
            Known(text="We moved half of the team to two days at home.", source="heard in another talk"),
        ],
        questions=[
            Asked(
                text=text,
                why="Only one person has told you about hours." if at % 3 else "",
                minutes="2.5 min",
            )
            for at, text in enumerate(questions)
        ],
        before_you_go=words.before_you_go(offer="A leaflet template"),
        ready=words.ready(how="video", resume="Two pages, March"),
        job_interview=words.JOB_INTERVIEW,
    )


def asked(count: int) -> list[str]:
    return [question.text for question in BANK[:count]]


def pages(content: bytes) -> list[str]:
    """Return the words of each page."""
    with pypdfium2.PdfDocument(content) as document:
        return [page.get_textpage().get_text_range() for page in document]


def font_of(content: bytes, words: str) -> str:
    """Return the font in which these words stand on the first page, by the file's own name for it."""
    with pypdfium2.PdfDocument(content) as document:
        page = document[0].get_textpage()
        found = page.search(words).get_next()
        assert found is not None
        name = ctypes.create_string_buffer(200)
        pdfium_c.FPDFText_GetFontInfo(page, found[0], name, len(name), ctypes.c_int())
        return name.value.decode().split("+")[-1].replace("-", " ")


def size_of(content: bytes) -> tuple[int, int]:
    with pypdfium2.PdfDocument(content) as document:
        width, height = document[0].get_size()
        return round(width), round(height)


@pytest.mark.parametrize("size", ["a4", "letter"])
@pytest.mark.parametrize("count", [5, 7, 9, 10, 12, 14])
@pytest.mark.parametrize("look", [NARROW, WIDE, pytest.param("Japanese", marks=needs_japanese)])
def test_five_to_fourteen_questions_stand_on_one_page(size: str, count: int, look: str) -> None:
    questions = [JAPANESE] * count if look == "Japanese" else asked(count)
    content = prep_pdf(
        paper(questions), size=size, seeker_name="Maya Osei", font="" if look == "Japanese" else look
    )
    assert look == "Japanese" or font_of(content, questions[0]) == f"{look.replace(' ', '')} Bold"
    [page] = pages(content)
    assert (size_of(content), f"{count}" in page, "Speak well of others" in page) == (
        A4 if size == "a4" else LETTER,
        True,
        True,
    )


@pytest.mark.parametrize("count", [5, 14])
def test_an_independent_check_finds_nothing_against_pdf_ua(count: int, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    file.write_bytes(prep_pdf(paper(asked(count)), size="a4", seeker_name="Maya Osei"))
    report = validate(str(file))
    assert [(found.rule_id, found.message) for found in report.findings] == []


def test_the_check_does_find_an_untagged_file(tmp_path: Path) -> None:
    file = tmp_path / "plain.pdf"
    with pypdfium2.PdfDocument.new() as document:
        document.new_page(100, 100)
        document.save(file)
    assert validate(str(file)).findings


def test_texts_that_are_too_long_are_cut_and_the_questions_are_not() -> None:
    long = "I have worked in many places and I have seen many things there. " * 200
    full = replace(
        paper(asked(14)), about_me=long, why_i_asked=long, known=[Known(text=long, source="from reading")] * 8
    )
    [page] = pages(prep_pdf(full, size="letter", seeker_name=""))
    flat = " ".join(page.split())
    assert ([text for text in asked(14) if text not in flat], "…" in flat) == ([], True)


@pytest.mark.parametrize(
    "text",
    [
        "ما هو يومك في هذا العمل؟",
        "מה אתה אוהב בעבודה שלך?",
        "इस काम में एक दिन कैसा होता है?",
        "งานนี้ในหนึ่งวันเป็นอย่างไร",
        "Đời sống nghề này ra sao?",
    ],
)
def test_any_script_is_set(text: str) -> None:
    assert len(pages(prep_pdf(paper([text] * 7), size="a4", seeker_name="Maya Osei"))) == 1


def test_letters_without_a_font_are_named_with_what_to_do() -> None:
    with pytest.raises(NoPdf, match=r"no font for .*378") as raised:
        prep_pdf(paper(["\u0378"]), size="a4", seeker_name="")
    assert "print the page to a PDF from your browser" in str(raised.value)


def test_without_the_extra_the_page_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "find_spec", lambda _: None)
    with pytest.raises(NoPdf, match="askwell\\[pdf\\]"):
        prep_pdf(paper(asked(5)), size="a4", seeker_name="")


def test_paper_is_that_of_the_country(maya: Seeker) -> None:
    here = usual_paper(maya)
    maya.region = "DE"
    assert (here, usual_paper(maya)) == ("letter", "a4")


def test_the_button_of_the_page_gives_the_file(client: Client, maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    talk = Talk.objects.of(maya).filter(ended_at=None).latest("starts_at")
    page = client.get(f"/talks/{talk.pk}/prep").content.decode()
    answer = client.get(f"/talks/{talk.pk}/prep.pdf?paper=a4")
    content = io.BytesIO(b"".join(answer.streaming_content)).getvalue()  # type: ignore[attr-defined]  # a file response
    assert f'href="/talks/{talk.pk}/prep.pdf?paper=letter"' in page
    assert (answer["Content-Type"], size_of(content), "Priya Nair" in pages(content)[0]) == (
        "application/pdf",
        A4,
        True,
    )
    assert client.get(f"/talks/{talk.pk}/prep.pdf?paper=napkin").status_code == 404


def test_letters_without_a_font_lead_back_to_the_page(client: Client, maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    talk = Talk.objects.of(maya).filter(ended_at=None).latest("starts_at")
    talk.person.full_name = "Priya \u0378"
    talk.person.save()
    answer = client.get(f"/talks/{talk.pk}/prep.pdf", follow=True)
    assert (answer.redirect_chain, "no font for" in answer.content.decode()) == (
        [(f"/talks/{talk.pk}/prep", 302)],
        True,
    )


def test_a_stranger_gets_no_file(strangers_client: Client, maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    talk = Talk.objects.of(maya).latest("starts_at")
    assert strangers_client.get(f"/talks/{talk.pk}/prep.pdf").status_code == 404


def test_the_terminal_writes_the_file(db: None, now: dt.datetime, tmp_path: Path) -> None:
    campaign_of_the_demonstration(local_seeker(), now=now)
    file = tmp_path / "priya.pdf"
    answer = CliRunner().invoke(main, ["prep", "Priya", "--pdf", str(file), "--paper", "a4"])
    assert (answer.output, size_of(file.read_bytes())) == (
        f"The prep sheet for Priya Nair is in {file}.\n",
        A4,
    )
    nowhere = CliRunner().invoke(main, ["prep", "Priya", "--pdf", str(tmp_path / "none" / "a.pdf")])
    assert nowhere.exit_code == 1
