"""The checks of a letter as a page shows them: one sentence is quoted once, whatever is said of it."""

from collections.abc import Iterable
from dataclasses import replace

from askwell.method.etiquette.checks import Check

# What counts most of all that can be said of one sentence.
_FIRST = "asks_for_job"


def gathered(checks: Iterable[Check]) -> tuple[Check, ...]:
    """Return the checks in their order, where those that quote the same words and offer the same fix, or none, are one."""
    kept: list[Check] = []
    for check in checks:
        place = next((at for at, other in enumerate(kept) if _is_of_the_same(check, other)), None)
        if place is None:
            kept.append(check)
        else:
            kept[place] = _both(kept[place], check)
    return tuple(kept)


def _is_of_the_same(one: Check, other: Check) -> bool:
    if one.ok or other.ok or not one.quote or one.quote != other.quote:
        return False
    return one.fixed == other.fixed or not (one.fixed and other.fixed)


def _both(one: Check, other: Check) -> Check:
    main, beside = (other, one) if other.name == _FIRST else (one, other)
    fixed = main if main.fixed else beside
    also = (*main.also, replace(beside, also=()), *beside.also)
    return replace(
        main, fixed=fixed.fixed, fix_label=fixed.fix_label, fix_name=fixed.fix_name or fixed.name, also=also
    )
