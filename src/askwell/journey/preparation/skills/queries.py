"""What the seeker's own resume proposes."""

from dataclasses import dataclass

from askwell.accounts.models import Seeker
from askwell.formats.resume_file import Kind
from askwell.formats.resume_words import words_of
from askwell.journey.preparation.models import Resume


@dataclass(frozen=True, kw_only=True)
class ResumeRead:
    """The newest version whose words can be read: which it is, and its text; or what stands in the way."""

    resume: Resume | None = None
    text: str = ""
    problem: str = ""


def newest_words(seeker: Seeker) -> ResumeRead:
    """Return the words of the newest readable version of the resume. One statement."""
    problem = ""
    for resume in Resume.objects.of(seeker).exclude(sha256="").select_related("seeker"):
        if (file := resume.file) is None:
            continue
        text, wrong = words_of(_KINDS[resume.kind], file.read_bytes()) if resume.kind in _KINDS else ("", "")
        if text:
            return ResumeRead(resume=resume, text=text)
        problem = problem or wrong
    return ResumeRead(problem=problem)


_KINDS: dict[str, Kind] = {"pdf": "pdf", "docx": "docx", "json": "json"}
