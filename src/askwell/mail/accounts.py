"""The seeker's mail account: setting it up, and asking whether it is."""

from askwell.accounts.models import Seeker
from askwell.mail import secrets
from askwell.mail.models import MailAccount


def account_of(seeker: Seeker) -> MailAccount | None:
    """Return her account, or nothing when she has set up none."""
    return MailAccount.objects.of(seeker).first()


def password_of(account: MailAccount) -> str:
    """Return the password for sending; "" where the server asks for none, or where it is not on this machine."""
    return secrets.find(_sending(account)) if account.user else ""


def can_send(seeker: Seeker) -> bool:
    """Return whether letters can leave by themselves: a server is named and its password is here."""
    account = account_of(seeker)
    return account is not None and (not account.user or bool(password_of(account)))


def set_up(account: MailAccount, *, password: str) -> None:
    """Keep an account; an empty password leaves the one that is kept."""
    account.trouble = ""
    account.save()
    if password:
        secrets.keep(_sending(account), password)


def forget(seeker: Seeker) -> None:
    """Forget her account and its passwords. Letters that wait stay, and wait."""
    account = account_of(seeker)
    if account is None:
        return
    secrets.forget(_sending(account))
    secrets.forget(_reading(account))
    account.delete()


def _sending(account: MailAccount) -> str:
    return secrets.name_of(account.seeker, user=account.user, host=account.host, port=account.port)


def _reading(account: MailAccount) -> str:
    return secrets.name_of(
        account.seeker, user=account.imap_user, host=account.imap_host, port=account.imap_port
    )
