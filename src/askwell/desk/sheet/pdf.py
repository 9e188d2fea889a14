"""The prep sheet as a tagged PDF of one page."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from askwell.desk.sheet.paper import Paper
from askwell.desk.typesetting import SIZES, said, typeset

TEMPLATE = Path(__file__).with_name("sheet.typ")


def prep_pdf(paper: Paper, *, size: str, seeker_name: str, font: str = "") -> bytes:
    """Return the sheet as a tagged PDF on ``size`` paper ("a4" or "letter"); ``font`` is tried before the usual ones.

    Raises NoPdf where the PDF maker is missing, and where this machine has no font for some letters.
    """
    facts = _facts(paper, size=SIZES[size], seeker_name=seeker_name, font=font)
    return typeset(TEMPLATE, facts, name="sheet")


def _facts(paper: Paper, *, size: str, seeker_name: str, font: str) -> dict[str, Any]:
    """Return what the template reads. Everything that a person wrote carries the direction of its script."""
    plain = asdict(paper)
    words = {
        **{key: said(plain[key]) for key in ("name", "who", "opening", "about_me", "why_i_asked")},
        "known": [{**one, "text": said(one["text"])} for one in plain["known"]],
        "questions": [{**one, "text": said(one["text"])} for one in plain["questions"]],
        "before_you_go": [said(text) for text in plain["before_you_go"]],
        "ready": [said(text) for text in plain["ready"]],
    }
    return {
        "words": words,
        **{key: plain[key] for key in ("name", "sent_by", "when", "agreed", "job_interview")},
        "size": size,
        "seeker": seeker_name,
        "font": font,
    }
