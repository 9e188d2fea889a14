"""Windows: times that I offer for a talk. Which are good, how they are told in a letter, and which one an answer means."""

from askwell.method.windows.choosing import Choice, Hours, Span, Window, choose, free_windows
from askwell.method.windows.meant import holds, window_meant
from askwell.method.windows.telling import in_a_letter, put_in

__all__ = [
    "Choice",
    "Hours",
    "Span",
    "Window",
    "choose",
    "free_windows",
    "holds",
    "in_a_letter",
    "put_in",
    "window_meant",
]
