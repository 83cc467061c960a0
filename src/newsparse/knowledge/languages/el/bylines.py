"""Words of bylines and picture credits in Greek."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=(
        "του",
        "της",
        "γράφει ο",
        "γραφει ο",
        "γράφει η",
        "γραφει η",
        "από τον",
        "απο τον",
        "από την",
        "απο την",
        "κείμενο",
        "κειμενο",
        "συντάκτης",
        "συντακτης",
        "ρεπορτάζ",
        "ρεπορταζ",
        "συνέντευξη στον",
        "συνεντευξη στον",
        "συνέντευξη στην",
        "συνεντευξη στην",
    ),
    roles={
        "επιμέλεια": Role.EDITING,
        "επιμελεια": Role.EDITING,
        "φωτογραφίες": Role.PHOTOGRAPHY,
        "φωτογραφιες": Role.PHOTOGRAPHY,
        "φωτογραφία": Role.PHOTOGRAPHY,
        "φωτογραφια": Role.PHOTOGRAPHY,
        "γραφικά": Role.GRAPHICS,
        "γραφικα": Role.GRAPHICS,
        "εικονογράφηση": Role.GRAPHICS,
        "εικονογραφηση": Role.GRAPHICS,
        "μετάφραση": Role.TRANSLATION,
        "μεταφραση": Role.TRANSLATION,
        "παραγωγή": Role.PRODUCTION,
        "παραγωγη": Role.PRODUCTION,
    },
    titles=phrases(
        """
        δημοσιογράφος | δημοσιογραφος | ανταποκριτής | ανταποκριτης | ανταποκρίτρια | ανταποκριτρια
        απεσταλμένος | απεσταλμενος | συντάκτης | συντακτης | συντάκτρια | συντακτρια | αρθρογράφος
        αρθρογραφος | αρχισυντάκτης | αρχισυντακτης | διευθυντής σύνταξης | διευθυντης συνταξης | φωτορεπόρτερ
        φωτορεπορτερ | φωτογράφος | φωτογραφος
        """
    ),
    joiners=frozenset({"και", "&"}),
)

CREDITS: Final = CreditWords(
    positions=("α", "δ", "αριστερά", "δεξιά", "κέντρο", "στο κέντρο", "στη μέση", "από αριστερά"),
    marks=(
        "φωτο",
        "φωτό",
        "φωτογραφία",
        "φωτογραφια",
        "φωτογραφίες",
        "φωτογραφιες",
        "πηγή",
        "πηγη",
        "εικόνα",
        "εικονα",
        "βίντεο",
        "βιντεο",
        "σκίτσο",
        "σκιτσο",
    ),
    caption_openers=(
        "φωτογραφία αρχείου",
        "φωτογραφια αρχειου",
        "αρχείο",
        "αρχειο",
        "φωτό αρχείου",
        "φωτο αρχειου",
        "αρχείου",
        "αρχειου",
        "βίντεο",
        "βιντεο",
        "χάρτης",
        "χαρτης",
    ),
)
