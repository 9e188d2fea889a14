"""Eyes: what stands on pictures and pages of others, seen in a process of its own, so that no file can harm the house."""
