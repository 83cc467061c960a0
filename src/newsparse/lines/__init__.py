"""The kinds of lines: datelines, bylines, sign-offs, credits, furniture, dates, end marks, embargoes, and the facts of any line.

Each kind has one module that matches it; labels and views read the same match. `facts` measures a line once, with the words
that `words` cut and the tables of `lexicon`; `forms` names what it measures.

`datelines` lists the forms of a dateline: `dateline_marks` finds its mark, `dateline_head` reads the text before it. `bylines`
and `sign_offs` read who wrote and edited, `credits` and `captions` who took a picture; `end_marks` and `furniture` recognise
what is not the story, `embargoes` the time before which it must not be published.
"""
