"""Draws a piece of template text as a page would."""

from django.template import engines


def draw(source: str, **context: object) -> str:
    """Return what the template text becomes with this context; `request` is taken out of it."""
    request = context.pop("request", None)
    return engines["django"].from_string(source).render(context, request)  # type: ignore[arg-type]  # tests pass a request


def squeeze(html: str) -> str:
    """Return the HTML with runs of white space made one blank and none between tags."""
    return " ".join(html.split()).replace("> <", "><").strip()
