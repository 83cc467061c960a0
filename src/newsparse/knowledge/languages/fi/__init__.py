"""Finnish."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="fi",
    name="Finnish",
    letters="äöåšž",
    function_words=words("""ja on ei se että oli ovat hän joka myös kun mutta ole sen niin kuin mukaan vuoden hänen tai kanssa jos olla jo
        nyt jälkeen ollut eivät vain sekä sitä jotka mitä vielä siitä kaikki voi oman tämä tämän ne niitä hänet me minä sinä te he olisi
        ennen aikana vuonna kertoo sanoo pitää koska sillä eikä viime asti noin yli lisäksi kuitenkin sitten miten missä mikä jossa jonka
        näin tässä siinä alle ilman kohti sanoi kertoi tulee saa ihmiset olivat hyvin enemmän paljon vaan vaikka kuinka kukaan monet moni
        usein taas lähtien uusi ensimmäinen kaksi kolme vuotta vuoteen vastaan ettei joiden joissa johon häntä heitä heidän niiden tällä
        täällä siellä ainakin useimmat toinen muut muu muita saada sai antaa tehdä kerran pois esimerkiksi sijaan yhä lisää takia voivat
        voisi alkaen kiinni pitäisi haluaa haluavat aikaan uuden suuri suomen suomessa sittenkään näiden tuli tullut vähän eri koko"""),
)
