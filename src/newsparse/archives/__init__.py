"""Plain-text exports of news archives: one module for each form, with the lines that mark its documents and its reader.

`forms.FORMS` lists the forms in the order in which they are tried.
Every form is strict, so that a story that merely contains "BYLINE:" or "Document" is not mistaken for an export.

A reader notes what it finds in a `record_draft`, with the help of `labelled_lines`, `line_runs`, `printed_dates`,
`printed_captions` and `section_and_page`. `marks` says where the documents of an export are cut, and `head_lines` where a
document without a first line of its own begins.
"""

from newsparse.archives.forms import FORMS, read_document
from newsparse.archives.values import ArchiveDocument, Record

__all__ = ["FORMS", "ArchiveDocument", "Record", "read_document"]
