"""After a warm-up, parsing and reading every view opens no file or socket and starts no thread or process."""

import elsewhere

_SCRIPT = """
import datetime, sys
import newsparse
from stories import TEXTS, VIEWS

def read(text):
    article = newsparse.parse(text, published=datetime.date(2024, 5, 10))
    for view in VIEWS:
        getattr(article, view)
    article.explain()
    newsparse.Article.from_dict(article.to_dict())

for text in TEXTS:
    read(text)
seen = []
FORBIDDEN = ("open", "socket.", "subprocess.", "os.", "_thread.", "urllib.", "import", "ctypes.")
sys.addaudithook(lambda event, details: seen.append((event, details)) if event.startswith(FORBIDDEN) else None)
for text in TEXTS:
    read(text + " ")
print(*seen, sep="\\n", end="")
"""


def test_warmed_parse_does_no_io() -> None:
    assert elsewhere.run(_SCRIPT) == ""
