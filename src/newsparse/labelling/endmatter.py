"""End matter: the marks and lines that close a story."""

from newsparse.recognition.endmatter import glued_end_mark, match_end_mark, match_sign_off, read_sign_off

__all__ = ["glued_end_mark", "match_end_mark", "match_sign_off", "read_sign_off"]
