"""What was written with people before: told from a download, put to whom it belongs, and found again."""
