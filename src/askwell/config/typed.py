"""Lets Django's own classes carry their types at run time as in the type checker: ``forms.ModelForm[Seeker]``.

django-stubs-ext does the same for many more classes, for which it loads Django's admin: a fifth of a second at every start.
"""

from django.db.models import Field
from django.forms import BaseFormSet, ModelChoiceField, ModelForm


def let_classes_carry_types() -> None:
    """Make the classes that we write with their types in brackets accept them."""
    for generic in (BaseFormSet, Field, ModelChoiceField, ModelForm):
        setattr(generic, "__class_getitem__", classmethod(_itself))  # noqa: B010  # the checker knows another one


def _itself(cls: type, _: object) -> type:
    return cls
