"""Runs the checks of one letter."""

from collections.abc import Iterable, Sequence

from askwell.method.etiquette.checks import Check, Rule, without_fix
from askwell.method.etiquette.letter import KnownFacts, Letter
from askwell.method.etiquette.rulebook import Language, Rulebook
from askwell.method.etiquette.rules import rules_for
from askwell.method.etiquette.rules.shared import length, unfilled_placeholder
from askwell.method.etiquette.shipped import shipped

NOT_JUDGED = "Askwell cannot judge {language} yet"


def check_letter(
    text: str,
    *,
    kind: str = "request",
    channel: str = "email",
    subject: str = "",
    recipient: str = "",
    referrer: str = "",
    names: Sequence[str] = (),
    has_attachment: bool = False,
    facts: KnownFacts | None = None,
    rules: Rulebook | None = None,
) -> tuple[Check, ...]:
    """Look at a letter and return every check that its kind and channel have, the good ones too.

    ``kind`` is request, nudge, thanks or update; ``channel`` is email, linkedin, phone, voicemail or card; ``recipient`` and
    ``referrer`` are full names, empty when unknown; ``names`` are people whom the recipient named; ``facts`` is what a fix
    may add; ``rules`` are an office's own, else those that come with Askwell. Of a text in a language that the rules do not
    know, only what needs no language is looked at, and the first check says so.
    """
    book = rules or shipped()
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    language = book.language_of(plain)
    letter = Letter(
        text=plain, kind=kind, channel=channel, subject=subject, recipient=recipient, referrer=referrer, names=names,
        has_attachment=has_attachment, facts=facts, language=language if isinstance(language, Language) else book.languages[0],
    )  # fmt: skip
    if isinstance(language, str):
        return (_cannot_judge(language), unfilled_placeholder(letter), length(letter))
    looks = [(rule, rule(letter)) for rule in rules_for(letter)]
    return tuple(
        check if _helps(letter, rule, check, looks, book) else without_fix(check) for rule, check in looks
    )


def summary(checks: Iterable[Check]) -> str:
    """Say in one sentence how a letter stands."""
    looks = list(checks)
    faults = sum(not check.ok for check in looks)
    unknown = next((check.title for check in looks if check.name == "language"), "")
    if unknown and not faults:
        return f"{unknown}. You know best."
    if not faults:
        return f"All {len(looks)} look right." if len(looks) > 1 else "This looks right."
    return f"{len(looks) - faults} of {len(looks)} look right. {'One' if faults == 1 else faults} to look at."


def _helps(
    letter: Letter, rule: Rule, check: Check, looks: Sequence[tuple[Rule, Check]], book: Rulebook
) -> bool:
    """Return whether the fix of a check is one: the check is content then, and no other that is content now fails."""
    if not check.fixed:
        return True
    fixed = letter.with_text(check.fixed)
    if book.language_of(check.fixed) is not letter.language:
        return False
    return all(other(fixed).ok for other, was in looks if was.ok or other is rule)


def _cannot_judge(language: str) -> Check:
    return Check(
        name="language",
        title=NOT_JUDGED.format(language=language or "this language"),
        ok=True,
        aside="You know best. The handout’s points: who you are, who sent you, a short talk with its minutes, no job.",
    )
