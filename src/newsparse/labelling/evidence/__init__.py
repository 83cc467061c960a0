"""Evidence for a label: from a line by itself, from its neighbours, from the whole text."""
