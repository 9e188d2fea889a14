"""Text freed of what could begin a new line, header or field in a file that Askwell writes."""

import re

_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_LONE_SURROGATES = re.compile(r"[\ud800-\udfff]")
_ADDRESS = re.compile(r'[^\s<>()\[\]\\,;:"@]{1,64}@[^\s<>()\[\]\\,;:"@]{1,189}')


def in_lines(text: str) -> str:
    r"""Return `text` with every kind of line break as ``\n`` and without other control characters than tabs.

    Half a surrogate pair, which no file in UTF-8 can hold, becomes the replacement character.
    """
    return _LONE_SURROGATES.sub("\N{REPLACEMENT CHARACTER}", _CONTROLS.sub("", _BREAKS.sub("\n", text)))


def on_one_line(text: str) -> str:
    """Return `text` on one line, with single spaces for line breaks, tabs and runs of spaces."""
    return " ".join(in_lines(text).split())


def figures_of(number: str) -> str:
    """Return the figures of a phone number alone, however it is written."""
    return "".join(sign for sign in number if sign.isdecimal())


def mail_address(text: str) -> str:
    """Return the e-mail address in `text`, or "" where it is none that may stand in a header as it is.

    One "@", no spaces, brackets, quotation marks or separators, at most 254 characters (RFC 5321, 4.5.3.1).
    """
    cleaned = on_one_line(text)
    return cleaned if _ADDRESS.fullmatch(cleaned) else ""
