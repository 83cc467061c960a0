"""Readers: each reads one form of date at a token; `table` has them all in the order in which they are tried."""
