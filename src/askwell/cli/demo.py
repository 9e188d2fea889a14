"""A throw-away Askwell with a full fictional campaign."""

import os
import shutil
import tempfile

import click

from askwell.cli.household import prepare


@click.command("demo")
@click.option("--port", type=click.IntRange(0, 65535), help="The port to use.")
@click.option("--browser/--no-browser", default=True, help="Open the browser when there is one.")
def demo_command(port: int | None, *, browser: bool) -> None:
    """Look at every page full: a fictional campaign on throw-away data, gone when you stop."""
    folder = tempfile.mkdtemp(prefix="askwell-demo-")
    os.environ["ASKWELL_HOME"] = folder
    try:
        home = prepare()
        from django.utils import timezone  # noqa: PLC0415  # Django is set up by now

        from askwell.accounts.local import local_seeker  # noqa: PLC0415  # as above
        from askwell.cli.serve import serve  # noqa: PLC0415  # as above
        from askwell.demo.before import play_before  # noqa: PLC0415  # as above
        from askwell.demo.build import build  # noqa: PLC0415  # as above

        maya, now = local_seeker(), timezone.now()
        build(maya, now=now)
        play_before(maya, now=now)
        click.echo("This is Maya's campaign. She and everyone in it are invented; nothing here is kept.")
        serve(home, port=port, browser=browser)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
