"""The style sheets, in order; reset.css says which layer wins over which.

Each is a link of its own: the browser asks for all of them at once, where imports would wait for a first file. The talk
page is opened on a phone in a hurry, so it brings its own sheets and the few it shares, and no other page brings those.
"""

from __future__ import annotations

from typing import Literal

Kind = Literal["page", "live"]

SHEETS = (
    "reset.css",
    "tokens.css",
    "base.css",
    "layout.css",
    "parts/buttons.css",
    "parts/slip.css",
    "parts/letter.css",
    "parts/journey.css",
    "parts/words.css",
    "parts/notices.css",
    "parts/forms.css",
    "parts/lists.css",
    "parts/todo.css",
    "parts/charts.css",
    "parts/palette.css",
    "pages/person.css",
    "pages/people.css",
    "pages/cards.css",
    "pages/letter.css",
    "pages/prep.css",
    "pages/live.css",
    "pages/live-dock.css",
    "pages/live-sheets.css",
    "pages/findings.css",
    "pages/talks.css",
    "pages/fit.css",
    "states.css",
    "print.css",
)

OF_THE_LIVE_TALK = {"pages/live.css", "pages/live-dock.css", "pages/live-sheets.css"}
SHARED_WITH_IT = {
    "reset.css",
    "tokens.css",
    "base.css",
    "layout.css",
    "parts/buttons.css",
    "parts/words.css",
    "parts/notices.css",
    "parts/forms.css",
    "parts/lists.css",
    "states.css",
    "print.css",
}


def sheets_of(kind: Kind) -> list[str]:
    """Return the sheets of the talk page ("live") or of every other page ("page"), in their order."""
    if kind == "live":
        return [sheet for sheet in SHEETS if sheet in OF_THE_LIVE_TALK | SHARED_WITH_IT]
    return [sheet for sheet in SHEETS if sheet not in OF_THE_LIVE_TALK]
