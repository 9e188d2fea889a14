"""One sentence to the reader after something was done, with a way to undo it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages

if TYPE_CHECKING:
    from django.http import HttpRequest


def say(request: HttpRequest, sentence: str, *, undo: str = "", level: int = messages.SUCCESS) -> None:
    """Show a sentence on the next page; `undo` is the address an Undo button posts to.

    The address travels in the message's extra tags, which this house uses for nothing else.
    """
    messages.add_message(request, level, sentence, extra_tags=undo)
