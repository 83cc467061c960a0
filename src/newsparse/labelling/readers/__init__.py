"""From segments to values: bylines, datelines, captions."""
