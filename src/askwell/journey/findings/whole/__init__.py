"""Everything that a campaign adds up to, as data for scripts."""
