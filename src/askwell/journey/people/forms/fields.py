"""Fields that hold one value a line, and say which line is not right."""

import re
from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator

from askwell.formats.linkedin import profile_key

MOST_LINES = 50
_DIGITS = re.compile(r"\d")
_FEWEST_DIGITS = 3
_WEB = re.compile(r"(?:https?://)?[^\s/@:]+\.[^\s/@:]+(?:[:/?#]\S*)?", re.IGNORECASE)


class Lines(forms.CharField):
    """A text area with one value a line; its value is the tuple of lines that are not empty."""

    def __init__(self, **options: Any) -> None:
        rows = options.pop("rows", 2)
        super().__init__(
            **{
                "required": False,
                "max_length": 10_000,
                "widget": forms.Textarea(attrs={"rows": rows}),
                **options,
            }
        )

    def clean(self, value: Any) -> Any:
        """Return the lines, each checked by itself; name the ones that are not right."""
        text: str = super().clean(value)
        lines = tuple(line.strip() for line in text.splitlines() if line.strip())
        if len(lines) > MOST_LINES:
            raise ValidationError(f"These are {len(lines)} lines. Keep the {MOST_LINES} that matter most")
        problems = [problem for line in lines if (problem := self.problem_with(line))]
        if problems:
            raise ValidationError(problems)
        return lines

    def prepare_value(self, value: Any) -> Any:
        """Show a list of values one a line."""
        return value if value is None or isinstance(value, str) else "\n".join(value)

    def problem_with(self, line: str) -> str:
        """Return what is wrong with a line and what to write, "" when nothing is."""
        del line
        return ""


class Emails(Lines):
    """E-mail addresses, one a line."""

    def problem_with(self, line: str) -> str:
        """Return a sentence for what is no e-mail address."""
        return (
            ""
            if is_email(line)
            else f"“{line[:60]}” is not an email address. Write one like tom@mercy.example"
        )


class Phones(Lines):
    """Phone numbers, one a line, written as people write them."""

    def problem_with(self, line: str) -> str:
        """Return a sentence for what has hardly a digit."""
        enough = len(_DIGITS.findall(line)) >= _FEWEST_DIGITS and len(line) <= 60  # noqa: PLR2004  # no number is longer
        return "" if enough else f"“{line[:60]}” is not a phone number. Write one like 312 555 0147"


class Pages(Lines):
    """Web pages, one a line; only such that open as a page."""

    def problem_with(self, line: str) -> str:
        """Return a sentence for what is no web address."""
        fits = is_web_page(line)
        return "" if fits else f"“{line[:60]}” is not a web address. Write one like mercy.example/tom"


class Profile(forms.CharField):
    """A LinkedIn profile's address."""

    def clean(self, value: Any) -> Any:
        """Return the address; refuse any that is not a profile."""
        text: str = super().clean(value)
        if text and not profile_key(text):
            raise ValidationError(
                "This is not a LinkedIn profile. Its address looks like linkedin.com/in/tom-reyes"
            )
        return text


class Names(forms.MultipleChoiceField):
    """Several names to tick, those that exist and those that are offered."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"required": False, "widget": forms.CheckboxSelectMultiple, **options})

    def offer(self, names: Iterable[str]) -> None:
        """Set what can be ticked."""
        self.choices = [(name, name) for name in names]


def is_email(text: str) -> bool:
    """Tell whether a text can be an e-mail address, also with letters of other scripts in its domain."""
    try:
        EmailValidator()(text)
    except ValidationError:
        return False
    return len(text) <= 320  # noqa: PLR2004  # RFC 3696: 64 before the @, 255 behind it


def web_address(text: str) -> str:
    """Return a text as the address of a web page, "" where it opens as none: "javascript:" and its like never do."""
    if not is_web_page(text):
        return ""
    return text if text.lower().startswith(("http://", "https://")) else f"https://{text}"


def is_web_page(text: str) -> bool:
    """Tell whether a text opens as a web page; "javascript:" and its like do not."""
    return bool(_WEB.fullmatch(text)) and len(text) <= 500  # noqa: PLR2004  # the width of its column
