"""What a person gets who asks what is kept about her: all of it, and of others no more than is about her."""

import datetime as dt
import io
import json
from zipfile import ZipFile

import pytest
from django.test import Client
from PIL import Image
from tests.demonstration import campaign_of_the_demonstration
from uuid_utils.compat import uuid7

from askwell.accounts.models import Seeker
from askwell.desk.one_person.copying import copy_of
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim, Fact
from askwell.journey.outreach.models import Letter, Outreach, Reply
from askwell.journey.people.actions import imports, meet, refer
from askwell.journey.people.models import Ask, Person
from askwell.journey.talk.models import Line, NameGiven, Picture, Transcript
from askwell.journey.talk.pictures.actions import keep_picture
from askwell.journey.talk.transcripts.actions import bring_in
from askwell.method.trust import Trust

CARD = b"BEGIN:VCARD\nVERSION:3.0\nFN:Greta Ohm\nEMAIL:greta@ohm.example\nX-SHOE-SIZE:38\nEND:VCARD\n"


@pytest.fixture
def greta(maya: Seeker, now: dt.datetime) -> Person:
    campaign = campaign_of_the_demonstration(maya, now=now)
    source, _ = imports.take_in(maya, files_given=[("phone.vcf", [CARD])])
    assert source is not None
    imports.bring_in(source, now=now)
    greta = Person.objects.of(maya).get(full_name="Greta Ohm")
    outreach = Outreach.objects.create(seeker=maya, campaign=campaign, person=greta)
    Letter.objects.create(
        seeker=maya, person=greta, outreach=outreach, kind="request", body="Dear Greta", sent_at=now
    )
    Reply.objects.create(
        seeker=maya, outreach=outreach, kind="yes", text="Gladly, on Monday", received_at=now
    )
    talk = Talk.objects.create(seeker=maya, campaign=campaign, person=greta, starts_at=now, ended_at=now)
    said = {"seeker": maya, "campaign": campaign, "talk": talk, "person": greta, "said_at": now}
    Line.objects.create(seeker=maya, talk=talk, at=now, text="I trained for two years")
    Claim.objects.create(**said, purpose="jobs", text="We hire in May")
    Fact.objects.create(**said, kind="hours", text="40 hours")
    photo = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(photo, "PNG")
    card = Picture.Kind.CARD
    keep_picture(talk, picture_id=uuid7(), kind=card, data=photo.getvalue(), taken_at=now, now=now)
    return greta


def spoken_of_greta(seeker: Seeker, now: dt.datetime) -> None:
    """Let others speak of her: in a note, in confidence, in an answer, in a letter."""
    other = Talk.objects.of(seeker).filter(ended_at__isnull=False).exclude(person__full_name="Greta Ohm")
    talk = other.select_related("person").earliest("starts_at")
    Line.objects.create(seeker=seeker, talk=talk, at=now, text="Greta Ohm knows pay")
    Line.objects.create(
        seeker=seeker, talk=talk, at=now, text="Greta Ohm is leaving", trust=Trust.CONFIDENTIAL.value
    )
    ask = Ask.objects.of(seeker).earliest("id")
    ask.answer = "Try Greta Ohm, greta@ohm.example"
    ask.save()


def opened(content: bytes) -> tuple[dict[str, object], set[str], str]:
    with ZipFile(io.BytesIO(content)) as bundle:
        about = json.loads(bundle.read("about.json"))
        return (
            about,
            set(bundle.namelist()),
            "".join(bundle.read(n).decode("utf-8", "replace") for n in bundle.namelist()),
        )


def test_it_holds_her_rows_of_every_kind_and_her_files_and_nobody_elses(greta: Person, maya: Seeker) -> None:
    about, names, text = opened(copy_of(greta))
    kept = about["kept"]
    assert isinstance(kept, dict)
    assert set(kept) >= {
        "person", "contactpoint", "sourcerecord", "letter", "reply", "talk", "line", "claim", "fact", "picture",
    }  # fmt: skip
    for words in (
        "Dear Greta",
        "Gladly, on Monday",
        "We hire in May",
        "40 hours",
        "X-SHOE-SIZE",
        "greta@ohm.example",
    ):
        assert words in text, words
    assert {"README.txt", "about.html", "card.vcf"} < names
    assert [name for name in names if name.startswith("files/picture-")]
    assert "Daniel Reyes" not in text


def test_it_says_what_others_said_of_her_and_not_who(greta: Person, maya: Seeker, now: dt.datetime) -> None:
    spoken_of_greta(maya, now)
    about, _, text = opened(copy_of(greta))
    assert ("Greta Ohm knows pay" in text, "Try Greta Ohm" in text, "is leaving" in text) == (
        True,
        True,
        False,
    )
    assert about["held_back"] == 1
    assert "is leaving" in opened(copy_of(greta, confidences_too=True))[2]


def test_a_transcript_of_another_talk_is_held_back_and_names_no_speaker(
    greta: Person, maya: Seeker, now: dt.datetime
) -> None:
    other = Talk.objects.of(maya).filter(ended_at__isnull=False).exclude(person=greta)
    talk = other.select_related("person").earliest("starts_at")
    data = b"Daniel Reyes: Greta Ohm knows pay. I earn 90.\nMaya: Thank you.\n"
    bring_in(talk, origin=Transcript.Origin.NOTES, file_name="call.txt", data=data, now=now)
    assert (opened(copy_of(greta))[0]["held_back"], "knows pay" in opened(copy_of(greta))[2]) == (1, False)
    told = opened(copy_of(greta, confidences_too=True))[2]
    assert ("Greta Ohm knows pay." in told, "Daniel" in told, "I earn" in told) == (True, False, False)


def test_of_a_letter_to_another_only_the_sentence_about_her_goes_along(
    greta: Person, maya: Seeker, now: dt.datetime
) -> None:
    spoken_of_greta(maya, now)
    ask = Ask.objects.of(maya).earliest("id")
    ask.answer = "Dear Maya, my sister is ill. Try Greta Ohm. Love, Aunt Rosa"
    ask.save()
    text = opened(copy_of(greta))[2]
    assert ("Try Greta Ohm." in text, "sister" in text, "Aunt Rosa" in text) == (True, False, False)


def test_the_page_hands_it_out(client: Client, greta: Person) -> None:
    answer = client.post(f"/people/{greta.pk}/copy")
    assert (answer["Content-Disposition"], answer.content[:2]) == (
        'attachment; filename="greta-ohm-copy.zip"',
        b"PK",
    )


def test_a_stranger_gets_none(strangers_client: Client, greta: Person) -> None:
    assert strangers_client.post(f"/people/{greta.pk}/copy").status_code == 404
    assert strangers_client.post(f"/people/{greta.pk}/delete").status_code == 404


def test_nobody_else_is_named_in_it_not_even_in_a_view_of_my_own(
    greta: Person, maya: Seeker, now: dt.datetime
) -> None:
    talk = Talk.objects.of(maya).get(person=greta)
    meet(maya, full_name="Darnell Pruitt", emails=["darnell@plant.example"], now=now, found=True)
    Line.objects.create(
        seeker=maya, talk=talk, at=now, kind="view", text="exam first feels right whatever Darnell says"
    )
    Letter.objects.of(maya).filter(person=greta).update(body="Dear Greta, Darnell Pruitt sent me")
    data = b"Greta Ohm: write to darnell@plant.example, Mr Pruitt is kind.\n"
    bring_in(talk, origin=Transcript.Origin.NOTES, file_name="call.txt", data=data, now=now)
    _, _, text = opened(copy_of(greta))
    assert ("exam first feels right whatever [removed] says" in text, "[removed] sent me" in text) == (
        True,
        True,
    )
    assert [word for word in ("arnell", "Pruitt") if word in text] == []
    assert "is kind." in text


def test_with_what_words_her_name_was_given_stands_in_it_and_not_by_whom(
    greta: Person, maya: Seeker, now: dt.datetime
) -> None:
    other = Talk.objects.of(maya).filter(ended_at__isnull=False).exclude(person=greta)
    talk = other.select_related("person").earliest("starts_at")
    words = f"Greta knows every plant in the state, {talk.person.full_name} was her student"
    line = Line.objects.create(seeker=maya, talk=talk, at=now, kind="name", text=words)
    referral = refer(referrer=talk.person, referred=greta, may_name="yes", now=now)
    NameGiven.objects.create(seeker=maya, talk=talk, line=line, name="Greta Ohm", referral=referral)
    about, _, text = opened(copy_of(greta))
    said = [place["text"] for place in about["said_elsewhere"]]  # type: ignore[attr-defined]  # a list of places
    assert "Greta knows every plant in the state, [removed] was her student" in said
    assert talk.person.full_name not in text


def test_whom_a_note_names_is_not_named_in_it_though_nobody_made_a_person_of_that_name(
    greta: Person, maya: Seeker, now: dt.datetime
) -> None:
    talk = Talk.objects.of(maya).get(person=greta)
    note = "they may need someone after the summer, Dena is retiring"
    Line.objects.create(seeker=maya, talk=talk, at=now, text=note)
    told = opened(copy_of(greta))[2]
    assert ("after the summer, [removed] is retiring" in told, "Dena" in told) == (True, False)


def test_the_page_promises_no_more_than_that_noticed_names_are_struck_out(
    client: Client, greta: Person
) -> None:
    page = client.get(f"/people/{greta.pk}/copy").content.decode()
    assert ("wherever they are noticed" in page, "Nobody else is named" in page) == (True, False)
