"""Messages and invitations of a download become contact history."""

from tests.journey.people.past_contacts.downloads import (
    ADA,
    CONNECTIONS,
    MAYA,
    NOW,
    PROFILE,
    RITA,
    TOM,
    WRITTEN,
    archive,
    brought,
    history,
    invitation,
    invitations,
    looked_at,
    message,
    messages,
    whole,
)

from askwell.accounts.models import Seeker
from askwell.journey.people.actions.imports import bring_in, undo
from askwell.journey.people.actions.people import make
from askwell.journey.people.models import Person, SourceRecord
from askwell.journey.people.past_contacts.owner import Owner

ALL = [
    ("2021-06-01", "Tom Reyes", "they", "Are you well?"),
    ("2023-03-05", "(Paul Strand)", "me", "A question about the desk"),
    ("2023-03-05", "(Rita Recruiter)", "they", "A role for you"),
    ("2023-03-05", "Ada Lovelace", "me", "I liked your talk"),
    ("2023-03-06", "Ada Lovelace", "they", "Thank you"),
]


def test_each_message_belongs_to_whom_it_was_written_with(maya: Seeker) -> None:
    brought(maya, whole())
    assert history(maya) == ALL


def test_the_look_says_how_many_with_whom(maya: Seeker) -> None:
    _, look = looked_at(maya, whole())
    past = look.past
    assert (past.messages, past.people, past.written, past.only_wrote) == (5, 2, 1, 1)
    assert (past.written_ones, past.only_wrote_ones) == ([("Paul Strand", 1)], [("Rita Recruiter", 1)])
    assert (past.how, past.called, look.new) == ("profile", "Maya Osei", 2)


def test_the_same_download_again_brings_nothing_and_a_newer_one_the_rest(maya: Seeker) -> None:
    brought(maya, whole())
    _, look = looked_at(maya, whole())
    assert (look.past.messages, look.past.same) == (0, 5)
    brought(maya, whole())
    assert history(maya) == ALL
    newer = message(TOM, MAYA, text="Still there?", thread="t2", at="2024-01-01 08:00:00 UTC")
    brought(maya, whole(*WRITTEN, newer))
    assert history(maya) == [*ALL, ("2024-01-01", "Tom Reyes", "they", "Still there?")]


def test_who_changed_her_name_or_closed_her_account_is_not_doubled(maya: Seeker) -> None:
    brought(maya, whole())
    renamed = message(("Ada King", "ada"), MAYA, text="Thank you", thread="t1", at="2023-03-06 09:00:00 UTC")
    closed = message(("LinkedIn Member", ""), MAYA, text="A role for you", thread="t3")
    brought(maya, whole(renamed, closed))
    assert history(maya) == ALL


def test_a_message_to_several_is_contact_with_each_and_one_of_theirs_with_its_writer(maya: Seeker) -> None:
    to_both = message(MAYA, ADA, TOM, text="Lunch?", thread="g")
    from_one = message(TOM, MAYA, ADA, text="Gladly", thread="g", at="2023-03-06 09:00:00 UTC")
    brought(maya, whole(to_both, from_one))
    assert history(maya) == [
        ("2023-03-05", "Ada Lovelace", "me", "Lunch?"),
        ("2023-03-05", "Tom Reyes", "me", "Lunch?"),
        ("2023-03-06", "Tom Reyes", "they", "Gladly"),
    ]


def test_a_download_that_does_not_say_to_whom_tells_it_by_who_else_wrote_in_the_conversation(
    maya: Seeker,
) -> None:
    url = "https://www.linkedin.com/in/"
    rows = [
        f"t1,,Maya Osei,{url}maya-osei,2023-03-05 14:22:11 UTC,,Dear Ada",
        f"t1,,Ada Lovelace,{url}ada,2023-03-06 14:22:11 UTC,,Dear Maya",
        f"t2,,Maya Osei,{url}maya-osei,2023-03-05 15:00:00 UTC,,Dear Tom",
        "t2,,Tom Reyes,,2023-03-07 14:22:11 UTC,,Hello",
        f"t3,,Maya Osei,{url}maya-osei,2023-03-08 15:00:00 UTC,,Is anybody there?",
    ]
    header = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,DATE,SUBJECT,CONTENT"
    source, look = looked_at(maya, CONNECTIONS.encode(), "\n".join([header, *rows, ""]).encode(), PROFILE)
    assert (look.past.messages, look.past.aside, look.past.people, look.past.strangers) == (4, 1, 2, 0)
    bring_in(source, now=NOW)
    assert history(maya) == [
        ("2023-03-05", "Ada Lovelace", "me", "Dear Ada"),
        ("2023-03-05", "Tom Reyes", "me", "Dear Tom"),
        ("2023-03-06", "Ada Lovelace", "they", "Dear Maya"),
        ("2023-03-07", "Tom Reyes", "they", "Hello"),
    ]


def test_drafts_and_spam_are_kept_and_are_no_contact(maya: Seeker) -> None:
    draft = message(MAYA, ADA, text="Never sent", draft="Yes")
    spam = message(RITA, MAYA, text="Win!", folder="SPAM")
    _, look = looked_at(maya, whole(draft, spam))
    assert (look.past.messages, look.past.aside, look.past.strangers) == (0, 2, 0)
    brought(maya, whole(draft, spam))
    kept = SourceRecord.objects.of(maya).filter(person=None, kind="linkedin_messages")
    assert (history(maya), [one.raw for one in kept]) == ([], [draft, spam])


def test_invitations_say_who_asked_whom(maya: Seeker) -> None:
    rows = (
        invitation(MAYA, ADA, "OUTGOING", text="We met at the fair"),
        invitation(RITA, MAYA, "INCOMING"),
    )
    source = brought(maya, archive(Connections=CONNECTIONS.encode(), Invitations=invitations(*rows)))
    assert history(maya) == [
        ("2022-01-29", "(Rita Recruiter)", "they", ""),
        ("2022-01-29", "Ada Lovelace", "me", "We met at the fair"),
    ]
    assert Owner.from_json(source.owner) == Owner(
        ("in/maya-osei",), ("maya osei",), "invitations", "Maya Osei"
    )


def test_messages_come_in_without_connections_and_find_their_people_later(maya: Seeker) -> None:
    source = brought(maya, messages(*WRITTEN), PROFILE)
    assert (source.kind, Person.objects.of(maya).count()) == ("archive", 0)
    brought(maya, CONNECTIONS.encode())
    assert history(maya) == ALL


def test_a_name_alone_leads_to_somebody_only_while_nobody_else_has_it(maya: Seeker) -> None:
    make(maya, full_name="Paul Strand", now=NOW, found=False)
    first = brought(maya, whole())
    assert ("2023-03-05", "Paul Strand", "me", "A question about the desk") in history(maya)
    second = brought(maya, b"BEGIN:VCARD\nVERSION:3.0\nFN:Paul Strand\nEMAIL:paul@x.example\nEND:VCARD\n")
    assert history(maya) == ALL
    undo(second, now=NOW)
    assert ("2023-03-05", "Paul Strand", "me", "A question about the desk") in history(maya)
    undo(first, now=NOW)
    assert (history(maya), Person.objects.of(maya).count()) == ([], 1)


def test_somebody_met_by_hand_finds_what_was_written_with_her(maya: Seeker) -> None:
    brought(maya, whole())
    make(maya, full_name="P. Strand", profile="https://linkedin.com/in/paul-strand/", now=NOW, found=True)
    assert ("2023-03-05", "P. Strand", "me", "A question about the desk") in history(maya)


def test_who_is_in_no_list_comes_along_as_the_seeker_says(maya: Seeker) -> None:
    source = brought(maya, whole(), adds="written")
    assert [str(one) for one in Person.objects.of(maya)] == ["Ada Lovelace", "Paul Strand", "Tom Reyes"]
    assert (source.added, [row[1] for row in history(maya)].count("(Rita Recruiter)")) == (3, 1)
    again = brought(maya, whole(), adds="all")
    assert (again.added, [row[1] for row in history(maya)].count("Rita Recruiter")) == (1, 1)
    undo(again, now=NOW)
    undo(source, now=NOW)
    assert (Person.objects.of(maya).count(), history(maya)) == (0, [])


def test_connections_that_go_leave_the_messages_of_another_download(maya: Seeker) -> None:
    book = brought(maya, CONNECTIONS.encode())
    brought(maya, messages(*WRITTEN), PROFILE)
    undo(book, now=NOW)
    assert Person.objects.of(maya).count() == 0
    assert {row[1] for row in history(maya)} == {f"({row[1].strip('()')})" for row in ALL}
    brought(maya, CONNECTIONS.encode())
    assert history(maya) == ALL
