"""Phrases of boilerplate lines in Polish."""

from typing import Final

from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Kind

FURNITURE: Final = (
    Phrases(
        Kind.NAVIGATION,
        lines=phrases(
            """
            strona główna | menu | szukaj | wyszukaj | wiadomości | kraj | polska | świat | gospodarka | biznes
            sport | kultura | opinie | polityka | nauka | zdrowie | technologie | przejdź do treści
            przejdź do głównej treści | wróć na górę | do góry | zobacz więcej | pokaż więcej | wczytaj więcej
            najnowsze | archiwum | zamknij | następny | poprzedni | wszystkie
            """
        ),
    ),
    Phrases(
        Kind.SHARE,
        lines=phrases(
            """
            udostępnij | udostępnij na facebooku | udostępnij na twitterze | podziel się | podziel się artykułem
            wyślij | wyślij e-mailem | drukuj | kopiuj link | skopiuj link | zapisz | obserwuj | obserwuj nas
            słuchaj | lubię to | tweetnij | facebook | twitter | x | whatsapp | linkedin
            """
        ),
        starts=("udostępnij", "podziel się", "obserwuj nas"),
    ),
    Phrases(
        Kind.RELATED,
        lines=phrases(
            """
            czytaj także | czytaj też | czytaj również | czytaj więcej | przeczytaj także | przeczytaj też
            zobacz także | zobacz też | zobacz również | polecamy | polecane | powiązane artykuły | powiązane
            najczęściej czytane | najpopularniejsze | popularne | najnowsze wiadomości | więcej na ten temat
            warto przeczytać
            """
        ),
        starts=(
            "czytaj także",
            "czytaj też",
            "czytaj również",
            "czytaj więcej",
            "przeczytaj także",
            "przeczytaj też",
            "zobacz także",
            "zobacz też",
            "zobacz również",
            "więcej o",
        ),
    ),
    Phrases(
        Kind.ADVERTISEMENT,
        lines=phrases(
            """
            reklama | reklamy | koniec reklamy | artykuł sponsorowany | materiał sponsorowany
            materiał partnera | dalsza część artykułu pod materiałem wideo | ogłoszenia | tekst sponsorowany
            dalszy ciąg materiału pod wideo | dalsza część artykułu pod wideo
            ciąg dalszy pod materiałem wideo | dalszy ciąg artykułu pod materiałem wideo
            reszta artykułu pod wideo | dalsza część tekstu pod wideo
            """
        ),
        starts=(
            "reklama",
            "dalsza część artykułu",
            "dalsza część tekstu",
            "ciąg dalszy",
            "materiał partnera",
            "artykuł sponsorowany",
        ),
    ),
    Phrases(
        Kind.NEWSLETTER,
        lines=phrases(
            """
            newsletter | zapisz się na newsletter | zapisz się do newslettera | zapisz się | twój e-mail
            adres e-mail | podaj adres e-mail | pobierz aplikację | włącz powiadomienia
            """
        ),
        starts=(
            "najważniejsze wiadomości",
            "najważniejsze informacje",
            "otrzymuj",
            "zapisz się na newsletter",
            "zapisz się",
            "bądź na bieżąco",
            "pobierz aplikację",
        ),
        parts=("newsletter",),
    ),
    Phrases(
        Kind.PAYWALL,
        lines=phrases(
            """
            zaloguj się | zaloguj | wyloguj | zarejestruj się | załóż konto | prenumerata | subskrybuj
            wykup subskrypcję | kup dostęp | tylko dla prenumeratorów | dla subskrybentów | masz już konto?
            masz już konto? zaloguj się | hasło | nie pamiętasz hasła? | wesprzyj nas
            prenumeruj | zaprenumeruj | wesprzyj redakcję
            """
        ),
        starts=(
            "wesprzyj naszą",
            "wesprzyj redakcję",
            "zaprenumeruj",
            "masz już",
            "pozostało",
            "aby czytać dalej",
            "chcesz czytać dalej",
            "ten artykuł jest dostępny",
            "wesprzyj nas",
        ),
    ),
    Phrases(
        Kind.CONSENT,
        lines=phrases(
            """
            akceptuję | akceptuję wszystkie | zaakceptuj | zaakceptuj wszystkie | zgadzam się | odrzuć
            odrzuć wszystkie | ustawienia plików cookie | ustawienia prywatności | pliki cookie
            przejdź do serwisu
            akceptuję i przechodzę do serwisu | pokaż treść | zezwól
            """
        ),
        starts=(
            "ta treść pochodzi",
            "ta treść jest",
            "aby wyświetlić tę treść",
            "aby zobaczyć tę treść",
            "w tym miejscu znajduje się treść",
            "ta strona używa",
            "strona korzysta z",
            "używamy plików cookie",
            "szanowny użytkowniku",
            "my i nasi",
        ),
        parts=("plików cookie",),
    ),
    Phrases(
        Kind.COMMENTS,
        lines=phrases(
            """
            komentarze | komentarz | skomentuj | dodaj komentarz | napisz komentarz | odpowiedz | zgłoś
            zobacz komentarze | pokaż komentarze | brak komentarzy | zaloguj się, aby komentować
            anuluj pisanie odpowiedzi
            """
        ),
        starts=("komentarze (", "twój adres e-mail nie zostanie"),
    ),
    Phrases(
        Kind.TAGS,
        lines=phrases(
            """
            tagi | tematy | słowa kluczowe | kategorie | kategoria
            """
        ),
        starts=("tagi:", "tematy:", "słowa kluczowe:", "kategoria:"),
    ),
    Phrases(
        Kind.COPYRIGHT,
        lines=phrases(
            """
            wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | regulamin | polityka prywatności
            prawa autorskie | nota prawna | deklaracja dostępności
            """
        ),
        starts=("©", "copyright", "wszelkie prawa", "redaktor naczelny:"),
    ),
    Phrases(
        Kind.PLAYER,
        lines=phrases(
            """
            odtwórz | odtwarzaj | oglądaj | obejrzyj wideo | wideo | na żywo | pełny ekran | pauza | posłuchaj
            posłuchaj artykułu | napisy | jakość
            """
        ),
        starts=("twoja przeglądarka nie obsługuje", "posłuchaj"),
    ),
    Phrases(
        Kind.GALLERY,
        lines=phrases(
            """
            galeria | galeria zdjęć | zobacz zdjęcia | zobacz galerię | zdjęcia | powiększ | następne zdjęcie
            poprzednie zdjęcie
            """
        ),
        starts=("1 z ", "zobacz galerię", "zdjęcie 1 z"),
    ),
    Phrases(
        Kind.WEATHER,
        lines=phrases(
            """
            pogoda | prognoza pogody | kursy walut | giełda | notowania | horoskop | program tv | lotto | wyniki
            tabela | krzyżówka
            """
        ),
    ),
    Phrases(
        Kind.CONTACT,
        lines=phrases(
            """
            kontakt | napisz do nas | skontaktuj się z nami | redakcja | o nas | biuro obsługi klienta
            reklama i kontakt | więcej informacji
            """
        ),
        starts=("kontakt:", "kontakt dla mediów", "więcej informacji:", "tel.", "tel.:", "e-mail:"),
    ),
    Phrases(
        Kind.BIOGRAPHY,
        lines=phrases(
            """
            o autorze | autor | autorka | o autorce
            """
        ),
        starts=("o autorze", "więcej artykułów autora"),
    ),
    Phrases(
        Kind.PROMOTION,
        lines=phrases(
            """
            sklep | konkursy | wydarzenia | oferty | nasze serwisy | partnerzy | praca | kariera
            """
        ),
    ),
    Phrases(
        Kind.NOTICE,
        lines=phrases(
            """
            sprostowanie | strona nie została znaleziona | włącz obsługę javascript
            """
        ),
        starts=("sprostowanie", "dziękujemy, że", "wyłącz adblocka", "włącz javascript"),
    ),
    Phrases(
        Kind.PUBLISHED,
        lines=phrases(
            """
            opublikowano | aktualizacja | zaktualizowano | ostatnia aktualizacja | dzisiaj | dziś | wczoraj
            data publikacji
            """
        ),
        starts=(
            "opublikowano",
            "aktualizacja",
            "zaktualizowano",
            "ostatnia aktualizacja",
            "data publikacji",
            "data utworzenia",
            "publikacja:",
        ),
        parts=("godzin temu", "min temu", "min czytania"),
    ),
)
