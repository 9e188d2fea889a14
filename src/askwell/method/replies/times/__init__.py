"""Times in an answer: days, hours and zones as people write them, joined to slots.

A grammar of our own and not a library; docs/decisions/0004-dependencies.md says why, with figures.
"""

from askwell.method.replies.times.customs import month_first
from askwell.method.replies.times.slot import Slot
from askwell.method.replies.times.slots import offered

__all__ = ["Slot", "month_first", "offered"]
