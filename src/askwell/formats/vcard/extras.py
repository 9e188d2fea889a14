"""What a property says beyond the fields of a person: its further parameters, and the units below a department.

Each is kept among the unknown fields as a property with the same value, by which the writer finds its line again.
"""

from askwell.formats.vcard.properties import Property, parameter_text
from askwell.formats.vcard.values import as_it_is, parts_of, text_of

_SAID_BY_FIELDS = frozenset({"TYPE", "VALUE", "ENCODING", "CHARSET", "X-APPLE-OMIT-YEAR"})
_LENGTHS = {"N": 5, "ADR": 7}
_BEST = 100


def further_parameters(prop: Property, *, is_best: bool) -> str:
    """Return the parameters that no field holds, as they are written; the rank too where another is preferred."""
    return "".join(
        f";{name}={parameter_text(value)}"
        for name, value in prop.parameters
        if name not in _SAID_BY_FIELDS and not (name == "PREF" and is_best)
    )


def rank(prop: Property) -> int:
    """Give how much the property is preferred: 1 is most, 100 least, 101 not at all (RFC 6350, 5.3)."""
    said = prop.parameter("PREF")
    if said.isdecimal():
        return min(int(said[:9]), _BEST)
    return 1 if "pref" in prop.types() else _BEST + 1


def is_ranked(best: int) -> bool:
    """Whether any of several properties was said to be preferred."""
    return best <= _BEST


def same_value(name: str, prop: Property) -> tuple[str, ...]:
    """Return what two properties of this name have in common when they say the same thing."""
    if name == "ORG":
        organisation, *units = parts_of(prop, as_it_is, old=False)
        return (organisation, ", ".join(filter(None, units)))
    if name in _LENGTHS:
        parts = [*parts_of(prop, as_it_is, old=False), *[""] * _LENGTHS[name]]
        return (*parts[: _LENGTHS[name] - 1], " ".join(filter(None, parts[_LENGTHS[name] - 1 :])))
    return (" ".join(text_of(prop, as_it_is, old=False).split()),)
