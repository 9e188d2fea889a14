"""The page of an import shows its messages, asks who the seeker is, and takes who comes along."""

from django.test import Client
from tests.journey.people.past_contacts.downloads import (
    ADA,
    MAYA,
    PAUL,
    RITA,
    WRITTEN,
    brought,
    history,
    looked_at,
    message,
    messages,
    taken,
    whole,
)

from askwell.accounts.models import Seeker
from askwell.journey.people.actions.imports import preview
from askwell.journey.people.models import Import, Person


def page_of(source: Import) -> str:
    return f"/import/{source.pk}"


def test_the_page_says_how_much_with_whom_and_who_is_in_no_list(maya: Seeker, client: Client) -> None:
    source, _ = looked_at(maya, whole())
    html = client.get(page_of(source)).content.decode()
    assert (
        "5 messages with 2 people in your address book or in this file; 2 people are in none of your lists."
        in html
    )
    assert "Yours are those of Maya Osei, as the profile in the download says." in html
    assert "1 person you wrote to" in html
    assert "mostly a recruiter" in html


def test_a_yes_takes_along_whom_the_seeker_chose(maya: Seeker, client: Client) -> None:
    source, _ = looked_at(maya, whole())
    answer = client.post(page_of(source), {"do": "yes", "adds": "all"}, follow=True)
    assert "Added 4 people, and 5 messages." in answer.content.decode()
    assert Person.objects.of(maya).count() == 4


def test_one_conversation_alone_does_not_tell_who_is_who(maya: Seeker, client: Client) -> None:
    one = messages(message(RITA, PAUL, text="Hello Paul"))
    source, look = looked_at(maya, one)
    assert (look.past.how, sorted(who for who, _, _ in look.past.candidates)) == (
        "",
        ["in/paul-strand", "in/rita"],
    )
    html = client.get(page_of(source)).content.decode()
    assert "Which of these is you?" in html
    client.post(page_of(source), {"do": "me", "who": "in/paul-strand"})
    source.refresh_from_db()
    assert preview(source).past.how == "said"
    client.post(page_of(source), {"do": "yes"})
    assert history(maya) == [("2023-03-05", "(Rita Recruiter)", "they", "Hello Paul")]


def test_without_an_answer_messages_are_kept_as_they_came_and_can_come_in_later(maya: Seeker) -> None:
    one = messages(message(RITA, PAUL, text="Hello Paul"))
    source = brought(maya, one)
    assert (history(maya), source.records.count()) == ([], 1)
    again, _ = looked_at(maya, one)
    assert (again.state, preview(again).past.messages) == ("looked", 1)


def test_who_takes_part_in_most_conversations_is_the_seeker_and_the_next_download_knows(maya: Seeker) -> None:
    renamed = ("M. O.", "mo-1")
    rows = (message(renamed, ADA, thread="a"), message(RITA, renamed, thread="b"))
    source = brought(maya, messages(*rows))
    assert '"how":"most"' in source.owner
    _, look = looked_at(maya, messages(message(PAUL, renamed, thread="c", text="New")))
    assert (look.past.how, look.past.called) == ("before", "M. O.")


def test_her_own_name_in_askwell_tells_who_she_is(maya: Seeker) -> None:
    _, look = looked_at(maya, messages(message(RITA, MAYA, text="Hello")))
    assert (look.past.how, look.past.only_wrote) == ("own", 1)


def test_a_choice_that_is_none_changes_nothing(maya: Seeker, client: Client) -> None:
    source, _ = looked_at(maya, messages(*WRITTEN))
    answer = client.post(page_of(source), {"do": "me", "who": "in/nobody"}, follow=True)
    assert "Choose which of them is you." in answer.content.decode()
    source.refresh_from_db()
    assert '"how":"own"' in source.owner


def test_a_download_without_messages_says_nothing_of_them(maya: Seeker, client: Client) -> None:
    source = taken(maya, b"BEGIN:VCARD\nVERSION:3.0\nFN:Ana Lima\nEND:VCARD\n")
    preview(source)
    assert "What you wrote before" not in client.get(page_of(source)).content.decode()
