"""The live talk in a real browser."""

import datetime as dt
import re

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from tests.browsing import scrolls_sideways, violations
from tests.talks import a_talk, planned
from uuid_utils.compat import uuid7

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.talk import actions
from askwell.journey.talk.models import Line, WrapUp
from askwell.journey.talk.queries import standing_lines

SAFE_HERE_AND_THERE = re.compile("safe, here and on your computer")


@pytest.fixture
def talk(live_server: object, maya: Seeker) -> Talk:
    """A talk of 25 minutes with two planned questions, now."""
    talk = a_talk(maya, timezone.now())
    planned(
        talk, timezone.now(), "What is a day on this job really like?", "How did you get into this field?"
    )
    return talk


def open_live(page: Page, talk: Talk) -> None:
    page.goto(f"/talks/{talk.pk}/live")
    page.wait_for_selector("body[data-ready=yes]")


def write(page: Page, text: str, kind: str = "") -> None:
    if kind:
        page.get_by_role("radio", name=kind).check()
    page.get_by_role("textbox", name="Note", exact=True).fill(text)
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.locator("#lines")).to_contain_text(text)


def kept(talk: Talk) -> list[tuple[str, str]]:
    return [(line.kind, line.text) for line in standing_lines(talk)]


def test_notes_are_kept_under_their_questions_and_survive_a_reload(page: Page, talk: Talk) -> None:
    open_live(page, talk)
    write(page, "Mornings are reading other people’s data")
    page.get_by_role("button", name="Start the 25 minutes").click()
    page.get_by_role("button", name="Next question").click()
    write(page, "I answered an ad by mistake")
    write(page, "Send her the leaflet", kind="Promise")
    expect(page.locator("#saved")).to_have_text("3 notes safe, here and on your computer.")
    page.reload()
    page.wait_for_selector("body[data-ready=yes]")
    assert page.locator("#lines p").all_inner_texts() == [
        "Mornings are reading other people’s data",
        "I answered an ad by mistake",
        "Send her the leaflet",
    ]
    assert page.locator("#question").inner_text() == "How did you get into this field?"
    asked = [line.newest.question for line in standing_lines(talk)]
    assert [question.text if question else "" for question in asked] == [
        "What is a day on this job really like?",
        "How did you get into this field?",
        "How did you get into this field?",
    ]


def test_enter_keeps_a_note_and_shift_enter_begins_a_new_line(phone: Page, talk: Talk) -> None:
    open_live(phone, talk)
    box = phone.get_by_role("textbox", name="Note", exact=True)
    box.press_sequentially("one")
    box.press("Shift+Enter")
    box.press_sequentially("two")
    box.press("Enter")
    expect(phone.locator("#saved")).to_have_text("1 note safe, here and on your computer.")
    assert (kept(talk), box.input_value()) == ([("said", "one\ntwo")], "")


def test_the_clock_runs_from_the_start_button_here_and_on_the_server(phone: Page, talk: Talk) -> None:
    open_live(phone, talk)
    before = phone.locator("#left").inner_text()
    with phone.expect_response(lambda answer: answer.request.method == "PUT" and answer.ok):
        phone.get_by_role("button", name="Start the 25 minutes").click()
    expect(phone.locator("#left")).to_have_text(re.compile("^24:"))
    expect(phone.get_by_role("button", name="Start the 25 minutes")).to_be_hidden()
    expect(phone.locator("#ends")).to_have_text(re.compile("^25 minutes agreed, to "))
    phone.reload()
    expect(phone.locator("#left")).to_have_text(re.compile("^24:"))
    phone.wait_for_selector("body[data-ready=yes]")
    talk.refresh_from_db()
    assert (before, talk.started_at is not None) == ("25:00", True)


@pytest.mark.parametrize(
    ("minutes_ago", "phase", "tip", "next_button"),
    [
        (10, "calm", "", "Next question"),
        (21, "last", "The last five minutes. A good moment to ask who else to talk to.", "Ask for names"),
        (
            26,
            "over",
            "That is your 25 minutes. If they offer more, take it: the clock counts on.",
            "Ask for names",
        ),
    ],
)
def test_it_is_calm_until_five_minutes_are_left(
    phone: Page, talk: Talk, minutes_ago: int, phase: str, tip: str, next_button: str
) -> None:
    began = timezone.now() - dt.timedelta(minutes=minutes_ago)
    actions.begin(talk, at=began, now=began)
    open_live(phone, talk)
    expect(phone.locator("#tip")).to_have_text(tip)
    assert (phone.locator("body").get_attribute("data-phase"), phone.locator("#next").inner_text()) == (
        phase,
        next_button,
    )


def test_asking_for_names_leads_to_that_question_and_that_kind_of_note(phone: Page, talk: Talk) -> None:
    began = timezone.now() - dt.timedelta(minutes=21)
    actions.begin(talk, at=began, now=began)
    open_live(phone, talk)
    phone.get_by_role("button", name="Ask for names").click()
    assert phone.locator("#question").inner_text() == "Who else would you talk to, if you were me?"
    write(phone, "Sofia Brandt, runs the journal")
    expect(phone.locator("#saved")).to_have_text(SAFE_HERE_AND_THERE)
    assert kept(talk) == [("name", "Sofia Brandt, runs the journal")]
    assert [given.name for given in talk.names_given.all()] == ["Sofia Brandt"]


def test_a_note_is_changed_by_a_line_of_its_own_and_struck_out_by_an_empty_one(
    phone: Page, talk: Talk
) -> None:
    open_live(phone, talk)
    write(phone, "Two hard weaks")
    phone.get_by_role("button", name="Change this note").click()
    phone.locator("#edit-text").fill("Two hard weeks")
    phone.get_by_role("button", name="Keep this wording").click()
    expect(phone.locator("#lines p")).to_have_text("Two hard weeks")
    write(phone, "a slip")
    phone.get_by_role("button", name="Change this note").last.click()
    phone.get_by_role("button", name="Strike it out").click()
    expect(phone.locator("#saved")).to_have_text("1 note safe, here and on your computer.")
    assert (kept(talk), Line.objects.of(talk.seeker).count()) == ([("said", "Two hard weeks")], 4)


def test_all_questions_can_be_reached_and_show_which_have_notes(phone: Page, talk: Talk) -> None:
    open_live(phone, talk)
    write(phone, "Mornings are reading")
    phone.get_by_role("button", name="All questions").click()
    rows = phone.locator("#questions-list .goes")
    assert rows.all_inner_texts() == [
        "What is a day on this job really like?, noted",
        "How did you get into this field?",
        "Who else would you talk to, if you were me?",
    ]
    rows.nth(1).click()
    assert phone.locator("#question").inner_text() == "How did you get into this field?"


def test_finishing_keeps_the_wrap_up_and_what_is_still_in_the_box(phone: Page, talk: Talk) -> None:
    open_live(phone, talk)
    phone.get_by_role("button", name="Start the 25 minutes").click()
    phone.get_by_role("textbox", name="Note", exact=True).fill("one more thing")
    phone.get_by_role("button", name="Wrap up").click()
    phone.get_by_label("Said thank you").check()
    phone.get_by_role("radio", name="Their card").check()
    phone.get_by_label("What the business card says").fill("P. Nair, Lumen Press")
    phone.get_by_role("button", name="Finish the talk").click()
    phone.wait_for_url(re.compile(rf"/talks/{talk.pk}(/after)?$"))
    talk.refresh_from_db()
    wrap_up = WrapUp.objects.of(talk.seeker).get(talk=talk)
    assert (kept(talk), talk.minutes_taken) == ([("said", "one more thing")], 0)
    assert (wrap_up.thanked, wrap_up.asked_names, wrap_up.card) == (True, False, "P. Nair, Lumen Press")


def test_signing_out_meanwhile_is_said_and_drops_nothing(phone: Page, talk: Talk) -> None:
    open_live(phone, talk)
    cookies = phone.context.cookies()
    phone.context.clear_cookies(name="askwell_session")
    write(phone, "kept all the same")
    expect(phone.locator("#saved")).to_have_text(
        "1 note safe on this phone. Your computer has signed you out: open Askwell again, then come back here."
    )
    before = kept(talk)
    phone.context.add_cookies(cookies)  # type: ignore[arg-type]  # what it gave it takes
    phone.evaluate("dispatchEvent(new Event('online'))")
    expect(phone.locator("#saved")).to_have_text("1 note safe, here and on your computer.")
    assert (before, kept(talk)) == ([], [("said", "kept all the same")])


def test_what_the_server_lost_to_an_old_backup_the_phone_sends_again(phone: Page, talk: Talk) -> None:
    open_live(phone, talk)
    write(phone, "Mornings are reading")
    expect(phone.locator("#saved")).to_have_text(SAFE_HERE_AND_THERE)
    Line.objects.of(talk.seeker).delete()
    phone.reload()
    expect(phone.locator("#lines p")).to_have_text("Mornings are reading")
    expect(phone.locator("#saved")).to_have_text("1 note safe, here and on your computer.")
    assert kept(talk) == [("said", "Mornings are reading")]


def test_without_javascript_the_page_is_a_form_that_steps_starts_keeps_and_finishes(
    plain: Page, talk: Talk
) -> None:
    plain.goto(f"/talks/{talk.pk}/live")
    plain.get_by_role("button", name="Start the 25 minutes").click()
    plain.get_by_role("button", name="Next question").click()
    plain.locator("#write label", has_text="Number").click()
    plain.locator("#write label", has_text="In confidence").click()
    plain.get_by_role("textbox", name="Note", exact=True).fill("62,000 a year")
    plain.get_by_role("button", name="Keep", exact=True).click()
    shown = plain.locator("#question").inner_text(), plain.locator("#lines li").inner_text()
    plain.get_by_role("button", name="All questions").click()
    expect(plain.get_by_role("heading", name="All questions")).to_be_in_viewport()
    for only_by_script in ("Quiet screen", "I write on paper", "Forget this phone"):
        expect(plain.get_by_role("button", name=only_by_script)).to_be_hidden()
    plain.get_by_role("button", name="Who else would you talk to").click()
    asked = plain.locator("#question").inner_text()
    plain.get_by_role("button", name="Wrap up").click()
    plain.get_by_label("Said thank you").check()
    plain.locator(".parts label", has_text="My resume").click()
    plain.get_by_label("What was said about your resume").fill("Shorter")
    plain.get_by_role("button", name="Finish the talk").click()
    plain.wait_for_url(re.compile(rf"/talks/{talk.pk}(/after)?$"))
    talk.refresh_from_db()
    wrap_up = WrapUp.objects.of(talk.seeker).get(talk=talk)
    [line] = standing_lines(talk)
    assert shown == ("How did you get into this field?", "Number, in confidence\n\n62,000 a year")
    assert asked == "Who else would you talk to, if you were me?"
    assert (line.kind, line.trust, line.text) == ("number", "confidential", "62,000 a year")
    assert str(line.newest.question) == "How did you get into this field?"
    assert (talk.minutes_taken, wrap_up.thanked, wrap_up.resume_remark) == (0, True, "Shorter")


def test_ids_of_one_page_are_version_seven_and_rise(phone: Page, talk: Talk) -> None:
    open_live(phone, talk)
    ids = phone.evaluate(
        "import('/static/live/ids.js').then(({ newId }) => Array.from({ length: 500 }, newId))"
    )
    shape = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
    assert [text for text in ids if not shape.fullmatch(text)] == []
    assert ids == sorted(set(ids))


def faults(page: Page) -> list[str]:
    """Return what axe finds in light and, of what depends on it, in dark, and where the page is too wide."""
    page.emulate_media(color_scheme="light")
    found = [*["too wide"] * scrolls_sideways(page), *violations(page)]
    page.emulate_media(color_scheme="dark")
    return found + [f"dark: {fault}" for fault in violations(page, only="color-contrast")]


@pytest.mark.parametrize("opened", ["", "?open=questions", "?open=wrapup"])
def test_the_page_without_its_script_is_closed_to_nobody(page: Page, talk: Talk, opened: str) -> None:
    page.route("**/live/page.js", lambda route: route.abort())
    page.goto(f"/talks/{talk.pk}/live{opened}")
    assert faults(page) == []


@pytest.mark.parametrize("opened", ["", "Wrap up", "All questions", "Change this note"])
def test_no_state_of_the_live_page_is_closed_to_anyone(page: Page, talk: Talk, opened: str) -> None:
    open_live(page, talk)
    write(page, "Mornings are reading")
    if opened:
        page.get_by_role("button", name=opened).click()
    assert faults(page) == []


def test_the_plain_pages_are_closed_to_nobody(page: Page, talk: Talk) -> None:
    now, line = timezone.now(), uuid7()
    actions.note(
        talk.seeker,
        talk,
        line_id=line,
        text="Sofia Brandt",
        kind=Line.Kind.NAME,
        question=None,
        at=now,
        now=now,
    )
    found = {}
    for path in ("/talks", f"/talks/{talk.pk}", f"/talks/{talk.pk}?change={line}"):
        page.goto(path)
        found[path] = faults(page)
    assert [path for path in found if found[path]] == []


def test_pasted_lines_are_a_note_each_and_one_touch_puts_them_back_into_the_box(
    phone: Page, talk: Talk
) -> None:
    lines = [
        "no city will hire you without the Class I license, don't even apply before",
        "trainees start at $21",
        "nights every third week",
    ]
    open_live(phone, talk)
    write_several(phone, "- " + "\n- ".join(lines), "Quote")
    expect(phone.locator("#saved")).to_have_text("3 notes safe, here and on your computer.")
    assert phone.locator("#lines p").all_inner_texts() == lines
    assert kept(talk) == [("quote", line) for line in lines]
    assert not scrolls_sideways(phone)
    phone.get_by_role("button", name="Undo").click()
    expect(phone.locator("#saved")).to_have_text("Ready. Everything you type is kept here first.")
    assert phone.get_by_role("textbox", name="Note", exact=True).input_value() == "- " + "\n- ".join(lines)
    assert kept(talk) == []
    write(phone, "and one more")
    expect(phone.get_by_role("button", name="Undo")).to_be_hidden()


def test_pasted_lines_wait_on_the_phone_until_there_is_a_network(phone: Page, talk: Talk) -> None:
    open_live(phone, talk)
    phone.context.set_offline(True)
    write_several(phone, "days only\nno nights at all\npension after ten years")
    expect(phone.locator("#saved")).to_have_text(re.compile("^3 notes safe on this phone"))
    phone.context.set_offline(False)
    expect(phone.locator("#saved")).to_have_text(SAFE_HERE_AND_THERE)
    assert [text for _, text in kept(talk)] == ["days only", "no nights at all", "pension after ten years"]


def write_several(page: Page, text: str, kind: str = "") -> None:
    if kind:
        page.get_by_role("radio", name=kind).check()
    page.get_by_role("textbox", name="Note", exact=True).fill(text)
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.locator("#lot-says")).to_have_text(re.compile("notes, one for each thought"))


def test_on_the_page_of_a_talk_too_one_undo_puts_pasted_lines_back_into_the_box(
    phone: Page, talk: Talk
) -> None:
    phone.goto(f"/talks/{talk.pk}")
    phone.get_by_role("textbox", name="Note").fill("days only\nno nights at all")
    phone.get_by_role("button", name="Keep", exact=True).click()
    expect(phone.get_by_text("2 notes kept, one for each thought.")).to_be_in_viewport()
    phone.get_by_role("button", name="Undo").click()
    expect(phone.get_by_text("The words stand in the box.")).to_be_visible()
    assert phone.get_by_role("textbox", name="Note").input_value() == "days only\nno nights at all"
    assert kept(talk) == []
