"""Legal forms of organisations: "Ltd", "GmbH", "S.p.A."."""

import tomllib
from importlib.resources import files

from askwell.naming.folding import folded

_DATA = tomllib.loads((files("askwell.naming") / "data" / "legal_forms.toml").read_text(encoding="utf-8"))
LEGAL_FORMS = frozenset(folded(_DATA["forms"]).split())
