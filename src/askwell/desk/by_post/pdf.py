"""A letter set on its paper."""

import datetime as dt
import re
from pathlib import Path
from typing import Any

from askwell.desk.by_post.papers import CARD, LETTER, Paper
from askwell.desk.typesetting import said, typeset
from askwell.method.wording import long_day

TEMPLATE = Path(__file__).with_name("by_post.typ")
_POINT = 0.3528
LONGEST_CLOSING, SALUTE_AND_CLOSING = 5, 2
"""Words ("Thank you for understanding,"), and paragraphs that are no signature yet."""
_KANA, _HAN, _HANGUL = (re.compile(f"[{one}]") for one in ("぀-ヿ", "㐀-鿿", "가-힯"))


def paper_pdf(
    paper: Paper,
    *,
    address: str,
    body: str,
    sender: str,
    sender_name: str,
    day: dt.date,
    place: int = 1,
) -> bytes:
    """Return one letter, card, envelope or label as a tagged PDF; ``place`` is which label of the sheet, from 1.

    Raises NoPdf where the PDF maker is missing, and where this machine has no font for some letters.
    """
    facts = _facts(paper, address=address, body=body, sender=sender, sender_name=sender_name, day=day)
    if paper.grid:
        x, y = paper.label_at(place)
        facts["label"] = {"x": x, "y": y, "width": paper.grid[2], "height": paper.grid[3]}
    return typeset(TEMPLATE, facts, name="post", instead="write those lines by hand")


def _facts(
    paper: Paper, *, address: str, body: str, sender: str, sender_name: str, day: dt.date
) -> dict[str, Any]:
    lang, region = _language(f"{address}{body}" if paper.shape in {LETTER, CARD} else address)
    return {
        "shape": paper.shape,
        "title": f"{paper.shape.capitalize()} to {address.strip().splitlines()[0] if address.strip() else 'nobody'}",
        "width": paper.width,
        "height": paper.height,
        "window": {"x": paper.window[0], "y": paper.window[1]},
        "letters": 11 * _POINT if paper.shape != CARD else 12 * _POINT,
        "lang": lang,
        "region": region,
        "date": long_day(day, today=day) + f", {day.year}",
        "address": _lines(address),
        "sender": _lines(sender),
        "sender_name": sender_name,
        **_above_and_below_the_signature(body),
    }


def _above_and_below_the_signature(body: str) -> dict[str, list[Any]]:
    """Return the paragraphs, and apart from them the name below the closing words, to leave room for a pen between the two."""
    parts = [part for part in re.split(r"\n\s*\n", body.strip()) if part.strip()]
    lines = parts[-1].strip().splitlines() if parts else []
    if len(lines) > 1 and _closes(lines[0]):
        parts[-1:] = [lines[0], "\n".join(lines[1:])]
    is_signed = len(parts) > SALUTE_AND_CLOSING and _closes(parts[-2])
    return {
        "body": [_lines(part) for part in (parts[:-1] if is_signed else parts)],
        "name": _lines(parts[-1]) if is_signed else [],
    }


def _closes(line: str) -> bool:
    return line.strip().endswith(",") and len(line.split()) <= LONGEST_CLOSING


def _lines(text: str) -> list[dict[str, str | bool]]:
    return [said(line.strip()) for line in text.strip().splitlines() if line.strip()]


def _language(text: str) -> tuple[str, str | None]:
    """Return the language by whose forms shared Chinese characters are drawn: kana tells Japanese, hangul Korean."""
    if _KANA.search(text):
        return "ja", "JP"
    if _HANGUL.search(text):
        return "ko", "KR"
    return ("zh", None) if _HAN.search(text) else ("en", None)
