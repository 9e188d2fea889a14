"""A first campaign as someone walks it in a browser: by labels, buttons and links, page after page."""
