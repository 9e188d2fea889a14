"""Whom to ask next, and why; and the warm path to a person or an organisation."""
