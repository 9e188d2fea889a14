"""Text made fit for searching, in Python, so that both databases find the same."""

import re
import unicodedata
from typing import Any

from django.db import models

# Scripts written without spaces: each sign stands alone, so that a part of a name is found too.
_UNSPACED = re.compile(r"([\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])")
_NOT_A_WORD = re.compile(r"[\W_]+")


def words(text: str) -> list[str]:
    """Return the words of a text as both databases see them: lower case, no accents, no punctuation.

    ``José Ñandú <j@x.example>`` gives ``jose nandu j x example``; ``山田`` gives ``山 田``.
    """
    if text.isascii():
        return _NOT_A_WORD.sub(" ", text.lower()).split()
    folded = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in folded if not unicodedata.combining(c)).casefold()
    composed = unicodedata.normalize("NFC", plain)
    return _NOT_A_WORD.sub(" ", _UNSPACED.sub(r" \1 ", composed)).split()


class SearchTextField(models.TextField[str, str]):
    """A column that holds what a row can be found by; the row says it in ``search_parts()``.

    It is made anew whenever the row is saved, one by one or in bulk, as ``auto_now`` does for a time.
    ``QuerySet.update`` does not pass here: rows that can be searched are changed by ``save``.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "editable": False, "blank": True, "default": ""})

    def pre_save(self, model_instance: models.Model, add: bool) -> str:  # noqa: FBT001  # Django's own signature
        """Return the text for the row as it is now."""
        del add
        text = " ".join(words(" ".join(model_instance.search_parts())))  # type: ignore[attr-defined]  # each searchable row has it
        setattr(model_instance, self.attname, text)
        return text
