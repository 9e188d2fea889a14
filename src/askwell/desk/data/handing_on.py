"""A copy of what was learned for somebody else, by the trust marks: findings and notes, no addresses, no letters."""

import datetime as dt
import io
import json
from zipfile import ZIP_DEFLATED, ZipFile

from askwell.desk.report.gathering import report_of
from askwell.desk.report.words import report_in_words
from askwell.journey.findings.sharing.queries import shared_notes
from askwell.journey.findings.sharing.writing import as_data, notes_as_markdown
from askwell.journey.purpose.models import Campaign
from askwell.method.trust import Audience

README = """What {name} learned about {campaign}

This copy was made for {reader}. What people said in confidence is not in it{unnamed}.
It cannot be restored: it is not the archive of everything, which stays with the one who wrote it.
"""
_READERS = {
    Audience.COACH: ("an adviser", ", and what they said for background stands without their names"),
    Audience.ANOTHER: (
        "another person",
        ", nor what they said for background, nor hints of work; no speaker is named",
    ),
}


def copy_for(campaign: Campaign, *, audience: Audience, now: dt.datetime) -> bytes:
    """Return a zip file with findings.md, findings.json and notes.md as this audience may have them.

    Raises KeyError for the seeker herself: her copy is the archive.
    """
    reader, unnamed = _READERS[audience]
    report = report_of(campaign, audience=audience, now=now)
    files = {
        "README.txt": README.format(
            name=campaign.seeker.name or "I", campaign=campaign.about, reader=reader, unnamed=unnamed
        ),
        "findings.md": report_in_words(report),
        "findings.json": json.dumps(
            as_data(campaign.name, report.answers, report.facts), indent=2, ensure_ascii=False
        ),
        "notes.md": notes_as_markdown(campaign.about, shared_notes(campaign, audience=audience)),
    }
    stream = io.BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as bundle:
        for name, text in files.items():
            bundle.writestr(name, text)
    return stream.getvalue()
