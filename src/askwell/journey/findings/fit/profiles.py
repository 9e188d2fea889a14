"""The occupations that a campaign is set against, as profiles: of the database, or as the seeker described them."""

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from askwell.journey.purpose.actions import OWN
from askwell.journey.purpose.models import Campaign, ChosenOccupation, OccupationRating
from askwell.method.fit.shapes import INTERESTS, VALUES
from askwell.method.fit.skills import Required
from askwell.occupations.profiles import Profile, profile
from askwell.occupations.shelf import NotInstalled

# What the six values are called in the database.
NAMED = {"conditions": "Working Conditions"}


@dataclass(frozen=True, kw_only=True)
class Against:
    """One occupation to be set against: interests and values 1 to 7 as far as known, what it requires, and what lies near it.

    ``source`` is "database", "own" or "" where the database that has it is not installed.
    """

    code: str
    title: str
    source: str
    interests: Mapping[str, float] = field(default_factory=dict)
    values: Mapping[str, float] = field(default_factory=dict)
    required: Sequence[Required] = ()
    related: Sequence[tuple[str, str]] = ()


def chosen_occupations(campaign: Campaign, *, home: Path) -> list[Against]:
    """Return the occupations chosen for a campaign, the first choice first. Two statements."""
    said: defaultdict[uuid.UUID, dict[str, float]] = defaultdict(dict)
    ratings = OccupationRating.objects.of(campaign.seeker).filter(occupation__campaign=campaign)
    for key, element, value in ratings.values_list("occupation_id", "element", "value"):
        said[key][element] = value
    chosen = ChosenOccupation.objects.of(campaign.seeker).filter(campaign=campaign)
    return [
        _described(one, said[one.pk]) if one.code.startswith(OWN) else _looked_up(one, home) for one in chosen
    ]


def against(campaign: Campaign, *, code: str, home: Path) -> Against | None:
    """Return one occupation, chosen or any other of the database; nothing where there is none of that code."""
    chosen = next((one for one in chosen_occupations(campaign, home=home) if one.code == code), None)
    if chosen:
        return chosen
    try:
        found = profile(home, code)
    except NotInstalled:
        return None
    return _of_profile(found) if found else None


def _described(one: ChosenOccupation, said: Mapping[str, float]) -> Against:
    return Against(
        code=one.code,
        title=one.title,
        source="own",
        interests={name: said[name] for name in INTERESTS if name in said},
        values={name: said[name] for name in VALUES if name in said},
    )


def _looked_up(one: ChosenOccupation, home: Path) -> Against:
    try:
        found = profile(home, one.code)
    except NotInstalled:
        found = None
    return _of_profile(found) if found else Against(code=one.code, title=one.title, source="")


def _of_profile(found: Profile) -> Against:
    values = {name: found.values.get(NAMED.get(name, name.capitalize())) for name in VALUES}
    interests = {name: found.interests.get(name.capitalize()) for name in INTERESTS}
    return Against(
        code=found.code,
        title=found.title,
        source="database",
        interests={name: value for name, value in interests.items() if value is not None},
        values={name: value for name, value in values.items() if value is not None},
        required=[
            Required(skill=one.skill, importance=one.importance, level=one.level)
            for one in found.skills
            if one.level is not None
        ],
        related=found.related,
    )
