"""The forms in which a text arrives: wire messages, archive records, mail, press releases, bare agency copy.

`table` lists the forms in the order in which they are tried. Each pins the pieces that are certain (`Envelope.pins`); the labelling
decides on the rest and never changes a pin. `wire_message` (with `wire_header`), `archive_export` (with `archive_captions`), `mail`,
`press_release` (with `release_lines`), `agency_copy`, `script`, `labelled_head`, `pasted_page` and `printed_page` each read one form.
`story` reads the head, the body and the end of a story in any form, of lines that `paragraphs` cuts; `desk_lines` are above a story,
`end_lines` below it, where another one may begin. `values` are what a form returns.
"""

from newsparse.forms.printed_page import PRINTED
from newsparse.forms.table import open_envelope
from newsparse.forms.values import Envelope, Transmission

__all__ = ["PRINTED", "Envelope", "Transmission", "open_envelope"]
