"""What a phone sends, read from JSON: either what it says, or a sentence about what is wrong with it."""

import base64
import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from askwell.journey.talk.models import Line, Picture
from askwell.journey.talk.reading import LONGEST_LINE
from askwell.journey.talk.wrapping_up import TICKS, Parting
from askwell.method.trust import Trust

LARGEST = 1_000_000
TOO_MUCH = f"This is too much for one note. It holds {LONGEST_LINE:,} characters at most."
PICTURE_TOO_LARGE = "This photo is too large to be sent from a phone. Take it again in a smaller size."
FIRST_YEAR, LAST_YEAR = 1970, 9998


class Unreadable(Exception):
    """What was sent cannot be read; the message says what was expected."""


@dataclass(frozen=True, kw_only=True)
class SentLine:
    """One line of notes as the phone wrote it."""

    talk: UUID
    text: str
    kind: Line.Kind
    question: UUID | None
    at: dt.datetime
    revises: UUID | None
    trust: Trust | None = None


@dataclass(frozen=True, kw_only=True)
class SentTalk:
    """How far a talk is by the phone: its start, its end, the wrap-up. What is missing was not said."""

    started_at: dt.datetime | None
    ended_at: dt.datetime | None
    wrap_up: Parting | None
    wrap_up_before: Parting | None


@dataclass(frozen=True, kw_only=True)
class SentPicture:
    """A photo as the phone took it."""

    talk: UUID
    kind: Picture.Kind
    taken_at: dt.datetime
    data: bytes


def read_picture(body: bytes) -> tuple[SentPicture | None, str]:
    """Read one photo, its bytes in base64: the photo, or nothing and a sentence that names the place."""
    try:
        said = _object(body, too_much=PICTURE_TOO_LARGE)
        return SentPicture(
            talk=_id(said, "talk"),
            kind=_picture_kind(said),
            taken_at=_moment(said, "taken_at"),
            data=_bytes(said, "data"),
        ), ""
    except Unreadable as trouble:
        return None, str(trouble)


def read_line(body: bytes) -> tuple[SentLine | None, str]:
    """Read one line: the line, or nothing and a sentence that names the place."""
    try:
        said = _object(body)
        return SentLine(
            talk=_id(said, "talk"),
            text=_text(said, "text"),
            kind=_kind(said),
            question=_optional_id(said, "question"),
            at=_moment(said, "at"),
            revises=_optional_id(said, "revises"),
            trust=_trust(said),
        ), ""
    except Unreadable as trouble:
        return None, str(trouble)


def read_talk(body: bytes) -> tuple[SentTalk | None, str]:
    """Read how far a talk is: that, or nothing and a sentence that names the place."""
    try:
        said = _object(body)
        return SentTalk(
            started_at=_moment(said, "started_at") if said.get("started_at") else None,
            ended_at=_moment(said, "ended_at") if said.get("ended_at") else None,
            wrap_up=_wrap_up(said, "wrap_up"),
            wrap_up_before=_wrap_up(said, "wrap_up_before"),
        ), ""
    except Unreadable as trouble:
        return None, str(trouble)


def _object(body: bytes, *, too_much: str = TOO_MUCH) -> Mapping[str, Any]:
    if len(body) > LARGEST:
        raise Unreadable(too_much)
    try:
        said = json.loads(body)
    except (ValueError, RecursionError) as trouble:
        raise Unreadable("This is not JSON in UTF-8.") from trouble
    if not isinstance(said, dict):
        raise Unreadable("Send one JSON object.")
    return said


def _text(said: Mapping[str, Any], name: str) -> str:
    text = said.get(name)
    if not isinstance(text, str):
        raise Unreadable(f"“{name}” must be words.")
    if len(text) > LONGEST_LINE:
        raise Unreadable(f"“{name}” is too long. A note holds {LONGEST_LINE:,} characters at most.")
    return text


def _bytes(said: Mapping[str, Any], name: str) -> bytes:
    try:
        return base64.b64decode(str(said.get(name, "")), validate=True)
    except ValueError as trouble:
        raise Unreadable(f"“{name}” must be base64.") from trouble


def _id(said: Mapping[str, Any], name: str) -> UUID:
    try:
        return UUID(_text(said, name))
    except ValueError as trouble:
        raise Unreadable(f"“{name}” must be an id such as 0192d3a4-5b6c-7d8e-9f01-23456789abcd.") from trouble


def _optional_id(said: Mapping[str, Any], name: str) -> UUID | None:
    return None if said.get(name) is None else _id(said, name)


def _kind(said: Mapping[str, Any]) -> Line.Kind:
    try:
        return Line.Kind(_text(said, "kind"))
    except ValueError as trouble:
        raise Unreadable(f"“kind” must be one of {', '.join(Line.Kind.values)}.") from trouble


def _picture_kind(said: Mapping[str, Any]) -> Picture.Kind:
    try:
        return Picture.Kind(_text(said, "kind"))
    except ValueError as trouble:
        raise Unreadable(f"“kind” must be one of {', '.join(Picture.Kind.values)}.") from trouble


def _trust(said: Mapping[str, Any]) -> Trust | None:
    try:
        return None if said.get("trust") is None else Trust(_text(said, "trust"))
    except ValueError as trouble:
        raise Unreadable(f"“trust” must be one of {', '.join(Trust)}, or left out.") from trouble


def _moment(said: Mapping[str, Any], name: str) -> dt.datetime:
    try:
        moment = dt.datetime.fromisoformat(_text(said, name))
    except ValueError as trouble:
        raise Unreadable(f"“{name}” must be a moment such as 2026-03-12T19:05:00.000Z.") from trouble
    if moment.tzinfo is None or not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise Unreadable(f"“{name}” must be a moment with its zone, such as 2026-03-12T19:05:00.000Z.")
    return moment.astimezone(dt.UTC)


def _wrap_up(said: Mapping[str, Any], name: str) -> Parting | None:
    parting = said.get(name)
    if not parting:
        return None
    if not isinstance(parting, dict) or not isinstance(parting.get("done", []), list):
        raise Unreadable(f"“{name}” must be an object with a list “done”.")
    return Parting(
        done=frozenset(tick for tick in TICKS if tick in parting.get("done", [])),
        resume_remark=_text({"resume_remark": "", **parting}, "resume_remark"),
        card=_text({"card": "", **parting}, "card"),
    )
