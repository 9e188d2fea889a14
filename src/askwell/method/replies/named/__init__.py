"""The people whom a friend names when asked for names: "try my cousin Ana Lima, she runs the lab at St. Jude, say I sent you"."""

from askwell.method.replies.named.nobody import names_nobody
from askwell.method.replies.named.reading import Named, everyone_named
from askwell.method.replies.named.relations import of_the_friend
from askwell.method.replies.named.told import is_told

__all__ = ["Named", "everyone_named", "is_told", "names_nobody", "of_the_friend"]
