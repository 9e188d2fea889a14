"""What each reader of files from elsewhere promises of any bytes, and a few small files to begin from."""

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from askwell.formats.business_card import read_card_text
from askwell.formats.business_card.codes import read_code
from askwell.formats.icalendar.reading import read_calendar
from askwell.formats.incoming import read_incoming
from askwell.formats.one_line import read_line
from askwell.formats.people_file import FileReading, open_people_file
from askwell.formats.records import PersonRecord, Problem
from askwell.formats.resume_file import kind_of
from askwell.formats.resume_words import words_of
from askwell.formats.transcripts import read_transcript
from askwell.formats.vcard import read_cards, write_cards
from askwell.method.replies.named import everyone_named, names_nobody
from benches.fuzz.pictures import picture_seeds, pictures
from benches.fuzz.promises import Reader, hold

_CUT_AT = 7
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]")


def _told(problems: Iterable[Problem]) -> None:
    for problem in problems:
        whole = bool(problem.place and problem.reason and problem.what_to_do)
        hold(f"A problem says where, what and what to do: {problem}", kept=whole)


def _items(reading: FileReading) -> list[object]:
    return [*(reading.entries if reading.summary else reading.items)]


class _InPieces(io.BytesIO):
    """A file whose bytes come a few at a time."""

    def read(self, size: int | None = -1, /) -> bytes:
        """Give no more than some bytes, however many were asked for."""
        return super().read(_CUT_AT if size is None or size < 0 else min(size, _CUT_AT))


def people(data: bytes) -> None:
    """Hold that an address book gives people with names, and the same however its bytes come."""
    whole = [(reading.kind, _items(reading)) for reading in open_people_file("f", io.BytesIO(data))]
    for _, items in whole:
        _told(item for item in items if isinstance(item, Problem))
        named = all(item.full_name and item.place for item in items if isinstance(item, PersonRecord))
        hold("Each person has a name and a place", kept=named)
    hold("Every file says something", kept=bool(whole))
    if not data.startswith(b"PK"):
        pieces = [(reading.kind, _items(reading)) for reading in open_people_file("f", _InPieces(data))]
        hold("The people are the same however their bytes come", kept=pieces == whole)


def cards(data: bytes) -> None:
    """Hold that what was read from cards is written and read again as it was, but for what no card may hold."""
    records, problems = read_cards(data)
    _told(problems)
    again, _ = read_cards(write_cards(records, "4.0"))
    hold("As many cards as were written", kept=len(again) == len(records))
    if not _NO_TEXT.search(data.decode("utf-8", "replace")):
        for was, now in zip(_bare(records), _bare(again), strict=True):
            hold(f"A card read, written and read again is the same: {was} {now}", kept=was == now)


def _bare(records: Iterable[PersonRecord]) -> Iterator[PersonRecord]:
    return (replace(record, place="", raw="", unknown=()) for record in records)


def transcripts(data: bytes) -> None:
    """Hold that a transcript has words or says why not; no time is below zero, and its speakers are those of its cues."""
    transcript, problems = read_transcript(data)
    _told(problems)
    hold("Nothing said is told of", kept=bool(transcript.cues or problems))
    for cue in transcript.cues:
        hold(f"A cue has words: {cue}", kept=bool(cue.text.strip()) and cue.line > 0)
        hold(f"No time is below zero: {cue}", kept=(cue.start or 0) >= 0 and (cue.end or 0) >= 0)
    spoken = {cue.speaker for cue in transcript.cues if cue.speaker}
    hold("Speakers are those who speak", kept=spoken == set(transcript.speakers))


def calendars(data: bytes) -> None:
    """Hold that a calendar is read, or a problem says why not."""
    calendar, problems = read_calendar(data)
    _told(problems)
    hold("A file without a calendar says so", kept=bool(calendar or problems))


def mails(data: bytes) -> None:
    """Hold that whatever came is text."""
    hold("A mail has text", kept=isinstance(read_incoming(data).text, str))


def words(data: bytes) -> None:
    """Hold that a line about somebody, the text of a business card and a resume are read, whatever stands in them."""
    text = data.decode("utf-8", "replace")
    _, problems = read_line(text)
    _told(problems)
    card = read_card_text(text)
    hold("Whom a card names has a name", kept=card is None or bool(card.full_name))
    kind, _ = kind_of(data)
    if kind:
        said, why_not = words_of(kind, data)
        hold("A resume has words or says why not", kept=not (said and why_not))


def codes(data: bytes) -> None:
    """Hold that the square code of a card names somebody, or nobody."""
    person = read_code(data.decode("utf-8", "replace"))
    hold(f"Whom a code names has a name: {person}", kept=person is None or bool(person.full_name.strip()))


def named(data: bytes) -> None:
    """Hold that whom a friend names in her own words has a name, and is named once."""
    text = data.decode("utf-8", "replace")
    people = everyone_named(text)
    hold(f"Everyone named has a name: {people}", kept=all(one.name.strip() for one in people))
    hold(f"Nobody is named twice: {people}", kept=len({one.name for one in people}) == len(people))
    names_nobody(text)


_CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lima;Ana;;;\r\nFN:Ana Lima\r\nitem1.TEL;TYPE=CELL:+1 617 555 0142\r\nitem1.X-ABLabel:Desk\r\nEND:VCARD\r\n"
_OLD_CARD = b"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB=\n M\nADR;HOME:;;1 Elm;Salem;;;\nAGENT:\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nEND:VCARD\n"
_EVENT = (
    b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Paris:20260318T140000\r\n"
    b"DURATION:PT20M\r\nATTENDEE;PARTSTAT=DECLINED:mailto:a@x.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)

READERS = (
    Reader("people", people, (
        b'Notes:\n"When exporting"\n\nFirst Name,Last Name,URL,Connected On\nAna,Lima,https://www.linkedin.com/in/ana,05 Mar 2024\n',
        b'From,To,Sent At,Message,Direction\nAna,Bo,"1/29/26, 2:37 PM",Hello,INCOMING\n',
        b'sep=;\nName;E-mail;Telefon;Notes\nAna;a@x.example;0617 555;"two\nlines"\n', b"dn: cn=A\ncn: A\nmail:: YUB4LmV4YW1wbGU=\n",
        b'"Ng, Bo" <bo@x.example>; cy@x.example\n', _CARD, "Jméno;Telefon\nJiří;1234567\n".encode("cp1250"), "Name,Email\nZoë,z@x.example\n".encode("utf-16"),
    ), ("linkedin", "contacts_csv")),
    Reader("cards", cards, (_CARD, _OLD_CARD), ("vcard",)),
    Reader("transcripts", transcripts, (
        b"WEBVTT\n\n1\n00:00:01.500 --> 00:00:03.000\n<v Ana>Hello</v>\n", b"1\n00:00:01,500 --> 00:00:03,000\nAna: Hello\n",
        b"Ana Lima  0:03\nHello\n\nBo  0:07\nHi\n", b'{"segments": [{"start": 0, "end": 1, "text": "Hi"}]}', b"start\tend\ttext\n1500\t2000\tHi\n",
        b"<tt><body><p begin='1s'>Hi</p></body></tt>", b"[12/03/2026, 10:15:00] Ana: Hello\n", b"[Script Info]\n[Events]\nFormat: Start, Text\nDialogue: 0:00:01.00,Hi\n",
    ), ("transcript",)),
    Reader("calendars", calendars, (_EVENT,), ("icalendar",)),
    Reader("mails", mails, (
        b"From: Ana <a@x.example>\nSubject: =?utf-8?q?Zo=C3=AB?=\nDate: Tue, 10 Mar 2026 09:00:00 +0100\nContent-Type: text/html\n\n<p>Yes</p>\n",
        b"From: a@x.example\nMIME-Version: 1.0\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: text/calendar\n\n" + _EVENT + b"--b--\n",
    ), ("email",)),
    Reader("words", words, (
        b"Tom Reyes, nurse at Mercy, tom@mercy.example, through Aunt Rosa", b"Ana Lima\nNurse\nMercy Hospital\n+1 617 555 0142\nana@mercy.example\n",
        b'{"basics": {"name": "Ana"}, "work": [{"name": "Mercy"}]}',
    ), ("jsonresume",)),
    Reader("codes", codes, (
        _CARD, b"MECARD:N:Lima,Ana;TEL:+16175550142;EMAIL:ana@mercy.example;ADR:,,1 Elm St,Salem,,01970,US;;",
        b"BIZCARD:N:Ana;X:Lima;T:Nurse;C:Mercy;A:1 Elm St;B:+1617;E:ana@mercy.example;;", b"https://www.linkedin.com/in/ana-lima", b"mailto:ana@mercy.example",
    )),
    Reader("named", named, (
        b"Try my cousin Ana Lima, she runs the lab at St. Jude, 555-0142, say I sent you. Nobody else, sorry!",
        b"1. Tom Reyes (nurse, Mercy) tom@mercy.example\n2) his wife Bea - better not say it was me\n\n> who do you know?\n-- \nRosa\n",
        "Spontan fällt mir niemand ein. Vielleicht Jörg O’Brien, unser Nachbar, oder 山田 花子?".encode(),
    )),
    Reader("pictures", pictures, picture_seeds()),
)  # fmt: skip
