"""Evidence for a label: from the line, from its neighbours, from the whole text."""
