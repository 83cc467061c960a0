"""Envelopes, the form in which a text arrives: wire messages, archive records, press releases, bare agency copy.

Each recogniser pins the pieces it is certain of (`Envelope.pins`); labelling decides about the rest and never changes a pin.

`forms` lists the recognisers in the order in which they are tried: `wire_message` (with `wire_header` and `wire_heads`),
`archive_export` (with `archive_story`), `press_releases` (with `release_story`), and agency copy by its layout
(`agency_copy_indented`) or its dateline (`agency_copy_unindented`). Copy may be `pasted_from_page`; `desk_lines` are above a story and
`agency_end_matter` below it; `further_stories` finds where another one begins.
"""

from newsparse.forms.forms import open_envelope
from newsparse.forms.values import Envelope, Transmission

__all__ = ["Envelope", "Transmission", "open_envelope"]
