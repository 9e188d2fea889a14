"""What a typed fact is."""

from dataclasses import dataclass

# Kind of a fact -> what the pages call it, in the order in which they show it.
KINDS = {
    "hours": "Hours",
    "pay": "Pay",
    "titles": "Titles",
    "training": "Training",
    "competitors": "Competitors",
    "resources": "Where to look",
    "related_fields": "Related fields",
    "job_description": "Job description",
}


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One fact. ``value`` holds plain values by the kind (docs/scripts.md); ``words`` is where it stands in the line."""

    kind: str
    words: str
    value: dict[str, object]
    how_sure: float
