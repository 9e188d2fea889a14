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
    if account is None or not account.host:
        return False
    return not account.user or bool(password_of(account))


def reading_password_of(account: MailAccount) -> str:
    """Return the password for looking for answers; "" where it is not on this machine."""
    return secrets.find(_reading(account))


def can_look(account: MailAccount) -> bool:
    """Return whether answers can be looked for: she wants it, a server is named and its password is here."""
    return account.reads_answers and bool(account.imap_host) and bool(reading_password_of(account))


def look_from_now(account: MailAccount, *, password: str) -> None:
    """Keep where answers are looked for, and that she wants it; an empty password leaves the one that is kept."""
    account.reads_answers, account.looking_trouble, account.looked_at = True, "", None
    account.save()
    if password:
        secrets.keep(_reading(account), password)


def look_no_more(account: MailAccount) -> None:
    """Look for answers no more, and forget the password for it."""
    secrets.forget(_reading(account))
    account.reads_answers, account.looking_trouble = False, ""
    account.save(update_fields=["reads_answers", "looking_trouble"])


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
