"""Our own line icons, drawn on a 24-unit square."""

from __future__ import annotations

ICONS = {
    "today": '<path d="M4 7.5A1.5 1.5 0 0 1 5.5 6h13A1.5 1.5 0 0 1 20 7.5v10a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5z"/>'
    '<path d="M4 10.5h16M8 3.5V7M16 3.5V7M8.5 14.5l2.2 2.2 4.3-4.2"/>',
    "people": '<circle cx="9" cy="8.5" r="3.25"/>'
    '<path d="M3 19c.4-3.4 2.8-5.25 6-5.25S14.6 15.6 15 19M16 5.6a3.1 3.1 0 0 1 0 5.9M17.6 14.2c2 .6 3.2 2.3 3.4 4.8"/>',
    "talks": '<path d="M4 5h12.5A1.5 1.5 0 0 1 18 6.5v6a1.5 1.5 0 0 1-1.5 1.5H10l-4 3.5V14H4.5A1.5 1.5 0 0 1 3 12.5v-6A1.5 1.5 0 0 1 4.5 5z"/>'
    '<path d="M20.5 9.5v8.5h-1.5v2.5L16 18h-3.5"/>',
    "findings": '<path d="M4 20V4M4 20h16"/><path d="M7.5 16c2.5-1 3-7 6-8.5 1.8-.9 4-1 6.5-1"/>'
    '<circle cx="13.5" cy="7.5" r="1.6"/>',
    "leads": '<path d="M9 18.5h6M10 21h4M8.6 15.5a6 6 0 1 1 6.8 0v1.2H8.6z"/>',
    "give": '<path d="M4 10h16v3H4zM5.5 13v7.5h13V13M12 10v10.5"/>'
    '<path d="M12 10C8 10 7 8.5 7 7s1.200-2.200 2.400-2.200C11.200 4.800 12 7 12 10zM12 10c4 0 5-1.500 5-3s-1.200-2.200-2.400-2.200C12.800 4.800 12 7 12 10z"/>',
    "settings": '<path d="M4 7h9M19 7h1M4 17h1M11 17h9"/><circle cx="16" cy="7" r="2.5"/><circle cx="8" cy="17" r="2.5"/>',
    "more": '<circle cx="5.5" cy="12" r="1.4"/><circle cx="12" cy="12" r="1.4"/><circle cx="18.5" cy="12" r="1.4"/>',
    "search": '<circle cx="10.5" cy="10.5" r="6"/><path d="M15 15l5 5"/>',
    "left": '<path d="M15 5l-7 7 7 7"/>',
    "right": '<path d="M9 5l7 7-7 7"/>',
    "up": '<path d="M5 15l7-7 7 7"/>',
    "down": '<path d="M5 9l7 7 7-7"/>',
    "check": '<path d="M5 12.5l4.5 4.5L19 7"/>',
    "x": '<path d="M6 6l12 12M18 6L6 18"/>',
    "plus": '<path d="M12 5v14M5 12h14"/>',
    "print": '<path d="M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z"/>',
    "list": '<path d="M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"/>',
}

STROKE = (
    'viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" '
    'stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"'
)


def icon_svg(name: str) -> str:
    """Return one icon as SVG that stays silent for screen readers; the words beside it speak.

    Raises KeyError for a name that is not drawn.
    """
    return f"<svg {STROKE}>{ICONS[name]}</svg>"
