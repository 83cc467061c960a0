"""Complete stories for tests that need any story at all."""

from typing import Final

STORY: Final = """\
Home | News | Sport

Pier reopens after two years

Elmford celebrates with a brass band

By Jane Marlow and Tom Reed

ELMFORD, Ohio (AP) — The pier in Elmford reopened on Friday after two years of repairs that cost the town $4 million.

"We kept the old lamps," Mayor Ruth Calder told reporters. "They have stood here since May 3, 1911."

Visitors walk on the pier in Elmford. / CGTN Photo

A long road back

Calder said that the storm of March 2 had broken eleven piles. According to the harbour office, nobody was hurt.

She thanked the workers, who she said had given up their weekends.

Read also: Ferry fares to rise

(Reporting by Jane Marlow; Editing by Ann Pole)

Share this story
"""

GERMAN: Final = """\
Seebrücke wieder geöffnet

Ellmünde (dpa) - Die Seebrücke in Ellmünde ist am Freitag nach zwei Jahren wieder geöffnet worden.

„Wir haben die alten Laternen behalten“, sagte Bürgermeisterin Ruth Kalder. Nach Angaben des Hafenamts wurde niemand verletzt.
"""

DATED: Final = """\
Ferry back in service

ELMFORD, Ohio (AP) — The ferry sank a fortnight ago and was raised two days and six hours ago, the harbour office said on Friday.

It had been built in March, was painted on Jan. 5, and sails again tomorrow at 9 a.m. or the day after. Tickets are sold until May 31.

Twenty-three days ago, on the 14th, its captain left; he came back last week, and Easter Monday is his birthday.
"""

TEXTS: Final = (STORY, GERMAN, "", "Pier", "\ud800\x00“" * 20)

VIEWS: Final = (
    "headline standfirst bylines dateline published updated paragraphs body crossheads captions passages notes attributions speakers"
    " dates boilerplate defects transmission record language"
).split()
