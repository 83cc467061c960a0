"""Articles as JSON-ready values and back.

Values are written as they were seen, and reading works nothing out anew, so that an old file says
tomorrow what it says today.
"""

from newsparse.serial.guarantees import check
from newsparse.serial.reading import Restored, read
from newsparse.serial.shapes import views_of
from newsparse.serial.writing import SCHEMA, write

__all__ = ["SCHEMA", "Restored", "check", "read", "views_of", "write"]
