"""Guides, recipes and documentation: their main text comes whole, with its lists and short sections, and nothing around it."""

from typing import Final, NamedTuple

import pytest

import newsparse
from newsparse import Label


class Page(NamedTuple):
    """A page, and the first and last line of its main text."""

    headline: str
    first: str
    last: str
    text: str


PAGES: Final = (
    Page(
        "How to Repot a Peace Lily Without Killing It",
        "Peace lilies are forgiving plants",
        "Don't fertilise for six weeks.",
        """\
Skip to content
Home
Blog
About
Contact
How to Repot a Peace Lily Without Killing It
Last updated on March 3, 2025 by Dana Whitlock
Houseplants
Table of Contents
When to repot
What you need
Step by step
Peace lilies are forgiving plants, but they sulk when their roots run out of room. If yours droops an hour after you water it, it is time.
When to repot
Spring is best. You want the plant to be growing, so that the roots settle in quickly.
Look for these signs:
- Roots poking out of the drainage holes
- Water that runs straight through
- Yellow lower leaves
What you need
A pot 2 inches wider than the old one
Fresh potting mix
A trowel
Newspaper for the mess
Step by step
1. Water the plant the day before.
2. Tip the pot on its side and ease the plant out.
3. Tease the outer roots apart with your fingers.
4. Set it in the new pot, with the crown half an inch below the rim.
5. Fill in with mix and press lightly.
Don't fertilise for six weeks. The new mix has all the food that the plant needs, and tender roots burn easily.
Related posts
7 Plants for a Dark Bathroom
Why Your Fern Hates You
Leave a Reply
Your email address will not be published. Required fields are marked *
Name
Email
Website
© 2025 The Windowsill
""",
    ),
    Page(
        "Smoky Lentil Soup",
        "This is the soup I make",
        "Freezes well",
        """\
Menu
RECIPES
DINNER
DESSERTS
Smoky Lentil Soup
by Priya Raman
published: Jan 12, 2017
4.8 from 212 votes
Jump to Recipe
Print Recipe
This is the soup I make when I have forgotten to shop. Everything in it lives in the cupboard, and it tastes better on the second day.
My grandmother used goat stock; I use water and a spoon of miso, and nobody has complained yet.
Prep Time: 10 mins
Cook Time: 35 mins
Servings: 4
Ingredients
1 cup brown lentils
1 onion, diced
2 cloves garlic
1 tsp smoked paprika
4 cups water
Instructions
Rinse the lentils and pick out any stones.
Fry the onion in oil until soft, about 8 minutes. Add the garlic and paprika.
Add lentils and water, bring to the boil, then simmer until tender.
Season with salt and a squeeze of lemon.
Notes
Freezes well for up to three months.
Did you make this recipe?
Tag @priyacooks on Instagram
Comments
Laura says:
February 2, 2017 at 5:14 pm
Made this last night, delicious!
Reply
Priya says:
February 3, 2017 at 9:01 am
So glad, Laura!
Reply
""",
    ),
    Page(
        "Taking a backup",
        "Larkspur keeps everything",
        "Nothing is deleted",
        """\
Larkspur 2.3 documentation
Search docs
Getting started
Installation
Configuration
Backups
Upgrading
API
Home » Guides » Backups
Taking a backup
Larkspur keeps everything in one folder, so a backup is a copy of that folder.
Before you begin
You need a running server and enough free space on the target disk.
The server can stay up while the copy is made.
Run the command
Give the command the name of an empty folder:
$ larkspur backup /var/backups/monday
The command prints one line for each table:
users 1042 rows
orders 88120 rows
Restore a backup
Stop the server first, then run:
$ larkspur restore /var/backups/monday
Nothing is deleted from the target folder. Files that are already there are renamed.
Was this page helpful?
Yes
No
Edit this page
Previous
Configuration
Next
Upgrading
© 2024 Larkspur Project
""",
    ),
)
_STORY: Final = (Label.PARAGRAPH, Label.CROSSHEAD, Label.LIST_ITEM, Label.TABLE, Label.BLOCK_QUOTE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.headline)
def test_the_main_text_is_whole(page: Page) -> None:
    article = newsparse.parse(page.text)
    lines = page.text.splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith(page.first))
    last = next(i for i, line in enumerate(lines) if line.startswith(page.last))
    assert article.headline == page.headline
    story = [segment.span.of(page.text).strip() for segment in article.segments if segment.label in _STORY]
    assert story == lines[first : last + 1]
