"""Where her letters leave by, and where answers are looked for."""

from collections.abc import Mapping
from typing import Any

from django import forms

from askwell.mail.keys import Key, Token
from askwell.mail.models import MailAccount, Security
from askwell.mail.privacy import is_here, is_private
from askwell.mail.providers import provider_of, renewing_address_of


def _secret(label: str, hint: str) -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=hint,
        required=False,
        max_length=8000,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )


TOKEN = ("access", "refresh", "client", "client_secret", "token_address")
"""The fields of the fold about a token."""


class ServerForm(forms.Form):
    """A server and what opens it: an app password, or a token. For a well-known provider the address and one of them are enough."""

    address = forms.EmailField(label="Your email address")
    password = forms.CharField(
        label="App password",
        required=False,
        max_length=500,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    access = _secret("Access token", "Good for about an hour, unless there is a refresh token below")
    refresh = _secret("Refresh token", "With it Askwell renews the access token by itself")
    client = forms.CharField(
        label="Client ID",
        help_text="The name of the program that the token was made for",
        required=False,
        max_length=500,
    )
    client_secret = _secret("Client secret", "Leave this empty where the program has none")
    token_address = forms.CharField(
        label="Address that renews tokens",
        help_text="Leave this empty for Gmail, Outlook and Yahoo",
        required=False,
        max_length=500,
    )
    host = forms.CharField(
        help_text="Leave this empty for Gmail, Outlook, iCloud, Yahoo, Fastmail, GMX, Posteo and other well-known ones",
        required=False,
        max_length=253,
    )
    port = forms.IntegerField(label="Port", required=False, min_value=1, max_value=65535)
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

    def key(self) -> Key:
        """Return what was written to open the server; "" when nothing was."""
        said = self.cleaned_data
        if not (said.get("access") or said.get("refresh")):
            return str(said.get("password", ""))
        return Token(
            access=said.get("access", ""),
            refresh=said.get("refresh", ""),
            client=said.get("client", ""),
            client_secret=said.get("client_secret", ""),
            address=said.get("token_address", ""),
        )

    def about_a_token(self) -> bool:
        """Return whether something of a token was written, so that its fold stands open."""
        return any(self[name].errors or self.data.get(name) for name in TOKEN)

    def settle_token(self, known: str) -> None:
        """Fill in the ``known`` address that renews tokens, and refuse what cannot renew one."""
        said = self.cleaned_data
        said["token_address"] = said.get("token_address") or known
        if said.get("password") and (said.get("access") or said.get("refresh")):
            self.add_error("password", "Write either the app password or a token, and leave the other empty")
        if not said.get("refresh"):
            return
        if not said.get("client"):
            self.add_error("client", "Write the client ID that the refresh token was made for")
        if not is_private(said["token_address"]):
            self.add_error(
                "token_address",
                "Write the address where your provider renews tokens. It begins with https://",
            )

    def settle(
        self, known: tuple[str, int, str] | None, *, ports: Mapping[Security, int], example: str
    ) -> None:
        """Fill in the ``known`` host, port and security where no host is written, and refuse a line that others could read.

        ``ports`` has the usual port by the security; ``example`` is a name that a server could have.
        """
        said = self.cleaned_data
        if not said.get("host") and known:
            said["host"], said["port"], said["security"] = known
        said["security"] = said.get("security") or Security.TLS
        said["port"] = said.get("port") or ports[Security(said["security"])]
        if not said.get("host") and "address" in said:
            self.add_error("host", f"Write the name of the server, for example {example}")
        elif said["security"] == Security.NONE and not is_here(said.get("host", "")):
            self.add_error(
                "security", "Only a server on this machine may be spoken to openly. Choose one of the others"
            )


class SendingForm(ServerForm):
    """By which server letters leave."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        _word(
            self,
            address="Write the address that your letters come from",
            password="Your provider makes one for a single program. It is kept apart from your data, never in a backup or an archive",  # noqa: S106  # a hint
            host="Server for sending (SMTP)",
            port="Usually 465 or 587",
        )

    def clean(self) -> None:
        """Fill in what the address says; who gives no password needs no name either."""
        said = self.cleaned_data
        provider = provider_of(said.get("address", ""))
        ports = {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}
        self.settle(provider.smtp if provider else None, ports=ports, example="smtp.mail.example")
        self.settle_token(renewing_address_of(said.get("host", "")))
        said["user"] = said.get("user") or (said.get("address", "") if self.key() else "")


class LookingForm(ServerForm):
    """By which server answers are looked for."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        _word(
            self,
            address="Write the address to which answers come",
            password="Leave this empty to use the one for sending. It is kept apart from your data, never in a backup or an archive",  # noqa: S106  # a hint
            host="Server for reading (IMAP)",
            port="Usually 993",
        )

    def clean(self) -> None:
        """Fill in what the address says."""
        said = self.cleaned_data
        provider = provider_of(said.get("address", ""))
        ports = {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143}
        known = (*provider.imap, Security.TLS.value) if provider else None
        self.settle(known, ports=ports, example="imap.mail.example")
        self.settle_token(renewing_address_of(said.get("host", "")))
        said["user"] = said.get("user") or said.get("address", "")


def _word(form: ServerForm, *, address: str, password: str, host: str, port: str) -> None:
    """Word what differs: the demand for an address, the hint at the password, the name of the server, the hint at the port."""
    form.fields["address"].error_messages |= {
        "required": address,
        "invalid": "Write an address, for example maya@mail.example",
    }
    form.fields["password"].help_text = password
    form.fields["host"].label = host
    form.fields["port"].help_text = port


def as_form(account: MailAccount) -> dict[str, Any]:
    """Return what the form starts from."""
    return {name: getattr(account, name) for name in ("address", "host", "port", "security", "user")}
