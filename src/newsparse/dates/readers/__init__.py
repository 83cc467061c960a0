"""Readers: each reads one form of date at a token; `all_readers` and `single_readers` list them in the order in which they are tried."""
