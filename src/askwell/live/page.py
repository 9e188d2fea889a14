"""All that the page of a live talk must know, as one piece of JSON."""

from typing import Any

from django.urls import NoReverseMatch, reverse

from askwell.journey.agreement.models import Talk
from askwell.journey.talk.models import Line, WrapUp
from askwell.journey.talk.queries import questions_of, standing
from askwell.journey.talk.wrapping_up import TICKS, parting_of

OPENING = {
    "id": None,
    "text": "Begin with what made you curious.",
    "why": "No questions are chosen for this talk. Short notes are enough.",
    "asks_names": False,
    "closes": False,
}
CLOSING = {
    "id": None,
    "text": "Who else would you talk to, if you were me?",
    "why": "Keep time for this one.",
    "asks_names": True,
    "closes": True,
}


def page_data(talk: Talk) -> dict[str, Any]:
    """Return questions in order, minutes, the agreed beginning, start, end, the lines that stand, and every id that is kept here.

    The ids let a phone notice what this server no longer has (it was restored from a backup, say) and send it
    again.
    """
    lines = list(Line.objects.of(talk.seeker).filter(talk=talk))
    return {
        "talk": talk.pk,
        "minutes": talk.agreed_minutes,
        "starts_at": talk.starts_at,
        "started_at": talk.started_at,
        "ended_at": talk.ended_at,
        "questions": _cards(talk),
        "lines": [
            {
                "id": line.id,
                "at": line.at,
                "question": line.question_id,
                "kind": line.kind,
                "text": line.text,
                "trust": line.trust,
            }
            for line in standing(lines)
        ],
        "known": [line.pk for line in lines],
        "wrap_up": _wrap_up(talk),
        "lines_url": reverse("line", args=[talk.pk]).removesuffix(str(talk.pk)),
        "pictures_url": reverse("live_picture", args=[talk.pk]).removesuffix(str(talk.pk)),
        "talk_url": reverse("live_talk", args=[talk.pk]),
        "page_url": reverse("live", args=[talk.pk]),
        "worker_url": reverse("live_worker", args=[talk.pk]),
        "after_url": _after(talk),
        "leave_url": reverse("talk", args=[talk.pk]),
    }


def _cards(talk: Talk) -> list[dict[str, Any]]:
    cards: list[dict[str, Any]] = [
        {
            "id": asked.id,
            "text": asked.text,
            "why": asked.why,
            "asks_names": asked.asks_names,
            "closes": asked.closes,
        }
        for asked in questions_of(talk)
    ]
    closing = [] if any(card["asks_names"] for card in cards) else [CLOSING]
    return [*(cards or [OPENING]), *closing]


def _wrap_up(talk: Talk) -> dict[str, Any]:
    kept = WrapUp.objects.of(talk.seeker).filter(talk=talk).first() or WrapUp()
    parting = parting_of(kept)
    return {
        "done": [tick for tick in TICKS if tick in parting.done],
        "resume_remark": parting.resume_remark,
        "card": parting.card,
    }


def _after(talk: Talk) -> str:
    """Return where a finished talk leads: to the look back, or to its notes in a house without one."""
    try:
        return reverse("after", args=[talk.pk])
    except NoReverseMatch:
        return reverse("talk", args=[talk.pk])
