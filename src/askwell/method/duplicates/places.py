"""Two organisations that may be one under a shorter and a longer name."""

from functools import lru_cache

from askwell.naming.legal_forms import LEGAL_FORMS

# Words that stand behind many an organisation's own name and say what it does, what it is or where.
_GENERAL_TEXT = """
    group groupe gruppe holding holdings international global worldwide systems services service solutions technologies
    technology tech industries enterprises partners consulting software digital media network networks logistics
    energy energies energie renewable renewables power wind solar electric hydrogen oil gas healthcare health medical pharma
    pharmaceuticals biotech clinic clinics hospital hospitals motors automotive foods insurance bank banking
    france germany deutschland espana spain italia italy uk usa us europe america americas asia canada australia india
    china japan brasil brazil mexico iberia nordics denmark danmark sweden norway netherlands belgium austria switzerland
    north south east west central and of the de
"""
_GENERAL = frozenset(_GENERAL_TEXT.split()) | LEGAL_FORMS


@lru_cache(maxsize=16_384)
def stem_of(key: str) -> str:
    """Return the folded name of an organisation without the general words at its end: the name of its own.

    "siemens gamesa renewable energy" is `siemens gamesa`; a name of general words alone stays whole, as it is no name
    of its own. By words only: "bainbridge" has nothing of "bain".
    """
    words = key.split()
    kept = len(words)
    while kept and words[kept - 1] in _GENERAL:
        kept -= 1
    return " ".join(words[:kept]) or key


def may_be_one_place(first: str, second: str) -> bool:
    """Return whether two folded names of organisations have the same name of its own and differ in general words alone."""
    return stem_of(first) == stem_of(second)
