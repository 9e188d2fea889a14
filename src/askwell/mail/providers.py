"""Where the mail of well-known providers goes in and out, so that an address is often enough.

Servers and ports as the providers publish them in their help pages; each wants its own app
password, or an access token (Microsoft takes nothing else).
"""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Provider:
    """The servers of one provider, both encrypted, and where it makes an app password."""

    smtp: tuple[str, int, str]
    imap: tuple[str, int]
    app_password: str = ""


_GOOGLE = Provider(
    smtp=("smtp.gmail.com", 465, "tls"),
    imap=("imap.gmail.com", 993),
    app_password="your Google account, under Security, 2-Step Verification, App passwords",  # noqa: S106  # where, not which
)
_APPLE = Provider(
    smtp=("smtp.mail.me.com", 587, "starttls"),
    imap=("imap.mail.me.com", 993),
    app_password="account.apple.com, under Sign-In and Security",  # noqa: S106  # as above
)
_YAHOO = Provider(
    smtp=("smtp.mail.yahoo.com", 465, "tls"),
    imap=("imap.mail.yahoo.com", 993),
    app_password="your Yahoo account, under Security",  # noqa: S106  # as above
)
_MICROSOFT = Provider(smtp=("smtp-mail.outlook.com", 587, "starttls"), imap=("outlook.office365.com", 993))
_GMX = Provider(smtp=("mail.gmx.net", 465, "tls"), imap=("imap.gmx.net", 993))

PROVIDERS = {
    "gmail.com": _GOOGLE,
    "googlemail.com": _GOOGLE,
    "icloud.com": _APPLE,
    "me.com": _APPLE,
    "mac.com": _APPLE,
    "yahoo.com": _YAHOO,
    "outlook.com": _MICROSOFT,
    "hotmail.com": _MICROSOFT,
    "live.com": _MICROSOFT,
    "fastmail.com": Provider(smtp=("smtp.fastmail.com", 465, "tls"), imap=("imap.fastmail.com", 993)),
    "gmx.net": _GMX,
    "gmx.de": _GMX,
    "web.de": Provider(smtp=("smtp.web.de", 465, "tls"), imap=("imap.web.de", 993)),
    "posteo.de": Provider(smtp=("posteo.de", 465, "tls"), imap=("posteo.de", 993)),
    "mailbox.org": Provider(smtp=("smtp.mailbox.org", 465, "tls"), imap=("imap.mailbox.org", 993)),
    "zoho.com": Provider(smtp=("smtp.zoho.com", 465, "tls"), imap=("imap.zoho.com", 993)),
}

_TOKENS = {
    "gmail.com": "https://oauth2.googleapis.com/token",
    "outlook.com": "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    "office365.com": "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    "yahoo.com": "https://api.login.yahoo.com/oauth2/get_token",
}
"""Where access tokens are renewed, by the end of the name of the mail server."""


def renewing_address_of(host: str) -> str:
    """Return where the tokens of a mail server are renewed, "" where it is not one that we know."""
    return next((address for end, address in _TOKENS.items() if host.casefold().endswith(f".{end}")), "")


def provider_of(address: str) -> Provider | None:
    """Return the provider of an address, or nothing where it is not one that we know."""
    return PROVIDERS.get(address.rpartition("@")[2].casefold())
