"""Runs the checks of one letter."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from askwell.method.etiquette.checks import Check, KnownFacts, Letter, Rule, without_fix
from askwell.method.etiquette.rules import rules_for
from askwell.method.etiquette.rules.shared import length, unfilled_placeholder
from askwell.method.etiquette.words import languages

SHORTEST_TO_JUDGE = 6
SHARE_OF_ENGLISH = 0.12
NOT_JUDGED = "Askwell cannot judge this language yet"


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
) -> tuple[Check, ...]:
    """Look at a letter and return every check that its kind and channel have, the good ones too.

    ``kind`` is request, nudge, thanks or update; ``channel`` is email, linkedin, phone, voicemail or card; ``recipient`` and
    ``referrer`` are full names, empty when unknown; ``names`` are people whom the recipient named; ``facts`` is what a fix
    may add. Of a text that is not English, only what needs no language is looked at, and the first check says so.
    """
    letter = Letter(
        text=text, kind=kind, channel=channel, subject=subject, recipient=recipient, referrer=referrer, names=names,
        has_attachment=has_attachment, facts=facts,
    )  # fmt: skip
    if not is_english(text):
        return (_cannot_judge(), unfilled_placeholder(letter), length(letter))
    rules = rules_for(letter)
    checks = [_looked_at(letter, rule) for rule in rules]
    return tuple(without_fix(check) if _spoils(letter, check, checks, rules) else check for check in checks)


def summary(checks: Iterable[Check]) -> str:
    """Say in one sentence how a letter stands."""
    looks = list(checks)
    faults = sum(not check.ok for check in looks)
    if any(check.name == "language" for check in looks) and not faults:
        return f"{NOT_JUDGED}. You know best."
    if not faults:
        return f"All {len(looks)} look right." if len(looks) > 1 else "This looks right."
    return f"{len(looks) - faults} of {len(looks)} look right. {'One' if faults == 1 else faults} to look at."


def is_english(text: str) -> bool:
    """Return whether a text is English as far as its smallest words tell; a very short one is taken to be."""
    letters = re.findall(r"[^\W\d_]", text)
    if sum(letter < "\u0250" for letter in letters) < len(letters) / 2:
        return False
    found = re.findall(r"[^\W\d_]+", text.casefold())
    if len(found) < SHORTEST_TO_JUDGE:
        return True
    english = sum(word in languages.ENGLISH for word in found)
    other = max(sum(word in small for word in found) for small in languages.OTHERS.values())
    return english >= other and english / len(found) >= SHARE_OF_ENGLISH


def _looked_at(letter: Letter, rule: Rule) -> Check:
    """Return the check of one rule. A fix is offered only when it is one: the same rule must then be content."""
    check = rule(letter)
    if check.fixed and not rule(replace(letter, text=check.fixed)).ok:
        return without_fix(check)
    return check


def _spoils(letter: Letter, check: Check, checks: Sequence[Check], rules: Sequence[Rule]) -> bool:
    """Return whether the fix of one check would make another fail that is content now."""
    if not check.fixed:
        return False
    fixed = replace(letter, text=check.fixed)
    if not is_english(check.fixed):
        return True
    return any(was.ok and not rule(fixed).ok for was, rule in zip(checks, rules, strict=True))


def _cannot_judge() -> Check:
    return Check(
        name="language",
        title=NOT_JUDGED,
        ok=True,
        aside="You know best. The handout’s points: who you are, who sent you, a short talk with its minutes, no job.",
    )
