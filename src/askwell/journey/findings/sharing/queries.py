"""The findings and the notes of a campaign for one audience, by the policy of method/trust."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from askwell.journey.findings.answers.figures import two_figures
from askwell.journey.findings.answers.queries import Answer, Judged, answers
from askwell.journey.findings.facts.queries import facts_of
from askwell.journey.findings.models import Claim
from askwell.journey.findings.sharing.hints import hints_kept_from
from askwell.journey.findings.sharing.names import as_it_may_be_read
from askwell.journey.findings.sharing.sides import SharedSides, shared_sides
from askwell.journey.findings.sharing.told import Told, told_to
from askwell.journey.findings.voices import Speaker
from askwell.journey.findings.within import WHOLE, Within
from askwell.journey.preparation.wording import said_anywhere
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Standing, least_open, marks, standing
from askwell.method import fact_words
from askwell.method.fact_kinds import KINDS
from askwell.method.grounds import AGAINST, FOR
from askwell.method.heads import is_head
from askwell.method.quotes import Words, points
from askwell.method.trust import Audience, Trust, share, without

LEFT_OUT = "[left out]"


@dataclass(frozen=True, kw_only=True)
class SharedAnswer:
    """One purpose as an audience may read it; ``answer`` counts only what this audience may have.

    ``differ`` says of what people disagree, ``apart`` of what they only seem to and by what it is told apart, ``sides`` what both say.
    """

    answer: Answer[Claim]
    sentence: str
    would_change: str
    told: list[Told]
    differ: list[str]
    apart: list[str]
    sides: list[SharedSides]


@dataclass(frozen=True, kw_only=True)
class SharedFact:
    """One fact as an audience may read it: its kind and itself in words; ``per`` and ``low`` are of a pay, ``house`` is empty without a name."""

    kind: str
    words: str
    by: str
    in_confidence: bool = False
    house: str = ""
    per: str = ""
    low: float = 0.0

    @property
    def who(self) -> str:
        """Return who told it and where she works."""
        return ", ".join(filter(None, [self.by, self.house]))


@dataclass(frozen=True, kw_only=True)
class SharedNote:
    """One note line as an audience may read it."""

    text: str
    kind: str
    question: str
    by: str
    on: dt.date | None


def shared_answers(campaign: Campaign, *, audience: Audience, within: Within = WHOLE) -> list[SharedAnswer]:
    """Return the answers to the purposes as this audience may have them, what has no name last; of a part of the campaign where one is named."""
    trust = marks(campaign.seeker)
    lines = _lines(campaign) if audience is not Audience.ME else []
    hints = hints_kept_from(audience, campaign, lines)
    held = [*(line.text for line in lines if line.trust is not Trust.QUOTABLE), *hints.words]
    readable = as_it_may_be_read(campaign, audience=audience)

    def told(claim: Claim) -> Told | None:
        if claim.line_id in hints.lines:
            return None
        words = told_to(audience, claim, trust)
        return words and replace(words, text=readable(words.text), topic=readable(words.topic))

    def kept_back(text: str) -> str:
        return readable(without(text, held, instead=LEFT_OUT))

    found = answers(campaign, passes=lambda claim: told(claim) is not None, within=within)
    return [_shared(answer, found, told, kept_back) for answer in found.answers]


def _shared(
    answer: Answer[Claim],
    found: Judged[Claim],
    told: Callable[[Claim], Told | None],
    kept_back: Callable[[str], str],
) -> SharedAnswer:
    concluded = answer.conclusion
    sides = [
        replace(one, about=kept_back(one.about))
        for one in shared_sides(answer.differences, told=told, book=found.book)
    ]
    figures = [one for one in found.figures if one.purpose == answer.purpose]
    counted = [(one.split.causes, kept_back(two_figures(one, found.book).in_short)) for one in figures]
    return SharedAnswer(
        answer=answer,
        sentence=kept_back(concluded.sentence) if concluded else "",
        would_change=kept_back(concluded.would_change) if concluded else "",
        told=_in_order(map(told, answer.claims)),
        differ=[
            *(one.about for one in sides if not one.by),
            *(words for causes, words in counted if not causes),
        ],
        apart=[
            *(one.in_short for one in sides if one.by),
            *(f"{words}, by the {causes}" for causes, words in counted if causes),
        ],
        sides=sides,
    )


def _in_order(told: Iterable[Told | None]) -> list[Told]:
    """Put what is best quoted first and what has no name last, by its words: between two things of one person it would be hers."""
    kept = [one for one in told if one]
    return [
        *sorted((one for one in kept if one.by), key=_worth, reverse=True),
        *sorted((one for one in kept if not one.by), key=lambda one: one.text),
    ]


def _worth(told: Told) -> int:
    """Return what speaks for quoting it, as far as its words tell."""
    return points(Words(of=told, text=told.text, leans=told.stance in {FOR, AGAINST}))


def shared_facts(campaign: Campaign, *, audience: Audience) -> list[SharedFact]:
    """Return the facts that people told as this audience may have them, by kind.

    A fact travels as far as the line it came from; one that stands in no line as far as the least open
    of what was said in its talk.
    """
    trust, found = marks(campaign.seeker), []
    hints = hints_kept_from(audience, campaign, _lines(campaign) if audience is Audience.ANOTHER else [])
    readable = as_it_may_be_read(campaign, audience=audience)
    facts = list(facts_of(campaign))
    of_talks = least_open([fact.talk_id for fact in facts if not fact.line_id], campaign.seeker)
    for fact in facts:
        if fact.line_id in hints.lines:
            continue
        mark = (trust if fact.line_id else of_talks).get(fact.line_id or fact.talk_id, Trust.QUOTABLE)
        words = readable(fact_words.in_words(fact))
        if shared := share(words, by=fact.person.full_name, trust=mark, audience=audience):
            found.append(
                SharedFact(
                    kind=KINDS[fact.kind],
                    words=shared.text,
                    by=shared.by,
                    in_confidence=mark is Trust.CONFIDENTIAL,
                    house=(Speaker.of(fact.person).organisation or "") if shared.by else "",
                    per=fact.per,
                    low=fact.low or 0.0,
                )
            )
    return sorted(found, key=lambda one: (one.kind, one.words))


def _lines(campaign: Campaign) -> list[Standing]:
    kept = Line.objects.of(campaign.seeker).filter(talk__campaign=campaign)
    return standing(kept.select_related("talk__person", "question", "seeker"))


def shared_notes(campaign: Campaign, *, audience: Audience) -> list[SharedNote]:
    """Return the notes of all talks as this audience may have them; those without a name stand last, by their words."""
    readable = as_it_may_be_read(campaign, audience=audience)
    lines = _lines(campaign)
    hints = hints_kept_from(audience, campaign, lines)
    found = [
        replace(note, text=readable(note.text), question=readable(note.question))
        for line in lines
        if line.id not in hints.lines and (note := _note(line, audience, field=campaign.about))
    ]
    return [
        *(note for note in found if note.by),
        *sorted((note for note in found if not note.by), key=lambda note: note.text),
    ]


def _note(line: Standing, audience: Audience, *, field: str) -> SharedNote | None:
    """Return a note as it may be shared; its question names neither the person nor her house.

    The head of the notes of a talk says who it was, without a name too.
    """
    if audience is Audience.ANOTHER and is_head(line.text, name=line.newest.talk.person.full_name):
        return None
    shared = share(line.text, by=line.newest.talk.person.full_name, trust=line.trust, audience=audience)
    if shared is None:
        return None
    return SharedNote(
        text=shared.text,
        kind=line.kind_words,
        question=said_anywhere(line.newest.question.text, field=field) if line.newest.question else "",
        by=shared.by,
        on=line.newest.talk.said_at(line.at).astimezone(line.newest.seeker.zone).date()
        if shared.by
        else None,
    )
