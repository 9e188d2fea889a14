"""The versions of the resume with who saw them and what was said."""

from collections.abc import Sequence
from dataclasses import dataclass

from askwell.accounts.models import Seeker
from askwell.journey.preparation.models import Resume
from askwell.journey.talk.models import ResumeShown, WrapUp


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One talk in which a version was seen: what they said of it and what I changed."""

    shown: ResumeShown
    remark: str


@dataclass(frozen=True, kw_only=True)
class Version:
    """One version with everyone who saw it, oldest first."""

    resume: Resume
    seen: Sequence[Seen]


def versions(seeker: Seeker) -> list[Version]:
    """Return all versions, the newest first. Three statements, however many there are."""
    remarks = dict(
        WrapUp.objects.of(seeker).exclude(resume_remark="").values_list("talk_id", "resume_remark")
    )
    rows = (
        ResumeShown.objects.of(seeker)
        .select_related("talk__person", "changed_in")
        .order_by("talk__starts_at", "id")
    )
    seen = [Seen(shown=row, remark=remarks.get(row.talk_id, "")) for row in rows]
    return [
        Version(resume=resume, seen=[one for one in seen if one.shown.resume_id == resume.pk])
        for resume in Resume.objects.of(seeker)
    ]


def remarks_without_version(seeker: Seeker) -> list[WrapUp]:
    """Return what was said about a resume in talks where nobody wrote down which version it was."""
    wrapped = WrapUp.objects.of(seeker).exclude(resume_remark="").filter(talk__resume_shown=None)
    return list(wrapped.select_related("talk__person").order_by("-talk__starts_at"))
