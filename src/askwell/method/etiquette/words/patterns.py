"""Lists of patterns read as one: any of them will do."""

import re
from collections.abc import Sequence


def any_of(*patterns: str, anywhere: Sequence[str] = ()) -> re.Pattern[str]:
    """Return one pattern that finds whatever one of these finds, in capitals or not.

    ``patterns`` begin with a word and are tried only where a word begins, which makes a long list some five times faster;
    those that begin otherwise go into ``anywhere``.
    """
    listed = "|".join(f"(?:{pattern})" for pattern in patterns)
    freely = "".join(f"|(?:{pattern})" for pattern in anywhere)
    return re.compile(rf"\b(?=\w)(?:{listed}){freely}", re.IGNORECASE)
