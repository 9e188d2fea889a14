"""The report on paper: for whom it is, how long, on which paper."""

import datetime as dt
import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from django.test import Client
from pdfua import validate
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.desk.report.gathering import report_of
from askwell.desk.report.pdf import report_pdf
from askwell.journey.findings.models import Claim, Fact, Lead
from askwell.journey.findings.sharing.beside import beside
from askwell.journey.findings.sharing.queries import shared_answers
from askwell.journey.findings.sharing.writing import as_markdown
from askwell.journey.people.actions.organisations import find_organisation
from askwell.journey.purpose.actions import describe_occupation
from askwell.journey.purpose.models import Campaign, ChosenOccupation, ValueChoice
from askwell.journey.talk.models import Line
from askwell.method.fit.shapes import VALUES
from askwell.method.quotes import Words, points
from askwell.method.trust import FOR_ME_ALONE, Audience


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return campaign_of_the_demonstration(maya, now=now)


def pages(content: bytes) -> list[str]:
    with pypdfium2.PdfDocument(content) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def made(campaign: Campaign, now: dt.datetime, audience: Audience, *, whole: bool) -> list[str]:
    return pages(report_pdf(report_of(campaign, audience=audience, now=now), size="a4", whole=whole))


@pytest.mark.parametrize("audience", list(Audience))
def test_the_short_form_is_one_page_with_every_purpose(
    campaign: Campaign, now: dt.datetime, audience: Audience
) -> None:
    [page] = made(campaign, now, audience, whole=False)
    questions = ["Are there jobs?", "Where might I work?", "What do they value?", "Does it fit me?"]
    assert [question for question in questions if question not in page] == []


def test_the_long_form_has_everything_that_was_said_and_the_numbers_of_each_drawing(
    campaign: Campaign, now: dt.datetime
) -> None:
    text = " ".join(made(campaign, now, Audience.ME, whole=True))
    report = report_of(campaign, audience=Audience.ME, now=now)
    said = [told.text for one in report.answers for told in one.told]
    assert [words for words in said if " ".join(words.split()) not in text] == []
    assert ("Talk New themes So far" in text, "Leads I was told of" in text) == (True, True)


def test_the_long_form_says_where_people_disagree_what_is_still_open_and_the_facts(
    campaign: Campaign, now: dt.datetime
) -> None:
    ValueChoice.objects.of(
        campaign.seeker
    ).delete()  # whoever has ranked nothing is asked to clear up everything
    text = " ".join(made(campaign, now, Audience.ME, whole=True))
    report = report_of(campaign, audience=Audience.ME, now=now)
    differing = [f"People disagree about {', '.join(one.differ)}." for one in report.answers if one.differ]
    open_still = [f"Open: {one.words}" for one in report.beside.enough.found.conditions if not one.met]
    facts = [one.words for one in report.facts]
    assert (bool(differing), bool(open_still), bool(facts)) == (True, True, True)
    assert [words for words in (*differing, *open_still, *facts) if words not in text] == []
    assert ("Gave me a name" in text, "Gave you a name" in text) == (True, False)
    assert "Open:" not in " ".join(made(campaign, now, Audience.COACH, whole=True))


def test_what_is_quoted_best_stands_first(campaign: Campaign, now: dt.datetime) -> None:
    for one in report_of(campaign, audience=Audience.ME, now=now).answers:
        worth = [
            points(Words(of=told, text=told.text, leans=told.stance in {"for", "against"}))
            for told in one.told
            if told.by
        ]
        assert worth == sorted(worth, reverse=True)


def test_nothing_said_in_confidence_and_no_name_reaches_another_reader(
    campaign: Campaign, now: dt.datetime
) -> None:
    for line in Line.objects.of(campaign.seeker).filter(claim__isnull=False)[:3]:
        Line.objects.of(campaign.seeker).filter(pk=line.pk).update(trust="confidential")
    held = set(
        Line.objects.of(campaign.seeker)
        .filter(trust="confidential", claim__isnull=False)
        .values_list("text", flat=True)
    )
    names = {talk.person.full_name for talk in campaign.talks.select_related("person")}
    mine, coach, another = (
        " ".join(made(campaign, now, one, whole=True))
        for one in (Audience.ME, Audience.COACH, Audience.ANOTHER)
    )
    assert held
    assert [words for words in held if words not in mine] == []
    assert [words for words in held if words in coach or words in another] == []
    assert [name for name in names if name in another] == []
    assert "Leads I was told of" not in coach


def test_an_independent_check_finds_nothing_against_pdf_ua(
    campaign: Campaign, now: dt.datetime, tmp_path: Path
) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(
        report_pdf(report_of(campaign, audience=Audience.ME, now=now), size="letter", whole=True)
    )
    assert [(found.rule_id, found.message) for found in validate(str(file)).findings] == []


@pytest.mark.parametrize("asked", ["for=boss", "length=book", "paper=napkin"])
def test_what_there_is_not_is_not_found(client: Client, campaign: Campaign, asked: str) -> None:
    assert client.get(f"/findings/report.pdf?{asked}").status_code == 404


def test_the_findings_hand_it_over(client: Client, campaign: Campaign) -> None:
    page = client.get("/findings").content.decode()
    answer = client.get("/findings/report.pdf?length=page")
    content = b"".join(answer.streaming_content)  # type: ignore[attr-defined]  # a file response
    assert ("/findings/report.pdf?length=page" in page, content[:5], answer["Content-Type"]) == (
        True,
        b"%PDF-",
        "application/pdf",
    )


def test_the_long_form_has_the_drawings_of_the_pages_each_with_its_table(
    campaign: Campaign, now: dt.datetime
) -> None:
    text = " ".join(made(campaign, now, Audience.ME, whole=True))
    report = report_of(campaign, audience=Audience.ME, now=now)
    assert report.board is not None
    assert report.beside.fit is not None
    led = [leaf.person.full_name for tree in report.trees for leaf in tree.leaves]
    asked = [f"{row.text} {row.people}" for row in report.board.rows]
    fits = [row.tally.words for row in report.beside.fit.rows]
    headings = ["Who led me to whom", "What matters to me, talk by talk", "Questions by people"]
    assert [words for words in (*led, *fits, *headings) if words not in text] == []
    assert (
        len([words for words in asked if words in text]) > len(asked) / 2
    )  # long ones are broken over lines


@pytest.mark.parametrize("audience", [Audience.COACH, Audience.ANOTHER])
def test_who_led_to_whom_and_what_matters_to_me_are_mine_alone(
    campaign: Campaign, now: dt.datetime, audience: Audience
) -> None:
    text = " ".join(made(campaign, now, audience, whole=True))
    assert [
        words
        for words in ("Who led me to whom", "What matters to me", "Questions by people")
        if words in text
    ] == []


@pytest.mark.usefixtures("campaign")
def test_what_was_learned_is_handed_out_in_each_form_from_the_page(client: Client) -> None:
    page = client.get("/findings").content.decode()
    for address, kind, holds in (
        ("/findings/report.md", "text/markdown; charset=utf-8", "# What I learned about"),
        ("/findings/report.json", "application/json", '"schema": "askwell.findings/1"'),
    ):
        assert f'href="{address}"' in page
        file = client.get(address)
        assert (file.headers["Content-Type"], holds in file.content.decode()) == (kind, True)
        assert file.headers["Content-Disposition"].startswith("attachment")
    assert '<form method="post" action="/settings/export">' in page
    assert client.get("/findings/report.md?for=nobody").status_code == 404
    tables = client.post("/settings/export", {"sheets": "yes"})
    assert (tables.headers["Content-Type"], tables.getvalue()[:2]) == ("application/zip", b"PK")


def test_the_words_for_a_coach_obey_the_trust_marks(client: Client, campaign: Campaign) -> None:
    line = Line.objects.of(campaign.seeker).filter(claim__isnull=False).earliest("id")
    Line.objects.of(campaign.seeker).filter(pk=line.pk).update(trust="confidential")
    mine, coach = (client.get(f"/findings/report.md?for={one}").content.decode() for one in ("me", "coach"))
    assert (line.claim.text in mine, line.claim.text in coach) == (True, False)


def test_both_sides_of_what_differs_stand_in_the_long_form_and_in_words_and_what_tells_them_apart_on_one_page(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    report = report_of(campaign, audience=Audience.ME, now=now)
    sides = [both for one in report.answers for both in one.sides]
    said = [both.words for both in sides] + [told.text for both in sides for told in (*both.pro, *both.con)]
    whole, page = (" ".join(made(campaign, now, Audience.ME, whole=long)) for long in (True, False))
    in_words = client.get("/findings/report.md").content.decode()
    assert {bool(both.by) for both in sides} == {True, False}
    assert [words for words in said if " ".join(words.split()) not in whole or words not in in_words] == []
    assert "Told apart, so that both may be right: prospects, by the kind of organization." in page


def test_how_many_themes_there_may_be_stands_on_one_page_and_how_it_fits_begins_with_what_speaks_against_it(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    beside = report_of(campaign, audience=Audience.ME, now=now).beside
    whole, page = (" ".join(made(campaign, now, Audience.ME, whole=long)) for long in (True, False))
    in_words = client.get("/findings/report.md").content.decode()
    assert "I have heard 14 themes. Most likely there is more to hear: about 28 in all." in page
    for text in (whole, in_words):
        assert text.index("What speaks against it") < text.index("What speaks for it")
        assert [words for words in (*beside.counted, *beside.shapes) if words not in text] == []
    assert [words for words in beside.against if words not in in_words] == []


def test_how_it_fits_is_for_the_seeker_alone(client: Client, campaign: Campaign) -> None:
    in_words = client.get("/findings/report.md?for=coach").content.decode()
    assert ("Have I talked to enough people?" in in_words, "What speaks against it" in in_words) == (
        True,
        False,
    )


def test_a_time_on_paper_is_told_in_the_seekers_own_zone_whatever_the_moment_came_in(
    maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    told = []
    for zone in (dt.UTC, maya.zone):
        trees = report_of(campaign, audience=Audience.ME, now=now.astimezone(zone)).trees
        told.append([leaf.note for tree in trees for leaf in tree.leaves])
    assert told[0] == told[1]
    assert any(" at " in note for note in told[0])


def test_my_own_report_marks_what_was_said_in_confidence_at_the_line_and_in_its_head(
    campaign: Campaign, now: dt.datetime
) -> None:
    before = " ".join(made(campaign, now, Audience.ME, whole=True))
    claim = Claim.objects.of(campaign.seeker).filter(talk__campaign=campaign, mine=False, line__isnull=False)[
        0
    ]
    lead = Lead.objects.of(campaign.seeker).filter(campaign=campaign, line__isnull=False)[0]
    Line.objects.of(campaign.seeker).filter(pk__in=[claim.line_id, lead.line_id]).update(trust="confidential")
    mine = " ".join(made(campaign, now, Audience.ME, whole=True))
    told = shared_answers(campaign, audience=Audience.ME)
    words = as_markdown(campaign.about, told, beside=beside(campaign, audience=Audience.ME))
    line = next(row for row in words.splitlines() if claim.text in row)
    assert ("in confidence" in before, mine.count(FOR_ME_ALONE), mine.count("in confidence") > 2) == (
        False,
        1,
        True,
    )
    assert (FOR_ME_ALONE in words, line.endswith("(in confidence)")) == (True, True)
    coach = " ".join(made(campaign, now, Audience.COACH, whole=True))
    assert "in confidence" not in coach


def test_the_report_in_words_holds_what_the_paper_holds(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    report = report_of(campaign, audience=Audience.ME, now=now)
    mine = client.get("/findings/report.md").content.decode()
    assert report.board is not None
    wanted = [
        *(lead.in_short for lead in report.leads),
        *(one.decision.get_choice_display() for one in report.decisions),
        *(rate.words_of_mine for rate in report.way.rates),
        *(f"| {step.words_of_mine} | {count} |" for step, count in report.way.counts),
        *(leaf.person.full_name for tree in report.trees for leaf in tree.leaves),
        *(f"| {row.text} | {row.people} |" for row in report.board.rows),
    ]
    assert [words for words in wanted if words not in mine] == []
    assert all((report.leads, report.way.rates, report.trees, report.board.rows))


def test_the_report_in_words_for_a_coach_has_my_rates_and_nothing_that_is_mine_alone(
    client: Client, campaign: Campaign
) -> None:
    coach = client.get("/findings/report.md?for=coach").content.decode()
    alone = ("## Leads", "## What I decided", "## Who led me", "## Questions by people")
    assert ("## The way so far" in coach, [words for words in alone if words in coach]) == (True, [])


def test_a_lead_told_in_confidence_marks_the_head_of_the_words_too(
    client: Client, campaign: Campaign
) -> None:
    lead = Lead.objects.of(campaign.seeker).filter(campaign=campaign, line__isnull=False)[0]
    Line.objects.of(campaign.seeker).filter(lead=lead).update(trust="confidential")
    mine = client.get("/findings/report.md").content.decode()
    row = next(row for row in mine.splitlines() if row.startswith(f"- {lead.in_short}"))
    assert (mine.count(FOR_ME_ALONE), row.endswith("in confidence")) == (1, True)


def test_what_is_said_of_another_house_names_it_in_each_form_where_its_speaker_is_named(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    claim = Claim.objects.of(campaign.seeker).filter(talk__campaign=campaign, mine=False, line__isnull=False)[
        0
    ]
    house = find_organisation(campaign.seeker, name="Lakeside Ears")
    Claim.objects.of(campaign.seeker).filter(pk=claim.pk).update(about_organisation=house)
    Line.objects.of(campaign.seeker).filter(claim=claim).update(trust="quotable")
    mine, coach, another = (
        client.get(f"/findings/report.md?for={one}").content.decode() for one in ("me", "coach", "another")
    )
    paper = " ".join(made(campaign, now, Audience.ME, whole=True))
    assert ["Lakeside Ears" in text for text in (mine, coach, paper, another)] == [True, True, True, False]


def test_one_page_quotes_both_sides_of_a_disagreement_and_what_speaks_for_it_beside_what_speaks_against(
    campaign: Campaign, now: dt.datetime
) -> None:
    report = report_of(campaign, audience=Audience.ME, now=now)
    [page] = made(campaign, now, Audience.ME, whole=False)
    sides = [both for one in report.answers for both in one.sides if not both.by]
    lines = [side[0].text for both in sides for side in (both.pro, both.con)]
    assert len(lines) > 1
    assert [words for words in lines if page.count(" ".join(words.split())) != 1] == []
    assert page.index("What speaks against it") < page.index("What speaks for it")
    assert report.beside.pro[0] in page


def test_one_page_says_what_is_paid_how_long_one_works_and_which_leads_are_open(
    campaign: Campaign, now: dt.datetime
) -> None:
    fact = Fact.objects.of(campaign.seeker).filter(kind="hours").latest("said_at")
    same = {
        "seeker": fact.seeker,
        "campaign": campaign,
        "talk": fact.talk,
        "person": fact.person,
        "said_at": now,
    }
    for pay in ("$21 an hour", "$26 an hour (after the exam)"):
        Fact.objects.create(**same, kind="pay", text=pay)
    Lead.objects.create(
        seeker=fact.seeker, campaign=campaign, what="An old hint", heard_at=now, closed_at=now
    )
    [page] = made(campaign, now, Audience.ME, whole=False)
    assert "Pay: $21 an hour" in page
    assert "$26 an hour (after the exam)" in page
    assert "Hours: from 9:00 am to 5:00 pm (Daniel Reyes, " in page
    leads = Lead.objects.of(campaign.seeker)
    assert [lead.in_short in page for lead in leads.filter(closed_at=None)] == [True] * 3
    assert "An old hint" not in page


def test_what_one_page_says_of_leads_and_pay_is_what_its_reader_may_have(
    campaign: Campaign, now: dt.datetime
) -> None:
    pages_for = {audience: made(campaign, now, audience, whole=False)[0] for audience in Audience}
    assert ["Leads to follow" in page for page in pages_for.values()] == [True, False, False]
    assert "Hours: from 9:00 am to 5:00 pm" in pages_for[Audience.ANOTHER]
    assert "Daniel Reyes" not in pages_for[Audience.ANOTHER]


@pytest.mark.parametrize("notes", [*range(20, 28)])
def test_no_heading_of_the_long_form_stands_at_the_foot_of_a_page_without_what_is_under_it(
    campaign: Campaign, now: dt.datetime, notes: int
) -> None:
    report = report_of(campaign, audience=Audience.ME, now=now)
    jobs, *others = report.answers
    longer = replace(report, answers=[replace(jobs, told=(jobs.told * notes)[:notes]), *others])
    headings = {*(one.answer.purpose.question for one in report.answers), "How it fits me", "What I decided"}
    with pypdfium2.PdfDocument(report_pdf(longer, size="a4", whole=True)) as document:
        feet = [page.get_textpage().get_text_range().split("\n")[-3:] for page in document]
    assert [foot for foot in feet if headings & {line.strip() for line in foot}] == []


def test_one_page_leaves_no_fifth_of_it_empty(campaign: Campaign, now: dt.datetime) -> None:
    for audience in (Audience.ME, Audience.COACH):
        content = report_pdf(report_of(campaign, audience=audience, now=now), size="a4", whole=False)
        with pypdfium2.PdfDocument(content) as document:
            [page] = document
            text = page.get_textpage()
            lowest = min(text.get_charbox(place)[1] for place in range(text.count_chars()))
            assert lowest < page.get_height() / 5


def test_who_said_what_stands_in_a_line_beside_a_long_kind_of_work(
    campaign: Campaign, now: dt.datetime
) -> None:
    title = "Water and Wastewater Treatment Plant and System Operators"
    ChosenOccupation.objects.of(campaign.seeker).delete()
    describe_occupation(campaign, title=title, ratings=dict.fromkeys(VALUES, 4.0), now=now)
    content = report_pdf(report_of(campaign, audience=Audience.ME, now=now), size="letter", whole=True)
    with pypdfium2.PdfDocument(content) as document:
        lines = [row for page in document for row in page.get_textpage().get_text_range().splitlines()]
    assert len([row for row in lines if re.search(r"\d so, \d not so", row)]) >= len(VALUES)


def pay_told(campaign: Campaign, now: dt.datetime, *told: tuple[float, str]) -> Fact:
    """Put in pays of one talk; return the first of them."""
    fact = Fact.objects.of(campaign.seeker).filter(kind="hours").latest("said_at")
    Fact.objects.of(campaign.seeker).filter(kind="pay").delete()
    facts = [
        Fact.objects.create(
            seeker=fact.seeker, campaign=campaign, talk=fact.talk, person=fact.person, said_at=now, kind="pay",
            low=low, high=low, currency="$", per=per, text=f"${low:,.0f}",
        )
        for low, per in told
    ]  # fmt: skip
    return facts[0]


def test_one_page_has_a_pay_of_each_period_before_a_second_one_of_any(
    campaign: Campaign, now: dt.datetime
) -> None:
    hourly = [(low, "hour") for low in (38, 45, 52, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100)]
    pay_told(campaign, now, *hourly, (495, "day"), (58_000, "year"), (74_000, "year"))
    [page] = made(campaign, now, Audience.ME, whole=False)
    paid = page.partition("Pay: ")[2]
    order = [paid.index(one) for one in ("$58,000 a year", "$495 a day", "$38 an hour", "$74,000 a year")]
    assert order == sorted(order)


def test_beside_a_name_stands_where_one_works_for_me_and_my_coach_and_for_nobody_else(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    fact = pay_told(campaign, now, (58_000, "year"))
    assert fact.person.organisation is not None
    house = f"{fact.person.full_name}, {fact.person.organisation.name}"
    pages_for = {audience: made(campaign, now, audience, whole=False)[0] for audience in Audience}
    assert [f"$58,000 a year ({house}" in page for page in pages_for.values()] == [True, True, False]
    words = [client.get(f"/findings/for/{one}").content.decode() for one in ("coach", "another")]
    assert [house in page for page in words] == [True, False]
