"""Envelopes, the form in which a text arrives: wire messages, archive records, press releases, bare agency copy.

Each recogniser pins the pieces it is certain of (`Envelope.pins`); labelling decides about the rest
and never changes a pin.
"""

from newsparse.envelope.forms import open_envelope
from newsparse.envelope.values import Envelope, Transmission

__all__ = ["Envelope", "Transmission", "open_envelope"]
