"""How the occupations of a campaign fit the seeker, gathered for the page and for scripts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.utils.safestring import SafeString

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.answers.quoted import Quoted
from askwell.journey.findings.fit.exploring import Exploring, exploring
from askwell.journey.findings.fit.profiles import Against, chosen_occupations
from askwell.journey.findings.fit.told import ToldOfFit, ToldOfValue, told_of_fit
from askwell.journey.purpose.mine.queries import MyInterests, MyValues, my_interests, my_skills, my_values
from askwell.journey.purpose.models import Campaign
from askwell.method.fit.heard import MIDDLE, wanted
from askwell.method.fit.moved import Moved, against_first, moved
from askwell.method.fit.shapes import INTERESTS, VALUES, Likeness, chance_of, correlation
from askwell.method.fit.skills import Gap, Short, gap, met
from askwell.method.fit.tally import Tally
from askwell.method.fit.wording import VALUE_WORDS, Meaning
from askwell.web.charts import dot_strip

# More marks than these are too many to see; words say the same.
MOST_MARKS = 16
# What she chose so often, of five, matters to her.
MATTERS = 3
QUOTED = 5


@dataclass(frozen=True, kw_only=True)
class ValueRow:
    """One value: how often she chose it, 0 to 5, where it stands in the first choice, and what was told of it in how many talks."""

    meaning: Meaning
    wins: int | None
    stands: Moved
    told: ToldOfValue
    tally: Tally

    @property
    def marks(self) -> SafeString | str:
        """Draw a mark for each talk; "" where there are too many."""
        return dot_strip(self.tally) if self.tally.talks <= MOST_MARKS else ""

    @property
    def words(self) -> Sequence[Quoted]:
        """Return what was said, what speaks against it first."""
        return sorted(self.told.words, key=lambda one: against_first(one.stance))

    @property
    def matters(self) -> bool:
        """Return whether she chose it often, and it is known how much of it there is."""
        return (self.wins or 0) >= MATTERS and self.stands.value is not None


@dataclass(frozen=True, kw_only=True)
class Fits:
    """One occupation beside what she brings: shapes, the gap of skills and those that are ``met``; nothing where something is not known."""

    against: Against
    interests: Likeness | None
    values: Likeness | None
    values_moved: Likeness | None
    gap: Gap | None
    met: Sequence[Short] = ()


@dataclass(frozen=True, kw_only=True)
class FitPage:
    """The occupations, the values by talk, what speaks against and for the first choice, and what else to explore."""

    fits: Sequence[Fits]
    rows: Sequence[ValueRow]
    told: ToldOfFit
    talks: int
    values: MyValues
    interests: MyInterests
    skills: Mapping[str, float]
    exploring: Exploring | None

    @property
    def shows_the_database(self) -> bool:
        """Whether something of the database is shown, which is then credited."""
        return self.exploring is not None or any(one.against.source == "database" for one in self.fits)

    @property
    def has_profile(self) -> bool:
        """Return whether something is known of the first choice besides what people told."""
        return any(row.stands.prior is not None for row in self.rows)

    @property
    def first(self) -> Fits | None:
        """Return the first choice."""
        return self.fits[0] if self.fits else None

    @property
    def known(self) -> list[Fits]:
        """Return those of which something is known here."""
        return [one for one in self.fits if one.against.source]

    @property
    def not_installed(self) -> list[Fits]:
        """Return those that only a database that is not installed describes."""
        return [one for one in self.fits if not one.against.source]

    @property
    def low(self) -> list[ValueRow]:
        """Return the values that matter to her and are little there, what matters most first."""
        return [row for row in self.rows if row.matters and (row.stands.value or 0) < MIDDLE]

    @property
    def high(self) -> list[ValueRow]:
        """Return the values that matter to her and are much there, what matters most first."""
        return [row for row in self.rows if row.matters and (row.stands.value or 0) > MIDDLE]

    @property
    def against(self) -> Sequence[Quoted]:
        """Return the newest that speaks against it."""
        return self.told.against[:QUOTED]

    @property
    def pro(self) -> Sequence[Quoted]:
        """Return the newest that speaks for it."""
        return self.told.pro[:QUOTED]


def fit_of(campaign: Campaign, *, home: Path) -> FitPage:
    """Return how the occupations of a campaign fit. Nine statements, however many talks and notes."""
    told = told_of_fit(campaign)
    values, interests = my_values(campaign.seeker), my_interests(campaign.seeker)
    skills = {one.skill: one.level for one in my_skills(campaign.seeker)}
    talks = Talk.objects.of(campaign.seeker).filter(campaign=campaign, ended_at__isnull=False).count()
    chosen = chosen_occupations(campaign, home=home)
    first = chosen[0].values if chosen else {}
    return FitPage(
        fits=[_fits(one, told, values.wins, interests.scores, skills) for one in chosen],
        rows=_rows(first, told, values.wins, talks=talks),
        told=told,
        talks=talks,
        values=values,
        interests=interests,
        skills=skills,
        exploring=exploring(interests.scores, home=home) if interests.scores else None,
    )


def _rows(
    first: Mapping[str, float], told: ToldOfFit, wins: Mapping[str, int] | None, *, talks: int
) -> list[ValueRow]:
    rows = []
    for value in VALUES:
        of_value = told.values.get(value, ToldOfValue())
        won = wins[value] if wins else None
        want = wanted(won) if won is not None else None
        rows.append(
            ValueRow(
                meaning=VALUE_WORDS[value],
                wins=won,
                stands=moved(first.get(value), of_value.ratings, wanted=want),
                told=of_value,
                tally=of_value.tally(talks),
            )
        )
    return sorted(rows, key=lambda row: -(row.wins or 0))


def _fits(
    one: Against,
    told: ToldOfFit,
    wins: Mapping[str, int] | None,
    scores: Mapping[str, float] | None,
    skills: Mapping[str, float],
) -> Fits:
    stands = {
        value: moved(one.values.get(value), told.values.get(value, ToldOfValue()).ratings).value
        for value in VALUES
    }
    known = {value: at for value, at in stands.items() if at is not None}
    return Fits(
        against=one,
        interests=_likeness(one.code, INTERESTS, scores, one.interests),
        values=_likeness(one.code, VALUES, wins, one.values),
        values_moved=_likeness(one.code, VALUES, wins, known),
        gap=gap(one.required, skills) if one.required and skills else None,
        met=met(one.required, skills),
    )


def _likeness(
    key: str, scales: Sequence[str], mine: Mapping[str, float] | None, its: Mapping[str, float]
) -> Likeness | None:
    if mine is None or any(scale not in its for scale in scales):
        return None
    r = correlation([mine[scale] for scale in scales], [its[scale] for scale in scales])
    return Likeness(key=key, r=r, by_chance=chance_of(r)) if r is not None else None
