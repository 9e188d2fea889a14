"""Where her letters leave by, and where answers are looked for."""

import ipaddress
from typing import Any

from django import forms

from askwell.mail.models import MailAccount, Security
from askwell.mail.providers import provider_of


class SendingForm(forms.Form):
    """The server and the app password. For a well-known provider the address and the password are enough."""

    address = forms.EmailField(
        label="Your email address",
        error_messages={
            "required": "Write the address that your letters come from",
            "invalid": "Write an address, for example maya@mail.example",
        },
    )
    password = forms.CharField(
        label="App password",
        help_text="Your provider makes one for a single program. It is kept apart from your data, never in a backup or an archive",
        required=False,
        max_length=500,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    host = forms.CharField(
        label="Server for sending (SMTP)",
        help_text="Leave this empty for Gmail, iCloud, Yahoo, Fastmail, GMX, Posteo and other well-known ones",
        required=False,
        max_length=253,
    )
    port = forms.IntegerField(
        label="Port", required=False, min_value=1, max_value=65535, help_text="Usually 465 or 587"
    )
    security = forms.ChoiceField(
        label="How is the line kept private?",
        choices=Security.choices,
        required=False,
        initial=Security.TLS,
        widget=forms.RadioSelect,
    )
    user = forms.CharField(
        label="User name",
        help_text="Leave this empty if it is your address",
        required=False,
        max_length=254,
    )

    def clean(self) -> None:
        """Fill in what the address says, and refuse a line that others could read."""
        said = self.cleaned_data
        provider = provider_of(said.get("address", ""))
        if not said.get("host") and provider:
            said["host"], said["port"], said["security"] = provider.smtp
        said["security"] = said.get("security") or Security.TLS
        said["port"] = said.get("port") or {Security.STARTTLS: 587, Security.NONE: 25}.get(
            said["security"], 465
        )
        said["user"] = said.get("user") or (said.get("address", "") if said.get("password") else "")
        if not said.get("host") and "address" in said:
            self.add_error("host", "Write the name of the server, for example smtp.mail.example")
        elif said["security"] == Security.NONE and not is_here(said.get("host", "")):
            self.add_error(
                "security", "Only a server on this machine may be spoken to openly. Choose one of the others"
            )


class LookingForm(forms.Form):
    """Where answers are looked for. For a well-known provider the address and the password are enough."""

    address = forms.EmailField(
        label="Your email address",
        error_messages={
            "required": "Write the address to which answers come",
            "invalid": "Write an address, for example maya@mail.example",
        },
    )
    password = forms.CharField(
        label="App password",
        help_text="Leave this empty to use the one for sending. It is kept apart from your data, never in a backup or an archive",
        required=False,
        max_length=500,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    host = forms.CharField(
        label="Server for reading (IMAP)",
        help_text="Leave this empty for Gmail, iCloud, Yahoo, Fastmail, GMX, Posteo and other well-known ones",
        required=False,
        max_length=253,
    )
    port = forms.IntegerField(
        label="Port", required=False, min_value=1, max_value=65535, help_text="Usually 993"
    )
    security = forms.ChoiceField(
        label="How is the line kept private?",
        choices=Security.choices,
        required=False,
        initial=Security.TLS,
        widget=forms.RadioSelect,
    )
    user = forms.CharField(
        label="User name",
        help_text="Leave this empty if it is your address",
        required=False,
        max_length=254,
    )

    def clean(self) -> None:
        """Fill in what the address says, and refuse a line that others could read."""
        said = self.cleaned_data
        provider = provider_of(said.get("address", ""))
        if not said.get("host") and provider:
            said["host"], said["port"] = provider.imap
            said["security"] = Security.TLS
        said["security"] = said.get("security") or Security.TLS
        said["port"] = said.get("port") or (993 if said["security"] == Security.TLS else 143)
        said["user"] = said.get("user") or said.get("address", "")
        if not said.get("host") and "address" in said:
            self.add_error("host", "Write the name of the server, for example imap.mail.example")
        elif said["security"] == Security.NONE and not is_here(said.get("host", "")):
            self.add_error(
                "security", "Only a server on this machine may be spoken to openly. Choose one of the others"
            )


def is_here(host: str) -> bool:
    """Return whether a server is this very machine."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def as_form(account: MailAccount) -> dict[str, Any]:
    """Return what the form starts from."""
    return {name: getattr(account, name) for name in ("address", "host", "port", "security", "user")}
