"""2 Whom to ask: people, where they work, how I know them, who gave whose name."""
