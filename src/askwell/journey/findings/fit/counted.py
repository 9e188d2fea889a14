"""What the numbers say of the fit, for it and against it alike, each with the rows where it comes from."""

from collections.abc import Iterator
from dataclasses import dataclass

from askwell.journey.findings.fit.queries import FitPage, Fits, ValueRow
from askwell.method.fit.heard import MIDDLE
from askwell.method.fit.own_skills import LEVELS
from askwell.method.fit.shapes import Band, Likeness
from askwell.method.fit.skills import Short
from askwell.method.fit.wording import chance_in_words
from askwell.method.wording import in_figures

# So many skills are named on each side.
SKILLS = 3
# So far from the middle of 1 to 7 something is much or little; our choice.
FAR = 1.0


@dataclass(frozen=True, kw_only=True)
class Counted:
    """One thing that a number says: a tag, what it is about, the figures, and ``part``, the rows they come from on the page of numbers."""

    tag: str
    about: str
    figures: str
    part: str

    @property
    def words(self) -> str:
        """Return it as one sentence."""
        return f"{self.tag}: {self.about} {self.figures}"


def counted_against(page: FitPage) -> list[Counted]:
    """Return what the numbers say against the first choice: what matters and is little there, what is to learn, shapes that run against each other."""
    learn = page.first.gap.short[:SKILLS] if page.first and page.first.gap else ()
    return [
        *(_value("Little of it", "A little below the middle", row) for row in page.low),
        *(_skill("To learn", one) for one in learn),
        *(_shape("Unlike", *one) for one in _shapes(page.first) if one[1].r < 0),
    ]


def counted_for(page: FitPage) -> list[Counted]:
    """Return what they say for it: what matters and is much there, what she brings already, shapes much alike."""
    brought = page.first.met[:SKILLS] if page.first else ()
    return [
        *(_value("Much of it", "A little above the middle", row) for row in page.high),
        *(_skill("You bring it", one) for one in brought),
        *(_shape("Alike", *one) for one in _shapes(page.first) if one[1].band is not Band.OTHER),
    ]


def _value(far: str, near: str, row: ValueRow) -> Counted:
    """Return a value with how far from the middle it lies in words: 4.4 of 7 is not much."""
    stands = row.stands.value or 0
    return Counted(
        tag=far if abs(stands - MIDDLE) >= FAR else near,
        about=f"{row.meaning.name}, which you chose {row.wins} of 5 times:",
        figures=f"{in_figures(stands)} on a scale of 1 to 7.",
        part="moved-h",
    )


def _skill(tag: str, one: Short) -> Counted:
    level = one.own or 0.0
    said, figure = LEVELS.get(level, "").lower(), in_figures(level)
    own = f"“{said}”{f' ({figure})' if level else ''}" if said else figure
    return Counted(
        tag=tag,
        about=f"{one.skill}:",
        figures=f"it asks {in_figures(one.required)} of 7, you said {own}.",
        part="skills",
    )


def _shape(tag: str, name: str, likeness: Likeness, part: str) -> Counted:
    chance = chance_in_words(likeness.by_chance)
    return Counted(tag=tag, about=f"{name}:", figures=f"{likeness.r:.2f}, by chance {chance}.", part=part)


def _shapes(one: Fits | None) -> Iterator[tuple[str, Likeness, str]]:
    """Yield how alike her interests are, and her values: as the talks moved the work where they did."""
    if one is None:
        return
    if one.interests:
        yield "Your interests", one.interests, "interests"
    if one.values_moved:
        yield "Your values", one.values_moved, "values-talks"
