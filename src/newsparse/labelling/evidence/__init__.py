"""What speaks for a label: a line by itself, its neighbours, the whole text."""
