"""The campaign of the demonstration: played once, by whichever worker wants it first, then put in from its rows for every test."""

import datetime as dt
import fcntl
import os
import pickle
from collections.abc import Callable, Iterator
from copy import copy
from io import BytesIO
from pathlib import Path

from PIL import Image
from uuid_utils.compat import uuid7

from askwell.accounts.files import keep
from askwell.accounts.models import Seeker
from askwell.demo import cast
from askwell.demo.build import build
from askwell.desk.digest.models import DailyDigest, DigestDay
from askwell.desk.feed.models import Feed
from askwell.desk.health import row_models
from askwell.formats.address_csv import SheetTold
from askwell.formats.address_csv.columns import Column
from askwell.formats.icalendar import invitation
from askwell.formats.picture import cleaned
from askwell.journey.agreement.calendars.actions import add_given
from askwell.journey.agreement.calendars.models import GivenTalk
from askwell.journey.agreement.invitations import event_of
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.windows.actions import offer
from askwell.journey.agreement.windows.models import TalkHours
from askwell.journey.agreement.windows.queries import windows_for
from askwell.journey.outreach.came_back.taking_in import take_in
from askwell.journey.outreach.models import Outreach
from askwell.journey.people.actions import (
    change,
    erase,
    find_organisation,
    import_questions,
    imports,
    keep_circle_words,
    meet,
    refer,
)
from askwell.journey.people.actions.business_cards import keep_with, take_in_words
from askwell.journey.people.actions.friend_pages import Written, open_page, write_on
from askwell.journey.people.actions.leaving_alone import leave_alone
from askwell.journey.people.actions.one_organisation import make_one
from askwell.journey.people.actions.sheets import tell_columns
from askwell.journey.people.models import Ask, BusinessCard, Circle, OwnCard
from askwell.journey.purpose.models import Campaign
from askwell.journey.rows import Row
from askwell.journey.talk.models import Picture, Transcript
from askwell.journey.talk.pictures.actions import keep_picture
from askwell.journey.talk.transcripts.actions import bring_in
from askwell.mail.models import MailAccount, Outgoing
from askwell.mail.outbox import put
from tests.journey.people.past_contacts.downloads import MAYA, message, messages, taken

Played = dict[type[Row], list[Row]]
_PLAYED: dict[str, Played] = {}


def campaign_of_the_demonstration(seeker: Seeker, *, now: dt.datetime) -> Campaign:
    """Give an empty seeker what ``build`` gives her, or gave one within the same hour, in a tenth of its time."""
    # A second seeker of the same test gets rows with keys of their own.
    key = f"{now.astimezone(dt.UTC):%Y-%m-%d-%H}-{Campaign.objects.count()}"
    if key not in _PLAYED:
        _PLAYED[key] = _played_by_anyone(key, lambda: _play(seeker, now))
    if not Campaign.objects.of(seeker).exists():
        _put_in(seeker, _PLAYED[key])
    return Campaign.objects.of(seeker).get()


def _play(seeker: Seeker, now: dt.datetime) -> Played:
    build(seeker, now=now)
    return {model: list(model.objects.of(seeker)) for model in row_models()}


def _played_by_anyone(key: str, play: Callable[[], Played]) -> Played:
    """Return what a worker of this run played, or play it while the others wait."""
    with (Path(os.environ["ASKWELL_TESTS"]) / key).open("a+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        if held := file.read():
            played: Played = pickle.loads(held)  # noqa: S301  # our own rows
            return played
        played = play()
        file.write(pickle.dumps(played))
        return played


def _put_in(seeker: Seeker, played: dict[type[Row], list[Row]]) -> None:
    for name, value in cast.SEEKER.items():
        setattr(seeker, name, value)
    seeker.save()
    for model, rows in played.items():
        mine = [copy(row) for row in rows]
        for row in mine:
            row.seeker = seeker
        model.objects.bulk_create(mine)


CARDS = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ana Lima\nORG:Mercy\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"
WHAT_THE_CARD_SAYS = (
    '{"full_name":"Daniel Reyes","title":"Medical Writer","emails":[["d.reyes@northgate.example"]],'
    '"unknown":[["line","Words that heal"]]}'
)
CALL = b"""WEBVTT

00:01.000 --> 00:04.000
<v Maya>How did you get into this field?

00:05.000 --> 00:09.000
<v Ada>By an advertisement, twelve years ago.
"""


def bring_from_elsewhere(seeker: Seeker, *, now: dt.datetime) -> None:
    """Add what the demonstration has not: an address book looked at but not brought in, a transcript, and a photo."""
    source, _ = imports.take_in(seeker, files_given=[("phone.vcf", [CARDS])])
    assert source is not None
    imports.preview(source)
    talk = Talk.objects.of(seeker).filter(ended_at__isnull=False).latest("starts_at")
    bring_in(talk, origin=Transcript.Origin.AGREED, file_name="call.vtt", data=CALL, now=now)
    _make_one_of_two_places(seeker, now)
    photo = BytesIO()
    Image.new("RGB", (40, 20), "white").save(photo, "PNG")
    card = Picture.Kind.CARD
    keep_picture(talk, picture_id=uuid7(), kind=card, data=photo.getvalue(), taken_at=now, now=now)
    of_the_talk = cleaned(photo.getvalue())
    BusinessCard.objects.create(
        seeker=seeker, file_name="card.jpg", sha256=keep(seeker, of_the_talk), record=WHAT_THE_CARD_SAYS
    )
    OwnCard.objects.create(seeker=seeker, full_name="Maya Osei", email="maya@osei.example")
    kept = take_in_words(seeker, text="Daniel Reyes\nMedical Writer\nNorthgate\n555-0142", person=talk.person)
    keep_with(kept, person=talk.person, full_name=talk.person.full_name, found=True, now=now)
    ahead = Talk.objects.of(seeker).filter(ended_at=None, starts_at__isnull=False).latest("starts_at")
    event = event_of(ahead, now=now)
    assert event is not None
    answered = invitation(event).replace(b"METHOD:REQUEST", b"METHOD:REPLY")
    take_in(ahead.person, data=answered.replace(b"NEEDS-ACTION", b"ACCEPTED"), now=now)
    gone = meet(seeker, full_name="Not Again", now=now, found=False, emails=["gone@away.example"])
    leave_alone(gone, now=now)
    erase(gone)
    offer_times(seeker, now=now)
    DailyDigest.objects.create(seeker=seeker)
    DigestDay.objects.create(seeker=seeker, day=now.date())
    Feed.objects.create(seeker=seeker, digest=64 * "0", paused_at=now)
    account = MailAccount(
        seeker=seeker, address="maya@osei.example", host="127.0.0.1", port=25, security="none"
    )
    account.save()
    for state, when in ((Outgoing.State.SENT, now), (Outgoing.State.UNSURE, None)):
        put(
            seeker,
            letter=uuid7(),
            sender=account.address,
            to="rosa@osei.example",
            to_name="Rosa Osei",
            subject="How it went",
            body="Dear Rosa,",
            due_at=now,
        )
        Outgoing.objects.of(seeker).filter(state=Outgoing.State.QUEUED).update(
            state=state, sent_at=when, noted_at=when
        )
    asked = Ask.objects.of(seeker).earliest("id")
    ends_on = now.date() + dt.timedelta(days=30)
    page, _ = open_page(asked, words="Who do you know?", ends_on=ends_on, now=now)
    write_on(page, Written(name="Ines Ferro", known="from the choir", reach="ines@choir.example"), now=now)
    omar = meet(seeker, full_name="Omar Haddad", now=now, found=True)
    refer(referrer=asked.person, referred=omar, may_name="first", now=now)
    circle = Circle.objects.of(seeker).earliest("id")
    keep_circle_words(asked.campaign, circle=circle, words="Hi {first name}, whom do you know?")
    list_of_hers, _ = imports.take_in(
        seeker, files_given=[("list.csv", [b"wer;wo\nAda Berg;Mercy\nUma Kroll;Bain\n"])]
    )
    assert list_of_hers is not None
    imports.bring_in(taken(seeker, messages(*_with_daniel())), now=now)
    sheet = import_questions.sheet_to_name(list_of_hers)
    assert sheet is not None
    tell_columns(seeker, sheet, SheetTold({0: Column("full"), 1: Column("organisation")}, has_names=True))
    imports.preview(list_of_hers)


def _with_daniel() -> Iterator[str]:
    daniel = ("Daniel Reyes", "")
    for year in range(2018, 2023):
        at = f"{year}-05-04 09:00:00 UTC"
        yield message(MAYA, daniel, at=at, text=f"How was the conference of {year}?", thread="d")
        yield message(daniel, MAYA, at=at, text="Crowded, and good.", thread="d")
    yield message(("Rita Recruiter", "rita"), MAYA, text="A role for you", thread="r")


def _make_one_of_two_places(seeker: Seeker, now: dt.datetime) -> None:
    """Let somebody have worked elsewhere before, at a place that was two."""
    lynn = meet(seeker, full_name="Lynn Abara", organisation="Lakeside Press", found=False, now=now)
    change(lynn, earlier=["Harbor Clinic", "The Harbour Clinic"], now=now)
    stays, gone = (find_organisation(seeker, name=name) for name in ("Harbor Clinic", "The Harbour Clinic"))
    assert stays is not None
    assert gone is not None
    make_one(stays, gone, now=now)


def offer_times(seeker: Seeker, *, now: dt.datetime) -> None:
    """Add her hours, a calendar with one busy hour in it, and three times held for someone."""
    TalkHours.objects.create(seeker=seeker)
    day = now + dt.timedelta(days=3)
    busy = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:{day:%Y%m%dT%H%M%SZ}\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n"
    calendar = add_given(seeker, data=busy.encode(), name="work.ics", now=now)
    GivenTalk.objects.create(
        seeker=seeker, calendar=calendar, talk=Talk.objects.of(seeker).latest("starts_at")
    )
    outreach = Outreach.objects.of(seeker).select_related("person", "campaign", "seeker").earliest("id")
    proposed = windows_for(outreach, minutes=20, now=now).proposed
    offer(outreach, starts=[one.starts_at for one in proposed], minutes=20, now=now)
