"""From blocks to labelled segments: evidence per block, one labelling of them all, then the cuts."""

from newsparse.labelling.bylines import Byline
from newsparse.labelling.captions import Caption
from newsparse.labelling.datelines import Dateline
from newsparse.labelling.labeller import cut_segments, label_blocks

__all__ = ["Byline", "Caption", "Dateline", "cut_segments", "label_blocks"]
