"""Where each number of one occupation on the page of fit comes from, row by row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from askwell.journey.findings.fit.profiles import Against, against
from askwell.journey.findings.fit.told import ToldOfFit, ToldOfValue, told_of_fit
from askwell.journey.purpose.mine.queries import my_interests, my_skills, my_values
from askwell.journey.purpose.models import Campaign
from askwell.method.fit.moved import PRIOR_WEIGHT, Moved, Rated, moved
from askwell.method.fit.shapes import INTERESTS, VALUES
from askwell.method.fit.skills import Gap, gap
from askwell.method.fit.wording import INTEREST_WORDS, VALUE_WORDS, Meaning
from askwell.method.fit.worked import Shape, SkillRow, shape, skill_rows

WORDS = {**INTEREST_WORDS, **VALUE_WORDS}


@dataclass(frozen=True, kw_only=True)
class MovedRow:
    """One value: what the profile says, what each person said of it as a rating, and where that moves it."""

    meaning: Meaning
    stands: Moved
    said: Sequence[tuple[str, Rated]]


@dataclass(frozen=True, kw_only=True)
class Numbers:
    """One occupation with the rows behind each of its numbers; nothing where one side of a comparison is not known.

    ``prior_weight`` is how many people a profile weighs as much as.
    """

    against: Against
    interests: Shape | None
    values: Shape | None
    values_moved: Shape | None
    moved: Sequence[MovedRow]
    gap: Gap | None
    skills: Sequence[SkillRow]
    prior_weight: float = PRIOR_WEIGHT


def numbers_of(campaign: Campaign, *, code: str, home: Path) -> Numbers | None:
    """Return the numbers of an occupation of this code, chosen or not; nothing where there is none. Eight statements."""
    one = against(campaign, code=code, home=home)
    if one is None:
        return None
    told = told_of_fit(campaign)
    wins, scores = my_values(campaign.seeker).wins, my_interests(campaign.seeker).scores
    skills = {own.skill: own.level for own in my_skills(campaign.seeker)}
    rows = [_moved(value, one, told) for value in VALUES]
    stands = {row.meaning.key: row.stands.value for row in rows if row.stands.value is not None}
    return Numbers(
        against=one,
        interests=_shape(INTERESTS, scores, one.interests),
        values=_shape(VALUES, wins, one.values),
        values_moved=_shape(VALUES, wins, stands),
        moved=rows,
        gap=gap(one.required, skills) if one.required and skills else None,
        skills=skill_rows(one.required, skills),
    )


def _moved(value: str, one: Against, told: ToldOfFit) -> MovedRow:
    of_value = told.values.get(value, ToldOfValue())
    stands = moved(one.values.get(value), of_value.ratings)
    names = {str(quoted.person_id): quoted.by for quoted in of_value.words}
    return MovedRow(
        meaning=VALUE_WORDS[value],
        stands=stands,
        said=[(names[rated.person], rated) for rated in stands.said],
    )


def _shape(
    scales: Sequence[str], mine: Mapping[str, float] | None, theirs: Mapping[str, float]
) -> Shape | None:
    if mine is None or any(scale not in theirs for scale in scales):
        return None
    return shape(
        {WORDS[scale].name: mine[scale] for scale in scales},
        {WORDS[scale].name: theirs[scale] for scale in scales},
    )
