"""Recognise lines and line openings by their patterns: datelines, bylines, end matter.

Envelopes and labelling cut the text at these matches, and the views of an article read them.

`datelines` lists the forms of a dateline: `dateline_marks` finds its mark, `dateline_head` reads the text before it, and
`dateline_places` tells places from other names. `bylines` and `sign_offs` read who wrote and edited, `end_marks` and
`furniture` recognise what is not the story, `embargoes` the time before which it must not be published.
"""
