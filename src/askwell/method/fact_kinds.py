"""The kinds of facts that the handout's questions ask for."""

from collections.abc import Mapping
from types import MappingProxyType

# Kind -> what the pages call it, in the order in which they show it.
KINDS: Mapping[str, str] = MappingProxyType({
    "hours": "Hours",
    "pay": "Pay",
    "titles": "Titles",
    "training": "Training",
    "competitors": "Competitors",
    "resources": "Where to look",
    "related_fields": "Related fields",
    "job_description": "Job description",
})  # fmt: skip
