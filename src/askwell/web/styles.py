"""The style sheets of every page, in order; reset.css says which layer wins over which.

Each is a link of its own: the browser asks for all of them at once, where imports would wait for a first file.
"""

from __future__ import annotations

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
