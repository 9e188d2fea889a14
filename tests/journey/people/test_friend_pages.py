"""A friend answers on a page of her own: without an account, until a day passes or it is taken back."""

import datetime as dt
import re

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from askwell.accounts.by_secret import key_of
from askwell.accounts.friends import MOST_KNOCKS, knocks
from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.actions.friend_pages import MOST_IN_A_DAY, open_page
from askwell.journey.people.models import Ask, ContactPoint, FriendAnswer, FriendPage, Person, Referral
from askwell.journey.purpose.actions import set_out

WORDS = "I am finding out what medical writing is like. Do you know anyone?"


@pytest.fixture(autouse=True)
def opened(settings: Settings) -> None:
    """Maya opened her Askwell to friends, and nobody knocked yet."""
    settings.FRIENDS_ADDRESS = "https://ask.example.org"
    knocks.forget()


@pytest.fixture
def ask(maya: Seeker, now: dt.datetime) -> Ask:
    campaign = set_out(maya, name="Medical writing", kind="occupation", now=now)
    rosa = actions.make(maya, full_name="Rosa Osei", emails=["rosa@osei.example"], found=False, now=now)
    return actions.ask_for_names(campaign, person=rosa, words="Dear Rosa", channel="email", now=now)


@pytest.fixture
def secret(ask: Ask) -> str:
    now = timezone.now()
    return open_page(ask, words=WORDS, ends_on=now.date() + dt.timedelta(days=30), now=now)[1]


@pytest.fixture
def friend() -> Client:
    """Rosa's phone: no session, and a server that does check CSRF."""
    return Client(enforce_csrf_checks=True)


def page(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def answers(seeker: Seeker) -> list[FriendAnswer]:
    return list(FriendAnswer.objects.of(seeker))


def test_the_page_says_my_words_and_my_first_name_and_nothing_else(friend: Client, secret: str) -> None:
    shown = page(friend, f"/k/{secret}")
    assert (WORDS in shown, "Maya would like to ask you something" in shown) == (True, True)
    assert [
        word for word in ("Osei", "Medical writing", "@", "Rosa", 'href="/people', "/today") if word in shown
    ] == []


def test_it_is_kept_from_search_engines_other_pages_and_caches_and_leaves_no_cookie(
    friend: Client, secret: str
) -> None:
    answer = friend.get(f"/k/{secret}")
    assert "noindex" in answer["X-Robots-Tag"]
    assert (answer["Referrer-Policy"], "no-store" in answer["Cache-Control"]) == ("no-referrer", True)
    assert ("script-src" in answer["Content-Security-Policy"], b"<script" in answer.content) == (False, False)
    assert (answer["Content-Security-Policy"][:18], dict(answer.cookies)) == ("default-src 'none'", {})


def test_only_the_hash_of_the_secret_is_kept(maya: Seeker, ask: Ask, secret: str) -> None:
    row = FriendPage.objects.of(maya).values().get()
    assert row["id"] == key_of(secret)
    assert [name for name, value in row.items() if secret in str(value)] == []


def test_unknown_ended_and_taken_back_are_one_and_the_same_page(
    friend: Client, ask: Ask, secret: str, client: Client
) -> None:
    now = timezone.now()
    unknown = friend.get("/k/never-was")
    client.post(f"/asks/{ask.pk}/page", {"step": "take back"})
    taken = friend.get(f"/k/{secret}")
    old = open_page(ask, words=WORDS, ends_on=now.date() - dt.timedelta(days=2), now=now)[1]
    ended = friend.get(f"/k/{old}")
    assert [answer.status_code for answer in (unknown, taken, ended)] == [404] * 3
    bare = [re.sub(rb'\?v=[^"]*', b"", answer.content) for answer in (unknown, taken, ended)]
    assert (bare[0] == bare[1] == bare[2], b"This page is closed" in bare[0]) == (True, True)
    assert friend.post(f"/k/{secret}", {"name": "Tom", "how": "write"}).status_code == 404


def test_it_is_open_through_its_last_day_where_the_seeker_lives(
    maya: Seeker, ask: Ask, now: dt.datetime
) -> None:
    found, _ = open_page(ask, words=WORDS, ends_on=now.date(), now=now)
    late = dt.datetime(2026, 3, 13, 4, 59, tzinfo=dt.UTC)  # 23:59 in Chicago
    assert (found.is_open(now=late), found.is_open(now=late + dt.timedelta(minutes=1))) == (True, False)


def test_a_new_page_ends_the_one_before(friend: Client, ask: Ask, secret: str) -> None:
    now = timezone.now()
    _, newer = open_page(ask, words=WORDS, ends_on=now.date() + dt.timedelta(days=1), now=now)
    assert [friend.get(f"/k/{each}").status_code for each in (secret, newer)] == [404, 200]


def test_it_opens_nowhere_while_the_house_is_closed_to_friends(
    friend: Client, secret: str, settings: Settings
) -> None:
    settings.FRIENDS_ADDRESS = ""
    assert friend.get(f"/k/{secret}").status_code == 404


def test_what_a_friend_writes_is_kept_as_it_was_written_and_nobody_is_met(
    friend: Client, secret: str, maya: Seeker
) -> None:
    first = {"name": "Ana Lima", "known": "My cousin", "how": "introduces", "reach": "ana@stjude.example"}
    answer = friend.post(f"/k/{secret}", first)
    assert (answer.status_code, answer["Location"]) == (302, f"/k/{secret}?thanks=name")
    friend.post(f"/k/{secret}", {"name": "Ben\u202e <script>alert(1)</script>", "how": "asks_first"})
    friend.post(f"/k/{secret}", {"nobody": "1"})
    assert [(row.name, row.known, row.how, row.reach) for row in answers(maya)] == [
        ("Ana Lima", "My cousin", "introduces", "ana@stjude.example"),
        ("Ben <script>alert(1)</script>", "", "asks_first", ""),
        ("", "", "asks_first", ""),
    ]
    assert [person.full_name for person in Person.objects.of(maya)] == ["Rosa Osei"]
    shown = page(friend, f"/k/{secret}?thanks=name")
    assert ("Maya will see it" in shown, "Ana Lima" in shown) == (True, False)


@pytest.mark.parametrize("said", ["name", "nobody"])
def test_after_sending_the_thanks_stand_alone_with_a_way_to_write_again(
    friend: Client, secret: str, said: str
) -> None:
    shown = page(friend, f"/k/{secret}?thanks={said}")
    assert ("<h1>Thank you" in shown, WORDS in shown, "<button" in shown) == (True, False, False)
    assert f'href="/k/{secret}"' in shown


@pytest.mark.parametrize(
    ("house", "warns"), [("http://192.168.1.7:8923", True), ("https://ask.example.org", False)]
)
def test_beside_an_address_of_this_network_stands_that_it_opens_only_there(
    client: Client, ask: Ask, settings: Settings, *, house: str, warns: bool
) -> None:
    settings.FRIENDS_ADDRESS = house
    day = (timezone.now().date() + dt.timedelta(days=30)).isoformat()
    made = client.post(
        f"/asks/{ask.pk}/page", {"step": "open", "words": WORDS, "ends_on": day}
    ).content.decode()
    assert ("is open" in made, "It opens only in the network that you are in now" in made) == (True, warns)


def test_the_same_words_sent_twice_are_kept_once(friend: Client, secret: str, maya: Seeker) -> None:
    for _ in range(2):
        friend.post(f"/k/{secret}", {"name": "Ana Lima", "how": "write"})
    assert len(answers(maya)) == 1


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ({"name": " ", "how": "write"}, "Write a name, or choose “Nobody comes to mind”"),
        ({"name": "x" * 201, "how": "write"}, "This is long for a name"),
        ({"name": "Ana", "known": "x" * 501, "how": "write"}, "Please say it in 500 letters"),
        ({"name": "Ana", "reach": "x" * 301, "how": "write"}, "One address or number is enough"),
        ({"name": "Ana", "how": "steal"}, "Choose one of these"),
        ({"name": "Ana\x00", "how": "write"}, "Null characters"),
    ],
)
def test_what_cannot_be_kept_is_said_and_what_was_typed_stays(
    friend: Client, secret: str, maya: Seeker, said: dict[str, str], problem: str
) -> None:
    answer = friend.post(f"/k/{secret}", said)
    assert (answer.status_code, problem in answer.content.decode(), answers(maya)) == (422, True, [])


def test_a_page_takes_so_many_names_a_day_and_says_when_it_is_full(
    friend: Client, secret: str, maya: Seeker
) -> None:
    for number in range(MOST_IN_A_DAY):
        friend.post(f"/k/{secret}", {"name": f"Person {number}", "how": "write"})
    full = friend.post(f"/k/{secret}", {"name": "One more", "how": "write"})
    assert (full.status_code, b"full for today" in full.content, b'value="One more"' in full.content) == (
        429,
        True,
        True,
    )
    assert len(answers(maya)) == MOST_IN_A_DAY
    FriendAnswer.objects.of(maya).update(created_at=timezone.now() - dt.timedelta(days=2))
    knocks.forget()
    assert friend.post(f"/k/{secret}", {"name": "One more", "how": "write"}).status_code == 302


def test_who_knocks_without_end_is_asked_to_wait(friend: Client, secret: str) -> None:
    seen = {friend.get(f"/k/guess-{number}").status_code for number in range(MOST_KNOCKS)}
    later = friend.get("/k/one-more")
    assert (seen, later.status_code, later["Retry-After"]) == ({404}, 429, "60")
    elsewhere = friend.get(f"/k/{secret}", REMOTE_ADDR="192.0.2.9")
    assert elsewhere.status_code == 200


def test_opening_it_shows_the_address_once_with_a_letter_that_holds_it(
    client: Client, friend: Client, ask: Ask
) -> None:
    address = f"/asks/{ask.pk}/page"
    ends = timezone.localdate() + dt.timedelta(days=10)
    made = client.post(address, {"step": "open", "words": WORDS, "ends_on": ends.isoformat()})
    shown = made.content.decode()
    found = re.search(r'id="address">https://ask\.example\.org(/k/[\w-]{22})<', shown)
    assert found
    assert ("Dear Rosa" in shown, "mailto:rosa@osei.example?subject=" in shown) == (True, True)
    assert WORDS in page(friend, found[1])
    again = page(client, address)
    assert (found[1] in again, "Take it back" in again) == (False, True)


@pytest.mark.parametrize(
    ("days", "problem"),
    [(-2, "This day has passed"), (400, "Choose a day until"), (None, "Write a day that exists")],
)
def test_the_last_day_lies_ahead_and_not_too_far(
    client: Client, ask: Ask, days: int | None, problem: str
) -> None:
    day = "soon" if days is None else (timezone.localdate() + dt.timedelta(days=days)).isoformat()
    answer = client.post(f"/asks/{ask.pk}/page", {"step": "open", "words": WORDS, "ends_on": day})
    assert (answer.status_code, problem in answer.content.decode()) == (422, True)


def test_where_no_friend_could_come_in_the_page_says_so_and_offers_two_other_ways(
    client: Client, ask: Ask, settings: Settings, maya: Seeker
) -> None:
    settings.FRIENDS_ADDRESS = ""
    shown = page(client, f"/asks/{ask.pk}/page")
    assert ("Nobody else can reach your Askwell" in shown, shown.count(f"/asks/{ask.pk}/answer")) == (True, 2)
    assert [word for word in ("ASKWELL_", "askwell serve", "<code>", "tunnel") if word in shown] == []
    client.post(f"/asks/{ask.pk}/page", {"step": "open", "words": WORDS, "ends_on": "2030-01-01"})
    assert FriendPage.objects.of(maya).count() == 0


def test_beside_a_page_that_cannot_be_there_stands_no_empty_column(
    client: Client, ask: Ask, settings: Settings
) -> None:
    settings.FRIENDS_ADDRESS = ""
    shown = page(client, f"/asks/{ask.pk}/page")
    assert ("<aside" in shown, 'class="split"' in shown) == (False, False)


def test_where_no_friend_could_come_in_no_page_is_begun_and_no_draft_is_left(
    client: Client, ask: Ask, settings: Settings, maya: Seeker, now: dt.datetime
) -> None:
    settings.FRIENDS_ADDRESS = ""
    joyce = actions.make(maya, full_name="Joyce Osei", found=False, now=now)
    shown = page(client, f"/people/{joyce.pk}/ask")
    assert ('value="page"' in shown, "nobody else could open a page here" in shown) == (False, True)
    client.post(f"/people/{joyce.pk}/ask", {"step": "page", "words": "Hi", "channel": "message"})
    assert not Ask.objects.of(maya).filter(person=joyce).exists()
    assert "A page for the answer" not in page(client, "/asks") + page(client, f"/people/{ask.person_id}/ask")


def test_the_page_of_another_seeker_is_not_there(strangers_client: Client, ask: Ask) -> None:
    assert strangers_client.get(f"/asks/{ask.pk}/page").status_code == 404


def test_the_words_on_the_way_are_kept_when_a_page_is_wanted(client: Client, ask: Ask) -> None:
    ask.asked_at = None
    ask.save()
    answer = client.post(
        f"/people/{ask.person_id}/ask", {"step": "page", "words": "Hi aunt", "channel": "email"}
    )
    ask.refresh_from_db()
    assert (answer["Location"], ask.words) == (f"/asks/{ask.pk}/page", "Hi aunt")


def test_what_was_written_is_shown_then_looked_over_then_kept(
    client: Client, friend: Client, ask: Ask, secret: str, maya: Seeker
) -> None:
    said = {
        "name": "Ana Lima",
        "known": "my cousin, she runs the lab at St. Jude",
        "how": "write",
        "reach": "555-0142",
    }
    friend.post(f"/k/{secret}", said)
    friend.post(f"/k/{secret}", {"name": "<b>Ben</b>", "how": "asks_first", "reach": "ask at the desk"})
    assert "Something new on the page" in page(client, "/asks")
    assert (
        "ead what Rosa wrote" in page(client, "/today"),
        f"/asks/{ask.pk}/answer" in page(client, "/today"),
    ) == (
        True,
        True,
    )
    address = f"/asks/{ask.pk}/answer"
    assert "&lt;b&gt;Ben&lt;/b&gt;" in page(client, address)
    shown = client.post(address, {"step": "written"}).content.decode()
    parts = ('value="Ana Lima"', 'value="runs the lab"', 'value="St. Jude"', "555-0142", "ask at the desk")
    assert [part for part in parts if part not in shown] == []
    assert Person.objects.of(maya).count() == 1
    keys = re.findall(r'name="written" value="([^"]+)"', shown)
    kept = {
        "step": "save",
        "words": "Ana Lima: my cousin",
        "written": keys,
        "names-TOTAL_FORMS": "2",
        "names-INITIAL_FORMS": "2",
        "names-0-full_name": "Ana Lima",
        "names-0-may_name": "yes",
        "names-1-full_name": "",
    }
    assert client.post(address, kept)["Location"] == "/asks"
    referral = Referral.objects.of(maya).get()
    assert (referral.referred.full_name, referral.may_name, referral.ask) == ("Ana Lima", "yes", ask)
    assert [row.settled_at is None for row in answers(maya)] == [False, False]
    assert "Something new" not in page(client, "/asks")


def test_nobody_is_an_answer_too(client: Client, friend: Client, ask: Ask, secret: str, maya: Seeker) -> None:
    friend.post(f"/k/{secret}", {"nobody": "1"})
    client.post(f"/asks/{ask.pk}/answer", {"step": "written"})
    ask.refresh_from_db()
    assert (ask.answered_at is None, [row.settled_at is None for row in answers(maya)]) == (False, [False])


def test_what_strangers_wrote_can_be_put_aside(
    client: Client, friend: Client, ask: Ask, secret: str, maya: Seeker
) -> None:
    friend.post(f"/k/{secret}", {"name": "Buy now", "how": "write"})
    client.post(f"/asks/{ask.pk}/answer", {"step": "aside"})
    ask.refresh_from_db()
    assert (ask.answered_at, Person.objects.of(maya).count()) == (None, 1)
    assert "Buy now" not in page(client, f"/asks/{ask.pk}/answer")


def test_a_card_that_came_as_a_file_becomes_a_name_to_look_over(client: Client, ask: Ask) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile  # noqa: PLC0415  # only this test sends a file

    card = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ana Lima\nORG:St. Jude\nTITLE:Head of lab\nEMAIL:ana@x.example\nEND:VCARD\n"
    own = b"BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Osei\nEND:VCARD\n"
    sent = {"step": "read", "mail": SimpleUploadedFile("Ana.vcf", card + own)}
    shown = client.post(f"/asks/{ask.pk}/answer", sent).content.decode()
    parts = ('value="Ana Lima"', 'value="St. Jude"', 'value="Head of lab"', "ana@x.example")
    assert [part for part in parts if part not in shown] == []
    assert shown.count('<fieldset class="stack">') == 1


def test_the_page_says_once_that_it_shows_to_nobody_what_was_sent(friend: Client, secret: str) -> None:
    assert "This page never shows it again, to anybody." in page(friend, f"/k/{secret}")


def test_one_of_three_ways_to_bring_an_answer_is_enough_and_none_is_called_optional(
    client: Client, ask: Ask
) -> None:
    shown = page(client, f"/asks/{ask.pk}/answer")
    assert ("One of these three is enough." in shown, "(optional)" in shown) == (True, False)


def test_an_open_page_is_told_where_the_ask_stands(client: Client, ask: Ask) -> None:
    draft = actions.draft_ask(ask.campaign, person=ask.person, words="Dear Rosa", channel="email")
    now = timezone.now()
    open_page(draft, words=WORDS, ends_on=now.date() + dt.timedelta(days=5), now=now)
    shown = page(client, "/asks")
    assert ("Page open" in shown, "A page for the answer is open until" in shown, "Draft" in shown) == (
        True,
        True,
        False,
    )
    actions.record_answer(draft, names=[], words="", now=now + dt.timedelta(days=1))
    assert draft.asked_at == now
    told = page(client, "/asks")
    assert ("by a page for the answer" in told, "by email" in told.partition("Rosa Osei")[0]) == (True, False)
    assert page(client, f"/people/{ask.person_id}").count("By a page for the answer") == 1


def test_each_name_on_a_page_can_be_put_aside_alone(
    client: Client, friend: Client, ask: Ask, secret: str, maya: Seeker
) -> None:
    for name in ("Tom Reyes", "Mickey Mouse"):
        friend.post(f"/k/{secret}", {"name": name, "how": "write"})
    tom, mickey = answers(maya)
    shown = page(client, f"/asks/{ask.pk}/answer")
    assert ('Put aside<span class="vh">: Mickey Mouse' in shown, "Put all 2 aside" in shown) == (True, True)
    client.post(f"/asks/{ask.pk}/answer", {"step": "aside", "answer": str(mickey.pk)})
    tom.refresh_from_db()
    mickey.refresh_from_db()
    assert (tom.settled_at is None, mickey.settled_at is None) == (True, False)
    assert "Look over and keep" in page(client, f"/asks/{ask.pk}/answer")


def test_what_is_no_address_is_told_apart_in_the_words(
    client: Client, friend: Client, ask: Ask, secret: str
) -> None:
    said = {
        "name": "Luis Ortega",
        "known": "blade tech at Vestas!",
        "how": "introduces",
        "reach": "he is at the gym",
    }
    friend.post(f"/k/{secret}", said)
    shown = client.post(f"/asks/{ask.pk}/answer", {"step": "written"}).content.decode()
    assert "blade tech at Vestas! To reach them: he is at the gym. I will introduce the two of you." in shown


def test_where_the_only_address_of_the_friend_failed_the_page_that_was_made_names_it(
    client: Client, ask: Ask, now: dt.datetime
) -> None:
    ContactPoint.objects.of(ask.seeker).update(failed_at=now)
    said = {"step": "open", "words": WORDS, "ends_on": timezone.localdate() + dt.timedelta(days=9)}
    shown = client.post(f"/asks/{ask.pk}/page", said).content.decode()
    assert [words in shown for words in ("A note to rosa@osei.example came back", "Add another address")] == [
        True
    ] * 2
    assert "mailto:" not in shown
