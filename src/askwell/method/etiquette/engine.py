"""Runs the checks of one letter."""

import re
from collections.abc import Iterable, Sequence

from askwell.method.etiquette import words
from askwell.method.etiquette.checks import Check, Letter
from askwell.method.etiquette.rules import rules_for

SHARE_OF_ENGLISH = 0.12
SHORTEST_TO_JUDGE = 6


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
) -> tuple[Check, ...]:
    """Look at a letter and return every check that its kind and channel have, the good ones too.

    ``kind`` is request, nudge, thanks or update; ``recipient`` and ``referrer`` are full names, empty when unknown;
    ``names`` are people whom the recipient named. A text that is not English gets a single check that says so.
    """
    letter = Letter(
        text=text, kind=kind, channel=channel, subject=subject, recipient=recipient, referrer=referrer, names=names,
        has_attachment=has_attachment,
    )  # fmt: skip
    if not _is_english(text):
        return (_cannot_judge(),)
    return tuple(rule(letter) for rule in rules_for(letter))


def summary(checks: Iterable[Check]) -> str:
    """Say in one sentence how a letter stands."""
    looks = list(checks)
    faults = sum(not check.ok for check in looks)
    if not faults:
        return f"All {len(looks)} look right." if len(looks) > 1 else "This looks right."
    return f"{len(looks) - faults} of {len(looks)} look right. {'One' if faults == 1 else faults} to look at."


def _is_english(text: str) -> bool:
    found = re.findall(r"[^\W\d_]+", text.casefold())
    if len(found) < SHORTEST_TO_JUDGE:
        return True
    return sum(word in words.ENGLISH for word in found) / len(found) >= SHARE_OF_ENGLISH


def _cannot_judge() -> Check:
    return Check(
        name="language",
        title="Askwell cannot judge this language yet",
        ok=True,
        aside="You know best. The handout’s points: who you are, who sent you, a short talk with its minutes, no job.",
    )
