"""One person or two: what is sure enough to act on, and what is only worth asking about."""

from askwell.method.duplicates.clusters import clusters, members_of
from askwell.method.duplicates.comparing import compare
from askwell.method.duplicates.entry import Entry, Suggestion
from askwell.method.duplicates.suggesting import suggest
from askwell.method.duplicates.sure import sure_keys

__all__ = ["Entry", "Suggestion", "clusters", "compare", "members_of", "suggest", "sure_keys"]
