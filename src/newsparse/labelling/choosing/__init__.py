"""The choices made by weights: a state for every block, the headline, the lines that sign the story."""
