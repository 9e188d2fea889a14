"""What is asked about an upload that waits for a yes: which column is what, who of its people the seeker is, and who comes along."""

from askwell.accounts import files
from askwell.formats.address_csv import SheetLook
from askwell.journey.people.actions.imports import UploadLost
from askwell.journey.people.address_books import opening
from askwell.journey.people.address_books.look import Look
from askwell.journey.people.keying import sort_key
from askwell.journey.people.models import Import
from askwell.journey.people.past_contacts.owner import Owner
from askwell.journey.people.queries.sheets import sheets_told

State = Import.State


def sheet_to_name(source: Import) -> SheetLook | None:
    """Return a sheet of an upload that waits for a yes, for the seeker to say which column is what; None where there is none.

    Raises UploadLost when the upload was removed by hand.
    """
    if source.state not in {State.LOOKING, State.LOOKED} or not source.sha256:
        return None
    path = files.path_of(source.seeker, source.sha256)
    try:
        return opening.sheet_to_name(path, source.file_name, sheets_told(source.seeker))
    except FileNotFoundError as wrong:
        raise UploadLost from wrong


def look_again(source: Import) -> None:
    """Forget what was seen of an upload that waits for a yes, so that it is looked at anew."""
    waiting = Import.objects.of(source.seeker).filter(pk=source.pk, state__in=[State.LOOKING, State.LOOKED])
    waiting.update(state=State.LOOKING, position=0, total=0, look="", worker="", leased_until=None)
    source.refresh_from_db()


def say_me(source: Import, *, who: str) -> bool:
    """Keep who of those in an upload's messages the seeker is, and look again; returns False where nobody there is that."""
    if source.state != State.LOOKED:
        return False
    called = {mark: name for mark, name, _ in Look.from_json(source.look).past.candidates}
    if who not in called:
        return False
    names = (sort_key(called[who]),) if called[who] else ()
    source.owner = Owner(() if who.startswith("=") else (who,), names, "said", called[who]).as_json()
    source.save(update_fields=["owner"])
    look_again(source)
    return True


def choose_strangers(source: Import, *, adds: str) -> None:
    """Keep who of those in no list comes along with an upload's messages; anything else than the choices changes nothing."""
    if adds in Import.Adds.values:
        source.adds = adds
        source.save(update_fields=["adds"])
