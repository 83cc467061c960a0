"""From an export, feed or digest to one text per article: `feeds` declares marks besides those of archives, `boundaries` cuts."""

from newsparse.splitting.articles import iter_split, split
from newsparse.splitting.boundaries import pieces

__all__ = ["iter_split", "pieces", "split"]
