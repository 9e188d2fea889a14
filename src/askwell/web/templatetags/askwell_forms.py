"""Tags that draw Django form fields and their errors the house's way."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from django import template
from django.forms import (
    BaseForm,
    CheckboxInput,
    CheckboxSelectMultiple,
    FileInput,
    RadioSelect,
    Select,
    Textarea,
)
from django.utils.html import format_html

from askwell.web.once import FIELD, fresh_key

if TYPE_CHECKING:
    from django.forms import BaseFormSet, BoundField, Widget

register = template.Library()


def shape_of(widget: Widget) -> str:
    """Say how a widget is laid out: "choice" (a fieldset of labels), "tick" (label after box) or "line"."""
    if isinstance(widget, (RadioSelect, CheckboxSelectMultiple)):
        return "choice"
    return "tick" if isinstance(widget, CheckboxInput) else "line"


def first_id(bound: BoundField) -> str:
    """Return the id an error should link to: the input, or the first choice of a group."""
    return f"{bound.auto_id}_0" if shape_of(bound.field.widget) == "choice" else bound.id_for_label


def attrs_of(bound: BoundField, *, hint: str = "", rows: int | None = None) -> dict[str, Any]:
    """Return the attributes that tie an input to its hint and error and give it the house's look."""
    widget = bound.field.widget
    described = [f"{bound.auto_id}-hint"] * bool(hint) + [f"{bound.auto_id}-error"] * bool(bound.errors)
    attrs: dict[str, Any] = {}
    if described:
        attrs["aria-describedby"] = " ".join(described)
    if bound.errors:
        attrs["aria-invalid"] = "true"
    if shape_of(widget) == "line":
        attrs["class"] = " ".join(dict.fromkeys(["input", *str(widget.attrs.get("class", "")).split()]))
    if isinstance(widget, Textarea):
        attrs["rows"] = rows or widget.attrs.get("rows", 3)
        attrs["data-grow"] = True
    if isinstance(widget, (FileInput, Select, CheckboxInput, RadioSelect, CheckboxSelectMultiple)):
        return attrs
    return {"autocomplete": widget.attrs.get("autocomplete", "off"), **attrs}


@register.inclusion_tag("web/parts/field.html")
def field(
    bound: BoundField, hint: str = "", rows: int | None = None, look: str = "", *, says_optional: bool = True
) -> dict[str, Any]:
    """Draw label, hint, error and input of one field: `{% field form.name %}`; `look` adds a class to the wrapper.

    Say no where one of several fields is wanted: each of them may stay empty, but not all.
    """
    hint = hint or str(bound.help_text)
    return {
        "field": bound,
        "shape": shape_of(bound.field.widget),
        "look": look,
        "hint": hint,
        "optional": says_optional and not bound.field.required,
        "input": bound.as_widget(attrs=attrs_of(bound, hint=hint, rows=rows)),
        "error_id": f"{bound.auto_id}-error",
        "hint_id": f"{bound.auto_id}-hint",
    }


@register.simple_tag
def once() -> str:
    """Hide the key of what a form makes, so that sending it twice makes it once: `{% once %}` beside the token."""
    return format_html('<input type="hidden" name="{}" value="{}">', FIELD, fresh_key())


@register.inclusion_tag("web/parts/errors.html")
def errors(*forms: BaseForm | BaseFormSet[Any]) -> dict[str, Any]:
    """Draw one summary of all problems of these forms and sets of forms, each linked to its input."""
    problems: list[tuple[str, str]] = []
    for form in chain.from_iterable([one] if isinstance(one, BaseForm) else one.forms for one in forms):
        problems += [("", str(problem)) for problem in form.non_field_errors()]
        for bound in form:
            problems += [(first_id(bound), str(problem)) for problem in bound.errors]
    return {"problems": problems}
