"""What the seeker's own LinkedIn download says of her: her skills, jobs, schools and how she describes herself."""

from typing import BinaryIO

from askwell.formats.linkedin.records import Education, Entry, Position, Profile, Skill
from askwell.formats.people_file import open_people_file
from askwell.formats.records import Problem

_OF_HERSELF = frozenset({"linkedin_skills", "linkedin_positions", "linkedin_education", "linkedin_profile"})


def own_words(name: str, file: BinaryIO) -> str:
    """Return what a download or one file of it says of its owner, a thing a line; "" where it says nothing of her.

    ``file`` is open for reading bytes and can be sought in. People, messages and what cannot be read are passed over.
    """
    found = (reading for reading in open_people_file(name, file) if reading.kind in _OF_HERSELF)
    lines = (_line(entry) for reading in found for entry in reading.entries if not isinstance(entry, Problem))
    return "\n".join(filter(None, lines))


def _line(entry: Entry) -> str:
    match entry:
        case Skill(name=name):
            return name
        case Position(title=title, description=description):
            return ". ".join(filter(None, (title, description)))
        case Education(degree=degree, note=note, activities=activities):
            return ". ".join(filter(None, (degree, note, activities)))
        case Profile(headline=headline, summary=summary):
            return ". ".join(filter(None, (headline, summary)))
        case _:
            return ""
