"""Letting others in: the address of this machine in its network, a code for a phone, and the pages of friends."""

import io
import socket

import click

from askwell.cli.household import fail

# No packet is sent there (RFC 5737: an address for documentation); the system only says by which way it would go.
ELSEWHERE = ("192.0.2.1", 9)


def lan_address() -> str:
    """Return this machine's address in its network; ends the command when there is none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(ELSEWHERE)
        except OSError:
            fail("This machine is in no network that a phone could reach. Use --phone-address to name it.")
        address: str = probe.getsockname()[0]
    return address


def let_a_phone_in(host: str, port: int) -> None:
    """Accept this one address beside loopback, and print the code of the next talk."""
    from django.conf import settings  # noqa: PLC0415  # Django is set up by now

    settings.PHONE_ADDRESS = f"http://{host}:{port}"
    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, host]
    click.echo(
        f"Phones in your network reach it at {settings.PHONE_ADDRESS}, by a code only, and one talk each."
    )
    _show_code()
    click.echo(
        "Over plain http: notes are kept and sent, but a reload needs this machine, nothing is encrypted on the way "
        "or on the phone, and the screen may go dark. Use it in a network that you trust."
    )


def let_friends_in(host: str, port: int) -> None:
    """Accept this one address beside loopback for the pages of friends; another one that leads here stays as it is."""
    from django.conf import settings  # noqa: PLC0415  # Django is set up by now

    settings.FRIENDS_ADDRESS = settings.FRIENDS_ADDRESS or f"http://{host}:{port}"
    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, host]
    click.echo(
        f"Friends reach the pages that you opened to them at {settings.FRIENDS_ADDRESS}, and nothing else. "
        "Over plain http others in that network can read along; use it in one that you trust."
    )


def _show_code() -> None:
    import segno  # noqa: PLC0415  # only this option draws
    from django.utils import timezone  # noqa: PLC0415  # Django is set up by now

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # Django is set up by now
    from askwell.live.phone import next_talk, pass_address  # noqa: PLC0415  # with Django

    talk = next_talk(local_seeker(), now=timezone.now())
    if talk is None:
        click.echo("There is no talk ahead yet. Once there is, its page shows the code: “On my phone”.")
        return
    address = pass_address(talk)
    drawn = io.StringIO()
    segno.make(address, error="l", micro=False).terminal(drawn, compact=True)
    click.echo(f"Scan this for the talk with {talk.person} (15 minutes; its page has a new one):")
    click.echo(drawn.getvalue())
    click.echo(address)
