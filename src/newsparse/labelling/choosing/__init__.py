"""The choices that weights decide: a state for every block, the headline, who signs."""
