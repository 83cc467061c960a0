"""Parse one text file and print what is in it: `python first_parse.py STORY.txt`."""

import sys
from pathlib import Path

import newsparse


def show(article: newsparse.Article) -> None:
    """Print the parts of a story under headings."""
    print(f"HEADLINE\n  {article.headline}")
    print("\nPARAGRAPHS")
    for number, paragraph in enumerate(article.paragraphs, 1):
        print(f"  {number}. {paragraph.text}")
    print("\nCAPTIONS")
    for caption in article.captions:
        print(f"  {caption.text} [{caption.credit}]")
    print("\nWHO SAID WHAT")
    for said in article.attributions:
        print(f"  {said.who}: {said.text}")
    print("\nDATES")
    for mention in article.dates:
        days = f"{mention.start} to {mention.end}" if mention.start else "unknown"
        print(f"  {mention.text}: {mention.date or days}")
    print("\nSTRIPPED")
    for segment in article.boilerplate:
        reason = segment.why[0].name if segment.why else "no other label fits"
        print(f"  {segment.span.of(article.text)!r}: {segment.kind} ({reason})")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python first_parse.py STORY.txt")
    show(newsparse.parse(Path(sys.argv[1]).read_text(encoding="utf-8")))
