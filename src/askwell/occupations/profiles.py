"""What is known of one occupation: interests, values and skills on the source's own scales."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from askwell.occupations.shelf import NotInstalled, opened

INTERESTS = ("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional")
VALUES = (
    "Achievement", "Working Conditions", "Recognition", "Relationships", "Support", "Independence",
)  # fmt: skip
TASKS, RELATED = 8, 10


@dataclass(frozen=True, kw_only=True)
class Skill:
    """One skill: ``importance`` 1 to 5, ``level`` 0 to 7, nothing where the source does not say."""

    skill: str
    importance: float
    level: float | None


@dataclass(frozen=True, kw_only=True)
class Profile:
    """One occupation. ``interests`` and ``values`` map each of the six to 1 to 7; ``gaps`` says what is not known of it."""

    code: str
    title: str
    description: str
    zone: int | None
    interests: Mapping[str, float]
    values: Mapping[str, float]
    skills: Sequence[Skill]
    tasks: Sequence[str]
    titles: Sequence[str]
    related: Sequence[tuple[str, str]]

    @property
    def gaps(self) -> list[str]:
        """Return what the source does not say of this occupation, in words."""
        parts = {
            "interests": self.interests,
            "work values": self.values,
            "skills": self.skills,
            "tasks": self.tasks,
            "how much preparation it takes": self.zone,
            "related occupations": self.related,
        }
        return [name for name, known in parts.items() if not known]


def profile(home: Path, code: str) -> Profile | None:
    """Return an occupation by its code, or nothing where there is none. Raises NotInstalled."""
    with opened(home) as shelf:
        row = shelf.execute(
            "SELECT title, description, zone FROM occupation WHERE code = ?", (code,)
        ).fetchone()
        if row is None:
            return None
        ratings: dict[tuple[str, str], dict[str, float]] = {}
        for kind, scale, element, value in shelf.execute(
            "SELECT kind, scale, element, value FROM rating WHERE code = ?", (code,)
        ):
            ratings.setdefault((kind, scale), {})[element] = value
        levels = ratings.get(("skills", "LV"), {})
        important = sorted(ratings.get(("skills", "IM"), {}).items(), key=lambda one: (-one[1], one[0]))
        return Profile(
            code=code,
            title=row[0],
            description=row[1],
            zone=row[2],
            interests=_in_order(INTERESTS, ratings.get(("interests", "OI"), {})),
            values=_in_order(VALUES, ratings.get(("workvalues", "EX"), {})),
            skills=[Skill(skill=name, importance=value, level=levels.get(name)) for name, value in important],
            tasks=[
                task
                for (task,) in shelf.execute(
                    "SELECT task FROM task WHERE code = ? ORDER BY core DESC, place LIMIT ?", (code, TASKS)
                )
            ],
            titles=[
                title
                for (title,) in shelf.execute(
                    "SELECT title FROM title WHERE code = ? AND own = 0 ORDER BY title", (code,)
                )
            ],
            related=shelf.execute(
                "SELECT occupation.code, title FROM occupation JOIN related ON occupation.code = related.other"
                " WHERE related.code = ? ORDER BY place LIMIT ?",
                (code, RELATED),
            ).fetchall(),
        )


def other_titles(home: Path, codes: Sequence[str]) -> list[str]:
    """Return what else people in these occupations are called; nothing where no occupations are installed."""
    try:
        with opened(home) as shelf:
            return [
                title
                for code in codes
                for (title,) in shelf.execute(
                    "SELECT title FROM title WHERE code = ? AND own = 0 ORDER BY title", (code,)
                )
            ]
    except NotInstalled:
        return []


def _in_order(names: Sequence[str], known: Mapping[str, float]) -> dict[str, float]:
    return {name: known[name] for name in names if name in known}
