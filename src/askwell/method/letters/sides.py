"""Which of the seeker's reasons speak for what she decided: what she wrote under the other side is for her alone."""

import re

FOR, AGAINST = "for", "against"
# By the side of her words that a decision rests on; one for work that she found is one for going on.
SIDE_OF = {"go_on": FOR, "found_work": FOR, "stop": AGAINST, "change": AGAINST}
# "Against it: the deadlines. For it: the people." Source: our own list.
_LABEL = re.compile(
    r"(?:^|(?<=[.!?…;,\n]))\s*(?:and\s+)?(?:what\s+)?(?:(?:speaks|is|was)\s+)?"
    r"(?:(?P<against>against|cons?)|(?P<for>for|pros?))(?:\s+(?:it|that|this|me|going\s+on))?\s*:\s*",
    re.IGNORECASE,
)


def speaking_for(choice: str, reasons: str) -> str:
    """Return reasons without what stands under a label of the other side, and without the labels."""
    labels = list(_LABEL.finditer(reasons))
    if not labels:
        return reasons
    other = AGAINST if SIDE_OF.get(choice, FOR) == FOR else FOR
    ends = [*(label.start() for label in labels[1:]), len(reasons)]
    kept = [reasons[: labels[0].start()].strip()]
    kept += [
        _begun_anew(reasons[label.end() : end])
        for label, end in zip(labels, ends, strict=True)
        if not label[other]
    ]
    return " ".join(part for part in kept if part)


def _begun_anew(text: str) -> str:
    plain = text.strip(" \t\n;,")
    return f"{plain[:1].upper()}{plain[1:]}"
