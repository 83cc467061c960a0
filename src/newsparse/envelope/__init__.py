"""What a message came in: wire transmissions, archive records, press releases, bare agency copy.

Each recogniser names, once and for all, the pieces it is sure of (`Envelope.pins`); the labelling
decides about the rest.
"""

from newsparse.envelope.opening import open_envelope
from newsparse.envelope.values import Envelope, Record, Transmission

__all__ = ["Envelope", "Record", "Transmission", "open_envelope"]
