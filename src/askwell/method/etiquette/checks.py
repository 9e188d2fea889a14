"""One look at a letter."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from askwell.method.etiquette.letter import Letter


@dataclass(frozen=True, kw_only=True)
class Check:
    """One look at a letter. When it is not ``ok``: the writer's own words, why, and the whole letter with one fix, if any.

    ``also`` is what else is said of the same words, where a page shows them once, and ``fix_name`` then the check whose fix it is.
    """

    name: str
    title: str
    ok: bool
    quote: str = ""
    advice: str = ""
    fixed: str = ""
    fix_label: str = ""
    aside: str = ""
    fix_name: str = ""
    also: tuple["Check", ...] = ()

    @property
    def fix(self) -> str:
        """Return what the fix button sends: the name of the check."""
        return (self.fix_name or self.name) if self.fixed else ""


Rule = Callable[[Letter], Check]


def good(letter: Letter, name: str, *, said: str = "", aside: str = "") -> Check:
    """Return a check that looks right. ``said`` is the entry of the texts, where it is not the check's own."""
    return Check(name=name, title=letter.language.checks[said or name].title, ok=True, aside=aside)


def look(
    letter: Letter,
    name: str,
    *,
    said: str = "",
    quote: str = "",
    fixed: str = "",
    button: str = "",
    aside: str = "",
    **blanks: object,
) -> Check:
    """Return a check that deserves a look; ``blanks`` fill the advice and the button of its entry in the texts."""
    text = letter.language.checks[said or name]
    return Check(
        name=name,
        title=text.looks or text.title,
        ok=False,
        quote=" ".join(quote.split()),
        advice=text.advice.format(**blanks),
        fixed=fixed,
        fix_label=(button or text.button).format(**blanks) if fixed else "",
        aside=aside,
    )


def take_out(letter: Letter, name: str, sentences: list[str], *, quote: str = "") -> Check:
    """Return a check that deserves a look, with the fix to take its sentences out."""
    return look(
        letter,
        name,
        quote=quote or sentences[0],
        fixed=letter.without(sentences),
        button=letter.language.checks["take_out" if len(sentences) == 1 else "take_all_out"].button.format(
            count=len(sentences)
        ),
    )


def without_fix(check: Check) -> Check:
    """Return the check with no fix to offer."""
    return replace(check, fixed="", fix_label="")
