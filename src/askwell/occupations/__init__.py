"""What the O*NET database says of occupations: a file of its own, read only, that belongs to no seeker."""
