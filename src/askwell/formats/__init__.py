"""Bytes in, records and problems out, and back: no Django, no clock, no network, no disk."""
