"""One letter on the page: which kind is due, its draft, its checks, and the doors by which it leaves."""
