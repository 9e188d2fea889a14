"""LinkedIn's Connections.csv in every form that its exports and the tools around them have given it."""

from askwell.formats.linkedin.connections import iter_connections, read_connections
from askwell.formats.linkedin.profiles import profile_key

__all__ = ["iter_connections", "profile_key", "read_connections"]
