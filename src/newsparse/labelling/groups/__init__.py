"""Lines that belong together, found before the path."""
