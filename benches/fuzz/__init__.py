"""Readers fed with what no test thought of: files changed again and again, kept where they lead to lines not yet run."""
