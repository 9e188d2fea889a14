"""Each purpose with everything that people said for it and against it."""

import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from django.db.models import Exists, OuterRef, Q

from askwell.journey.findings.answers.differing import differing, judgements
from askwell.journey.findings.answers.figures import Figures, figures_among, figures_of
from askwell.journey.findings.answers.heard import Heard, Newest, heard
from askwell.journey.findings.answers.judging import strengths, themes_by_talk
from askwell.journey.findings.answers.written import Held, held_talks
from askwell.journey.findings.models import Claim, Conclusion
from askwell.journey.findings.themes.book import ThemeBook, theme_book
from askwell.journey.findings.voices import GroundsWithin, SentBy, referrers, voices_of
from askwell.journey.findings.within import WHOLE, Within
from askwell.journey.preparation.models import Question
from askwell.journey.purpose.mine.queries import my_values
from askwell.journey.purpose.models import Aim, Campaign
from askwell.journey.talk.models import Line
from askwell.method.answered import answered_by
from askwell.method.bank import not_asked
from askwell.method.contradictions import told_apart
from askwell.method.differences import Difference, Unsure
from askwell.method.fit.heard import lesser_topics, top_topics
from askwell.method.open_ends import still_open
from askwell.method.purposes import Purpose
from askwell.method.strength import Strength, strength
from askwell.method.things.explored import Explored

T = TypeVar("T")
NOBODY = strength(())


@dataclass(frozen=True, kw_only=True)
class Answer(Generic[T]):
    """One purpose with the claims about it, newest first, where they were read, and what is shown under it of where people differ."""

    aim: Aim
    purpose: Purpose
    conclusion: Conclusion | None
    strength: Strength
    differences: Sequence[Difference[T]]
    not_asked: Sequence[str]
    claims: Sequence[Claim] = ()

    @property
    def still_open(self) -> str:
        """Return what is open about this purpose, in a sentence: what could still change an answer."""
        return still_open(self.not_asked, people=self.strength.people, level=self.strength.level)

    @property
    def disagreements(self) -> list[Difference[T]]:
        """Return where people differ and nothing tells them apart."""
        return [found for found in self.differences if found.is_disagreement]


@dataclass(frozen=True, kw_only=True)
class Judged(Generic[T]):
    """The answers to the purposes taken up, in the handout's order, and what they rest on together.

    ``perhaps`` are pairs of which only the seeker can tell whether they speak of one thing. ``top`` are the themes of what matters most to the seeker; None where she has ranked nothing, and ``low`` those of what she ranked low.
    """

    answers: Sequence[Answer[T]]
    differences: Sequence[Difference[T]]
    themes: Mapping[uuid.UUID, Collection[str]]
    held: Sequence[Held]
    book: ThemeBook
    figures: Sequence[Figures]
    top: Collection[str] | None = None
    low: Collection[str] = ()
    perhaps: Sequence[Unsure[T]] = ()
    within: Within = WHOLE

    def __iter__(self) -> Iterator[Answer[T]]:
        return iter(self.answers)

    @property
    def disputed(self) -> list[str]:
        """Return the themes on which people disagree, in what they say or in the figures they tell."""
        said = [found.topic for found in self.differences if found.is_disagreement]
        counted = [found.topic for found in self.figures if found.is_disagreement and found.topic]
        return list(dict.fromkeys([*said, *counted]))

    @property
    def lesser(self) -> set[str]:
        """Return the themes on which a disagreement matters less: of what she ranked low, and of no question but how it fits her."""
        of_questions = {
            found.topic
            for found in self.differences
            if found.is_disagreement and {*found.purposes} - {Purpose.FIT}
        }
        counted = {one.topic for one in self.figures if one.is_disagreement and one.purpose != Purpose.FIT}
        return {*self.low} - of_questions - counted


def judged(campaign: Campaign, *, told: Heard | None = None) -> Judged[Newest]:
    """Return the answers with what was counted: a difference holds the claims of its sides. Eleven statements, however many claims."""
    told = told or heard(campaign)
    within = told.within
    apart, stands = differing(campaign, told), strengths(told)
    found = apart.differences
    answered = answered_by(told.book.theme_of(side.topic) for side in told.told)
    asked = _asked(campaign, within) | answered
    top, low = _ranked(campaign, told.book)
    return Judged(
        answers=[
            _answer(purpose, aim, conclusion, asked=asked, strength=stands.get(purpose, NOBODY), found=found)
            for purpose, aim, conclusion in _taken_up(campaign, within)
        ],
        differences=found,
        themes=themes_by_talk(told),
        held=told.held,
        book=told.book,
        figures=figures_of(campaign, told),
        top=top,
        low=low,
        perhaps=apart.perhaps,
        within=within,
    )


def answers(
    campaign: Campaign, *, passes: Callable[[Claim], bool] | None = None, within: Within = WHOLE
) -> Judged[Claim]:
    """Return the answers with every claim, of the campaign or a part of it. Eight statements, however many claims.

    ``passes`` says which claims count, for readers who may not have them all.
    """
    read = within.claims(campaign).select_related(
        "person__organisation", "about_organisation", "talk", "seeker", "line", "target"
    )
    claims = [claim for claim in read if passes is None or passes(claim)]
    told = [claim for claim in claims if not claim.mine]
    book, sent_by = theme_book(campaign, topics=[claim.topic for claim in claims]), referrers(campaign)
    held = held_talks(campaign, within)
    grounds = GroundsWithin(within.field(campaign), newest=held[-1].ended_at if held else None)
    explored = Explored.of([campaign.name, *(claim.target.name for claim in told if claim.target)])
    apart = told_apart(
        told, ground_of=grounds.of_claim, theme_of=book.theme_of, judged=judgements(campaign), explored=explored
    )  # fmt: skip
    found = apart.differences
    asked = _asked(campaign, within) | answered_by(book.theme_of(claim.topic) for claim in told)
    top, low = _ranked(campaign, book)
    return Judged(
        answers=[
            _answer(
                purpose, aim, conclusion, asked=asked, strength=_strength(told, purpose, within.field(campaign), book, sent_by), found=found,
                claims=[claim for claim in claims if claim.purpose == purpose],
            )
            for purpose, aim, conclusion in _taken_up(campaign, within)
        ],
        differences=found,
        themes=_themes(told, book),
        held=held,
        book=book,
        figures=figures_among(told, within=grounds, book=book),
        top=top,
        low=low,
        perhaps=apart.perhaps,
        within=within,
    )  # fmt: skip


def _answer(
    purpose: Purpose,
    aim: Aim,
    conclusion: Conclusion | None,
    *,
    asked: set[str],
    strength: Strength,
    found: Iterable[Difference[T]],
    claims: Sequence[Claim] = (),
) -> Answer[T]:
    return Answer(
        aim=aim,
        purpose=purpose,
        conclusion=conclusion,
        strength=strength,
        differences=[difference for difference in found if difference.purpose == purpose],
        not_asked=not_asked(purpose, heard=asked),
        claims=claims,
    )


def _strength(
    told: Iterable[Claim], purpose: Purpose, field: str, book: ThemeBook, sent_by: SentBy
) -> Strength:
    of_purpose = [claim for claim in told if claim.purpose == purpose]
    return strength(voices_of(of_purpose, sent_by=sent_by, field=field, theme_of=book.theme_of))


def _themes(told: Iterable[Claim], book: ThemeBook) -> dict[uuid.UUID, set[str]]:
    named: defaultdict[uuid.UUID, set[str]] = defaultdict(set)
    for claim in told:
        if claim.topic:
            named[claim.talk_id].add(book.theme_of(claim.topic))
    return named


def _ranked(campaign: Campaign, book: ThemeBook) -> tuple[set[str] | None, set[str]]:
    """Return the themes of what matters most to her and of what she ranked low; None and nothing where she has ranked nothing."""
    counts = my_values(campaign.seeker).counts
    if not counts:
        return None, set()
    top = {book.theme_of(topic) for topic in top_topics(counts)}
    return top, {book.theme_of(topic) for topic in lesser_topics(counts)} - top


def _taken_up(campaign: Campaign, within: Within) -> Iterator[tuple[Purpose, Aim, Conclusion | None]]:
    """Return the purposes with the answers to them: a target has answers of its own, an organisation alone has none."""
    aims = Aim.objects.of(campaign.seeker).filter(Q(target=None) | Q(target=within.target), campaign=campaign)
    read = list(aims.select_related("conclusion"))
    whole = {aim.purpose: aim for aim in read if aim.target_id is None}
    own = whole if within.is_whole else {aim.purpose: aim for aim in read if aim.target_id}
    return (
        (purpose, whole[purpose], getattr(own.get(purpose), "conclusion", None))
        for purpose in Purpose
        if purpose in whole
    )


def _asked(campaign: Campaign, within: Within) -> set[str]:
    """Return the bank keys under which at least one person said something."""
    lines = Line.objects.of(campaign.seeker).filter(question_id=OuterRef("pk"), talk__campaign=campaign)
    if not within.is_whole:
        lines = lines.filter(talk__in=within.talks(campaign))
    questions = Question.objects.of(campaign.seeker).filter(Exists(lines))
    return set(questions.order_by().values_list("key", flat=True))
