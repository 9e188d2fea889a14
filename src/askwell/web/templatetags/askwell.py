"""Tags of the shared look: icons, journey marks, strength, words for times and counts, places, quotes."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from django import template
from django.conf import settings
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from askwell.method.described import told_to_her
from askwell.method.letters.names import full_said
from askwell.web import places as bar
from askwell.web import wording
from askwell.web.icons import icon_svg
from askwell.web.steps import steps
from askwell.web.styles import Kind, sheets_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from django.template import Context

register = template.Library()

STRENGTH_BARS = 3


@register.simple_tag
def icon(name: str) -> SafeString:
    """Draw one of our own icons: `{% icon "search" %}`."""
    return mark_safe(icon_svg(name))  # noqa: S308  # our own constant drawings


@register.simple_tag
def asset(path: str) -> str:
    """Return a static file's address, also where no manifest was collected (error pages, tests)."""
    try:
        return static(path)
    except ValueError:
        return f"{settings.STATIC_URL}{path}"


@register.simple_tag
@cache  # a dozen addresses on every page, the same as long as the server runs
def styles(kind: Kind = "page") -> SafeString:
    """Link the style sheets of a page: `{% styles %}`, once in the head; `{% styles "live" %}` is for the talk page."""
    links = ((asset(f"web/css/{sheet}"),) for sheet in sheets_of(kind))
    return format_html_join("\n", '<link rel="stylesheet" href="{}">', links)


@register.simple_tag
def place_url(name: str) -> str:
    """Return a place's address: `{% place_url "today" %}`."""
    return bar.place_url(name)


@register.inclusion_tag("web/parts/places.html", takes_context=True)
def places(context: Context) -> dict[str, Any]:
    """Draw the bar of places; the current one comes from `place` in the context or from the path."""
    request = context.get("request")
    path = request.path if request else ""
    current = context.get("place") or bar.place_of(path)
    return {
        "places": [(place, bar.place_url(place.name)) for place in bar.PLACES],
        "current": current,
        "path": path,
        "more_url": bar.place_url("more"),
        "in_more": current == "more" or current in {place.name for place in bar.PLACES if not place.on_phone},
    }


@register.inclusion_tag("web/parts/spine.html", takes_context=True)
def spine(
    context: Context,
    now: int,
    days: Sequence[date | None] = (),
    skipped: Collection[int] = (),
) -> dict[str, Any]:
    """Draw the journey's six steps: `{% spine 4 days %}`; `now` is the index of the next step, 6 when all are done."""
    return {"steps": steps(now, days, skipped), "now": context.get("now")}


@register.simple_tag
def dots(now: int, skipped: Collection[int] = ()) -> SafeString:
    """Draw the same six steps as dots for a row; decorative, so put a phrase beside it."""
    return _dots(now, frozenset(skipped))


@lru_cache(maxsize=512)  # a list draws the same few rows of dots again and again
def _dots(now: int, skipped: frozenset[int]) -> SafeString:
    return render_to_string("web/parts/dots.html", {"steps": steps(now, (), skipped)})


@register.inclusion_tag("web/parts/strength.html")
def strength(level: int, words: str) -> dict[str, Any]:
    """Draw how sure a finding is: 0 to 3 bars and its words, `{% strength 2 "4 people" %}`."""
    return {"bars": [mark < level for mark in range(STRENGTH_BARS)], "words": words}


@register.inclusion_tag("web/parts/said.html", takes_context=True)
def said(
    context: Context, text: str, by: str = "", url: str = "", on: date | datetime | None = None
) -> dict[str, Any]:
    """Quote a person: `{% said line.text by=person.name url=person_url on=talk.day %}`."""
    return {"text": text, "by": by, "url": url, "on": on, "now": context.get("now")}


@register.simple_tag(takes_context=True)
def when(
    context: Context,
    value: date | datetime | None,
    style: str = "words",
    now: datetime | None = None,
    *,
    day_only: bool = False,
) -> str:
    """Say a day or moment in the reader's time zone inside `<time>`; "" for None. Styles: see `wording`.

    With ``day_only`` a moment is told by its day alone: its hour is not known.
    """
    if value is None:
        return ""
    if day_only and isinstance(value, datetime):
        value = timezone.localtime(value).date()
    at = now or context.get("now") or timezone.now()
    words = wording.when_in_words(value, now=at, zone=timezone.get_current_timezone(), style=style)
    return format_html('<time datetime="{}">{}</time>', machine_time(value), words)


def machine_time(value: date | datetime) -> str:
    """Return what the `datetime` attribute wants: a day, or a moment to the minute in the reader's zone."""
    if isinstance(value, datetime):
        return timezone.localtime(value).isoformat(timespec="minutes")
    return value.isoformat()


@register.filter
def yours(relation: str) -> str:
    """Say what a person is to the reader: "aunt" and "my aunt" are "Your aunt", "a friend" is "A friend"."""
    first, _, rest = relation.strip().partition(" ")
    match first.lower():
        case "my" | "your" | "our" if rest:
            return f"Your {rest}"
        case "a" | "an" | "the":
            return f"{first.capitalize()} {rest}"
    return f"Your {relation.strip()}"


@register.filter
def told(name: str) -> str:
    """Say within a sentence who is not named but described: "my old boss" is "your old boss"."""
    return told_to_her(name)


@register.filter
def spelled(name: str) -> str:
    """Write a name that was typed in small letters, or in capitals, as a letter does: "mr. john o'hara" is "Mr. John O'Hara"."""
    return full_said(name)


@register.filter
def plural(count: int, words: str) -> str:
    """Count in words: `{{ 3|plural:"person,people" }}` is "3 people", `{{ 1|plural:"talk" }}` "1 talk"."""
    one, _, many = words.partition(",")
    return wording.plural(count, one, many)
