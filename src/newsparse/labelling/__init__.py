"""From blocks to labelled segments: evidence per block, one labelling of them all, then the cuts."""

from newsparse.labelling.cutting import cut_segments
from newsparse.labelling.labeller import label_blocks
from newsparse.labelling.readers.bylines import Byline
from newsparse.labelling.readers.captions import Caption
from newsparse.labelling.readers.datelines import Dateline

__all__ = ["Byline", "Caption", "Dateline", "cut_segments", "label_blocks"]
