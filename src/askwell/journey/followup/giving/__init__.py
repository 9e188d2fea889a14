"""What the seeker could give: needs that people told, with who or what of hers may serve them."""
