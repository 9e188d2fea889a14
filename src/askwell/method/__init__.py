"""What the handout and its field know, as plain functions: no Django, no clock, no network, no disk."""
