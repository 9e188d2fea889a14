"""Whether enough people were heard: saturation, and what a flat curve alone would hide."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from askwell.method.saturation import DEFAULT, Chao2, Pack, Saturation, chao2, new_themes, saturation
from askwell.method.topics import topic_name
from askwell.method.voices import not_heard
from askwell.method.wording import listed, plural

# Below six talks there is no verdict: four make the base, two the first run (UX.md 8).
LEAST_TALKS = 6
# Two of each, else the curve is flat because one kind of person was asked (METHOD.md 2.1).
LEAST_ROLES = LEAST_PLACES = LEAST_SOURCES = 2
# Within twice the threshold, with all else in order, it is nearly enough; our choice.
NEAR = 2
# So many themes are named in one sentence.
NAMED = 5


class Verdict(StrEnum):
    """The answer to "have I heard enough?"."""

    TOO_EARLY = "too_early"
    NOT_YET = "not_yet"
    NEARLY = "nearly"
    YES = "yes"

    @property
    def words(self) -> str:
        """Return the verdict as the page says it."""
        return _WORDS[self]


_WORDS = {
    Verdict.TOO_EARLY: "Too early to say",
    Verdict.NOT_YET: "Not yet",
    Verdict.NEARLY: "Nearly",
    Verdict.YES: "Yes",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkHeard:
    """One talk as far as it counts here: the title, role and house of whom it was with, and the themes it named; "" for unknown."""

    themes: Collection[str]
    title: str = ""
    role: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One thing that must be so beside saturation; ``words`` say how it stands, ``missing`` what would help.

    ``unranked`` says that it is met only as long as the seeker has not ranked what matters to her.
    """

    key: str
    met: bool
    words: str
    missing: Sequence[str] = ()
    unranked: bool = False

    @property
    def tag(self) -> str:
        """Return how it stands in a word or two."""
        if not self.met:
            return "Open"
        return "Nothing ranked yet" if self.unranked else "Yes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Enough:
    """The verdict with all that it rests on; ``voices`` are kinds of people nobody has heard."""

    verdict: Verdict
    talks: int
    saturation: Saturation
    chao2: Chao2
    conditions: Sequence[Condition]
    voices: Sequence[str]

    @property
    def unmet(self) -> Sequence[Condition]:
        """Return the conditions that are still open."""
        return [condition for condition in self.conditions if not condition.met]


def enough(
    talks: Sequence[TalkHeard],
    *,
    sources: Mapping[str, float],
    disputed: Collection[str] = (),
    top: Collection[str] | None = None,
    lesser: Collection[str] = (),
    name_of: Callable[[str], str] = topic_name,
    pack: Pack = DEFAULT,
    of_one_place: bool = False,
) -> Enough:
    """Judge the talks about one target, in the order they were held.

    ``sources`` maps the questions of the purposes taken up to the independent people behind each; ``disputed`` are the topics on which
    people disagree; ``top`` the topics of what matters most to the seeker, any where she has ranked none; ``lesser`` those of what she ranked low,
    on which people may disagree all the same: whatever she never ranked, such as whether she can be hired, stays open. ``name_of`` says a topic in words.
    Where the target is one organisation (``of_one_place``), two organisations are not asked for.

    Yes: saturated, and every condition met. Nearly: saturated with one condition open, or all met and new themes within twice
    the threshold. Before six talks there is no verdict.
    """
    themes = [talk.themes for talk in talks]
    measured = saturation(new_themes(themes), measure=pack.measure)
    conditions = [
        _variety("roles", "kind of people,kinds of people", {talk.role for talk in talks}, least=LEAST_ROLES),
        *([] if of_one_place else [_places(talks)]),
        _agreement(disputed, top, lesser, name_of),
        _sources(sources),
    ]
    return Enough(
        verdict=_verdict(len(talks), measured, [one for one in conditions if not one.met]),
        talks=len(talks),
        saturation=measured,
        chao2=chao2(themes),
        conditions=conditions,
        voices=not_heard(talk.title for talk in talks),
    )


def _verdict(talks: int, measured: Saturation, unmet: Sequence[Condition]) -> Verdict:
    if talks < LEAST_TALKS:
        return Verdict.TOO_EARLY
    if measured.holds and len(unmet) <= 1:
        return Verdict.NEARLY if unmet else Verdict.YES
    near = measured.latest is not None and measured.latest.share <= NEAR * measured.measure.threshold
    return Verdict.NEARLY if near and not unmet else Verdict.NOT_YET


def _variety(key: str, words: str, heard: Collection[str], *, least: int) -> Condition:
    known = sum(1 for one in heard if one)
    so_far = f"You have heard from {plural(known, *words.split(','))}"
    met = known >= least
    return Condition(key=key, met=met, words=f"{so_far}." if met else f"{so_far}; two is the least.")


def _places(talks: Sequence[TalkHeard]) -> Condition:
    heard = {talk.organisation for talk in talks}
    return _variety("organisations", "organization,organizations", heard, least=LEAST_PLACES)


def _agreement(
    disputed: Collection[str],
    top: Collection[str] | None,
    lesser: Collection[str],
    name_of: Callable[[str], str],
) -> Condition:
    names = [name_of(topic) for topic in sorted(disputed) if top is None or topic not in lesser]
    words = (
        "People still disagree about " + ", ".join(names)
        if names
        else _agreed(disputed, top if top is None else [name_of(topic) for topic in sorted(top)])
    )
    return Condition(
        key="agreement", met=not names, words=f"{words}.", missing=names, unranked=top is None and not names
    )


def _agreed(disputed: Collection[str], top: Sequence[str] | None) -> str:
    """Return about what nobody disagrees: what the seeker ranked highest, by its names, or everything where she ranked nothing."""
    if top is None:
        return "You have not ranked yet what matters to you, so every theme counts; nobody disagrees about any so far"
    named = listed(top if len(top) <= NAMED else [*top[: NAMED - 1], f"{len(top) - NAMED + 1} more"])
    elsewhere = ", only about what matters less" if disputed else ""
    return f"Nobody disagrees about what matters most to you: {named}{elsewhere}"


def _sources(sources: Mapping[str, float]) -> Condition:
    if not sources:
        return Condition(
            key="sources", met=False, words="You have not said yet what you want to find out.", missing=()
        )
    thin = [question for question, independent in sources.items() if independent < LEAST_SOURCES]
    if not thin:
        return Condition(
            key="sources",
            met=True,
            words="Two or more independent people stand behind each of your questions.",
        )
    return Condition(
        key="sources",
        met=False,
        words="Fewer than two independent people have told you: " + " ".join(thin),
        missing=thin,
    )
