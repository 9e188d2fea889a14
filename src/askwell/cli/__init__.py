"""The command line: a lazy table of commands, so that each one loads only what it needs."""

import importlib

import click

COMMANDS = {
    "serve": ("askwell.cli.serve", "Start Askwell on this machine and open it."),
    "open": ("askwell.cli.serve", "Open the Askwell that is already running."),
    "import": ("askwell.cli.bringing_in", "Bring in people from LinkedIn, a phone or an address book."),
    "card": ("askwell.cli.card", "Say whom a business card names."),
    "duplicates": ("askwell.cli.duplicates", "List who may be there twice."),
    "people": ("askwell.cli.bringing_in", "List people, or find them."),
    "whom": ("askwell.cli.whom", "Say whom to ask next, and why."),
    "next": ("askwell.cli.next", "Say what to do next."),
    "draft": ("askwell.cli.draft", "Print the letter that is due to a person."),
    "check": ("askwell.cli.check", "Look at a letter before it leaves."),
    "reply": ("askwell.cli.reply", "Say what an answer means."),
    "event": ("askwell.cli.event", "Say what a calendar file says."),
    "prep": ("askwell.cli.prep", "Print the questions for a talk."),
    "plan": ("askwell.cli.plan", "Choose the questions of a talk, from a script."),
    "transcript": ("askwell.cli.transcript", "Say who says what in a transcript."),
    "guess": ("askwell.cli.guess", "Guess what note lines mean, from a script."),
    "occupations": ("askwell.cli.occupations", "Install and ask the O*NET database of occupations."),
    "findings": ("askwell.cli.findings", "Print what a campaign adds up to."),
    "report": ("askwell.cli.report", "Print what you have learned so far."),
    "export": ("askwell.cli.keeping", "Write one archive of everything."),
    "backup": ("askwell.cli.keeping", "Make a backup."),
    "restore": ("askwell.cli.keeping", "Bring an archive back."),
    "tick": ("askwell.cli.keeping", "Do the rounds: send what is due, back up daily."),
    "demo": ("askwell.cli.demo", "Look at every page full, on throw-away data."),
    "doctor": ("askwell.cli.doctor", "Look whether everything is in order."),
}


class Lazy(click.Group):
    """A group whose commands are imported when they are called, or when their own help is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the journey."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return one command, or nothing for an unknown name."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(COMMANDS[cmd_name][0])
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="askwell")
def main() -> None:
    """Askwell helps you learn from people who do the work: whom to ask, what to ask, what it adds up to.

    Your data lies in one folder on this machine (set ASKWELL_HOME to choose another). Exit codes: 0 all is
    well, 1 something could not be done, 2 the command was not understood, 3 another Askwell is using the data.
    """
