"""A small download of LinkedIn's, as its files and as a zip archive."""

import datetime as dt
import io
import zipfile

from askwell.accounts.models import Seeker
from askwell.journey.people.actions.imports import bring_in, preview, take_in
from askwell.journey.people.address_books.look import Look
from askwell.journey.people.models import Import, PastContact

NOW = dt.datetime(2026, 3, 12, 17, 0, tzinfo=dt.UTC)
_AT = "https://www.linkedin.com/in/"
CONNECTIONS = f"""First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Lovelace,{_AT}ada,,Engine Works,Analyst,10 Dec 2020
Tom,Reyes,{_AT}tom-reyes,,Mercy Hospital,Nurse,01 Feb 2021
"""
MESSAGES_HEADER = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT"
INVITATIONS_HEADER = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
PROFILE = b"First Name,Last Name,Maiden Name,Headline,Summary,Industry\nMaya,Osei,,Writer,,Publishing\n"
Someone = tuple[str, str]
MAYA, ADA, TOM = ("Maya Osei", "maya-osei"), ("Ada Lovelace", "ada"), ("Tom Reyes", "tom-reyes")
RITA, PAUL = ("Rita Recruiter", "rita"), ("Paul Strand", "paul-strand")


def message(
    sender: Someone,
    *to: Someone,
    at: str = "2023-03-05 14:22:11 UTC",
    text: str = "Hello",
    thread: str = "t1",
    folder: str = "INBOX",
    draft: str = "No",
) -> str:
    """Return a row of messages.csv; somebody without a slug stands there without address."""
    names = ",".join(name for name, _ in to)
    urls = ",".join(f"{_AT}{slug}" for _, slug in to if slug)
    url = f"{_AT}{sender[1]}" if sender[1] else ""
    return _cells(thread, "", sender[0], url, names, urls, at, "", text, folder, "", draft)


def invitation(
    sender: Someone, to: Someone, direction: str, *, at: str = "1/29/22, 2:37 PM", text: str = ""
) -> str:
    """Return a row of Invitations.csv."""
    return _cells(sender[0], to[0], at, text, direction, f"{_AT}{sender[1]}", f"{_AT}{to[1]}")


def _cells(*cells: str) -> str:
    return ",".join(f'"{cell}"' for cell in cells)


def messages(*rows: str) -> bytes:
    """Return messages.csv."""
    return "\n".join([MESSAGES_HEADER, *rows, ""]).encode()


def invitations(*rows: str) -> bytes:
    """Return Invitations.csv."""
    return "\n".join([INVITATIONS_HEADER, *rows, ""]).encode()


WRITTEN = (
    message(MAYA, ADA, text="I liked your talk", thread="t1"),
    message(ADA, MAYA, text="Thank you", thread="t1", at="2023-03-06 09:00:00 UTC"),
    message(TOM, MAYA, text="Are you well?", thread="t2", at="2021-06-01 08:00:00 UTC"),
    message(RITA, MAYA, text="A role for you", thread="t3"),
    message(MAYA, PAUL, text="A question about the desk", thread="t4"),
)


def archive(**files: bytes) -> bytes:
    """Return a zip archive of CSV files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as bundle:
        for name, data in files.items():
            bundle.writestr(f"{name}.csv", data)
    return stream.getvalue()


def whole(*rows: str) -> bytes:
    """Return an archive with connections, the profile and these messages."""
    return archive(Connections=CONNECTIONS.encode(), messages=messages(*(rows or WRITTEN)), Profile=PROFILE)


def taken(seeker: Seeker, *files: bytes) -> Import:
    """Return an upload that waits for a look."""
    source, problem = take_in(seeker, files_given=[(f"{n}.csv", [data]) for n, data in enumerate(files)])
    assert source, problem
    return source


def looked_at(seeker: Seeker, *files: bytes) -> tuple[Import, Look]:
    """Return an upload and what it would bring."""
    source = taken(seeker, *files)
    look = preview(source)
    return source, look


def brought(seeker: Seeker, *files: bytes, adds: str = "none") -> Import:
    """Return an import that is in."""
    source, _ = looked_at(seeker, *files)
    source.adds = adds
    source.save(update_fields=["adds"])
    return bring_in(source, now=NOW)


def history(seeker: Seeker) -> list[tuple[str, str, str, str]]:
    """Return with whom what was written, and by whom, in the order of time; who is in no list stands in brackets."""
    rows = PastContact.objects.of(seeker).select_related("person")
    return sorted(
        (
            str(row.on),
            row.person.full_name if row.person else f"({row.name})",
            "me" if row.is_mine else "they",
            row.text,
        )
        for row in rows
    )
