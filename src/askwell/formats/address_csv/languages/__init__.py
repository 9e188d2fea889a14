"""The languages whose address books are understood, each a table of its own."""

from askwell.formats.address_csv.languages.chinese import CHINESE
from askwell.formats.address_csv.languages.czech import CZECH
from askwell.formats.address_csv.languages.danish import DANISH
from askwell.formats.address_csv.languages.dutch import DUTCH
from askwell.formats.address_csv.languages.english import ENGLISH
from askwell.formats.address_csv.languages.finnish import FINNISH
from askwell.formats.address_csv.languages.french import FRENCH
from askwell.formats.address_csv.languages.german import GERMAN
from askwell.formats.address_csv.languages.hungarian import HUNGARIAN
from askwell.formats.address_csv.languages.italian import ITALIAN
from askwell.formats.address_csv.languages.japanese import JAPANESE
from askwell.formats.address_csv.languages.korean import KOREAN
from askwell.formats.address_csv.languages.norwegian import NORWEGIAN
from askwell.formats.address_csv.languages.polish import POLISH
from askwell.formats.address_csv.languages.portuguese import PORTUGUESE
from askwell.formats.address_csv.languages.russian import RUSSIAN
from askwell.formats.address_csv.languages.slovak import SLOVAK
from askwell.formats.address_csv.languages.spanish import SPANISH
from askwell.formats.address_csv.languages.swedish import SWEDISH
from askwell.formats.address_csv.languages.turkish import TURKISH

# Where a header fits two equally, the one that more people write comes first.
LANGUAGES = (
    ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH, POLISH, SWEDISH, DANISH, NORWEGIAN, FINNISH, CZECH,
    SLOVAK, HUNGARIAN, TURKISH, RUSSIAN, CHINESE, JAPANESE, KOREAN,
)  # fmt: skip
__all__ = ["ENGLISH", "LANGUAGES"]
