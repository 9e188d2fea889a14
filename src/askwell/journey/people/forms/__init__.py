"""What the pages of the people stage ask."""
