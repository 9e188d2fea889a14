"""Everyone, who knows whom, and one person with all that happened."""
