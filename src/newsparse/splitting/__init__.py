"""From an export, feed or digest to one text per article: `feeds` declares marks besides those of archives, `boundaries` cuts."""

from newsparse.splitting.boundaries import iter_split, pieces, split

__all__ = ["iter_split", "pieces", "split"]
