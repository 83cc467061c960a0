"""Plain-text exports of news archives: one module for each form, with the lines that mark its documents and its reader.

`forms.FORMS` lists the forms in the order in which they are tried.
Every form is strict, so that a story that merely contains "BYLINE:" or "Document" is not mistaken for an export.

A reader asks a `record_draft` about its lines and notes there what it finds; `printed_values` reads the dates, numbers and
pages in it. `form` defines a form and its marks, at which an export is cut into documents.
"""

from newsparse.archives.forms import FORMS, read_document
from newsparse.archives.values import ArchiveDocument, Record

__all__ = ["FORMS", "ArchiveDocument", "Record", "read_document"]
