"""Drafts that are never blank and never a form letter: made from facts, with a prompt where one is missing.

A request says where the name came from first, who I am, why this work, asks one question with its minutes, is easy to
decline and never asks for a job (the handout, "Setting up the interview"; METHOD.md 1.4).
"""

from askwell.method.letters.answers import draft_answer, draft_reschedule
from askwell.method.letters.asks import draft_ask, draft_ask_again
from askwell.method.letters.calls import spoken
from askwell.method.letters.facts import Draft, Facts, prompt
from askwell.method.letters.introducing import draft_introduction, draft_introduction_again
from askwell.method.letters.names import first_name
from askwell.method.letters.news import draft_update
from askwell.method.letters.off import draft_called_off, draft_missed, draft_not_met
from askwell.method.letters.remembering import Heard, Remembered, remembered, ways_of_saying
from askwell.method.letters.requests import draft_nudge, draft_request
from askwell.method.letters.said import sentences_of
from askwell.method.letters.thanks import draft_card_after, draft_thanks

__all__ = [
    "Draft",
    "Facts",
    "Heard",
    "Remembered",
    "draft_answer",
    "draft_ask",
    "draft_ask_again",
    "draft_called_off",
    "draft_card_after",
    "draft_introduction",
    "draft_introduction_again",
    "draft_missed",
    "draft_not_met",
    "draft_nudge",
    "draft_request",
    "draft_reschedule",
    "draft_thanks",
    "draft_update",
    "first_name",
    "prompt",
    "remembered",
    "sentences_of",
    "spoken",
    "ways_of_saying",
]
