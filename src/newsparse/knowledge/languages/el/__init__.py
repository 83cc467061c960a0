"""Greek."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="el",
    name="Greek",
    script="greek",
    function_words=words("""και το της η του να ο με στο για την από που στην τον των τα στη οι τη σε είναι τους ότι θα δεν τις στις στα
        στον ένα μια ως αλλά μας κατά έχει μετά έχουν αυτό πως όπως πριν ήταν στους δύο μία έναν ενώ μέσα πιο μόνο πολύ κάθε όταν προς
        ακόμη αν ή όμως μεταξύ λόγω σύμφωνα μέχρι χωρίς επίσης όλα ποιο ποια σήμερα εκεί εδώ τώρα γιατί μπορεί υπάρχει είχε είπε δήλωσε
        κάτι καθώς οποία οποίο οποίος οποίες τόσο μου σας αυτή αυτός"""),
)
