"""The report as a tagged PDF: one page, or everything."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import Any

from askwell.desk.report.gathering import Report
from askwell.desk.report.pictures import drawn, fit, questions, tree
from askwell.desk.typesetting import SIZES, said, typeset
from askwell.journey.findings.decisions.weighing import Kept
from askwell.journey.findings.models import Lead
from askwell.journey.findings.sharing.beside import Beside
from askwell.journey.findings.sharing.queries import SharedAnswer, SharedFact
from askwell.journey.findings.sharing.sides import SharedSides
from askwell.journey.findings.sharing.told import Told
from askwell.method.enough_words import of_mine
from askwell.method.fact_kinds import KINDS
from askwell.method.grounds import AGAINST
from askwell.method.quotes import bare, is_as_noted
from askwell.method.signs import against as against_words
from askwell.method.trust import FOR_ME_ALONE, IN_CONFIDENCE, Audience
from askwell.method.wording import plural

TEMPLATE = Path(__file__).with_name("report.typ")
# On one page at most as many disagreements of a purpose and reasons of a decision stand as this.
FIRST = 2
# What one compares kinds of work by stands on one page too.
FIGURES = ("pay", "hours")
PERIODS = ("year", "month", "week", "day", "hour", "")
FOR = {Audience.ME: "", Audience.COACH: "for my coach", Audience.ANOTHER: "to pass on"}


def report_pdf(report: Report, *, size: str, whole: bool) -> bytes:
    """Return the report as a tagged PDF on ``size`` paper ("a4" or "letter"): all of it, or what fits one page.

    Raises NoPdf where the PDF maker is missing, and where this machine has no font for some letters.
    """
    return typeset(TEMPLATE, _facts(report, size=SIZES[size], whole=whole), name="report")


def _facts(report: Report, *, size: str, whole: bool) -> dict[str, Any]:
    """Return what the template reads. Everything that a person wrote carries the direction of its script."""
    most = None if whole else FIRST
    enough, talks = report.beside.enough, len(report.beside.enough.held)
    return {
        "size": size,
        "whole": whole,
        "seeker": report.campaign.seeker.name,
        "about": said(report.campaign.about),
        "head": ", ".join(filter(None, [plural(talks, "talk"), _day(report.on), FOR[report.audience]])),
        "alone": FOR_ME_ALONE if report.holds_confidences else "",
        "answers": [_answer(one, whole=whole) for one in report.answers],
        "enough": {
            "verdict": enough.found.verdict.words,
            "counted": report.beside.counted if whole else [enough.headline, of_mine(enough.unheard)],
            "conditions": [{"tag": tag, "words": words} for tag, words in report.beside.conditions],
            "voices": list(enough.found.voices),
            "rows": [[str(row.number), str(len(row.new)), str(row.so_far)] for row in enough.talks],
            "drawing": drawn(str(enough.drawing) if enough.talks else ""),
        },
        "targets": [
            {"name": said(one.name), "rows": [[question, said(words)] for question, words in one.rows]}
            for one in report.beside.targets
        ],
        "way": {
            "rows": [[step.words_of_mine, str(count)] for step, count in report.way.counts],
            "rates": [rate.words_of_mine for rate in report.way.rates],
            "drawing": drawn(str(report.way.drawing_of_mine)),
        },
        "facts": [[one.kind, said(one.words), _by(one.who, kept=one.in_confidence)] for one in report.facts],
        "figures": _figures(report.facts),
        "leads": [said(_lead_of(lead, report)) for lead in report.leads],
        "open": [said(_lead_of(lead, report)) for lead in report.leads if lead.closed_at is None],
        "decisions": [_decision(one, most, report) for one in report.decisions],
        "trees": [tree(one) for one in report.trees],
        "fit": fit(report.beside.fit) if report.beside.fit else {"work": said(""), "rows": []},
        "fits": _fits(report.beside, whole=whole),
        "questions": questions(report.board) if report.board else {"people": [], "rows": [], "older": 0},
    }  # fmt: skip


def _answer(shared: SharedAnswer, *, whole: bool) -> dict[str, Any]:
    """Return one purpose: on one page both sides of a disagreement in a line each, and what else was told behind them."""
    answer = shared.answer
    sides = shared.sides if whole else [_in_a_line(one) for one in shared.sides if not one.by][:FIRST]
    quoted = [] if whole else [each for one in sides for each in (*one.pro, *one.con)]
    return {
        "question": answer.purpose.question,
        "sentence": said(shared.sentence or "Not answered yet."),
        "strength": answer.strength.words,
        "change": said(shared.would_change),
        "differ": said(", ".join(shared.differ)),
        "apart": said("; ".join(shared.apart)),
        "sides": [_sides(one, answer.purpose) for one in sides],
        "told": [_told(one, answer.purpose) for one in shared.told if one not in quoted],
        "not_asked": list(answer.not_asked),
    }


def _in_a_line(one: SharedSides) -> SharedSides:
    return replace(one, pro=one.pro[:1], con=one.con[:1])


def _sides(one: SharedSides, purpose: str) -> dict[str, Any]:
    return {"words": said(one.words), "told": [_told(each, purpose) for each in (*one.pro, *one.con)]}


def _fits(beside: Beside, *, whole: bool) -> dict[str, Any]:
    """Return how it fits, what speaks against it and for it; how alike the shapes are only in the long form."""
    return {
        "against": [said(one) for one in beside.against],
        "pro": [said(one) for one in beside.pro],
        "shapes": [said(one) for one in beside.shapes] if whole else [],
        "explored": beside.explored if whole else "",
        "explore": [[said(title), r] for title, r in beside.explore] if whole else [],
    }


def _decision(kept: Kept, most: int | None, report: Report) -> dict[str, Any]:
    made = kept.decision
    return {
        "choice": made.get_choice_display(),
        "on": _day(made.decided_at.astimezone(made.seeker.zone).date()),
        "reasons": said(made.reasons),
        "sides": [
            {
                "words": words,
                "laid": [
                    {"text": said(one.text), "by": _by("My own view" if one.mine else one.by, kept=report.is_kept(one.line_id)), "mine": one.mine, "noted": is_as_noted(one.text, verbatim=one.verbatim), "against": ""}
                    for one in laid[:most]
                ],
            }
            for words, laid in kept.sides
        ],
    }  # fmt: skip


def _told(one: Told, purpose: str) -> dict[str, Any]:
    who = "My own view" if one.mine else ", ".join(filter(None, [one.who, _day(one.on) if one.on else ""]))
    about = f"About: {one.about}" if one.about else ""
    return {
        "text": said(one.text if one.mine else bare(one.text)),
        "by": "; ".join(filter(None, [_by(who, kept=one.in_confidence), about])),
        "mine": one.mine,
        "noted": one.is_as_noted,
        "against": against_words(purpose, one.topic) if one.stance == AGAINST else "",
    }


def _day(day: dt.date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def _by(who: str, *, kept: bool) -> str:
    return ", ".join(filter(None, [who, IN_CONFIDENCE if kept else ""]))


def _lead_of(lead: Lead, report: Report) -> str:
    by = lead.said_by.full_name if lead.said_by else ""
    return " · ".join(
        filter(None, [lead.in_short, by, lead.when, IN_CONFIDENCE if report.is_kept(lead.line_id) else ""])
    )


def _each_period_first(facts: Sequence[SharedFact]) -> list[SharedFact]:
    """Return facts so that the first few have something of each period, the longest first: a year, a week, an hour, and around again."""
    by_period = [sorted((one for one in facts if one.per == per), key=lambda one: one.low) for per in PERIODS]
    return [one for around in zip_longest(*by_period) for one in around if one]


def _figures(facts: Sequence[SharedFact]) -> list[dict[str, Any]]:
    """Return pay and hours as they were told, one of each period first, those told alike once with all who did."""
    found = []
    for kind in FIGURES:
        told: dict[str, list[str]] = {}
        for one in _each_period_first([one for one in facts if one.kind == KINDS[kind]]):
            told.setdefault(one.words, []).append(_by(one.who, kept=one.in_confidence))
        lines = [
            {"words": said(words), "by": ", ".join(dict.fromkeys(filter(None, by)))}
            for words, by in told.items()
        ]
        found += [{"name": KINDS[kind], "told": lines}] if lines else []
    return found
