"""How an Askwell is put together: settings, addresses and the way into the server."""
