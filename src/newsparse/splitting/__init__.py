"""From an export, feed or digest to one text per article: `cutting` finds marks, `joints` heads without a mark."""

from newsparse.splitting.articles import iter_split, split
from newsparse.splitting.boundaries import pieces

__all__ = ["iter_split", "pieces", "split"]
