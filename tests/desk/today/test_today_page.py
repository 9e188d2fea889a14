import datetime as dt
import re
from html import escape, unescape

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.desk.today.models import NotToday
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Debrief, Decision
from askwell.journey.outreach import actions as outreach
from askwell.journey.outreach.models import Letter, Outreach, Reply
from askwell.journey.people import actions
from askwell.journey.people.models import Person
from askwell.journey.purpose import actions as purpose
from askwell.journey.purpose.models import Campaign
from askwell.method.purposes import Purpose

NOON = dt.datetime(2026, 3, 12, 17, 0, tzinfo=dt.UTC)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[dt.datetime]:
    """What time it is for the pages: noon of Thursday, 12 March 2026 in Chicago, until a test moves it."""
    at = [NOON]
    monkeypatch.setattr(timezone, "now", lambda: at[0])
    return at


@pytest.fixture
def campaign(maya: Seeker) -> Campaign:
    begun = Campaign.objects.create(seeker=maya, name="Medical writing", started_at=NOON)
    purpose.choose_purposes(begun, purposes=list(Purpose))
    return begun


def card(html: str) -> str:
    found = re.findall(r'<article class="slip next".*?</article>', html, re.DOTALL)
    return " ".join(re.sub(r"<[^>]*>", " ", found[0]).split()) if found else ""


def rows(html: str) -> list[tuple[str, str]]:
    found = re.findall(r'<span class="verb">(.*?)</span>.*?<a class="what"[^>]*>(.*?)</a>', html, re.DOTALL)
    return [(verb, unescape(what)) for verb, what in found]


def page(client: Client) -> str:
    return client.get("/today").content.decode()


def later(html: str, name: str) -> str:
    [address] = re.findall(rf'action="(/today/not[^"]*)"[^>]*>(?:(?!</form>).)*{name}', html, re.DOTALL)
    return unescape(address)


def wrote(campaign: Campaign, name: str, *days: int) -> Person:
    """Someone asked for a talk so many days ago, and followed up since."""
    person = actions.make(campaign.seeker, full_name=name, now=NOON, found=True)
    for number, ago in enumerate(days):
        follow_up(campaign, person, NOON - dt.timedelta(days=ago), kind="nudge" if number else "request")
    return person


def follow_up(campaign: Campaign, person: Person, at: dt.datetime, *, kind: str = "nudge") -> None:
    letter = outreach.draft(
        outreach.approach(campaign, person=person),
        kind=Letter.Kind(kind),
        channel="email",
        to="",
        subject="",
        body="",
        now=at,
    )
    outreach.send(letter, at=at)


def test_the_first_page_of_all_is_today(client: Client, campaign: Campaign) -> None:
    assert client.get("/")["Location"] == "/today"


def test_without_a_campaign_the_first_visit_comes_first(client: Client) -> None:
    assert client.get("/today")["Location"] == "/welcome"


def test_a_newcomer_is_led_to_the_first_ask(
    client: Client, maya: Seeker, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    rosa = actions.make(
        maya, full_name="Rosa Osei", relation="aunt", circles=["Family"], now=NOON, found=False
    )
    html = page(client)
    assert card(html).startswith(
        "First: ask Rosa for a name A short message is drafted for you. It asks for a name, nothing more. Read the message"
    )
    assert f'href="/people/{rosa.pk}/ask"' in html
    assert "How this goes" in html
    assert html.count("Nobody has told you yet.") == 4


def test_a_newcomer_who_knows_nobody_yet_is_led_to_asking_all_the_same(
    client: Client, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    assert card(page(client)).startswith("First: ask someone who likes you for a name")


def test_a_talk_of_today_is_next_and_cannot_be_put_off(
    client: Client, maya: Seeker, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    priya = actions.make(maya, full_name="Priya Nair", title="Regulatory writer", now=NOON, found=True)
    starts_at = NOON + dt.timedelta(minutes=100)
    talk = Talk.objects.create(
        seeker=maya, campaign=campaign, person=priya, starts_at=starts_at, agreed_minutes=25
    )
    html = page(client)
    assert card(html) == (
        "Next, at 1:40 pm in 1 hour 40 minutes Talk with Priya Nair Regulatory writer. You agreed on 25 minutes "
        "by video. Open prep sheet Start the talk Choose another time"
    )
    assert f'href="/talks/{talk.pk}/prep"' in html
    assert client.post(f"/today/not?key=soon:{priya.pk}&as=x").status_code == 404


def test_not_today_moves_a_row_to_tomorrow_and_undo_brings_it_back(
    client: Client, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    for name, days in (("Marcus Webb", 10), ("Tom Achterberg", 9)):
        wrote(campaign, name, days)
    html = page(client)
    assert rows(html) == [("Nudge", "Tom Achterberg"), ("Ask", "Someone who likes you")]
    [(_, second), *_] = rows(html)
    answer = client.post(later(html, second), follow=True).content.decode()
    assert f"Moved to tomorrow: {second}." in answer
    assert second not in [what for _, what in rows(answer)]
    [undo] = re.findall(r'action="(/today/not[^"]*do=undo)"', answer)
    client.post(unescape(undo))
    assert rows(page(client)) == rows(html)


def test_what_was_put_off_comes_back_on_the_next_day_of_the_seeker(
    client: Client, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    wrote(campaign, "Marcus Webb", 9)
    client.post(later(page(client), "Marcus"))
    clock[0] = dt.datetime(2026, 3, 13, 4, 59, tzinfo=dt.UTC)
    assert "Marcus" not in card(page(client))
    clock[0] = dt.datetime(2026, 3, 13, 5, 1, tzinfo=dt.UTC)
    assert card(page(client)).startswith("Next: one kind follow-up to Marcus")


def test_what_was_put_off_comes_back_at_once_when_the_situation_changes(
    client: Client, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    marcus = wrote(campaign, "Marcus Webb", 9)
    client.post(later(page(client), "Marcus"))
    outreach.receive(
        outreach.approach(campaign, person=marcus), kind="yes", text="Gladly", received_at=clock[0]
    )
    assert card(page(client)).startswith("Next: reply to Marcus Marcus said yes today. Agree on a time.")


def test_a_row_that_changed_before_the_click_is_shown_again_instead(
    client: Client, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    marcus = wrote(campaign, "Marcus Webb", 25)
    address = later(page(client), "Marcus")
    follow_up(campaign, marcus, NOON - dt.timedelta(days=10))
    answer = client.post(address, follow=True).content.decode()
    assert "Something changed in the meantime. Look again: Marcus Webb." in answer
    assert NotToday.objects.of(campaign.seeker).count() == 0


def test_pressing_twice_keeps_one_row_and_old_rows_are_forgotten(
    client: Client, maya: Seeker, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    wrote(campaign, "Marcus Webb", 9)
    NotToday.objects.create(seeker=maya, key="thank:old", situation="", until_on=dt.date(2026, 3, 1))
    address = later(page(client), "Marcus")
    assert [client.post(address).status_code for _ in range(2)] == [302, 302]
    assert list(NotToday.objects.of(maya).values_list("until_on", flat=True)) == [dt.date(2026, 3, 13)]


def test_with_nothing_to_do_the_page_says_so_and_who_is_waited_for(
    client: Client, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    for name in ("Inez Duarte", "Paul Adeyemi", "Sam Whitlock"):
        wrote(campaign, name, 3)
    html = page(client)
    assert "Nothing needs you today." in html
    assert "Waiting on 3 people. Nothing for you to do." in html
    assert "has had your note since Monday." in html


def test_a_stranger_can_neither_see_nor_put_off_anything(
    strangers_client: Client, stranger: Seeker, campaign: Campaign, client: Client, clock: list[dt.datetime]
) -> None:
    Campaign.objects.create(seeker=stranger, name="Nursing", started_at=NOON)
    wrote(campaign, "Marcus Webb", 9)
    address = later(page(client), "Marcus")
    assert "Marcus" not in page(strangers_client)
    assert strangers_client.post(address).status_code == 404
    assert NotToday.objects.of(stranger).count() == 0
    client.post(address)
    strangers_client.post(address.partition("&")[0] + "&do=undo")
    assert NotToday.objects.of(campaign.seeker).count() == 1


@pytest.mark.parametrize("late", [0, 11 * 60 + 50], ids=["at noon", "ten minutes to midnight"])
def test_the_demonstration_has_a_full_day(
    client: Client, maya: Seeker, clock: list[dt.datetime], late: int
) -> None:
    clock[0] = NOON + dt.timedelta(minutes=late)
    campaign_of_the_demonstration(maya, now=clock[0])
    html = page(client)
    assert "Priya Nair" in card(html)
    whom = [what for _, what in rows(html)]
    assert len(whom) == len(set(whom))
    assert re.search(r"9 talks since \S* ?<time", html)
    for address in set(re.findall(r'class="what" href="([^"#]*)', html)):
        assert client.get(address).status_code == 200


@pytest.mark.parametrize("count", [3, 30])
def test_the_number_of_queries_stays_the_same(
    client: Client,
    campaign: Campaign,
    clock: list[dt.datetime],
    django_assert_num_queries: DjangoAssertNumQueries,
    count: int,
) -> None:
    for number in range(count):
        wrote(campaign, f"Person {number}", 9)
    with django_assert_num_queries(21):
        client.get("/today")


def test_after_a_stop_today_leads_to_those_who_helped_and_elsewhere_and_to_nobody_new(
    client: Client, maya: Seeker, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    helper = actions.make(maya, full_name="Darnell Pruitt", now=NOON, found=True)
    actions.make(maya, full_name="Wade Stroud", now=NOON, found=True)
    day = NOON - dt.timedelta(days=8)
    Talk.objects.create(
        seeker=maya, campaign=campaign, person=helper, starts_at=day, started_at=day, ended_at=day
    )
    before = page(client)
    Decision.objects.create(seeker=maya, campaign=campaign, choice="stop", decided_at=NOON)
    clock[0] += dt.timedelta(hours=1)
    after = page(client)
    assert [words in before for words in ("Wade Stroud", "Someone who likes you")] == [True, True]
    assert [words in after for words in ("Wade Stroud", "likes you", "Ask someone")] == [False, False, False]
    assert 'href="/decisions#tell"' in after
    assert 'href="/campaigns/new"' in after
    assert "Thank" in card(after) or "thank" in card(after)


def test_after_work_is_found_today_asks_nobody_and_leads_to_telling_to_promises_and_to_talks_agreed_on(
    client: Client, maya: Seeker, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    helper = actions.make(maya, full_name="Darnell Pruitt", now=NOON, found=True)
    actions.make(maya, full_name="Wade Stroud", now=NOON, found=True)
    wrote(campaign, "Marcus Oyelaran", 12)
    ahead = actions.make(maya, full_name="Ines Calder", now=NOON, found=True)
    day, soon = NOON - dt.timedelta(days=8), NOON + dt.timedelta(days=3)
    told = {"seeker": maya, "campaign": campaign}
    Talk.objects.create(**told, person=helper, starts_at=day, started_at=day, ended_at=day)
    Talk.objects.create(**told, person=ahead, starts_at=soon)
    before = page(client)
    Decision.objects.create(**told, choice="found_work", decided_at=NOON)
    clock[0] += dt.timedelta(hours=1)
    after = page(client)
    assert [words in before for words in ("Wade Stroud", "Marcus Oyelaran")] == [True, True]
    assert [words in after for words in ("Wade Stroud", "Marcus Oyelaran", "Ask someone")] == [
        False,
        False,
        False,
    ]
    assert 'href="/decisions#tell"' in after
    assert "The talk that you agreed on may still be kept, or kindly called off" in after
    assert "Ines Calder" in after


@pytest.mark.parametrize(
    ("choice", "why"), [("found_work", "since then you found work"), ("stop", "since then you stopped here")]
)
def test_who_said_yes_before_it_ended_is_to_be_told_and_may_still_be_talked_with(
    client: Client, maya: Seeker, campaign: Campaign, clock: list[dt.datetime], choice: str, why: str
) -> None:
    wrote(campaign, "Marcus Oyelaran", 3)
    begun = Outreach.objects.get()
    outreach.receive(begun, kind=Reply.Kind.YES, text="", received_at=NOON - dt.timedelta(days=1))
    assert "Agree on a time" in card(page(client))
    made = Decision.objects.create(seeker=maya, campaign=campaign, choice=choice, decided_at=NOON)
    clock[0] += dt.timedelta(hours=1)
    news = f"/people/{begun.person_id}/write?kind=update&decided={made.pk}"
    for shown in (page(client), client.get(f"/people/{begun.person_id}").content.decode()):
        assert [words in shown for words in (why, f'href="{escape(news)}"', "Talk all the same")] == [
            True
        ] * 3
        assert "Agree on a time" not in shown
    draft = client.get(news).content.decode()
    assert any(words in draft for words in SAID_YES)
    assert "you helped me" not in draft


def test_who_was_told_that_it_ended_is_only_waited_for(
    client: Client, maya: Seeker, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    wrote(campaign, "Marcus Oyelaran", 3)
    begun = Outreach.objects.get()
    outreach.receive(begun, kind=Reply.Kind.YES, text="", received_at=NOON - dt.timedelta(days=1))
    Decision.objects.create(seeker=maya, campaign=campaign, choice="found_work", decided_at=NOON)
    clock[0] += dt.timedelta(hours=1)
    assert "Marcus" in page(client)
    Letter.objects.create(
        seeker=maya, outreach=begun, person=begun.person, kind="update", channel="email", body="News", sent_at=clock[0]
    )  # fmt: skip
    after = page(client)
    assert ("Marcus" in card(after), rows(after)) == (False, [])
    assert "has had your answer since today" in after


# What a note to somebody who said yes says of it.
SAID_YES = (
    "since then something has changed",
    "said yes to a talk",
    "were willing to talk",
    "were going to talk",
    "find a time to talk",
    "You offered to talk",
    "has no time yet",
)


@pytest.mark.parametrize("called_off_after", [True, False])
@pytest.mark.parametrize(
    ("why", "said", "first"),
    [
        ("mine", "A kind line is enough, and needs no new time", "Let them know"),
        ("theirs", "did not take place, and you found work", "Tell them"),
        ("i_missed", "A few honest words are enough, and need no new time", "Say sorry"),
        ("they_missed", "did not take place, and you found work", "Tell them"),
    ],
)
def test_once_work_is_found_no_other_time_is_offered_for_a_talk_that_was_called_off(
    client: Client,
    maya: Seeker,
    campaign: Campaign,
    clock: list[dt.datetime],
    why: str,
    said: str,
    first: str,
    *,
    called_off_after: bool,
) -> None:
    wrote(campaign, "Marcus Oyelaran", 3)
    begun = Outreach.objects.get()
    outreach.receive(begun, kind=Reply.Kind.YES, text="", received_at=NOON - dt.timedelta(days=2))
    off_at = NOON + dt.timedelta(minutes=30 if called_off_after else -30)
    made = {"seeker": maya, "campaign": campaign}
    Talk.objects.create(**made, person=begun.person, outreach=begun, starts_at=NOON - dt.timedelta(hours=2), cancelled_at=off_at, why_off=why)  # fmt: skip
    ended = Decision.objects.create(**made, choice="found_work", decided_at=NOON)
    clock[0] += dt.timedelta(hours=1)
    news = f"/people/{begun.person_id}/write?kind=update&decided={ended.pk}"
    for shown in (page(client), client.get(f"/people/{begun.person_id}").content.decode()):
        assert [words in shown for words in (said, first, f'href="{escape(news)}"')] == [True] * 3
        assert [words in shown for words in ("another time", "offer another", "Talk all the same")] == [
            False
        ] * 3
    assert "you helped" not in client.get(news).content.decode()


def test_with_a_decision_to_go_on_after_a_stop_today_is_as_before(
    client: Client, maya: Seeker, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    actions.make(maya, full_name="Wade Stroud", now=NOON, found=True)
    made = {"seeker": maya, "campaign": campaign}
    Decision.objects.create(**made, choice="stop", decided_at=NOON - dt.timedelta(days=2))
    assert "Wade" not in page(client)
    Decision.objects.create(**made, choice="go_on", decided_at=NOON - dt.timedelta(days=1))
    assert ("write to Wade" in page(client), "You stopped here" in page(client)) == (True, False)


def test_the_talks_are_counted_since_the_first_where_it_was_before_the_campaign_was_set_out(
    client: Client, maya: Seeker, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    helper = actions.make(maya, full_name="Darnell Pruitt", now=NOON, found=True)
    day = NOON - dt.timedelta(days=8)
    Talk.objects.create(seeker=maya, campaign=campaign, person=helper, started_at=day, ended_at=day)
    said = " ".join(re.sub(r"<[^>]*>", " ", page(client)).split())
    assert "1 talk since March 4" in said


def test_who_sorted_her_notes_is_led_to_the_thank_you_alone(
    client: Client, maya: Seeker, campaign: Campaign, clock: list[dt.datetime]
) -> None:
    helper = actions.make(maya, full_name="Darnell Pruitt", now=NOON, found=True)
    day = NOON - dt.timedelta(days=2)
    talk = Talk.objects.create(seeker=maya, campaign=campaign, person=helper, started_at=day, ended_at=day)
    before = card(page(client))
    Debrief.objects.create(seeker=maya, talk=talk, done_at=NOON)
    after = card(page(client))
    assert ("Sort your notes" in before, "Sort your notes" in after) == (True, False)
    assert "Write the thank-you note" in after
