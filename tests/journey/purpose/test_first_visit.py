"""The first visit asks little, keeps all of it, and can be walked back and forth."""

from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.queries import current_campaign, purposes_of
from askwell.method.purposes import Purpose

CURIOUS = {
    "name": "Medical writing",
    "kind": "occupation",
    "seeker_name": "Maya Osei",
    "zone": "America/New_York",
}


def test_a_newcomer_is_led_to_the_first_visit(client: Client) -> None:
    answer = client.get("/campaign")
    assert (answer.status_code, answer["Location"]) == (302, "/welcome")


def test_saying_what_she_is_curious_about_begins_a_campaign_with_all_four_purposes(
    client: Client, maya: Seeker
) -> None:
    answer = client.post("/welcome", CURIOUS)
    campaign = current_campaign(maya)
    maya.refresh_from_db()
    assert answer["Location"] == "/welcome/purposes"
    assert (campaign.name, campaign.kind, purposes_of(campaign)) == (
        "Medical writing",
        "occupation",
        list(Purpose),
    )
    assert (maya.name, maya.time_zone) == ("Maya Osei", "America/New_York")


def test_going_back_changes_the_campaign_and_makes_no_second(client: Client, maya: Seeker) -> None:
    client.post("/welcome", CURIOUS)
    client.post("/welcome", {**CURIOUS, "name": "Health journalism"})
    assert [campaign.name for campaign in Campaign.objects.of(maya)] == ["Health journalism"]


def test_an_empty_answer_says_what_to_write_and_keeps_the_rest(client: Client) -> None:
    answer = client.post("/welcome", {**CURIOUS, "name": ""})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert (
        "Write a kind of work or an industry" in page,
        'value="Maya Osei"' in page,
        "Error: " in page,
    ) == (
        True,
        True,
        True,
    )


def test_a_zone_that_nobody_knows_is_no_matter(client: Client, maya: Seeker) -> None:
    client.post("/welcome", {**CURIOUS, "zone": "Mars/Olympus"})
    maya.refresh_from_db()
    assert maya.time_zone == "America/Chicago"


def test_taking_a_purpose_off_leaves_the_others_as_they_were(client: Client, maya: Seeker) -> None:
    client.post("/welcome", CURIOUS)
    before = dict(current_campaign(maya).aims.values_list("purpose", "id"))
    client.post(
        "/welcome/purposes", {"purposes": ["jobs", "fit"], "introduction": "I am Maya.", "appeal": "Words"}
    )
    after = dict(current_campaign(maya).aims.values_list("purpose", "id"))
    assert after == {purpose: before[purpose] for purpose in ("jobs", "fit")}
    assert current_campaign(maya).introduction == "I am Maya."


def test_no_purpose_at_all_is_gently_refused(client: Client) -> None:
    client.post("/welcome", CURIOUS)
    answer = client.post("/welcome/purposes", {"introduction": "", "appeal": ""})
    assert (answer.status_code, b"Leave at least one of the four ticked" in answer.content) == (422, True)


def test_everything_can_be_changed_later_on_one_page(client: Client, maya: Seeker) -> None:
    client.post("/welcome", CURIOUS)
    answer = client.post(
        "/campaign",
        {
            "name": "Publishing",
            "kind": "industry",
            "purposes": ["values"],
            "introduction": "Hello",
            "appeal": "",
            "me-name": "Maya O.",
            "me-email": "maya@osei.example",
            "me-phone": "",
            "me-profile_url": "",
            "me-time_zone": "Europe/Berlin",
            "me-region": "de",
        },
    )
    campaign = current_campaign(maya)
    maya.refresh_from_db()
    assert answer.status_code == 302
    assert (campaign.name, campaign.kind, purposes_of(campaign)) == (
        "Publishing",
        "industry",
        [Purpose.VALUES],
    )
    assert (maya.name, maya.time_zone, maya.region) == ("Maya O.", "Europe/Berlin", "DE")


def test_script_in_her_words_is_only_words(client: Client) -> None:
    client.post("/welcome", {**CURIOUS, "name": "<script>alert(1)</script>"})
    page = client.get("/welcome/purposes").content.decode()
    assert ("<script>alert" in page, "&lt;script&gt;alert(1)" in page) == (False, True)


def test_a_stranger_has_a_campaign_of_her_own(
    client: Client, strangers_client: Client, stranger: Seeker
) -> None:
    client.post("/welcome", CURIOUS)
    assert strangers_client.get("/campaign")["Location"] == "/welcome"
    assert list(Campaign.objects.of(stranger)) == []


def test_whoever_has_an_archive_finds_the_way_back_on_the_first_page(client: Client) -> None:
    page = client.get("/welcome").content.decode()
    assert 'href="/settings/restore"' in page


def test_a_sentence_that_no_letter_can_say_is_asked_for_kindly_and_one_who_does_the_work_is_said_well(
    client: Client,
) -> None:
    answer = client.post("/welcome", {**CURIOUS, "name": "I don't know yet"})
    assert answer.status_code == 422
    assert "Your letters will say “I am curious about …”" in answer.content.decode()
    client.post("/welcome", {**CURIOUS, "name": "occupational therapist"})
    page = client.get("/welcome/purposes").content.decode()
    assert "find out about the work of an occupational therapist" in page
