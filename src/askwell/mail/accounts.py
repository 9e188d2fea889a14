"""The seeker's mail account: setting it up, and asking whether it is."""

import datetime as dt

from askwell.accounts.models import Seeker
from askwell.mail import keys, outbox, secrets
from askwell.mail.keys import Key, Token
from askwell.mail.models import MailAccount


def account_of(seeker: Seeker) -> MailAccount | None:
    """Return her account, or nothing when she has set up none."""
    return MailAccount.objects.of(seeker).first()


def key_of(account: MailAccount) -> Key:
    """Return what is kept for sending; "" where the server asks for nothing, or where it is not on this machine."""
    return keys.find(_sending(account)) if account.user else ""


def ready_key_of(account: MailAccount, *, now: dt.datetime) -> Key:
    """Return what opens the server for sending, renewed where it has ended. Raises NoKey."""
    return keys.ready(_sending(account), now=now) if account.user else ""


def can_send(seeker: Seeker) -> bool:
    """Return whether letters can leave by themselves: a server is named and what opens it is here."""
    account = account_of(seeker)
    if account is None or not account.host:
        return False
    return not account.user or bool(key_of(account))


def reading_key_of(account: MailAccount) -> Key:
    """Return what is kept for looking for answers; "" where it is not on this machine."""
    return keys.find(_reading(account))


def ready_reading_key_of(account: MailAccount, *, now: dt.datetime) -> Key:
    """Return what opens the server for looking, renewed where it has ended. Raises NoKey."""
    return keys.ready(_reading(account), now=now)


def can_look(account: MailAccount) -> bool:
    """Return whether answers can be looked for: she wants it, a server is named and what opens it is here."""
    return account.reads_answers and bool(account.imap_host) and bool(reading_key_of(account))


def look_from_now(account: MailAccount, *, key: Key) -> None:
    """Keep where answers are looked for, and that she wants it; with no key the one that is kept stays."""
    account.reads_answers, account.looking_trouble, account.looked_at = True, "", None
    account.save()
    if isinstance(key, Token) and key == key_of(account):
        keys.keep_as(_reading(account), _sending(account))
    elif key:
        keys.keep(_reading(account), key)


def look_no_more(account: MailAccount) -> None:
    """Look for answers no more, and forget what opened the server for it."""
    keys.forget(_reading(account))
    account.reads_answers, account.looking_trouble = False, ""
    account.save(update_fields=["reads_answers", "looking_trouble"])


def set_up(account: MailAccount, *, key: Key, now: dt.datetime) -> None:
    """Keep an account; with no key the one that is kept stays. What was put off is tried again at once."""
    account.trouble = ""
    account.save()
    if key:
        keys.keep(_sending(account), key)
    outbox.try_again(account.seeker, now=now)


def not_let_in(account: MailAccount, *, looking: bool = False) -> None:
    """Note that the server no longer takes a token; it is renewed before it is used again."""
    keys.spent(_reading(account) if looking else _sending(account))


def forget(seeker: Seeker) -> None:
    """Forget her account and what opened it. Letters that wait stay, and wait."""
    account = account_of(seeker)
    if account is None:
        return
    keys.forget(_sending(account))
    keys.forget(_reading(account))
    account.delete()


def _sending(account: MailAccount) -> str:
    return secrets.name_of(account.seeker, user=account.user, host=account.host, port=account.port)


def _reading(account: MailAccount) -> str:
    return secrets.name_of(
        account.seeker, user=account.imap_user, host=account.imap_host, port=account.imap_port
    )
